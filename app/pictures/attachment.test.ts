import { expect, test } from "vitest";
import { attachment } from "./attachment";

test.each([
  ["aantrekken", "aantrekken.png", "aantrekken.png"],
  ["coördinatie", "coordinatie.png", "co%C3%B6rdinatie.png"],
  ["zich iets aantrekken", "zich iets aantrekken.png", "zich%20iets%20aantrekken.png"],
  ["de/het *", "de-het -.png", "de-het%20-.png"],
  ["’s avonds", "_s avonds.png", "%E2%80%99s%20avonds.png"],
  ["(zich) 'm", "(zich) 'm.png", "%28zich%29%20%27m.png"],
  ['a"b\r\nX-Evil: 1', "a-b-X-Evil- 1.png", "a-b-X-Evil-%201.png"],
  ["../..", "-.png", "-.png"],
  ["...", "picture.png", "picture.png"],
  ["a\uD800b", "a-b.png", "a-b.png"],
  ["é".repeat(200), `${"e".repeat(80)}.png`, `${"%C3%A9".repeat(80)}.png`],
])("%j", (name, ascii, full) => {
  expect(attachment(name, "png")).toBe(`attachment; filename="${ascii}"; filename*=UTF-8''${full}`);
});
