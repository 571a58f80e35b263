import { expect, test } from "vitest";
import { phases } from "./card";
import { cardKindsOf, unlocks } from "./card-kinds";
import { newSchedule } from "./scheduler";

test.each([
  ["huis", "noun", "het", ["article"]],
  ["fiets", "noun", "de", ["article"]],
  ["aanval", "noun", "de", ["article"]],
  ["idee", "noun", "both", []],
  ["hersenen", "noun", null, []],
  ["Nederland", "name", "het", []],
  ["optreden", "verb", null, ["split"]],
  ["zich aankleden", "verb", null, ["split"]],
  ["iemand opbellen", "verb", null, ["split"]],
  ["Aankomen", "verb", null, ["split"]],
  ["optreden", "noun", "het", ["article"]],
  ["lopen", "verb", null, []],
  // first parts that do not come off
  ["overwegen", "verb", null, []],
  ["aanvaarden", "verb", null, []],
  ["zich herinneren", "verb", null, []],
  // words may stand in between, but the verb is whole
  ["naar iets luisteren", "verb", null, []],
  ["het met iemand eens zijn", "verb", null, []],
  ["op de hoogte stellen", "phrase", null, []],
  ["snel", "adjective", null, []],
] as const)("%s (%s, %s): %j besides recognition and production", (lemma, partOfSpeech, article, kinds) =>
  expect(cardKindsOf({ lemma, partOfSpeech, article })).toEqual(["recognition", "production", ...kinds]),
);

test.each([
  [2.99, []],
  [3, ["review"]],
  [80, ["review"]],
])("with a stability of %f days, the other cards come in the phases %j", (stability, unlocking) => {
  const card = newSchedule(new Date(0));
  expect(phases.filter((phase) => unlocks({ ...card, phase, stability }))).toEqual(unlocking);
});
