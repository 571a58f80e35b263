import { infinitiveOnly } from "./infinitive-only";
import type { FormName, InflectedForm, KnownForms } from "./inflected-form";
import { muteStem } from "./mute-e-verbs";
import { separability, splitSeparableVerb } from "./separable-verbs";
import { addEnding } from "./spelling";
import { type VerbParts, verbParts } from "./verb-parts";

/** Where the subjunctive lives on: leve de koningin, God zij dank, als het ware, men neme, als het moge baten. */
const subjunctives: ReadonlyMap<string, readonly string[]> = new Map([
  ["zijn", ["zij", "ware"]],
  ["hebben", ["hebbe"]],
  ["mogen", ["moge"]],
  ["leven", ["leve"]],
  ["worden", ["worde"]],
  ["nemen", ["neme"]],
  ["komen", ["kome"]],
  ["blijven", ["blijve"]],
  ["gelieven", ["gelieve"]],
  ["verhoeden", ["verhoede"]],
  ["zegenen", ["zegene"]],
]);

const withoutInflected = new Set(["gehad", "geweest", "gekund", "gemoeten", "gemogen", "gewild"]);

/** de opgetreden problemen, een gemanipuleerde verkiezing, gedane zaken */
function inflectedParticiple(participle: string, mute: boolean): string | null {
  if (withoutInflected.has(participle) || /(?:[^i]e|ë)n$/.test(participle)) return null;
  return mute || participle.includes("'") ? `${participle}e` : addEnding(participle, "e");
}

/** lopen → lopend, gaan → gaand, zien → ziend */
const presentParticiple = (infinitive: string) => `${infinitive}d`;

/** Of "optrad", "trad op" and "trad" the same, "optrad". */
function joinedPast(form: string, particle: string | null): string {
  if (!particle) return form;
  const tail = ` ${particle}`;
  const alone = form.endsWith(tail) ? form.slice(0, -tail.length) : form;
  return alone === form && form.startsWith(particle) ? form : particle + alone;
}

const alternatives = (cell: string) => cell.split("/");

function withKnown(parts: VerbParts, known: KnownForms, particle: string | null): VerbParts {
  const [past, pastPlural] = (known.past ?? []).map((cell) =>
    alternatives(cell).map((form) => joinedPast(form, particle)),
  );
  return {
    ...parts,
    past: past ?? parts.past,
    pastPlural: pastPlural ?? parts.pastPlural,
    participles: known.participle ? alternatives(known.participle) : parts.participles,
  };
}

function formsWith(infinitive: string, particle: string | null, known: KnownForms): InflectedForm[] {
  const parts = withKnown(verbParts(infinitive, particle), known, particle);
  const forms: InflectedForm[] = [];
  const add = (name: FormName, words: string | null, apart = false) => {
    if (words) forms.push({ words, name, apart });
  };
  const finite: readonly (readonly [FormName, readonly string[]])[] = [
    ["presentFirst", parts.first],
    ["presentThird", parts.third],
    ["presentPlural", [infinitive]],
    ["pastSingular", parts.past],
    ["pastPlural", parts.pastPlural],
  ];
  add("infinitive", infinitive);
  if (infinitiveOnly.has(infinitive)) return forms;
  for (const [name, words] of finite) for (const word of words) add(name, word);
  for (const participle of parts.participles) add("pastParticiple", participle);
  const mute = muteStem(particle ? infinitive.slice(particle.length) : infinitive) !== null;
  for (const participle of parts.participles)
    add("pastParticipleInflected", inflectedParticiple(participle, mute));
  add("presentParticiple", presentParticiple(infinitive));
  add("presentParticipleInflected", `${presentParticiple(infinitive)}e`);
  for (const form of subjunctives.get(infinitive) ?? []) add("subjunctive", form);
  if (!particle) return forms;
  const withoutParticle = (word: string) =>
    word.slice(word.charAt(particle.length) === "-" ? particle.length + 1 : particle.length);
  add("teInfinitive", `${particle} te ${withoutParticle(infinitive)}`);
  for (const [name, words] of finite)
    for (const word of words) add(name, `${withoutParticle(word)} ${particle}`, true);
  return forms;
}

/**
 * The forms of a verb, by its infinitive: of separable verbs joined (optreedt, opgetreden, op te treden) and
 * split ("treedt op", apart). Where a verb both separates and does not (voorkomen) and the dictionary does
 * not say which is meant, the forms of both.
 */
export function verbForms(verb: string, known: KnownForms): InflectedForm[] {
  const infinitive = verb.toLowerCase();
  if (known.particle !== undefined)
    return formsWith(infinitive, particleOf(infinitive, known.particle), known);
  const particle = splitSeparableVerb(infinitive)?.particle ?? null;
  const forms = formsWith(infinitive, particle, known);
  const meant = particle ? separability(infinitive) : "separable";
  if (meant === "separable") return forms;
  const joined = formsWith(infinitive, null, known);
  return meant === "both" ? [...forms, ...joined] : [...joined, ...forms];
}

/** A particle that the verb does not begin with is of no use. */
function particleOf(infinitive: string, particle: string | null): string | null {
  return particle && infinitive.startsWith(particle) && infinitive.length > particle.length + 2
    ? particle
    : null;
}
