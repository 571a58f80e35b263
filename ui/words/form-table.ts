import { type FormName, type InflectedForm, inflect, type KnownForms } from "@/core/dutch/inflect";
import type { WordReading } from "@/core/dutch/look-up";

type FormReading = Pick<
  WordReading,
  "lemma" | "partOfSpeech" | "article" | "separable" | "principalParts" | "level"
>;

type RowName =
  | "singular"
  | "plural"
  | "diminutive"
  | "diminutivePlural"
  | "positive"
  | "comparative"
  | "superlative"
  | "partitive"
  | "present"
  | "past"
  | "perfect"
  | "imperative"
  | "teInfinitive"
  | "pastParticiple"
  | "presentParticiple"
  | "subjunctive";

type FormRow = {
  name: RowName;
  /** the pronouns that the form goes with */
  who: string | null;
  /** one a column, or one for all of them; a cell may hold several forms, parted by commas */
  cells: string[];
};

/** plain: one column; split: in a main clause, at the end of a clause; inflected: as it is, with -e. */
export type FormTable = { columns: "plain" | "split" | "inflected"; rows: FormRow[] };

/** What the look-up says of forms that the rules may not give; it says it in principal parts. */
function knownForms({ partOfSpeech, lemma, principalParts, separable, level }: FormReading): KnownForms {
  if (partOfSpeech === "verb") return { particle: separable?.particle ?? null };
  // A lemma with a level stands in the core lexicon, which names the degrees of all that have them.
  if (partOfSpeech === "adjective") {
    const [comparative, superlative] = principalParts;
    if (comparative !== undefined && superlative !== undefined)
      return { degrees: [comparative, superlative] };
    return level === null ? {} : { degrees: null };
  }
  const regular = inflect(lemma, "noun");
  const named = (...names: FormName[]) =>
    regular.filter(({ name }) => names.includes(name)).map(({ words }) => words);
  const diminutives = named("diminutive", "diminutivePlural");
  const plurals = principalParts.filter((part) => !diminutives.includes(part));
  if (plurals.length === 0) return level !== null && principalParts.length > 0 ? { plurals: [] } : {};
  // Principal parts name one plural; where the rules know of it they may know of another (musea, museums).
  return plurals.every((plural) => named("plural").includes(plural)) ? {} : { plurals };
}

/** Forms by name; those of split verbs as one writes them, with room between the halves. */
class Forms {
  readonly #forms: InflectedForm[];

  constructor(reading: FormReading) {
    this.#forms = inflect(reading.lemma, reading.partOfSpeech, knownForms(reading));
  }

  of(name: FormName, apart = false): string[] {
    return this.#forms
      .filter((form) => form.name === name && form.apart === apart)
      .map(({ words }) => (apart ? words.replace(" ", " … ") : words));
  }
}

const row = (name: RowName, cells: string[], who: string | null = null): FormRow[] =>
  cells.some((cell) => cell !== "") ? [{ name, who, cells }] : [];

const listed = (forms: readonly string[]) => forms.join(", ");

const written = { de: "de ", het: "het ", both: "de/het " } as const;

function nounRows(forms: Forms, article: FormReading["article"]): FormRow[] {
  const after = (before: string, words: string[]) => [listed(words.map((word) => before + word))];
  const singular = article === null ? "" : written[article];
  return [
    ...row("singular", after(singular, forms.of("singular"))),
    ...row("plural", after("de ", forms.of("plural"))),
    ...row("diminutive", after("het ", forms.of("diminutive"))),
    ...row("diminutivePlural", after("de ", forms.of("diminutivePlural"))),
  ];
}

function adjectiveRows(forms: Forms): FormRow[] {
  return [
    ...row("positive", [listed(forms.of("base")), listed(forms.of("inflected"))]),
    ...row("comparative", [listed(forms.of("comparative")), listed(forms.of("comparativeInflected"))]),
    ...row("superlative", [listed(forms.of("superlative")), listed(forms.of("superlativeInflected"))]),
    ...row("partitive", [listed(forms.of("partitive").map((form) => `iets ${form}`))]),
  ];
}

function verbRows(forms: Forms, { lemma, principalParts, separable }: FormReading): FormRow[] {
  const both = (choose: (apart: boolean) => string[]) =>
    separable ? [listed(choose(true)), listed(choose(false))] : [listed(choose(false))];
  const first = (apart: boolean) => forms.of("presentFirst", apart);
  // Of zijn alone the imperative is another word (wees) than the form with ik (ben).
  const commands = (apart: boolean) => first(apart).slice(-1);
  const third = (apart: boolean) =>
    forms.of("presentThird", apart).filter((form) => first(apart).length < 2 || form !== "weest");
  const perfect = principalParts.find((part) => /^(?:heeft|is)\b[^…]* [^…]+$/.test(part)) ?? "";
  const te = forms.of("teInfinitive");
  const participles = (name: "pastParticiple" | "presentParticiple") =>
    listed([...forms.of(name), ...forms.of(`${name}Inflected`)]);
  return [
    ...row(
      "present",
      both((apart) => first(apart).slice(0, 1)),
      "ik",
    ),
    ...row("present", both(third), "hij, jij"),
    ...row(
      "present",
      both((apart) => forms.of("presentPlural", apart)),
      "wij",
    ),
    ...row(
      "past",
      both((apart) => forms.of("pastSingular", apart)),
      "ik, hij",
    ),
    ...row(
      "past",
      both((apart) => forms.of("pastPlural", apart)),
      "wij",
    ),
    ...row("perfect", [perfect], "hij"),
    ...row("imperative", [listed(commands(separable !== null))]),
    ...row("teInfinitive", [listed(te.length > 0 ? te : [`te ${lemma}`])]),
    ...row("pastParticiple", [participles("pastParticiple")]),
    ...row("presentParticiple", [participles("presentParticiple")]),
    ...row("subjunctive", [listed(forms.of("subjunctive"))]),
  ];
}

/**
 * The forms of a word as a table, from what a look-up says of it and core/dutch/inflect; null where it has but one.
 * Rows without a form are left out.
 */
export function formTable(reading: FormReading): FormTable | null {
  const { partOfSpeech, article, separable } = reading;
  const forms = new Forms(reading);
  const table: FormTable | null =
    partOfSpeech === "noun"
      ? { columns: "plain", rows: nounRows(forms, article) }
      : partOfSpeech === "adjective"
        ? { columns: "inflected", rows: adjectiveRows(forms) }
        : partOfSpeech === "verb" && !/\s/.test(reading.lemma)
          ? { columns: separable ? "split" : "plain", rows: verbRows(forms, reading) }
          : null;
  const filled = table?.rows.flatMap(({ cells }) => cells.filter((cell) => cell !== "")) ?? [];
  return filled.length > 1 ? table : null;
}
