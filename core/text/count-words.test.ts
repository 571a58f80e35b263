import { expect, test } from "vitest";
import { countWords } from "./count-words";

test.each([
  ["", 0],
  [" – … ", 0],
  ["'s Avonds om 20.30 uur, zo'n 80 foto's.", 8],
  ["Wit-Rusland", 1],
])("%j has %i words", (text, count) => expect(countWords(text)).toBe(count));
