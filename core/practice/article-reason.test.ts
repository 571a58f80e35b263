import { expect, test } from "vitest";
import { articleReason } from "./article-reason";
import type { Material } from "./material";
import { materialOf } from "./testing/material-of";

type Reason = Material["reason"];
const list: Reason = { kind: "list" };
const suffix = (text: string): Reason => ({ kind: "suffix", suffix: text });

// That these stand in a list is no reason: there is a rule.
test.each([
  ["verkiezing", "de", "election", suffix("ing")],
  ["bepaling", "de", "provision", suffix("ing")],
  ["demonstratie", "de", "demonstration", suffix("atie")],
  ["relatie", "de", "relation", suffix("atie")],
  ["oppositie", "de", "opposition", suffix("itie")],
  ["huurling", "de", "mercenary", suffix("ing")],
  ["criticus", "de", "critic", suffix("icus")],
  ["brokje", "het", "small lump", suffix("je")],
  ["medium", "het", "medium", suffix("um")],
  // Words for persons are de, and others in -er may be het: nothing to say.
  ["leider", "de", "leader", null],
  ["president", "de", "president", null],
  // No rule for these.
  ["muur", "de", "wall", list],
  ["ding", "het", "thing", list],
  ["ring", "de", "ring", list],
  ["koning", "de", "king", list],
  ["lijst", "de", "list", list],
  ["lint", "het", "ribbon", list],
  ["geweld", "het", "violence", list],
  // The rule would say the other article.
  ["schilderij", "het", "painting", list],
  ["oranje", "de", "orange", list],
  ["datum", "de", "date", list],
] as const)("%s (%s): %j", (lemma, article, meaning, reason) => {
  const material = materialOf(lemma, "noun", { entry: { article, meanings: [meaning] }, reason: list });
  expect(articleReason(material)).toEqual(reason);
});

test.each([
  ["demonstrant", "de", ["demonstrator", "protester"], "trant", null],
  ["verkiezingsuitslag", "de", ["election result"], "uitslag", "uitslag"],
  ["aardolie", "de", ["crude oil"], "olie", "olie"],
  ["massaprotest", "het", ["mass protest"], "protest", "protest"],
  ["telefoongesprek", "het", ["telephone call"], "gesprek", "gesprek"],
] as const)("%s (%s) has the head %j: %s", (lemma, article, meanings, head, kept) => {
  const reason: Reason = { kind: "head", head };
  const material = materialOf(lemma, "noun", { entry: { article, meanings: [...meanings] }, reason });
  expect(articleReason(material)).toEqual(kept === null ? null : { kind: "head", head: kept });
});

test("with both articles right there is no reason for one", () => {
  expect(
    articleReason(materialOf("valies", "noun", { entry: { article: "both" }, reason: list })),
  ).toBeNull();
});
