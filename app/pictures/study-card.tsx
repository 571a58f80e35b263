import type { Entry } from "@/core/glossary/entry";
import { findOccurrences } from "@/core/glossary/find-occurrences";
import { formsOf } from "@/core/glossary/forms";
import { headword } from "@/ui/glossary/headword";
import { aroundMark } from "./around-mark";
import { colours } from "./colours";
import { drawableText } from "./drawable-text";
import { fitText } from "./fit-text";
import type { Picture } from "./picture";
import { textLines } from "./text-lines";
import { fontFamily, type Typeface } from "./typeface";

const [width, height] = [1200, 800];
const inside = 1024;

type Shown = Pick<Entry, "lemma" | "article" | "partOfSpeech" | "forms" | "meanings" | "sentence">;

/**
 * The study card of an entry: the lemma with its article, its part of speech in the reader's words, the meanings
 * under the accent rule and, where there is one, the sentence, in which the entry's words are underlined if they are
 * found.
 */
export function studyCard({ metrics }: Typeface, entry: Shown, partOfSpeech: string): Picture {
  const draw = (text: string) => drawableText(text, (codePoint) => metrics.has(codePoint));
  const lemma = fitText(metrics, draw(headword(entry)), {
    width: inside,
    height: 180,
    largest: 100,
    smallest: 44,
    leading: 1.15,
  });
  const meanings = fitText(metrics, draw(entry.meanings.join("; ")), {
    width: inside,
    height: 150,
    largest: 54,
    smallest: 30,
    leading: 1.25,
  });
  const whole = draw(entry.sentence?.text ?? "");
  const found = findOccurrences(whole, [{ entryId: "", forms: formsOf(entry) }]);
  const { text, marks } = aroundMark(
    whole,
    found.flatMap(({ ranges }) => ranges),
  );
  const sentence = fitText(metrics, text, {
    width: inside,
    height: 160,
    largest: 40,
    smallest: 28,
    leading: 1.4,
  });
  const drawing = (
    <div
      style={{
        ...{
          display: "flex",
          flexDirection: "column",
          // Without a sentence at the foot the rest would hang in an empty picture.
          justifyContent: text === "" ? "center" : "space-between",
          width: "100%",
          height: "100%",
        },
        ...{ padding: "76px 88px", background: colours.paper, fontFamily },
      }}
    >
      <div style={{ display: "flex", flexDirection: "column" }}>
        {textLines(lemma)}
        <div style={{ marginTop: 8, fontSize: 32, lineHeight: 1.3, color: colours.muted }}>
          {draw(partOfSpeech)}
        </div>
        <div style={{ width: 96, height: 5, margin: "24px 0", background: colours.accent }} />
        {textLines(meanings)}
      </div>
      {textLines(sentence, { marks })}
    </div>
  );
  return { width, height, drawing };
}
