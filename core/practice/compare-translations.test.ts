import fc from "fast-check";
import { expect, test } from "vitest";
import { compareTranslations } from "./compare-translations";

const dutch = "De brug staat open. Ik wacht al een kwartier! Waarom belt er niemand op?";
const earlier = "The bridge is open. I've been waiting for a quarter of an hour! Why is nobody calling?";
const texts = { dutch, now: earlier, earlier, reference: null, variants: [] };

test("sentence by sentence, each beside its Dutch, its earlier English and its reference", () => {
  const now = "The bridge is up. I have been waiting for a quarter of an hour. Why doesn't anybody ring?";
  const reference = "The bridge is up. I have been waiting for fifteen minutes! Why does no one call?";
  const compared = compareTranslations({ ...texts, now, reference });
  expect(compared.map((one) => [one.dutch, one.now, one.earlier, one.reference])).toEqual([
    ["De brug staat open. ", "The bridge is up. ", "The bridge is open. ", "The bridge is up. "],
    [
      "Ik wacht al een kwartier! ",
      "I have been waiting for a quarter of an hour. ",
      "I've been waiting for a quarter of an hour! ",
      "I have been waiting for fifteen minutes! ",
    ],
    [
      "Waarom belt er niemand op?",
      "Why doesn't anybody ring?",
      "Why is nobody calling?",
      "Why does no one call?",
    ],
  ]);
  expect(compared[0]?.diff).toEqual([
    { kind: "same", text: "The bridge is " },
    { kind: "removed", text: "open" },
    { kind: "added", text: "up" },
    { kind: "same", text: ". " },
  ]);
});

const sames = (now: string, before = earlier) =>
  compareTranslations({ ...texts, now, earlier: before }).map(({ same }) => same);
test.each([
  [earlier, [true, true, true]],
  [
    "the bridge is open!  I’ve been waiting for a quarter of an\u00A0hour. Why is nobody calling?",
    [true, true, true],
  ],
  [earlier.replace("nobody", "no one"), [true, true, false]],
  [earlier.replace("I've", "I have"), [true, false, true]],
  ["", [false, false, false]],
])("%j says the same: %j", (now, same) => expect(sames(now)).toEqual(same));

test.each([
  ['"He came," she said.', "“He came,” she said", true],
  ['She said: "no."', 'She said: "no".', true],
  ["He came in May.", "He came in may.", false],
  ["He came", "He came; he left", false],
])("%s and %s are the same: %s", (before, now, same) =>
  expect(
    compareTranslations({ ...texts, dutch: "Zin.", earlier: before, now }).map((one) => one.same),
  ).toEqual([same]),
);

const variantsOf = (now: string, variants: string[]) =>
  compareTranslations({ ...texts, now, variants }).map(({ variant }) => variant);
test("an accepted variant is found whatever its spaces, quotes and mark", () => {
  const now = earlier.replace("I've been", "I’ve been").replace("is open", "stands open");
  expect(variantsOf(now, ["The bridge stands open!", " why is nobody calling", "Nobody calls."])).toEqual([
    "The bridge stands open!",
    null,
    " why is nobody calling",
  ]);
  expect(variantsOf("", ["", "."])).toEqual([null, null, null]);
});

test("a sentence that was taken together with the next makes one item of them", () => {
  const now = "The bridge is open, and I've been waiting for a quarter of an hour! Why is nobody calling?";
  const compared = compareTranslations({ ...texts, now, reference: earlier });
  expect(compared.map((one) => [one.now, one.reference])).toEqual([
    [
      "The bridge is open, and I've been waiting for a quarter of an hour! ",
      "The bridge is open. I've been waiting for a quarter of an hour! ",
    ],
    ["Why is nobody calling?", "Why is nobody calling?"],
  ]);
  expect(compared[0]?.dutch).toBe("De brug staat open. Ik wacht al een kwartier! ");
});

test("what is missing is empty beside every sentence, and no reference at all is null", () => {
  const without = compareTranslations({ ...texts, earlier: "" });
  expect(without.map((one) => [one.earlier, one.reference, one.same])).toEqual(
    Array.from({ length: 3 }, () => ["", null, false]),
  );
  expect(without[0]?.diff).toEqual([{ kind: "added", text: "The bridge is open. " }]);
  expect(compareTranslations({ ...texts, reference: "" })[2]?.reference).toBe("");
});

test("without any Dutch all is one item, and without anything there is none", () => {
  expect(compareTranslations({ ...texts, dutch: "" })).toMatchObject([
    { dutch: "", now: earlier, same: true },
  ]);
  expect(compareTranslations({ ...texts, dutch: "", now: "", earlier: "" })).toEqual([]);
});

const sentence = fc
  .array(fc.constantFrom("a", "bridge", "“so”", "it's", "I", " ", "..."), { maxLength: 12 })
  .map((words) => `${words.join(" ")}. `);
const body = fc.oneof(
  fc.array(sentence, { maxLength: 6 }).map((all) => all.join("")),
  fc.string({ unit: "binary" }),
);

test("joined, the pieces are the whole texts, and each diff leads from earlier to now", () =>
  fc.assert(
    fc.property(body, body, body, fc.option(body), (nl, now, before, reference) => {
      const compared = compareTranslations({ dutch: nl, now, earlier: before, reference, variants: ["I."] });
      const whole = (key: "dutch" | "now" | "earlier" | "reference") =>
        compared.map((one) => one[key]).join("");
      expect([whole("dutch"), whole("now"), whole("earlier")]).toEqual([nl, now, before]);
      expect(whole("reference")).toBe(reference ?? "");
      for (const { diff, ...one } of compared) {
        const joined = (kind: string) =>
          diff
            .filter((part) => part.kind === "same" || part.kind === kind)
            .map(({ text }) => text)
            .join("");
        expect([joined("removed"), joined("added")]).toEqual([one.earlier, one.now]);
        expect([null, "I."]).toContain(one.variant);
      }
    }),
  ));

test("a translation beside itself says the same in every sentence that has one", () =>
  fc.assert(
    fc.property(body, body, (nl, now) => {
      for (const one of compareTranslations({ ...texts, dutch: nl, now, earlier: now }))
        expect(one.same).toBe(one.now.trim() !== "");
    }),
  ));

test("a paragraph of 50,000 full stops is compared", () => {
  const stops = `${".".repeat(25_000)}a${".".repeat(25_000)}`;
  expect(compareTranslations({ ...texts, now: stops, earlier: stops })[0]?.same).toBe(true);
});
