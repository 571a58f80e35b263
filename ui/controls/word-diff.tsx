import { diffWords } from "@/core/translation/word-diff";

/** The difference of two texts word by word: what went struck through, what came underlined. */
export function WordDiff({ before, after, lang }: { before: string; after: string; lang: "nl" | "en" }) {
  let at = 0;
  return (
    <p lang={lang} style={{ whiteSpace: "pre-wrap" }}>
      {diffWords(before, after).map(({ kind, text }) => {
        const key = at;
        at += text.length + 1;
        if (kind === "same") return <span key={key}>{text}</span>;
        return kind === "added" ? <ins key={key}>{text}</ins> : <del key={key}>{text}</del>;
      })}
    </p>
  );
}
