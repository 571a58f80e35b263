import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { siteCover, textCover } from "./cover";
import { drawPicture } from "./draw-picture";
import { drawableText } from "./drawable-text";
import { fitText } from "./fit-text";
import type { Picture } from "./picture";
import { pictureKey } from "./picture-key";
import { studyCard } from "./study-card";
import { textLines } from "./text-lines";
import { fontFamily, loadTypeface } from "./typeface";

const typeface = await loadTypeface();
const asked = vi.fn<(address: string) => void>();

beforeEach(() => {
  asked.mockClear();
  const local = globalThis.fetch;
  vi.stubGlobal("fetch", async (input: string | URL | Request, init?: RequestInit) => {
    const address = input instanceof Request ? input.url : String(input);
    if (/^(file|data):/.test(address)) return local(input, init);
    asked(address);
    throw new Error(`No network: ${address}`);
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** Draws, and gives the size that the file itself states. */
async function drawn(picture: Picture): Promise<{ width: number; height: number }> {
  const png = await drawPicture(typeface, picture);
  expect(png.toString("latin1", 1, 4)).toBe("PNG");
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

const strange =
  "België, één Oekraïense 👩‍🎓 met ĳs, ﬁets, 中文, العربية, e\u0301, Łódź, soft\u00ADhyphen, ❤️ © ™ ↔ ‼ 1️⃣";
const long = `${strange} „hottentottententententoonstelling” `.repeat(30);
const entry = {
  lemma: "jas",
  article: "de" as const,
  partOfSpeech: "noun" as const,
  forms: [],
  meanings: ["coat", "jacket"],
  sentence: { text: "Hij trok zijn jas aan.", paragraphId: null },
};

test.each<[string, Picture]>([
  ["the site", siteCover(typeface, "Dutch texts beside your own English.")],
  ["a text", textCover(typeface, { title: "De speelstraat", facts: ["level B1", "321 words"] })],
  ["a text with a strange title", textCover(typeface, { title: strange, facts: [strange] })],
  ["a text with a title without end", textCover(typeface, { title: long, facts: [long] })],
  ["a text with a title of one word", textCover(typeface, { title: "zandzeep".repeat(60), facts: [] })],
  ["a text with nothing that can be drawn", textCover(typeface, { title: "👩‍🎓", facts: [] })],
])("the cover of %s is drawn without a network", async (_, picture) => {
  expect(await drawn(picture)).toEqual({ width: 1200, height: 630 });
  expect(asked).not.toHaveBeenCalled();
});

test.each<[string, Picture]>([
  ["an entry", studyCard(typeface, entry, "noun")],
  ["one with a lemma alone", studyCard(typeface, { ...entry, meanings: [], sentence: null }, "noun")],
  [
    "one that is strange and long",
    studyCard(
      typeface,
      { ...entry, lemma: long, meanings: [long, long], sentence: { text: `${long} jas`, paragraphId: null } },
      strange,
    ),
  ],
])("the study card of %s is drawn without a network", async (_, picture) => {
  expect(await drawn(picture)).toEqual({ width: 1200, height: 800 });
  expect(asked).not.toHaveBeenCalled();
});

test("no character that the fonts hold, and drawable text keeps, is asked of a network", async () => {
  const all = [...typeface.metrics.keys()].map((code) => String.fromCodePoint(code)).join(" ");
  const text = drawableText(all, (code) => typeface.metrics.has(code));
  const box = { width: 1200, height: 4000, largest: 20, smallest: 20, leading: 1.2 };
  const drawing = textLines(fitText(typeface.metrics, text, box));
  const framed = {
    ...drawing,
    props: { ...Object(drawing.props), style: { display: "flex", flexDirection: "column", fontFamily } },
  };
  await drawPicture(typeface, { width: 1200, height: 4000, drawing: framed });
  expect(asked).not.toHaveBeenCalled();
});

test("the network is missed where a character is not made drawable", async () => {
  const picture = textCover(typeface, { title: "x", facts: [] });
  const drawing = { ...picture.drawing, props: { ...Object(picture.drawing.props), children: "👍" } };
  await expect(drawPicture(typeface, { ...picture, drawing })).rejects.toThrow();
  expect(asked).toHaveBeenCalled();
});

/** The stretches of text in a drawing, with whether they are underlined. */
function stretches(node: unknown): { text: string; marked: boolean }[] {
  if (Array.isArray(node)) return node.flatMap(stretches);
  if (typeof node !== "object" || node === null || !("props" in node)) return [];
  const { children, style } = Object(node.props);
  if (typeof children === "string")
    return [{ text: children, marked: style?.textDecoration === "underline" }];
  return stretches(children);
}

test.each([
  ["Hij trok zijn jas aan.", ["trok", "aan"]],
  ["Wij zullen onze jassen AANTREKKEN.", ["AANTREKKEN"]],
  ["De kat trekt zich er niets van aan", ["trekt", "aan"]],
  ["De kat slaapt.", []],
])("%s: the words of aantrekken are marked", (text, marked) => {
  const verb = { lemma: "aantrekken", article: null, partOfSpeech: "verb" as const, forms: ["trok … aan"] };
  const card = studyCard(typeface, { ...entry, ...verb, sentence: { text, paragraphId: null } }, "verb");
  const found = stretches(card.drawing).filter((stretch) => stretch.marked);
  expect(found.map((stretch) => stretch.text)).toEqual(marked);
});

test("a card names the article, the part of speech and the meanings, and no tag", () => {
  const card = studyCard(typeface, { ...entry, ...{ tags: ["kleding"] } }, "zelfstandig naamwoord");
  const texts = stretches(card.drawing).map(({ text }) => text);
  expect(texts.slice(0, 3)).toEqual(["de jas", "zelfstandig naamwoord", "coat; jacket"]);
  expect(texts.join("")).toBe("de jaszelfstandig naamwoordcoat; jacketHij trok zijn jas aan.");
});

test("pictures that differ in anything have keys that differ; the same have the same", () => {
  const keyOf = (title: string, facts: string[]) => pictureKey(textCover(typeface, { title, facts }));
  expect(keyOf("Een", ["B1"])).toBe(keyOf("Een", ["B1"]));
  expect(new Set([keyOf("Een", ["B1"]), keyOf("Twee", ["B1"]), keyOf("Een", ["B2"])]).size).toBe(3);
  expect(keyOf("Een", [])).toMatch(/^[0-9a-f]{64}$/);
});
