import "server-only";
import type { LexiconEntry } from "@/core/dutch/lexicon";
import type { Distractor } from "@/core/practice/distractors";
import type { Material } from "@/core/practice/material";
import { seededRandom } from "@/core/practice/seeded";
import { entriesToConfuse } from "@/db/entries-to-confuse";
import { confusions } from "@/db/reviews";
import { database } from "../database";
import { dutch } from "../dutch";

/** Words of the lexicon to choose wrong meanings from: some are refused, since they may be right. */
const fromLexicon = 120;
/** How far from the entry's band of frequency they may be. */
const bandsAway = 1;

const kept = globalThis as typeof globalThis & { naastByPart?: Map<string, LexiconEntry[]> };

async function lexiconByPart(): Promise<Map<string, LexiconEntry[]>> {
  if (kept.naastByPart) return kept.naastByPart;
  const knowledge = await dutch();
  const byPart = new Map<string, LexiconEntry[]>();
  for (const entries of knowledge?.descriptions.byLemma.values() ?? [])
    for (const entry of entries) {
      const same = byPart.get(entry.partOfSpeech);
      if (entry.register === "vulgar") continue;
      if (same) same.push(entry);
      else byPart.set(entry.partOfSpeech, [entry]);
    }
  // Compiled a moment later, it is asked for again.
  if (knowledge) kept.naastByPart = byPart;
  return byPart;
}

const each = (
  { lemma, partOfSpeech, meanings }: { lemma: string; partOfSpeech: string; meanings: readonly string[] },
  band: number,
  entryId: string | null,
): Distractor[] => meanings.map((meaning) => ({ meaning, lemma, partOfSpeech, band, entryId }));

/**
 * Where wrong meanings for some entries may come from: by entry id, the learner's own words and some of the lexicon
 * that are as frequent; and which entries the learner takes for it, the most confused first. By a seed, the same.
 */
export async function distractorsFor(
  learnerId: string,
  materials: readonly Material[],
  seed: string,
): Promise<(material: Material) => { distractors: Distractor[]; confusedWith: string[] }> {
  const db = await database();
  const entryIds = materials.flatMap(({ entry }) => (entry.id === null ? [] : [entry.id]));
  const [confused, byPart, knowledge] = await Promise.all([
    confusions(db, { learnerId, entryIds }),
    lexiconByPart(),
    dutch(),
  ]);
  const own = await entriesToConfuse(db, {
    learnerId,
    partsOfSpeech: materials.map(({ entry }) => entry.partOfSpeech),
    ids: [...confused.values()].flat(),
  });
  const bandOf = ({ lemma, partOfSpeech }: { lemma: string; partOfSpeech: string }) =>
    knowledge?.descriptions.byLemma.get(lemma)?.find((one) => one.partOfSpeech === partOfSpeech)?.band ?? 0;
  return (material) => {
    const { entry, band } = material;
    const near = (byPart.get(entry.partOfSpeech) ?? []).filter(
      (one) => band === 0 || Math.abs(one.band - band) <= bandsAway,
    );
    const random = seededRandom(`${seed} ${entry.lemma}`);
    const from = Math.floor(random() * near.length);
    // Every so many of the lexicon from some place on: it is in the order of the alphabet, neighbours look alike.
    const step = Math.max(1, Math.floor(near.length / fromLexicon));
    const some = Array.from(
      { length: Math.min(fromLexicon, near.length) },
      (_, i) => near[(from + i * step) % near.length],
    );
    return {
      distractors: [
        ...own.flatMap((one) => each(one, bandOf(one), one.id)),
        ...some.flatMap((one) => (one ? each(one, one.band, null) : [])),
      ],
      confusedWith: confused.get(entry.id ?? "") ?? [],
    };
  };
}
