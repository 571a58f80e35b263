import { type RefObject, useEffect } from "react";
import { v7 as newId } from "uuid";

const restFor = 1000;

/**
 * Keeps the paragraph at the top of the window as the learner's place in the text: when scrolling rests, and when
 * the page is left. Opening the text is reading it, so the first place is kept at once. Later its very beginning
 * is none: the way out of the text is there, and who goes back to leave has not stopped reading there.
 */
export function useReadingPosition(list: RefObject<HTMLElement | null>, slug: string): void {
  useEffect(() => {
    let kept: string | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = () => {
      clearTimeout(timer);
      const rows = [...(list.current?.querySelectorAll<HTMLElement>("[data-paragraph]") ?? [])];
      // The bar, and the last sliver of a row above: resuming puts a row just under the bar, give or take a pixel.
      const covered = 64 + 16;
      const atEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2 && scrollY > 0;
      const top = atEnd ? rows.at(-1) : rows.find((row) => row.getBoundingClientRect().bottom > covered);
      const paragraphId = top?.dataset.paragraph;
      const atStart = (rows[0]?.getBoundingClientRect().top ?? 0) > 0;
      if (!paragraphId || paragraphId === kept || (atStart && kept !== undefined)) return;
      kept = paragraphId;
      // Nothing is lost where this fails: the next rest sends it again.
      fetch("/api/reading-position", {
        method: "PUT",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ id: newId(), slug, paragraphId }),
        keepalive: true,
      }).catch(() => {
        kept = undefined;
      });
    };
    const onScroll = () => {
      clearTimeout(timer);
      timer = setTimeout(keep, restFor);
    };
    timer = setTimeout(keep, restFor);
    addEventListener("scroll", onScroll, { passive: true });
    addEventListener("pagehide", keep);
    return () => {
      keep();
      removeEventListener("scroll", onScroll);
      removeEventListener("pagehide", keep);
    };
  }, [list, slug]);
}
