import type { Step } from "./align-words";
import type { Alignment } from "./alignment";
import { type ComparedWord, isFiniteForm } from "./compared-word";
import type { Explanation } from "./difference";

/** The joined form of a split verb stands no further than this from where its halves should be. */
const farthest = 30;

const isVerb = (word: ComparedWord | undefined, infinitive: string) =>
  word?.analyses.find(({ lemma, partOfSpeech }) => lemma === infinitive && partOfSpeech === "verb");

/** opbelt for belt … op; not opgebeld, which is of another tense. */
function isJoinedForm(
  word: ComparedWord | undefined,
  verb: string,
  particle: string,
  infinitive: string,
): boolean {
  if (!word || word.pair || !word.key.startsWith(particle)) return false;
  const form = isVerb(word, infinitive);
  return word.key === particle + verb || (form !== undefined && isFiniteForm(form));
}

/** The typed word in place of a split verb's halves that is both of them at once; -1 for none. */
function joinedAt(alignment: Alignment, verb: number, particle: number): number {
  const { original, typed, typedOf, stepOfOriginal, steps } = alignment;
  const pair = original[verb]?.pair;
  const key = original[verb]?.key;
  if (!pair || key === undefined) return -1;
  const isIt = (j: number) => isJoinedForm(typed[j], key, pair.particleText, pair.infinitive);
  const own = typedOf[verb] ?? -1;
  if (own >= 0) return isIt(own) ? own : -1;
  for (const half of [verb, particle]) {
    const step = stepOfOriginal[half] ?? 0;
    for (let at = step - farthest; at <= step + farthest; at += 1) {
      const one = steps[at];
      if (one && one.typed[0] < one.typed[1] && alignment.isLeftTyped(one.typed[0]) && isIt(one.typed[0]))
        return one.typed[0];
    }
  }
  return -1;
}

/** Whether nothing was typed where a word is missing. */
function isGap(alignment: Alignment, word: number): boolean {
  const { steps, stepOfOriginal } = alignment;
  for (const by of [1, -1])
    for (let at = (stepOfOriginal[word] ?? 0) + by; steps[at]?.relation === null; at += by) {
      const typed = steps[at]?.typed;
      if (typed && typed[0] < typed[1] && alignment.isLeftTyped(typed[0])) return false;
    }
  return true;
}

function explainSplit(alignment: Alignment, verb: number): void {
  const { original, typedOf } = alignment;
  const pair = original[verb]?.pair;
  if (!pair || pair.verb !== verb || pair.particleText === "" || alignment.isSame(pair.particle)) return;
  const { particle, infinitive } = pair;
  const told = { kind: "missingParticle" as const, infinitive, particle: pair.particleText };
  const joined = joinedAt(alignment, verb, particle);
  if (joined >= 0) {
    alignment.explain([verb, verb + 1], [joined, joined + 1], { ...told, how: "joined" });
    alignment.settle([particle, particle + 1], null);
  } else if ((typedOf[verb] ?? -1) >= 0 && alignment.isLeftOriginal(particle) && isGap(alignment, particle)) {
    alignment.explain([particle, particle + 1], null, { ...told, how: "absent" });
  }
}

/** The typed split verb that is the original's word in two; null for none. */
function splitOf(alignment: Alignment, word: number): ComparedWord["pair"] {
  const { original, typed, typedOf, stepOfOriginal, steps } = alignment;
  const own = original[word];
  const isIt = (j: number) => {
    const pair = typed[j]?.pair;
    if (!pair || pair.particleText === "") return false;
    return isJoinedForm(own, typed[pair.verb]?.key ?? "", pair.particleText, pair.infinitive);
  };
  const half = typedOf[word] ?? -1;
  if (half >= 0) return typed[half]?.key !== own?.key && isIt(half) ? (typed[half]?.pair ?? null) : null;
  const step = stepOfOriginal[word] ?? 0;
  for (let at = step - farthest; at <= step + farthest; at += 1) {
    const [from, to] = steps[at]?.typed ?? [0, 0];
    if (from < to && alignment.isLeftTyped(from) && isIt(from)) return typed[from]?.pair ?? null;
  }
  return null;
}

/** belt … op for opbelt, where it should be one word. */
function explainJoined(alignment: Alignment, word: number): void {
  const { original } = alignment;
  if (original[word]?.pair || !original[word]?.analyses.some(({ partOfSpeech }) => partOfSpeech === "verb"))
    return;
  const pair = splitOf(alignment, word);
  if (!pair) return;
  const { infinitive, particleText: particle } = pair;
  alignment.explain([word, word + 1], [pair.verb, pair.verb + 1], {
    kind: "missingParticle",
    ...{ infinitive, particle, how: "split" },
  });
  alignment.settle(null, [pair.particle, pair.particle + 1]);
}

/** Split verbs that were typed without their particle, or in one word; and joined ones that were typed in two. */
export function explainParticles(alignment: Alignment): void {
  for (let i = 0; i < alignment.original.length; i += 1) {
    explainSplit(alignment, i);
    explainJoined(alignment, i);
  }
}

/** "staat" for "klaarstaat": the particle is missing, unless it was typed behind it as a word of its own. */
export function explainBareVerb(
  alignment: Alignment,
  { original, typed }: Pick<Step, "original" | "typed">,
  told: Extract<Explanation, { kind: "missingParticle" }>,
): void {
  const sentence = alignment.typed[typed[0]]?.sentence;
  for (let j = typed[1]; alignment.typed[j]?.sentence === sentence && j < typed[1] + farthest; j += 1) {
    if (alignment.typed[j]?.key !== told.particle || !alignment.isLeftTyped(j)) continue;
    alignment.explain(original, typed, { ...told, how: "split" });
    alignment.settle(null, [j, j + 1]);
    return;
  }
  alignment.explain(original, typed, told);
}
