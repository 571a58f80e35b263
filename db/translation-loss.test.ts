import fc from "fast-check";
import { expect, test } from "vitest";
import { foldsInto } from "@/core/translation/fold-revisions";
import { learnerId, preparedText } from "./testing/prepared-text";
import { listRevisions, saveTranslation } from "./translations";

const words = ["rain", "wind", "sun", "the", "falls"];

/** What one of two tabs does next. A tab that is told that it is stale starts from the current version. */
const step = fc.record({
  tab: fc.nat(1),
  body: fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((list) => list.join(" ")),
  origin: fc.constantFrom("typed" as const, "typed" as const, "typed" as const, "merge" as const),
  newSpell: fc.boolean(),
  pause: fc.constantFrom(1, 60, 299, 301),
  replay: fc.boolean(),
});

type Acknowledged = { version: number; body: string; spell: string; origin: string; savedAt: Date };

test("whatever two tabs save, no acknowledged words are lost", { timeout: 60_000 }, async () => {
  const { db } = await preparedText("Het regent.");
  const section = await db.section.findFirstOrThrow();
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      const paragraphId = `p-${++run}`;
      const hash = "hash";
      await db.paragraph.create({
        data: {
          id: paragraphId,
          sectionId: section.id,
          position: run,
          kind: "paragraph",
          dutch: "Het.",
          hash,
        },
      });
      const base = [0, 0];
      const spell = ["a", "b"];
      const acknowledged: Acknowledged[] = [];
      let seconds = 0;
      for (const [i, { tab, body, origin, newSpell, pause, replay }] of steps.entries()) {
        seconds += pause;
        const now = new Date(seconds * 1000);
        if (newSpell) spell[tab] = `spell-${i}`;
        const own = { base: base[tab] ?? 0, spell: spell[tab] ?? "" };
        const input = {
          learnerId,
          id: `${paragraphId}-${i}`,
          paragraphId,
          body,
          origin,
          duration: 0,
          ...own,
        };
        const last = acknowledged.at(-1);
        const answer = await saveTranslation(db, input, now);
        if (replay && answer.ok) expect(await saveTranslation(db, input, now)).toEqual(answer);
        if (answer.ok) {
          base[tab] = answer.version;
          if (answer.version === last?.version) expect(last.body).toBe(body);
          else {
            expect(answer.version).toBe((last?.version ?? 0) + 1);
            acknowledged.push({ version: answer.version, body, spell: own.spell, origin, savedAt: now });
          }
        } else if (answer.reason === "stale") {
          expect(own.base).not.toBe(last?.version ?? 0);
          expect(answer.current).toMatchObject({ body: last?.body, version: last?.version });
          base[tab] = answer.current.version;
        } else expect.fail(answer.reason);
      }

      const newest = acknowledged.at(-1);
      const current = await db.translation.findFirst({ where: { learnerId, paragraphId } });
      expect(current).toMatchObject({ body: newest?.body, version: newest?.version });
      const revisions = await listRevisions(db, { learnerId, paragraphId, limit: 100 });
      const kept = new Map(revisions.map(({ version, body }) => [version, body]));
      expect(revisions[0]?.version).toBe(newest?.version);
      expect(kept.size).toBe(revisions.length);
      for (const [i, save] of acknowledged.entries()) {
        const next = acknowledged[i + 1];
        const folded = next !== undefined && foldsInto(save, next);
        expect(kept.get(save.version)).toBe(folded ? undefined : save.body);
      }
    }),
    { numRuns: 40 },
  );
});
