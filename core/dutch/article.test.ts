import { expect, test } from "vitest";
import { articleOf } from "./article";
import { smallDutch } from "./testing/small-dutch";

const { articles, table } = smallDutch();

test.each([
  ["huis", "het", { kind: "list" }],
  ["uitslag", "de", { kind: "list" }],
  ["deksel", "both", { kind: "list" }],
  ["Huis", "het", { kind: "list" }],
  ["verkiezingsuitslag", "de", { kind: "head", head: "uitslag" }],
  ["stadshuis", "het", { kind: "head", head: "huis" }],
  ["bankdeksel", "both", { kind: "head", head: "deksel" }],
  ["VN-huis", "het", { kind: "head", head: "huis" }],
  ["huisje", "het", { kind: "suffix", suffix: "je" }],
  ["vrijheid", "de", { kind: "suffix", suffix: "heid" }],
  ["socialisme", "het", { kind: "suffix", suffix: "isme" }],
  ["universiteit", "de", { kind: "suffix", suffix: "iteit" }],
  ["bordje", "het", { kind: "suffix", suffix: "je" }],
  ["museum", "het", { kind: "suffix", suffix: "eum" }],
  ["leraar", "de", { kind: "suffix", suffix: "aar" }],
  ["bakkerij", "de", { kind: "suffix", suffix: "erij" }],
  ["gezang", "het", { kind: "suffix", suffix: "ge-" }],
  ["verdriet", "het", { kind: "suffix", suffix: "ver-" }],
  ["lopen", "het", { kind: "suffix", suffix: "en" }],
  ["stoep", "de", null],
  ["thuis", "de", null], // a "t" is no first part before "huis"
  ["", "de", null],
])("%s: %s, %o", (noun, article, reason) =>
  expect(articleOf(noun, articles, table)).toEqual({ article, reason }),
);
