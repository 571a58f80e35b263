import { expect, test } from "vitest";
import { sessionFigures } from "./session-figures";
import type { Done } from "./session-state";
import { dictationOf, doneOf, givenOf, keyedOf } from "./testing/small-exercises";

const done = (part: Omit<Done, "after">, after: Done["after"] = []): Done => ({ ...part, after });

test("recall is of cards in review alone", () => {
  const figures = sessionFigures([
    done(doneOf(keyedOf("regime"), 3)),
    done(doneOf(keyedOf("oever"), 1)),
    done(doneOf(keyedOf("leeg", "new"), 1)),
    done(doneOf(keyedOf("rand", "relearning"), 3)),
    done(doneOf(keyedOf("vrij", null), 3)),
  ]);
  expect(figures.recall).toEqual({ recalled: 1, of: 2 });
  expect([figures.answers, figures.time]).toEqual([5, 5_000]);
});

test("each hard entry once, also where only its article was wrong", () => {
  const article = doneOf(keyedOf("huis"), 3);
  const { hard } = sessionFigures([
    done(doneOf(keyedOf("oever"), 1)),
    done(doneOf(keyedOf("oever2", "review", "oever"), 1)),
    done({ ...article, given: { ...article.given, articleRating: 1 } }),
    done(doneOf(keyedOf("rand"), 3)),
  ]);
  expect(hard.map(({ lemma }) => lemma)).toEqual(["oever", "huis"]);
});

test("leeches are what the server set aside", () => {
  const card = { cardId: "oever", phase: "relearning" as const };
  const { leeches } = sessionFigures([
    done(doneOf(keyedOf("oever"), 1), [{ ...card, leech: true }]),
    done(doneOf(keyedOf("rand"), 1), [{ ...card, leech: false }]),
  ]);
  expect(leeches.map(({ lemma }) => lemma)).toEqual(["oever"]);
});

test("what touches no card is right or wrong; what was skipped is no answer", () => {
  const heard = (right: boolean | null) =>
    done({ ...doneOf(dictationOf("Ja.")), given: givenOf(null, right) });
  const figures = sessionFigures([heard(true), heard(false), heard(null)]);
  expect([figures.free, figures.answers]).toEqual([{ right: 1, of: 2 }, 2]);
});
