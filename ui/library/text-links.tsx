"use client";
import { useEffect, useState } from "react";

/**
 * The texts of the library as a plain list. Fetched by the browser: Next renders a route's not-found page along with
 * every page of the route, and the library is not to be read for each of them.
 */
export function TextLinks() {
  const [texts, setTexts] = useState<{ slug: string; title: string }[]>([]);
  useEffect(() => {
    const leaving = new AbortController();
    fetch("/api/texts", { signal: leaving.signal })
      .then((response) => (response.ok ? response.json() : []))
      .then(setTexts)
      // The link to the library stands beside it.
      .catch(() => {});
    return () => leaving.abort();
  }, []);
  return (
    <ul>
      {texts.map(({ slug, title }) => (
        <li key={slug}>
          <a href={`/read/${slug}`} lang="nl">
            {title}
          </a>
        </li>
      ))}
    </ul>
  );
}
