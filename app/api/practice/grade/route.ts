import { z } from "zod";
import { dutch } from "@/app/dutch";
import { handleChange } from "@/app/handle-change";
import { gradeAnswer } from "@/core/practice/grade";
import { normaliseWord } from "@/core/text/normalise";

const words = z.string().max(2_000);
const gradeInput = z.strictObject({
  expected: z.strictObject({
    answer: words,
    article: z.enum(["de", "het", "both"]).nullable(),
    forms: z.array(words).max(200),
    synonyms: z.array(words).max(200),
  }),
  typed: words,
});

/** What a typed answer is worth; here, and not in the browser, because a typo must not be another real word. */
export function POST(request: Request): Promise<Response> {
  return handleChange(request, gradeInput, async (_, { expected, typed }) => {
    const knowledge = await dutch();
    const isWord = (word: string) => knowledge?.descriptions.table.has(normaliseWord(word)) ?? false;
    return { ok: true, grade: gradeAnswer(expected, typed, { isWord }) };
  });
}
