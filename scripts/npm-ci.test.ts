import { expect, test } from "vitest";
import { whyItFailed } from "./npm-ci.mjs";

test.each([
  ["npm error gyp ERR! find Python", /python3, make and a C\+\+ compiler/],
  ["npm error gyp ERR! stack Error: not found: make", /python3, make and a C\+\+ compiler/],
  ["npm error code ENOTFOUND", /cannot reach its registry/],
  ["npm error code EUSAGE", /complete-lock/],
  ["npm error code ENOSPC", /do not fit on the disk/],
  ["npm error something else", /see above/],
])("%s", (output, expected) => {
  expect(whyItFailed(output)).toMatch(expected);
  expect(whyItFailed(output)).not.toContain("\n");
});
