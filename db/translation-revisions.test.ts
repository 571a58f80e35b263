import { beforeEach, expect, test } from "vitest";
import { at, learnerId, otherId, preparedText } from "./testing/prepared-text";
import { listRevisions, saveTranslation } from "./translations";

type Input = Parameters<typeof saveTranslation>[1];

let prepared: Awaited<ReturnType<typeof preparedText>>;
let base = 0;

beforeEach(async () => {
  prepared = await preparedText("Het regent.", "De zon schijnt.");
  base = 0;
});

/** Saves on top of what is there. */
async function save(body: string, seconds: number, input: Partial<Input> = {}) {
  const { db, paragraphId } = prepared;
  const common = { learnerId, id: `m-${seconds}`, paragraphId, base, body, duration: seconds * 1000 };
  const answer = await saveTranslation(db, { ...common, origin: "typed", spell: "a", ...input }, at(seconds));
  if (answer.ok) base = answer.version;
  expect(answer.ok).toBe(true);
}

async function history(input: { learnerId?: string; paragraphId?: string; limit?: number } = {}) {
  const { db, paragraphId } = prepared;
  const revisions = await listRevisions(db, { learnerId, paragraphId, limit: 100, ...input });
  return revisions.map(({ version, body, origin }) => `${version} ${origin} ${body}`);
}

test("autosaves of one spell fold into one revision, which keeps when it began", async () => {
  await save("It", 10);
  await save("It rains", 11);
  await save("It rains.", 12);
  const { db, paragraphId } = prepared;
  expect(await listRevisions(db, { learnerId, paragraphId, limit: 10 })).toEqual([
    { id: "m-10", version: 3, body: "It rains.", origin: "typed", startedAt: at(0), savedAt: at(12) },
  ]);
});

test("another spell is another revision", async () => {
  await save("It rains", 10);
  await save("It rains.", 11, { spell: "b" });
  await save("It rains!", 12, { spell: "a" });
  expect(await history()).toEqual(["3 typed It rains!", "2 typed It rains.", "1 typed It rains"]);
});

test("so is what was typed after a pause of more than five minutes", async () => {
  await save("It", 10);
  await save("It rains", 310);
  await save("It rains.", 610.001);
  expect(await history()).toEqual(["3 typed It rains.", "2 typed It rains"]);
});

test("so is a large deletion, so that the words stay in the history", async () => {
  await save("It rains and the wind blows hard.", 10);
  await save("It rains.", 11);
  await save("", 12);
  expect(await history()).toEqual([
    "3 typed ",
    "2 typed It rains.",
    "1 typed It rains and the wind blows hard.",
  ]);
});

test.each(["reference", "restore", "merge"] as const)("nothing folds into or out of a %s", async (origin) => {
  await save("It rains", 10);
  await save("It is raining", 11, { origin });
  await save("It is raining.", 12);
  expect(await history()).toEqual([
    "3 typed It is raining.",
    `2 ${origin} It is raining`,
    "1 typed It rains",
  ]);
});

test("restoring an old revision is a new one", async () => {
  await save("Old.", 10);
  await save("New.", 11, { spell: "b" });
  await save("Old.", 12, { spell: "c", origin: "restore" });
  expect(await history()).toEqual(["3 restore Old.", "2 typed New.", "1 typed Old."]);
});

test("a clock that was set back folds nothing and turns nothing round", async () => {
  await save("It", 100);
  await save("It rains", 50);
  expect(await history()).toEqual(["2 typed It rains", "1 typed It"]);
});

test("the newest are listed first, of this paragraph and this learner only", async () => {
  const [otherParagraph = ""] = prepared.others;
  for (let i = 1; i <= 12; i++) await save(`Save ${i}.`, i, { spell: `spell-${i}` });
  base = 0;
  await save("The sun shines.", 20, { paragraphId: otherParagraph });
  expect(await history({ limit: 2 })).toEqual(["12 typed Save 12.", "11 typed Save 11."]);
  expect(await history()).toHaveLength(12);
  expect(await history({ paragraphId: otherParagraph })).toEqual(["1 typed The sun shines."]);
  expect(await history({ learnerId: otherId })).toEqual([]);
  expect(await history({ paragraphId: "nowhere" })).toEqual([]);
});
