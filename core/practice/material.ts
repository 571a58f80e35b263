import type { FormName, KnownForms } from "@/core/dutch/inflected-form";
import type { WordReading } from "@/core/dutch/look-up";
import type { AskedEntry, MeaningExercise, ShownSentence } from "./exercise";

/** form: which form the word has there, by the analysis; null where it does not say. */
export type MaterialSentence = ShownSentence & { form: FormName | null };

/** What the exercises of one entry are built from. */
export type Material = {
  entry: AskedEntry;
  /** other Dutch words that are as right, the accepted answers among them */
  synonyms: string[];
  /** the one that the entry was met in first, then others of the library */
  sentences: MaterialSentence[];
  /** what the lexicon says of the forms; {} where it has none of the lemma */
  known: KnownForms;
  /** why the entry's article is what it is */
  reason: WordReading["articleReason"];
  /** 1 (very frequent) to 7 */
  band: number;
  /** the entry's meanings and every dictionary's of the lemma: what is no wrong answer */
  allMeanings: string[];
};

/** Which cards an answer touches, and what each rating would do. */
export type AskedCard = Pick<MeaningExercise, "cardId" | "articleCardId" | "intervals">;
