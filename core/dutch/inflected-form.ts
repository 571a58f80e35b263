/**
 * What a form is. presentFirst is the ik-form, which is the imperative too (loop, wees); presentThird the one
 * of jij and hij (loopt; bent, is); subjunctive only where it is in use (leve, zij, ware).
 */
export type FormName =
  | "singular"
  | "plural"
  | "diminutive"
  | "diminutivePlural"
  | "base"
  | "inflected"
  | "comparative"
  | "comparativeInflected"
  | "superlative"
  | "superlativeInflected"
  | "partitive"
  | "infinitive"
  | "teInfinitive"
  | "presentFirst"
  | "presentThird"
  | "presentPlural"
  | "pastSingular"
  | "pastPlural"
  | "pastParticiple"
  | "pastParticipleInflected"
  | "presentParticiple"
  | "presentParticipleInflected"
  | "subjunctive";

/** words: one form, words separated by one space. apart: other words may stand between the first and the rest (treedt … op). */
export type InflectedForm = { words: string; name: FormName; apart: boolean };

/**
 * What a dictionary says of a lemma, where the rules would not give it. plurals: [] for none. past: singular
 * and plural, of separable verbs joined (optrad) or split ("trad op"). participle: opgetreden. In these "/"
 * stands between two that are in use (joeg/jaagde). particle: null where the verb does not separate. degrees:
 * comparative and superlative, null for none; "-" for no superlative. inflected: the form in -e, null for none.
 */
export type KnownForms = {
  plurals?: readonly string[];
  past?: readonly [string, string];
  participle?: string;
  particle?: string | null;
  degrees?: readonly [string, string] | null;
  inflected?: string | null;
};
