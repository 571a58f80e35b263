import type { Locator, Page } from "@playwright/test";

type Mark = { paragraph: string | null; lang: string | null; start: number; text: string };

/** What a custom highlight covers, in the order of the text; [] where it is not painted. */
export function marksOf(
  page: Page,
  name: "new" | "learning" | "due" | "new-faint" | "learning-faint" | "sentence" | "word" | "cursor",
): Promise<Mark[]> {
  return page.evaluate((highlight) => {
    const ranges = [...(CSS.highlights.get(highlight) ?? [])].filter((range) => range instanceof Range);
    return ranges
      .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
      .map((range) => ({
        paragraph: range.startContainer.parentElement?.closest("li")?.id.slice(1) ?? null,
        lang: range.startContainer.parentElement?.closest("[lang]")?.getAttribute("lang") ?? null,
        start: range.startOffset,
        text: range.toString(),
      }));
  }, `naast-${name}`);
}

/** The texts that a custom highlight covers. */
export async function markedTexts(page: Page, name: Parameters<typeof marksOf>[1]): Promise<string[]> {
  return (await marksOf(page, name)).map(({ text }) => text.trim());
}

type Box = { x: number; y: number; width: number; height: number };

/**
 * Where a stretch of an element's plain text stands in the window, scrolled to its middle; `nth` counts from 0.
 * Throws where the text does not hold it.
 */
export function boxOf(element: Locator, text: string, nth = 0): Promise<Box> {
  return element.evaluate(
    (of, wanted) => {
      const node = of.firstChild;
      let at = -1;
      for (let i = 0; i <= wanted.nth; i += 1) at = node?.textContent?.indexOf(wanted.text, at + 1) ?? -1;
      if (!node || at < 0) throw new Error(`No "${wanted.text}" in "${of.textContent}"`);
      of.scrollIntoView({ block: "center", behavior: "instant" });
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.text.length);
      const [first] = range.getClientRects();
      if (!first) throw new Error(`"${wanted.text}" is not shown`);
      const { x, y, width, height } = first;
      return { x, y, width, height };
    },
    { text, nth },
  );
}

/** The middle of a box. */
export const middleOf = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });
