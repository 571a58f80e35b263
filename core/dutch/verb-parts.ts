import { irregularBases, irregularVerbs, type PrincipalParts } from "./irregular-verbs";
import { muteStem } from "./mute-e-verbs";
import { inseparablePrefix, splitSeparableVerb, unstressedPrefix } from "./separable-verbs";
import { verbStem } from "./verb-stem";

/** The finite forms and participles of a verb; where two are in use, the commoner first. */
export type VerbParts = Readonly<
  Record<"first" | "third" | "past" | "pastPlural" | "participles", readonly string[]>
>;

const tremas: Readonly<Record<string, string>> = { e: "ë", i: "ï", u: "ü" };

/** ge-, with a trema where e, i or u would be read together with it: geëist, geïnformeerd, but geuit. */
function withGe(stem: string): string {
  if (/^(?:\p{L}-|\p{L}+'|\p{Lu})/u.test(stem)) return `ge-${stem}`;
  const trema = /^(?:i(?!j)|u(?!i)|e)/.test(stem) ? tremas[stem.charAt(0)] : undefined;
  return trema ? `ge${trema}${stem.slice(1)}` : `ge${stem}`;
}

/** judo of judoën, before t or d: judoot, gejudood */
const close = (stem: string) => (/[^o]o$/.test(stem) ? `${stem}o` : stem);

const thirdOf = (stem: string) => (stem.endsWith("t") ? stem : `${close(stem)}t`);

const unvoiced = /(?:[tkfspx]|ch|sh|c|q)$/;

/** sms'en → sms, sms't, sms'te, ge-sms't. */
function apostropheParts(infinitive: string): VerbParts {
  const stem = infinitive.slice(0, -3);
  const ending = /[sfx]$/.test(stem) ? "t" : "d";
  return {
    first: [stem],
    third: [`${stem}'t`],
    past: [`${stem}'${ending}e`],
    pastPlural: [`${stem}'${ending}en`],
    participles: [`ge-${stem}'${ending}`],
  };
}

function weakParts(infinitive: string, ge: boolean): VerbParts {
  if (infinitive.endsWith("'en")) return apostropheParts(infinitive);
  const mute = muteStem(infinitive);
  const stem = mute?.stem ?? verbStem(infinitive);
  // 't kofschip: by the consonant of the infinitive, so that leven and reizen take -de.
  const ending = mute?.ending ?? (unvoiced.test(infinitive.replace(/[eë]n$/, "")) ? "t" : "d");
  const participle = stem.endsWith(ending) ? stem : close(stem) + ending;
  return {
    first: [stem],
    third: [mute ? `${stem}t` : thirdOf(stem)],
    past: [`${stem}${ending}e`],
    pastPlural: [`${stem}${ending}en`],
    participles: [ge ? withGe(participle) : participle],
  };
}

function irregularParts(infinitive: string, row: PrincipalParts, ge: boolean): VerbParts {
  const first = row.first ?? [verbStem(infinitive)];
  return {
    first,
    third: row.third ?? first.map(thirdOf),
    past: row.past,
    pastPlural: row.pastPlural,
    participles: ge ? row.participles : row.participles.map((form) => form.replace(/^ge/, "")),
  };
}

function prefixed(prefix: string, parts: VerbParts): VerbParts {
  const add = (forms: readonly string[]) => forms.map((form) => prefix + form);
  return {
    first: add(parts.first),
    third: add(parts.third),
    past: add(parts.past),
    pastPlural: add(parts.pastPlural),
    participles: add(parts.participles),
  };
}

/**
 * The finite forms and participles of a verb, without the infinitive: of lopen { first: [loop], third:
 * [loopt], past: [liep], pastPlural: [liepen], participles: [gelopen] }; of separable verbs joined (optrad,
 * opgetreden). particle: what comes off, null for nothing. ge: whether the participle has ge-.
 * Source: Algemene Nederlandse Spraakkunst, ch. 2, the forms of the verb.
 */
export function verbParts(infinitive: string, particle: string | null, ge = true): VerbParts {
  const own = irregularVerbs.get(infinitive);
  if (own) return irregularParts(infinitive, own, ge);
  if (particle) return behindParticle(infinitive, particle, ge);
  const prefix = inseparablePrefix(infinitive);
  if (!prefix) return weakParts(infinitive, ge);
  const base = infinitive.slice(prefix.length);
  if (prefix === "her" && inseparablePrefix(base)) {
    // heropvoeden: her stays on, op takes its ge; heroverwegen: neither.
    const inner = splitSeparableVerb(base)?.particle ?? null;
    return prefixed(prefix, verbParts(base, inner, inner !== null));
  }
  // overbelasten, misverstaan: the rest may have a prefix of its own.
  return irregularBases.has(base) || unstressedPrefix(base)
    ? prefixed(prefix, baseParts(base, false))
    : weakParts(infinitive, false);
}

/** mee-eten: mee-at, meegegeten */
function behindParticle(infinitive: string, particle: string, ge: boolean): VerbParts {
  const hyphen = infinitive.charAt(particle.length) === "-" ? "-" : "";
  const parts = baseParts(infinitive.slice(particle.length + hyphen.length), ge);
  const { participles } = prefixed(particle, parts);
  return { ...prefixed(particle + hyphen, parts), participles };
}

/** Behind a prefix or a particle: less is in use than of the verb itself. */
function baseParts(base: string, ge: boolean): VerbParts {
  const row = irregularBases.get(base);
  return row ? irregularParts(base, row, ge) : verbParts(base, null, ge);
}
