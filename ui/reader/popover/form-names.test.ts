import { expect, test } from "vitest";
import type { FormName } from "@/core/dutch/inflect";
import en from "@/i18n/locales/en.json";
import nl from "@/i18n/locales/nl.json";

// A name that is missing or too many fails the build.
const names: Record<FormName, true> = {
  singular: true,
  plural: true,
  diminutive: true,
  diminutivePlural: true,
  base: true,
  inflected: true,
  comparative: true,
  comparativeInflected: true,
  superlative: true,
  superlativeInflected: true,
  partitive: true,
  infinitive: true,
  teInfinitive: true,
  presentFirst: true,
  presentThird: true,
  presentPlural: true,
  pastSingular: true,
  pastPlural: true,
  pastParticiple: true,
  pastParticipleInflected: true,
  presentParticiple: true,
  presentParticipleInflected: true,
  subjunctive: true,
};

test.each([
  ["en", en],
  ["nl", nl],
])("every form has a name of its own in %s", (_, messages) => {
  expect(Object.keys(messages.word.forms).sort()).toEqual(Object.keys(names).sort());
  expect(new Set(Object.values(messages.word.forms)).size).toBe(Object.keys(names).length);
});
