import { v7 as newId } from "uuid";
import { beforeEach, describe, expect, test } from "vitest";
import { markMoot, retryMoot } from "./cards";
import { addEntry, deleteEntries, restoreEntries } from "./glossary";
import { entryOf } from "./testing/entries";
import { learnerDay, onDay, practiceIn } from "./testing/practice";
import { at, learnerId, otherId, preparedText } from "./testing/prepared-text";

let prepared: Awaited<ReturnType<typeof preparedText>>;
let practice: ReturnType<typeof practiceIn>;

beforeEach(async () => {
  prepared = await preparedText("Een huis.");
  practice = practiceIn(prepared.db);
});

const asides = async () => {
  const rows = await prepared.db.card.findMany({ where: { learnerId } });
  return Object.fromEntries(rows.map(({ id, aside }) => [id, aside]));
};
const moot = (...cardIds: string[]) => markMoot(prepared.db, { learnerId, cardIds, today: learnerDay(0) });
const retry = (day: number, references = false, owner = learnerId) =>
  retryMoot(prepared.db, { learnerId: owner, today: learnerDay(day), references });

describe("what nothing could be asked of", () => {
  beforeEach(async () => {
    const sentence = { text: "Een huis.", paragraphId: prepared.paragraphId };
    for (const id of ["huis", "boom"]) {
      const met = id === "huis" ? sentence : null;
      await addEntry(prepared.db, { learnerId, id, entry: entryOf(id), sentence: met }, at(0));
    }
    await practice.addCard("huis", "article");
    await moot("huis", "boom", "huis:article");
  });
  const waiting = { huis: "moot", boom: "moot", "huis:article": "moot" };
  const translate = (body: string, owner = learnerId) =>
    prepared.db.translation.create({
      data: {
        ...{ learnerId: owner, id: newId(), paragraphId: prepared.paragraphId, body, version: 1 },
        ...{ status: "draft", dutchHash: "", createdAt: at(0), updatedAt: at(0) },
      },
    });

  test("is tried again on another day, once its sentence has English of the learner's", async () => {
    await translate("A house.", otherId);
    await retry(1);
    expect(await asides()).toEqual(waiting);
    await translate("A house.");
    await retry(0);
    await retry(1, false, otherId);
    expect(await asides()).toEqual(waiting);
    await retry(1);
    expect(await asides()).toEqual({ ...waiting, huis: "" });
    expect(await practice.due(onDay(1))).toEqual(["huis"]);
  });

  test("is tried again once a day", async () => {
    await translate("A house.");
    await retry(1);
    await markMoot(prepared.db, { learnerId, cardIds: ["huis"], today: learnerDay(1) });
    await retry(1);
    expect(await asides()).toEqual(waiting);
  });

  test("is tried again with a reference, where those are shown", async () => {
    await prepared.db.paragraph.updateMany({ data: { reference: "A house." } });
    await retry(1);
    expect(await asides()).toEqual(waiting);
    await retry(1, true);
    expect(await asides()).toEqual({ ...waiting, huis: "" });
  });

  test("stays away as long as its entry is deleted", async () => {
    await translate("A house.");
    await deleteEntries(prepared.db, { learnerId, ids: ["huis"] }, at(120));
    await retry(1);
    expect(await asides()).toMatchObject({ huis: "deleted" });
    await restoreEntries(prepared.db, { learnerId, ids: ["huis"] }, at(180));
    expect(await asides()).toEqual({ ...waiting, huis: "" });
  });
});
