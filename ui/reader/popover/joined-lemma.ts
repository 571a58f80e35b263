import type { LookUp, WordReading } from "@/core/dutch/look-up";

type JoinedLemma = { lemma: string; partOfSpeech: "verb" | "phrase" };

const verbOf = ({ readings }: Pick<LookUp, "readings">): WordReading | undefined =>
  readings.find(({ partOfSpeech }) => partOfSpeech === "verb");

/**
 * The lemma to propose for words that are said to belong together: of a verb and one other word the infinitive joined
 * to it ("trad", "op": optreden), of a verb and more words these and the infinitive ("slaat", "op", "de", "vlucht":
 * op de vlucht slaan), else the words as they stand. `words`: what is known of each by itself, in the order of the
 * text. A proposal only: "wacht … op" is no separable verb, and looks like one.
 */
export function joinedLemma(words: readonly Pick<LookUp, "surface" | "readings">[]): JoinedLemma {
  const surfaces = (some: typeof words) => some.map(({ surface }) => surface.toLowerCase());
  // The word that is first of all a verb, before one that may be.
  const verb = words.find(({ readings }) => readings[0]?.partOfSpeech === "verb") ?? words.find(verbOf);
  const reading = verb && verbOf(verb);
  if (!verb || !reading) return { lemma: surfaces(words).join(" "), partOfSpeech: "phrase" };
  const infinitive = reading.separable?.base ?? reading.lemma;
  const [first, ...more] = surfaces(words.filter((word) => word !== verb));
  return first !== undefined && more.length === 0 && !first.includes(" ")
    ? { lemma: first + infinitive, partOfSpeech: "verb" }
    : { lemma: [first, ...more, infinitive].join(" ").trim(), partOfSpeech: "phrase" };
}
