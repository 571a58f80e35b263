import type { FormName, InflectedForm } from "@/core/dutch/inflected-form";
import type { ShownSentence } from "./exercise";

type Pattern = { time: string; subject: string; reflexive: string; form: FormName; further: string };

const table = (rows: string): Pattern[] =>
  rows
    .trim()
    .split("\n")
    .map((row) => {
      const [time = "", subject = "", reflexive = "", form = "", further = ""] = row.trim().split(/\s*\|\s*/);
      return { time, subject, reflexive, form: form as FormName, further };
    });

// Not zij, which is she and they. ook and niet stand before the particle of any verb.
const patterns = table(`
  Vandaag     | ik         | me   | presentFirst  | niet
  Elke dag    | jij        | je   | presentFirst  | ook
  Vandaag     | het meisje | zich | presentThird  | ook
  Elke week   | wij        | ons  | presentPlural | ook
  Vandaag     | de buren   | zich | presentPlural | niet
  Gisteren    | hij        | zich | pastSingular  | ook
  Vorig jaar  | mijn zus   | zich | pastSingular  | niet
  Gisteren    | jullie     | je   | pastPlural    | niet
  Vorige week | de buren   | zich | pastPlural    | ook
`);

const ofThings = table(`
  Elke week   | dat        | zich | presentThird  | ook
  Vandaag     | dat        | zich | presentThird  | niet
  Elke dag    | die dingen | zich | presentPlural | ook
  Gisteren    | dat        | zich | pastSingular  | niet
  Vorige week | die dingen | zich | pastPlural    | ook
`);

/** What no person does: plaatsvinden, meevallen. */
const impersonal = new Set(
  `aanbreken leegstaan losbarsten meevallen opklaren plaatsgrijpen plaatshebben plaatsvinden
  tegenvallen toegaan uitblijven voordoen voorkomen voortduren voortkomen voortvloeien voorvallen`
    .trim()
    .split(/\s+/),
);

/** A sentence made for a split verb. form: what stands in its two gaps. */
type PatternSentence = {
  sentence: ShownSentence;
  subject: string;
  tense: "present" | "past";
  form: InflectedForm;
};

/**
 * A plain sentence with the verb split, without an object, for the drill of its forms: "Gisteren trad hij ook op."
 * Transitive verbs want more to be a whole thought. verb: the infinitive; forms: its forms, of which those that are
 * apart serve; reflexive: with zich. null where it has none (infinitives such as boogschieten).
 */
export function splitPattern(
  verb: string,
  forms: readonly InflectedForm[],
  reflexive: boolean,
  random: () => number,
): PatternSentence | null {
  const apart = forms.filter((form) => form.apart);
  // hij kan, jij kunt: behind the verb then also "kun jij", which the forms do not have.
  const irregular = apart.filter(({ name }) => name === "presentThird").length > 1;
  const fit = (impersonal.has(verb) ? ofThings : patterns).filter(
    ({ form, subject }) => apart.some(({ name }) => name === form) && !(irregular && subject === "jij"),
  );
  const pattern = fit[Math.floor(random() * fit.length)];
  // The first of a name is the commoner, and of presentThird that of hij: kan, heeft.
  const form = apart.find(({ name }) => name === pattern?.form);
  if (!pattern || !form) return null;
  const [finite = "", particle = ""] = form.words.split(" ");
  const before = `${pattern.time} `;
  const between = ` ${pattern.subject}${reflexive ? ` ${pattern.reflexive}` : ""} ${pattern.further} `;
  const start = before.length + finite.length + between.length;
  return {
    ...{ subject: pattern.subject, tense: pattern.form.startsWith("past") ? "past" : "present", form },
    sentence: {
      text: `${before}${finite}${between}${particle}.`,
      ranges: [
        [before.length, before.length + finite.length],
        [start, start + particle.length],
      ],
      ...{ english: "", englishFrom: null, place: null },
    },
  };
}
