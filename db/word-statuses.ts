import { v7 as newId } from "uuid";
import { entryStatuses } from "@/core/glossary/entry";
import type { KnownStatus } from "@/core/glossary/text-profile";
import { normaliseWord } from "@/core/text/normalise";
import type { Database } from "./connect";
import { lemmaKeyOf } from "./entry-rows";
import { applyOnce } from "./mutations";

/** Fewer than SQLite binds in one statement. */
const lemmasAtOnce = 30_000;

/**
 * Keeps that a learner knows lemmas, or ignores them, without entries for them; null forgets what was kept. Gives
 * the normalised lemmas of which that is new, so that it can be undone. `id` is the mutation's, and a replay gives
 * the first answer and changes nothing.
 */
export async function setWordStatus(
  db: Database,
  input: { learnerId: string; id: string; lemmas: readonly string[]; status: "known" | "ignored" | null },
  now: Date,
): Promise<{ ok: true; changed: string[] }> {
  const { learnerId, id, status } = input;
  const lemmas = [...new Set(input.lemmas.map(normaliseWord))];
  return applyOnce(db, { learnerId, id, kind: "setWordStatus" }, now, async (tx) => {
    const before = await tx.wordStatus.findMany({ where: { learnerId, lemma: { in: lemmas } } });
    const statusOf = new Map(before.map((row) => [row.lemma, row.status]));
    const changed = lemmas.filter((lemma) => (statusOf.get(lemma) ?? null) !== status);
    await tx.wordStatus.deleteMany({ where: { learnerId, lemma: { in: changed } } });
    if (status !== null) {
      const data = changed.map((lemma) => ({ learnerId, id: newId(), lemma, status, updatedAt: now }));
      await tx.wordStatus.createMany({ data });
    }
    return { ok: true, changed };
  });
}

/**
 * What a learner has of some lemmas, by normalised lemma; those of which there is nothing are not in it. Entries
 * go before what was said without them, and of two entries (leven, the noun and the verb) the less known.
 */
export async function wordStatuses(
  db: Database,
  { learnerId, lemmas }: { learnerId: string; lemmas: readonly string[] },
): Promise<Map<string, KnownStatus>> {
  const wanted = [...new Set(lemmas.map(normaliseWord))];
  const said = new Map<string, KnownStatus>();
  const entries = new Map<string, number>();
  for (let from = 0; from < wanted.length; from += lemmasAtOnce) {
    const some = wanted.slice(from, from + lemmasAtOnce);
    const lemmaKey = { in: [...new Set(some.map(lemmaKeyOf))] };
    const [statuses, rows] = await Promise.all([
      db.wordStatus.findMany({ where: { learnerId, lemma: { in: some } } }),
      db.entry.findMany({
        where: { learnerId, deletedAt: null, lemmaKey },
        select: { lemma: true, status: true },
      }),
    ]);
    for (const { lemma, status } of statuses) said.set(lemma, status === "ignored" ? status : "known");
    for (const row of rows) {
      const lemma = normaliseWord(row.lemma);
      const rank = entryStatuses.indexOf(entryStatuses.find((status) => status === row.status) ?? "new");
      entries.set(lemma, Math.min(rank, entries.get(lemma) ?? rank));
    }
  }
  for (const [lemma, rank] of entries) said.set(lemma, entryStatuses[rank] ?? "new");
  // The keys of entries have no accents: een brings één with it.
  const asked = new Set(wanted);
  return new Map([...said].filter(([lemma]) => asked.has(lemma)));
}
