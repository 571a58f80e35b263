import { beforeEach, describe, expect, test } from "vitest";
import { openDatabase } from "./connect";
import { at, learnerId, otherId, preparedText } from "./testing/prepared-text";
import { listRevisions, saveTranslation } from "./translations";

type Input = Parameters<typeof saveTranslation>[1];

let prepared: Awaited<ReturnType<typeof preparedText>>;
let ids = 0;
const nextId = () => `id-${++ids}`;

beforeEach(async () => {
  prepared = await preparedText("Het regent.", "De zon schijnt.");
});

function save(input: Partial<Input>, now = at(0)) {
  const { db, paragraphId } = prepared;
  const common = { learnerId, id: nextId(), paragraphId, base: 0, body: "", duration: 1000 };
  return saveTranslation(db, { ...common, origin: "typed", spell: "spell", ...input }, now);
}

const current = async (owner = learnerId) =>
  prepared.db.translation.findUnique({
    where: { learnerId_paragraphId: { learnerId: owner, paragraphId: prepared.paragraphId } },
  });

const written = async () => {
  const { db } = prepared;
  return Promise.all([db.translation.count(), db.revision.count(), db.mutation.count()]);
};

const stale = (body: string, version: number, now: Date) => ({
  ok: false,
  reason: "stale",
  current: { body, version, savedAt: now.toISOString() },
});

describe("versions", () => {
  test("the first save is version 1, and each next one a version more", async () => {
    expect(await save({ body: "It rains." }, at(1))).toEqual({
      ok: true,
      version: 1,
      status: "draft",
      savedAt: at(1).toISOString(),
    });
    expect(await save({ base: 1, body: "It is raining." }, at(2))).toMatchObject({ ok: true, version: 2 });
    expect(await current()).toMatchObject({ body: "It is raining.", version: 2, status: "draft" });
  });

  test("a stale save overwrites nothing and gives the current one", async () => {
    await save({ body: "Mine." }, at(1));
    const before = await written();
    expect(await save({ base: 0, body: "Theirs." }, at(2))).toEqual(stale("Mine.", 1, at(1)));
    expect(await save({ base: 7, body: "Theirs." }, at(3))).toEqual(stale("Mine.", 1, at(1)));
    expect(await save({ base: 0, body: "" }, at(4))).toEqual(stale("Mine.", 1, at(1)));
    expect(await written()).toEqual(before);
    expect(await current()).toMatchObject({ body: "Mine.", version: 1, updatedAt: at(1) });
  });

  test("a base that never was is stale too, and leaves nothing behind", async () => {
    expect(await save({ base: 3, body: "From another database." }, at(1))).toEqual(stale("", 0, at(1)));
    expect(await written()).toEqual([0, 0, 0]);
  });

  test("the same words from a stale base are acknowledged as they are", async () => {
    await save({ body: "One." }, at(1));
    await save({ base: 1, body: "Two.", spell: "other" }, at(2));
    const answer = await save({ base: 0, body: "Two." }, at(3));
    expect(answer).toEqual({ ok: true, version: 2, status: "draft", savedAt: at(2).toISOString() });
    expect(await prepared.db.revision.count()).toBe(2);
  });

  test("an unknown paragraph is refused, and leaves nothing behind", async () => {
    expect(await save({ paragraphId: "nowhere", body: "Lost?" })).toEqual({
      ok: false,
      reason: "unknownParagraph",
    });
    expect(await written()).toEqual([0, 0, 0]);
  });
});

describe("replays", () => {
  test("the same id gives the same answer and writes nothing", async () => {
    const input = { id: "m-1", body: "It rains." };
    const first = await save(input, at(1));
    const before = await written();
    expect(await save(input, at(2))).toEqual(first);
    expect(await written()).toEqual(before);
    expect(before).toEqual([1, 1, 1]);
  });

  test("also when another version was saved meanwhile, which stays", async () => {
    const first = await save({ id: "m-1", body: "One." }, at(1));
    await save({ base: 1, body: "Two." }, at(2));
    expect(await save({ id: "m-1", body: "One." }, at(3))).toEqual(first);
    expect(await current()).toMatchObject({ body: "Two.", version: 2 });
  });

  test("a refused save may be tried again with its id, from the current version", async () => {
    await save({ body: "One." });
    expect(await save({ id: "m-2", base: 0, body: "Merged." })).toMatchObject({ reason: "stale" });
    expect(await save({ id: "m-2", base: 1, body: "Merged.", origin: "merge" })).toMatchObject({
      version: 2,
    });
  });
});

