import { beforeEach, describe, expect, test } from "vitest";
import type { AttemptInput } from "@/core/practice/schema";
import { acceptVariants, attemptsOf, practisableParagraphs, saveAttempt } from "./attempts";
import { at, learnerId, otherId, preparedText } from "./testing/prepared-text";
import { saveTranslation } from "./translations";

let prepared: Awaited<ReturnType<typeof preparedText>>;
beforeEach(async () => {
  prepared = await preparedText("# Titel", "Een huis.", "Een boom.", "Een krant.");
});

const second = () => prepared.others[0] ?? "";
const save = (id: string, seconds: number, input: Partial<AttemptInput> & { learnerId?: string } = {}) => {
  const said = { kind: "translation" as const, body: `A house (${id}).`, duration: 9_000, aids: [] };
  return saveAttempt(prepared.db, { learnerId, id, paragraphId: second(), ...said, ...input }, at(seconds));
};
const attempts = (kind: AttemptInput["kind"] = "translation", owner = learnerId) =>
  attemptsOf(prepared.db, { learnerId: owner, paragraphId: second(), kind });
const accept = (id: string, attemptId: string, accepted: string[], owner = learnerId) =>
  acceptVariants(prepared.db, { learnerId: owner, id, attemptId, accepted }, at(90));

describe("attempts", () => {
  test("of a paragraph come newest first, by kind, with how they were made", async () => {
    await save("a", 10, { aids: ["hints", "look-up"] });
    await save("b", 20);
    await save("c", 30, { kind: "dutch" });
    expect(await attempts()).toEqual([
      { id: "b", body: "A house (b).", duration: 9_000, aids: [], accepted: [], savedAt: at(20) },
      {
        id: "a",
        body: "A house (a).",
        duration: 9_000,
        aids: ["hints", "look-up"],
        accepted: [],
        savedAt: at(10),
      },
    ]);
    expect((await attempts("dutch")).map(({ id }) => id)).toEqual(["c"]);
    expect(await prepared.db.attempt.findFirst({ where: { id: "a" } })).toMatchObject({ startedAt: at(1) });
  });

  test("are kept once, whatever is sent again", async () => {
    const first = await save("a", 10);
    expect(first).toEqual({ ok: true, id: "a", savedAt: at(10).toISOString() });
    expect(await save("a", 20, { body: "Another." })).toEqual(first);
    await prepared.db.mutation.deleteMany();
    expect(await save("a", 20, { body: "Another." })).toEqual(first);
    expect(await attempts()).toMatchObject([{ body: "A house (a)." }]);
  });

  test("of an unknown paragraph are refused, and others' are out of sight", async () => {
    expect(await save("a", 10, { paragraphId: "nowhere" })).toEqual({
      ok: false,
      reason: "unknownParagraph",
    });
    await save("a", 10, { learnerId: otherId });
    expect([await attempts(), (await attempts("translation", otherId)).length]).toEqual([[], 1]);
  });
});

describe("variants", () => {
  test("are kept as the whole list that was said last", async () => {
    await save("a", 10);
    expect(await accept("m-1", "a", ["One.", "Two."])).toEqual({ ok: true });
    await accept("m-2", "a", ["Two."]);
    await accept("m-1", "a", ["One.", "Two."]);
    expect(await attempts()).toMatchObject([{ accepted: ["Two."] }]);
  });

  test("of an attempt that is unknown or another learner's are refused", async () => {
    await save("a", 10);
    const unknown = { ok: false, reason: "unknownAttempt" };
    expect(await accept("m-1", "nowhere", [])).toEqual(unknown);
    expect(await accept("m-1", "a", ["Mine."], otherId)).toEqual(unknown);
    expect(await attempts()).toMatchObject([{ accepted: [] }]);
  });
});

describe("practisable paragraphs", () => {
  const translate = (paragraphId: string, body: string, base = 0) =>
    saveTranslation(
      prepared.db,
      {
        ...{ learnerId, id: `t-${paragraphId}-${base}`, paragraphId, base, body },
        ...{ origin: "typed" as const, spell: "s", duration: 0 },
      },
      at(0),
    );
  const list = async (kind?: AttemptInput["kind"]) =>
    practisableParagraphs(prepared.db, { learnerId, slug: "een-tekst", ...(kind ? { kind } : {}) });

  test("are those with a translation, longest ago attempted first; headings are none", async () => {
    const { paragraphId: heading, others } = prepared;
    const [huis = "", boom = "", krant = ""] = others;
    for (const id of [heading, huis, boom, krant]) await translate(id, "English.");
    expect((await list()).map(({ number }) => number)).toEqual([2, 3, 4]);
    await save("a", 10, { paragraphId: huis });
    await save("b", 20, { paragraphId: boom });
    await save("c", 30, { paragraphId: huis, kind: "dutch" });
    await save("d", 40, { paragraphId: krant, learnerId: otherId });
    const one = { own: "English.", reference: null };
    expect(await list()).toEqual([
      { ...one, paragraphId: krant, number: 4, dutch: "Een krant.", attempts: 0, lastAttempt: null },
      { ...one, paragraphId: boom, number: 3, dutch: "Een boom.", attempts: 1, lastAttempt: at(20) },
      { ...one, paragraphId: huis, number: 2, dutch: "Een huis.", attempts: 2, lastAttempt: at(30) },
    ]);
    expect((await list("translation")).map(({ number }) => number)).toEqual([4, 2, 3]);
  });

  test("are none of which the translation was taken away, nor that a correction took out", async () => {
    const [huis = "", boom = ""] = prepared.others;
    await translate(huis, "A house.");
    await translate(boom, "A tree.");
    await translate(huis, "", 1);
    expect((await list()).map(({ dutch }) => dutch)).toEqual(["Een boom."]);
    await prepared.correct(["# Titel", "Een huis."]);
    expect(await list()).toEqual([]);
  });
});
