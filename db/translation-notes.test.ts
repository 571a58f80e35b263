import { beforeEach, describe, expect, test } from "vitest";
import { at, learnerId, otherId, preparedText } from "./testing/prepared-text";
import { saveNote, saveTranslation, setStatus } from "./translations";

let prepared: Awaited<ReturnType<typeof preparedText>>;
let ids = 0;

beforeEach(async () => {
  prepared = await preparedText("Het regent.");
});

const common = () => ({ learnerId, id: `n-${++ids}`, paragraphId: prepared.paragraphId, base: 0 });
const note = (input: Partial<Parameters<typeof saveNote>[1]>, now = at(0)) =>
  saveNote(prepared.db, { ...common(), body: "", ...input }, now);
const translate = (body: string, base = 0) =>
  saveTranslation(prepared.db, { ...common(), base, body, origin: "typed", spell: "a", duration: 0 }, at(0));
const mark = (input: Omit<Partial<Parameters<typeof setStatus>[1]>, "base">) => {
  const { base: _, ...rest } = common();
  return setStatus(prepared.db, { ...rest, ...input }, at(0));
};
const rows = () => prepared.db.translation.findMany({ where: { learnerId } });

describe("a note", () => {
  test("counts its own versions beside the translation's", async () => {
    expect(await note({ body: "Idiom." }, at(1))).toEqual({
      ok: true,
      version: 1,
      status: "empty",
      savedAt: at(1).toISOString(),
    });
    expect(await translate("It rains.")).toMatchObject({ version: 1, status: "draft" });
    expect(await note({ base: 1, body: "Idiom!" })).toMatchObject({ version: 2, status: "draft" });
    expect(await translate("It pours.", 1)).toMatchObject({ version: 2 });
    expect(await rows()).toMatchObject([{ body: "It pours.", version: 2, note: "Idiom!", noteVersion: 2 }]);
  });

  test("is not overwritten by a stale one", async () => {
    await note({ body: "Mine." });
    const current = { body: "Mine.", version: 1, savedAt: at(2).toISOString() };
    expect(await note({ base: 0, body: "Theirs." }, at(2))).toEqual({ ok: false, reason: "stale", current });
    expect(await rows()).toMatchObject([{ note: "Mine.", noteVersion: 1 }]);
  });

  test("of the same words is acknowledged from a stale base", async () => {
    await note({ body: "Mine." });
    expect(await note({ base: 0, body: "Mine." })).toMatchObject({ ok: true, version: 1 });
    expect(await rows()).toMatchObject([{ noteVersion: 1 }]);
  });

  test("that is replayed is saved once", async () => {
    const first = await note({ id: "n", body: "One." }, at(1));
    await note({ base: 1, body: "Two." });
    expect(await note({ id: "n", body: "One." }, at(2))).toEqual(first);
    expect(await rows()).toMatchObject([{ note: "Two.", noteVersion: 2 }]);
  });

  test("that is refused or says nothing new leaves no translation behind", async () => {
    expect(await note({ paragraphId: "nowhere", body: "Lost?" })).toEqual({
      ok: false,
      reason: "unknownParagraph",
    });
    expect(await note({ base: 4, body: "Stale." })).toMatchObject({
      reason: "stale",
      current: { version: 0 },
    });
    expect(await note({ body: "" })).toMatchObject({ ok: true, version: 0, status: "empty" });
    expect(await rows()).toEqual([]);
  });

  test("comes back as typed, and is no other learner's", async () => {
    const body = "<b>שלום</b>\r\n👩‍👧 '%_";
    await note({ id: "n", body });
    expect(await note({ id: "n", learnerId: otherId, body: "Theirs." })).toMatchObject({ version: 1 });
    expect(await rows()).toMatchObject([{ note: body, noteVersion: 1 }]);
  });

  test("of two saved at once with one base exactly one wins", async () => {
    const answers = await Promise.all([note({ body: "A" }), note({ body: "B" })]);
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await rows()).toMatchObject([{ noteVersion: 1, note: answers[0].ok ? "A" : "B" }]);
  });
});

describe("a status", () => {
  test("is set and taken back without a new version", async () => {
    await translate("It rains.");
    expect(await mark({ status: "done" })).toEqual({ ok: true, status: "done" });
    expect(await mark({ status: "draft" })).toEqual({ ok: true, status: "draft" });
    expect(await rows()).toMatchObject([{ status: "draft", version: 1 }]);
  });

  test.each([
    ["nothing was translated", async () => {}],
    ["there is only a note", () => note({ body: "Hard." })],
    ["there is only space", () => translate("  ")],
  ])("is refused where %s", async (_, before) => {
    await before();
    expect(await mark({ status: "done" })).toEqual({ ok: false, reason: "notTranslated" });
    expect(await mark({ fitsDutch: true })).toEqual({ ok: false, reason: "notTranslated" });
    expect((await rows()).every(({ status }) => status === "empty")).toBe(true);
  });

  test("of an unknown paragraph or of another learner's translation is refused", async () => {
    await translate("It rains.");
    const refused = { ok: false, reason: "notTranslated" };
    expect(await mark({ status: "done", paragraphId: "nowhere" })).toEqual(refused);
    expect(await mark({ status: "done", learnerId: otherId })).toEqual(refused);
    expect(await rows()).toMatchObject([{ status: "draft" }]);
  });

  test("that is replayed does not undo a later one", async () => {
    await translate("It rains.");
    await mark({ id: "s", status: "done" });
    await mark({ status: "draft" });
    expect(await mark({ id: "s", status: "done" })).toEqual({ ok: true, status: "done" });
    expect(await rows()).toMatchObject([{ status: "draft" }]);
  });

  test.each([
    ["done", { status: "done" as const }, true],
    ["fitting", { fitsDutch: true as const }, true],
    ["draft", { status: "draft" as const }, false],
  ])("%s after a correction of the Dutch: no longer stale is %s", async (_, input, fits) => {
    await translate("It rains.");
    await prepared.correct(["Het regent vandaag."]);
    await mark(input);
    const paragraph = await prepared.db.paragraph.findUniqueOrThrow({ where: { id: prepared.paragraphId } });
    const [translation] = await rows();
    expect(translation?.dutchHash === paragraph.hash).toBe(fits);
  });
});
