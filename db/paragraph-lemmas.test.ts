import { describe, expect, test } from "vitest";
import { indexParagraphs, type LemmaPlace } from "./paragraph-lemmas";
import { sentencesWith } from "./sentences-with";
import { at, learnerId, otherId, preparedText } from "./testing/prepared-text";
import { saveTranslation } from "./translations";

type Prepared = Awaited<ReturnType<typeof preparedText>>;

/** Stands in for the analysis: "trad … op" is optreden, leden is lid and may be lijden, other words are themselves. */
function analyse(dutch: string): LemmaPlace[] {
  const words = [...dutch.matchAll(/[\p{L}']+/gu)].map(({ 0: text, index }) => {
    const range: [number, number] = [index, index + text.length];
    return { text: text.toLowerCase(), range };
  });
  const particle = words.find(({ text }) => text === "op");
  return words.flatMap(({ text, range }): LemmaPlace[] => {
    if (text === "trad" && particle)
      return [{ lemmaKey: "optreden", ranges: [range, particle.range], firm: true }];
    if (text === "leden")
      return [
        { lemmaKey: "lid", ranges: [range], firm: true },
        { lemmaKey: "lijden", ranges: [range], firm: false },
      ];
    return [{ lemmaKey: text, ranges: [range], firm: true }];
  });
}

const index = ({ db }: Prepared, version = "1", by = analyse) =>
  indexParagraphs(db, { analyse: by, version });
const find = ({ db }: Prepared, lemmaKey: string, input: Partial<Parameters<typeof sentencesWith>[1]> = {}) =>
  sentencesWith(db, { learnerId, lemmaKey, skip: 0, take: 20, ...input });
const textsOf = async (...asked: Parameters<typeof find>) =>
  (await find(...asked)).sentences.map(({ dutch, start, end }) => dutch.slice(start, end));

describe("indexParagraphs", () => {
  test("finds everything once, and again nothing", async () => {
    const prepared = await preparedText("# Weer", "Het regent in Gent.", "Het regent hard. Het regent niet.");
    const seen: string[] = [];
    const by = (dutch: string) => {
      seen.push(dutch);
      return analyse(dutch);
    };
    expect(await index(prepared, "1", by)).toBe(3);
    expect(seen.sort()).toEqual(["Het regent hard. Het regent niet.", "Het regent in Gent.", "Weer"]);
    expect(await index(prepared, "1", by)).toBe(0);
    expect(seen).toHaveLength(3);
    expect(await prepared.db.paragraphLemma.count({ where: { lemmaKey: "regent" } })).toBe(2);
  });

  test("another version of the analysis replaces what was found", async () => {
    const prepared = await preparedText("Het regent.", "Het sneeuwt.");
    await index(prepared);
    const other = (dutch: string) =>
      analyse(dutch).map((place) => ({ ...place, lemmaKey: `${place.lemmaKey}-2` }));
    expect(await index(prepared, "2", other)).toBe(2);
    expect(await find(prepared, "regent")).toEqual({ sentences: [], firm: 0, faint: 0 });
    expect(await textsOf(prepared, "regent-2")).toEqual(["Het regent."]);
    expect(await prepared.db.paragraphLemma.count()).toBe(4);
  });

  test("of a corrected text only what changed is done again", async () => {
    const prepared = await preparedText("Het regent in Gent.", "De zon schijnt in Breda.");
    await index(prepared);
    await prepared.correct(["Het regent nu in Gent.", "De zon schijnt in Breda."]);
    // Until then the old places would be marked in the new Dutch.
    expect(await textsOf(prepared, "regent")).toEqual([]);
    expect(await index(prepared)).toBe(1);
    expect(await textsOf(prepared, "regent")).toEqual(["Het regent nu in Gent."]);
    expect(await textsOf(prepared, "zon")).toEqual(["De zon schijnt in Breda."]);
  });

  test("a retired paragraph has no sentences, and is not read again", async () => {
    const prepared = await preparedText("Het regent in Gent.", "De zon schijnt in Breda.");
    await index(prepared);
    await prepared.correct(["De zon schijnt in Breda."]);
    expect(await find(prepared, "regent")).toEqual({ sentences: [], firm: 0, faint: 0 });
    expect(await index(prepared, "2")).toBe(1);
  });

  test("what was done before a failure stays done", async () => {
    const paragraphs = Array.from({ length: 450 }, (_, i) => `Zin nummer${i}.`);
    const prepared = await preparedText(...paragraphs);
    let calls = 0;
    const failing = (dutch: string) => {
      calls += 1;
      if (calls > 300) throw new Error("the machine went down");
      return analyse(dutch);
    };
    await expect(index(prepared, "1", failing)).rejects.toThrow("the machine went down");
    expect(await prepared.db.paragraphAnalysis.count()).toBe(200);
    const told: [number, number][] = [];
    const onProgress = (done: number, of: number) => told.push([done, of]);
    expect(await indexParagraphs(prepared.db, { analyse, version: "1", onProgress })).toBe(250);
    expect(told).toEqual([
      [200, 250],
      [250, 250],
    ]);
    expect((await find(prepared, "zin")).firm).toBe(450);
  });

  test("two at once do no harm", async () => {
    const prepared = await preparedText("Het regent.", "Het sneeuwt.");
    await Promise.all([index(prepared), index(prepared)]);
    expect(await prepared.db.paragraphAnalysis.count()).toBe(2);
    expect((await find(prepared, "het")).firm).toBe(2);
  });

  test("a paragraph without words counts as done", async () => {
    const prepared = await preparedText("* * *");
    expect(await index(prepared)).toBe(1);
    expect(await index(prepared)).toBe(0);
  });
});

describe("sentencesWith", () => {
  test("gives the sentence with both halves, its place and the English of its paragraph", async () => {
    const prepared = await preparedText("# Kop", "Het regent. Zij trad gisteren op.");
    await index(prepared);
    const [paragraphId = ""] = prepared.others;
    const save = (owner: string, body: string) => {
      const input = { learnerId: owner, id: "t-1", paragraphId, base: 0, body, duration: 0, spell: "a" };
      return saveTranslation(prepared.db, { ...input, origin: "typed" }, at(0));
    };
    await save(learnerId, "It rains. She performed yesterday.");
    await save(otherId, "Theirs.");
    expect(await find(prepared, "optreden")).toEqual({
      sentences: [
        {
          slug: "een-tekst",
          title: "Een tekst",
          paragraphId,
          number: 2,
          dutch: "Het regent. Zij trad gisteren op.",
          own: "It rains. She performed yesterday.",
          reference: null,
          start: 12,
          end: 33,
          ranges: [
            [16, 20],
            [30, 32],
          ],
        },
      ],
      firm: 1,
      faint: 0,
    });
    expect((await find(prepared, "optreden", { learnerId: "nobody" })).sentences).toMatchObject([
      { own: "" },
    ]);
  });

  test("tells what surely has the lemma from what may have it", async () => {
    const prepared = await preparedText("De leden klapten. Een lid zweeg.");
    await index(prepared);
    expect(await textsOf(prepared, "lid")).toEqual(["De leden klapten.", "Een lid zweeg."]);
    expect(await find(prepared, "lijden")).toEqual({ sentences: [], firm: 0, faint: 1 });
    expect(await textsOf(prepared, "lijden", { certainty: "faint" })).toEqual(["De leden klapten."]);
    expect(await find(prepared, "lid", { certainty: "faint" })).toEqual({ sentences: [], firm: 2, faint: 0 });
  });

  test("a lemma that no text has", async () => {
    const prepared = await preparedText("Het regent.");
    await index(prepared);
    expect(await find(prepared, "sneeuwen")).toEqual({ sentences: [], firm: 0, faint: 0 });
  });

  // Sentences 0 to 6 in paragraphs of 3, 1 and 3, with one in between that has none.
  const all = ["Het a. Het b. Het c.", "Niets.", "Het d.", "Het e. Niets. Het f. Het g."];
  test.each([
    [0, 20, "abcdefg"],
    [0, 2, "ab"],
    [2, 2, "cd"],
    [4, 2, "ef"],
    [6, 2, "g"],
    [7, 2, ""],
    [1, 4, "bcde"],
  ])("from %i on, %i of them", async (skip, take, letters) => {
    const prepared = await preparedText(...all);
    await index(prepared);
    const found = await find(prepared, "het", { skip, take });
    expect(found.sentences.map(({ dutch, start }) => dutch[start + 4]).join("")).toBe(letters);
    expect(found.firm).toBe(7);
  });
});
