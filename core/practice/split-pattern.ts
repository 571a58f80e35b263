import type { FormName, InflectedForm } from "@/core/dutch/inflected-form";
import type { ShownSentence } from "./exercise";
import { patternObject } from "./split-pattern-object";

type Pattern = { time: string; subject: string; reflexive: string; form: FormName; further: string };

const table = (rows: string): Pattern[] =>
  rows
    .trim()
    .split("\n")
    .map((row) => {
      const [time = "", subject = "", reflexive = "", form = "", further = ""] = row.trim().split(/\s*\|\s*/);
      return { time, subject, reflexive, form: form as FormName, further };
    });

// Not zij, which is she and they; nor het meisje, since "het meisje dat" goes on otherwise. ook and niet stand before the particle of any verb, behind dat and hem.
const patterns = table(`
  Vandaag     | ik         | me   | presentFirst  | niet
  Elke dag    | jij        | je   | presentFirst  | ook
  Vandaag     | mijn broer | zich | presentThird  | ook
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

/** Het gaat er eerlijk aan toe. */
const ofIt = table(`
  Elke week   | het        | zich | presentThird  | ook
  Vandaag     | het        | zich | presentThird  | niet
  Gisteren    | het        | zich | pastSingular  | niet
  Vorige week | het        | zich | pastSingular  | ook
`);

/** What no person does: plaatsvinden, meevallen. */
const impersonal = new Set(
  `aanbreken afhangen aflopen afnemen dichtslibben instorten klaarliggen leegstaan losbarsten meevallen neerkomen
  opklaren plaatsgrijpen plaatshebben plaatsvinden samenhangen tegenvallen toenemen uitblijven uitbreken voordoen
  voorkomen voortduren voortkomen voortvloeien voorvallen`
    .trim()
    .split(/\s+/),
);

function patternsFor(verb: string): readonly Pattern[] {
  if (verb === "toegaan") return ofIt;
  return impersonal.has(verb) ? ofThings : patterns;
}

/** A sentence made for a split verb. form: what stands in its two gaps. */
type PatternSentence = {
  sentence: ShownSentence;
  subject: string;
  tense: "present" | "past";
  form: InflectedForm;
};

/**
 * A plain sentence with the verb split, for the drill of its forms: "Gisteren trad hij ook op.", with an object where
 * it wants one: "Vandaag licht ik dat niet toe." verb: the infinitive; forms: its forms, of which those that are apart
 * serve; reflexive: with zich; meanings: in English. null where it has none (infinitives such as boogschieten).
 */
export function splitPattern(
  { verb, reflexive, meanings }: { verb: string; reflexive: boolean; meanings: readonly string[] },
  forms: readonly InflectedForm[],
  random: () => number,
): PatternSentence | null {
  const apart = forms.filter((form) => form.apart);
  // hij kan, jij kunt: behind the verb then also "kun jij", which the forms do not have.
  const irregular = apart.filter(({ name }) => name === "presentThird").length > 1;
  const fit = patternsFor(verb).filter(
    ({ form, subject }) => apart.some(({ name }) => name === form) && !(irregular && subject === "jij"),
  );
  const pattern = fit[Math.floor(random() * fit.length)];
  // The first of a name is the commoner, and of presentThird that of hij: kan, heeft.
  const form = apart.find(({ name }) => name === pattern?.form);
  if (!pattern || !form) return null;
  const [finite = "", particle = ""] = form.words.split(" ");
  const before = `${pattern.time} `;
  const zich = reflexive ? pattern.reflexive : "";
  const { before: object, behind } = patternObject(
    verb,
    { reflexive, personal: !impersonal.has(verb) },
    meanings,
  );
  const words = [pattern.subject, zich, object, pattern.further, behind];
  const between = ` ${words.filter((word) => word !== "").join(" ")} `;
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