describe("at once", () => {
  test.each([
    ["one client", false],
    ["two clients of one file", true],
  ])("of two saves by %s with one base exactly one wins", async (_, twoClients) => {
    const { db, file, paragraphId } = prepared;
    const second = twoClients ? await openDatabase(file) : db;
    const common = { learnerId, paragraphId, base: 0, origin: "typed" as const, duration: 0 };
    const answers = await Promise.all([
      saveTranslation(db, { ...common, id: "a", spell: "a", body: "From A." }, at(1)),
      saveTranslation(second, { ...common, id: "b", spell: "b", body: "From B." }, at(1)),
    ]);
    const winner = answers[0].ok ? "From A." : "From B.";
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(answers.find(({ ok }) => !ok)).toEqual(stale(winner, 1, at(1)));
    expect(await current()).toMatchObject({ body: winner, version: 1 });
    expect(await db.revision.count()).toBe(1);
    if (twoClients) await second.$disconnect();
  });

  test("one save sent five times at once is saved once", async () => {
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => save({ id: "m", body: "Once." }, at(1))),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await written()).toEqual([1, 1, 1]);
  });
});

describe("status", () => {
  test.each([
    ["words are a draft", [{ body: "It rains." }], "draft"],
    ["no words are empty", [{ body: "" }], "empty"],
    ["space is empty, done or not", [{ body: " \n\t", done: true }], "empty"],
    ["done in the same save", [{ body: "It rains.", done: true }], "done"],
    ["unchanged words can be done", [{ body: "It rains." }, { body: "It rains.", done: true }], "done"],
    ["done stays done on a later edit", [{ body: "It rains.", done: true }, { body: "It pours." }], "done"],
    [
      "and ends when all words go",
      [{ body: "It rains.", done: true }, { body: "" }, { body: "Rain." }],
      "draft",
    ],
  ])("%s", async (_, saves, status) => {
    let base = 0;
    for (const input of saves) {
      const answer = await save({ ...input, base });
      expect(answer.ok).toBe(true);
      if (answer.ok) base = answer.version;
    }
    expect((await current())?.status).toBe(status);
  });

  test("done of unchanged words is no new version and no new revision", async () => {
    await save({ body: "It rains." }, at(1));
    expect(await save({ base: 1, body: "It rains.", done: true }, at(2))).toMatchObject({
      version: 1,
      status: "done",
    });
    expect(await prepared.db.revision.count()).toBe(1);
  });
});

test("another learner with the same ids sees and changes nothing of it", async () => {
  const input = { id: "m-1", spell: "spell" };
  await save({ ...input, body: "Mine." });
  expect(await save({ ...input, learnerId: otherId, body: "Theirs." })).toMatchObject({ version: 1 });
  expect(await save({ id: "m-2", learnerId: otherId, base: 1, body: "" })).toMatchObject({ version: 2 });
  expect(await current()).toMatchObject({ body: "Mine.", version: 1, status: "draft" });
  const { db, paragraphId } = prepared;
  const revisions = await listRevisions(db, { learnerId, paragraphId, limit: 10 });
  expect(revisions.map(({ body }) => body)).toEqual(["Mine."]);
});

test.each([
  ["200,000 letters", "Woord. ".repeat(28_572).slice(0, 200_000)],
  ["emoji", "👩‍👩‍👧‍👦 🇳🇱 🏳️‍🌈"],
  ["right-to-left", "שלום \u202Eعالم\u202C"],
  ["markup", "<script>alert('x')</script> & &amp;"],
  ["CRLF, CR and tabs", "one\r\ntwo\rthree\n\tfour  "],
  ["combining accents and a soft hyphen", "cafe\u0301 re\u00ADgen \uFEFF"],
  ["quotes of SQL", '\'; DROP TABLE "Translation"; -- %_\\'],
])("%s come back as typed", async (_, body) => {
  expect(await save({ body })).toMatchObject({ ok: true, version: 1 });
  expect((await current())?.body === body).toBe(true);
  const { db, paragraphId } = prepared;
  const [revision] = await listRevisions(db, { learnerId, paragraphId, limit: 1 });
  expect(revision?.body === body).toBe(true);
  expect(await save({ body, base: 0 })).toMatchObject({ ok: true, version: 1 });
});
