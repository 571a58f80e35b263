import type { Paragraph } from "@/core/text/schema";
import type { Translation } from "@/core/translation/translation";

/** What the English column shows of a paragraph: the learner's own, the reference, or nothing yet. */
export type ShownEnglish = { body: string; from: "own" | "reference" | "nothing" };

/** The learner's translation where there is one, else the reference unless references are hidden. */
export function shownEnglish(
  paragraph: Paragraph,
  translation: Translation,
  hideReferences: boolean,
): ShownEnglish {
  if (translation.body.trim() !== "") return { body: translation.body, from: "own" };
  if (paragraph.reference !== null && !hideReferences)
    return { body: paragraph.reference, from: "reference" };
  return { body: "", from: "nothing" };
}
