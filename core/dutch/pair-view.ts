import { bestOf, type Ranking } from "./ranker";
import { partsOfTags, tagNumber } from "./tags";

const set = (words: string) => new Set(words.trim().split(/\s+/));

/** Particles among these are prepositions too. */
export const prepositions = set(`
  aan achter beneden bij binnen boven buiten door in langs met na naar naast om onder op over per rond sinds te tegen tijdens
  tot tussen uit van vanaf vanuit via volgens voor wegens zonder ten ter dankzij gedurende namens ondanks vanwege als
`);
/** er op, daar over: what follows these is no particle. */
export const adverbial = set("er daar hier waar ergens nergens overal");
const determiners = set(`
  de het een zijn haar hun mijn jouw uw ons onze deze die dit dat elke elk iedere ieder alle geen enkele vele 't 'n beide
  twee drie vier vijf zes zeven acht negen tien andere
`);
/** Words that open a clause after the particle, where they are no determiners: "kwamen twee mannen op die …". */
const clauseOpeners = set(
  "die dat wat wie hoe waar waarom wanneer waarin waarop waarmee waarbij waarna waardoor waarvan welke",
);
export const hardMarks = new Set([".", "!", "?", ";", ":", '"', "''", ",,", "``", "“", "”"]);
export const softMarks = new Set([",", "(", ")", "-", "–", "—"]);

/** What a word is to a verb and its particle; the other parts of speech come after these. */
export const roles = [
  ...["end", "te", "and", "sub", "prep", "det", "finite", "infinitive", "participle"],
  ...["noun", "verb", "adjective", "adverb", "pronoun", "determiner", "preposition", "conjunction"],
  ...["numeral", "interjection", "name", "other"],
] as const;
const roleNumbers: ReadonlyMap<string, number> = new Map(roles.map((role, i) => [role, i]));
export const role = (name: (typeof roles)[number]): number => roleNumbers.get(name) ?? 0;

const finiteForms = ["presentFirst", "presentThird", "presentPlural", "pastSingular", "pastPlural"];
const finiteTags = new Set(finiteForms.map((form) => tagNumber(`verb.${form}`)));
const infinitiveTag = tagNumber("verb.infinitive");
const participleTag = tagNumber("verb.pastParticiple");
const coordinating = tagNumber("conjunction.coordinating");
const subordinating = tagNumber("conjunction.subordinating");

/** A sentence's words as far as pairs are concerned, by number. */
export type PairView = {
  rankings: readonly Ranking[];
  keys: string[];
  tags: number[];
  roles: number[];
  /** probability that a word is a finite verb */
  finite: number[];
};

const roleByKey = new Map<string, number>();

/** The role that a word has whatever its tag; -1 where the tag decides, -2 where both do. */
function roleOfKey(key: string): number {
  const known = roleByKey.get(key);
  if (known !== undefined) return known;
  const found = /[\p{L}\p{N}]/u.test(key)
    ? key === "te"
      ? role("te")
      : prepositions.has(key)
        ? role("prep")
        : clauseOpeners.has(key)
          ? -2
          : determiners.has(key)
            ? role("det")
            : -1
    : role("end");
  if (roleByKey.size > 50_000) roleByKey.clear();
  roleByKey.set(key, found);
  return found;
}

function roleOf(key: string, tag: number): number {
  const byKey = roleOfKey(key);
  if (byKey === 0 || byKey === role("te")) return byKey;
  if (tag === coordinating) return role("and");
  if (tag === subordinating) return role("sub");
  const part = partsOfTags[tag] ?? "other";
  if (byKey === -2 && part !== "determiner" && part !== "preposition") return role("sub");
  if (byKey === -2 && determiners.has(key)) return role("det");
  if (byKey >= 0) return byKey;
  if (finiteTags.has(tag)) return role("finite");
  if (tag === infinitiveTag) return role("infinitive");
  if (tag === participleTag) return role("participle");
  return roleNumbers.get(part) ?? role("other");
}

/** What the ranking of a sentence's words comes to. */
export function pairView(rankings: readonly Ranking[]): PairView {
  const view: PairView = { rankings, keys: [], tags: [], roles: [], finite: [] };
  for (const ranking of rankings) {
    const { info, probabilities } = ranking;
    const tag = bestOf(ranking)?.tag ?? -1;
    let finite = 0;
    if (info.verbs.length > 0)
      for (let i = 0; i < info.candidates.length; i += 1)
        if (finiteTags.has(info.candidates[i]?.tag ?? -1)) finite += probabilities[i] ?? 0;
    view.keys.push(info.key);
    view.tags.push(tag);
    view.roles.push(roleOf(info.key, tag));
    view.finite.push(finite);
  }
  return view;
}
