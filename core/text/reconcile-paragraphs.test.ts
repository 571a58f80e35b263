import fc from "fast-check";
import { expect, test } from "vitest";
import { reconcileParagraphs } from "./reconcile-paragraphs";

const list = (...dutch: string[]) => dutch.map((text) => ({ kind: "paragraph" as const, dutch: text }));
const stored = (...dutch: string[]) => list(...dutch).map((p, i) => ({ id: `p${i}`, ...p }));
const idsOf = (old: string[], next: string[]) =>
  reconcileParagraphs(stored(...old), list(...next), (i) => `n${i}`).paragraphs.map(({ id }) => id);

const a = "Rusland is bereid het regime te steunen.";
const b = "Het Kremlin schreef dat in een verklaring.";
const c = "De oppositie riep op tot een betoging in Minsk.";

test.each([
  ["a slip corrected", [a, b, c], [a, "Het Kremlin schreef dit in een verklaring.", c], ["p0", "p1", "p2"]],
  ["one inserted", [a, b], [a, c, b], ["p0", "n1", "p1"]],
  ["one removed", [a, b, c], [a, c], ["p0", "p2"]],
  ["two swapped", [a, b, c], [b, a, c], ["p1", "p0", "p2"]],
  ["one replaced", [a, b, c], [a, "Iets heel anders.", c], ["p0", "n1", "p2"]],
  ["one split: the longer half keeps the id", [`${a} ${b} ${c}`], [`${a} ${b}`, c], ["p0", "n1"]],
  [
    "the most similar wins",
    ["een twee drie vier"],
    ["een twee drie x", "een twee drie vier vijf"],
    ["n0", "p0"],
  ],
  [
    "equal ones stay in order",
    ["***", a, "***", b],
    ["***", a, "***", b, "***"],
    ["p0", "p1", "p2", "p3", "n4"],
  ],
  ["words without letters are no likeness", ["***"], ["…"], ["n0"]],
])("%s", (_, old, next, ids) => expect(idsOf(old, next)).toEqual(ids));

test("says what changed, what is new and what is retired", () => {
  const next = list(c, `${a} Nu.`);
  expect(reconcileParagraphs(stored(a, b, c), next, (i) => `n${i}`)).toEqual({
    paragraphs: [
      { id: "p2", kind: "paragraph", dutch: c, changed: false, isNew: false },
      { id: "n1", kind: "paragraph", dutch: `${a} Nu.`, changed: false, isNew: true },
    ],
    // Moved and edited at once: no more than a guess, so its translation is not carried over.
    retired: ["p0", "p1"],
  });
});

test("a paragraph that becomes a heading keeps its id, and its Dutch is not changed", () => {
  const { paragraphs } = reconcileParagraphs(
    stored("Een kop"),
    [{ kind: "heading", dutch: "Een kop" }],
    () => "n",
  );
  expect(paragraphs).toEqual([{ id: "p0", kind: "heading", dutch: "Een kop", changed: false, isNew: false }]);
});

const words = fc.array(fc.constantFrom("een", "twee", "drie", "vier", "vijf", "zes"), { maxLength: 5 });
const paragraphs = fc.array(
  words.map((w) => w.join(" ")),
  { maxLength: 12 },
);

test("the same list keeps every id", () => {
  fc.assert(
    fc.property(paragraphs, (dutch) => {
      expect(idsOf(dutch, dutch)).toEqual(dutch.map((_, i) => `p${i}`));
    }),
  );
});

test("ids are unique, each old one kept or retired, equal paragraphs never new while one is left", () => {
  fc.assert(
    fc.property(paragraphs, paragraphs, (old, next) => {
      const result = reconcileParagraphs(stored(...old), list(...next), (i) => `n${i}`);
      const ids = result.paragraphs.map(({ id }) => id);
      expect(new Set(ids).size).toBe(next.length);
      const kept = ids.filter((id) => id.startsWith("p"));
      expect([...kept, ...result.retired].sort()).toEqual(old.map((_, i) => `p${i}`).sort());
      expect(result.paragraphs.map(({ dutch }) => dutch)).toEqual(next);
      for (const dutch of next) {
        const exact = result.paragraphs.filter((p) => p.dutch === dutch && !p.changed && !p.isNew).length;
        const count = (all: string[]) => all.filter((text) => text === dutch).length;
        expect(exact).toBe(Math.min(count(old), count(next)));
      }
    }),
  );
});

const numbered = (n: number) =>
  Array.from({ length: n }, (_, i) => `Alinea ${i} gaat over onderwerp ${i * 7} en ${i * 13}.`);

test("one paragraph taken out or moved anywhere leaves all other ids alone", () => {
  fc.assert(
    fc.property(fc.nat(19), fc.nat(19), (from, to) => {
      const old = numbered(20);
      const next = [...old];
      const [moved = ""] = next.splice(from, 1);
      expect(idsOf(old, next)).toEqual(next.map((text) => `p${old.indexOf(text)}`));
      next.splice(to, 0, moved);
      expect(idsOf(old, next)).toEqual(next.map((text) => `p${old.indexOf(text)}`));
    }),
  );
});

test("a book with a few edits, and a book in another order", () => {
  const old = numbered(5_000);
  const edited = old.map((text, i) => (i % 500 === 7 ? text.replace("gaat over", "handelt over") : text));
  edited.splice(3_000, 0, "Iets nieuws.");
  expect(idsOf(old, edited).filter((id) => !id.startsWith("p"))).toEqual(["n3000"]);
  expect(idsOf(old, [...old].reverse())).toEqual(old.map((_, i) => `p${4_999 - i}`));
});
