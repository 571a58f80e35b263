import { irregularVerbs, type PrincipalParts } from "./irregular-verbs";
import { inseparablePrefix } from "./separable-verbs";
import { countSyllables } from "./spelling";

type VerbParts = { present: string[]; past: string[]; participles: string[] };

const devoice = (stem: string) => stem.replace(/v$/, "f").replace(/z$/, "s");

/** lopen → loop, zetten → zet, leven → leef. Two where the stress is not written: leveren → lever, leveer. */
function stemsOf(infinitive: string): string[] {
  const raw = infinitive.replace(/[eë]?n$/, "");
  if (/iën$/.test(infinitive)) return [raw, `${raw}e`];
  // creëren → creëer, variëren → varieer, evalueren → evalueer
  if (/[ei]ër$|uer$/.test(raw))
    return [raw.replace(/eër$/, "eëer").replace(/(?:ië|(u)e)r$/, (_, u) => `${u ?? "i"}eer`)];
  if (/([bdfgklmnprst])\1$/.test(raw)) return [raw.slice(0, -1)];
  if (!/(?<![aeiou])[aeou][bcdfgklmnprstvz]$/.test(raw)) return [devoice(raw)];
  const long = devoice(raw.slice(0, -1) + raw.slice(-2));
  const prefix = inseparablePrefix(infinitive) ?? "";
  const unstressed = /e[lmnr]$/.test(raw) && countSyllables(raw.slice(prefix.length)) > 1;
  if (!unstressed) return [long];
  return /er$/.test(raw) ? [raw, long] : [raw];
}

/** ge-, with a trema where e, i or u would be read together with it: geëist, geïnformeerd, but geuit. */
function withGe(stem: string): string {
  if (/^(?:e|i(?!j)|u(?!i))/.test(stem)) {
    const trema: Readonly<Record<string, string>> = { e: "ë", i: "ï", u: "ü" };
    return `ge${trema[stem.charAt(0)]}${stem.slice(1)}`;
  }
  return `ge${stem}`;
}

function weakParts(infinitive: string, prefix: string): VerbParts {
  const stems = stemsOf(infinitive);
  // 't kofschip: by the consonant of the infinitive, so that leven and reizen take -de.
  const ending = /(?:[tkfspx]|ch|sh)(?:e|ë)n$/.test(infinitive) ? "t" : "d";
  return {
    present: presentOf(stems),
    past: stems.flatMap((stem) => [`${stem + ending}e`, `${stem + ending}en`]),
    participles: stems.map((stem) => {
      const participle = stem.endsWith(ending) ? stem : stem + ending;
      return prefix ? participle : withGe(participle);
    }),
  };
}

function presentOf(stems: readonly string[]): string[] {
  return stems.flatMap((stem) => (stem.endsWith("t") ? [stem] : [stem, `${stem}t`]));
}

function irregularParts(infinitive: string, row: PrincipalParts): VerbParts {
  return {
    present: [...(row.present ?? presentOf(stemsOf(infinitive)))],
    past: [...row.past],
    participles: [...row.participles],
  };
}

/**
 * The finite forms and participles of a verb that does not separate, without the infinitive: of lopen
 * { present: loop loopt, past: liep liepen, participles: gelopen }. Of weak verbs in -eren both readings
 * of the stress (lever, leveer; reageer, reager): only one of the two is a word.
 * Source: Algemene Nederlandse Spraakkunst, ch. 2, the forms of the verb.
 */
export function verbParts(infinitive: string): VerbParts {
  const row = irregularVerbs.get(infinitive);
  if (row) return irregularParts(infinitive, row);
  const prefix = inseparablePrefix(infinitive) ?? "";
  const base = infinitive.slice(prefix.length);
  const baseRow = prefix ? irregularVerbs.get(base) : undefined;
  if (!baseRow) return weakParts(infinitive, prefix);
  const { present, past, participles } = irregularParts(base, baseRow);
  return {
    present: present.map((form) => prefix + form),
    past: past.map((form) => prefix + form),
    participles: participles.map((form) => prefix + form.replace(/^ge/, "")),
  };
}
