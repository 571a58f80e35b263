import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { hashSources, readStamp, removeStamp, writeStamp } from "./stamp.mjs";

let folder: string;
const put = (file: string, text: string) => {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
};

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "naast stamp "));
  put("core/text/tokens.ts", "a");
  put("package.json", "{}");
});
afterEach(() => rmSync(folder, { recursive: true }));

const hash = (further: string[] = []) => hashSources(folder, ["core", "package.json", "proxy.ts"], further);

test.each<[string, () => void]>([
  ["a changed file", () => put("core/text/tokens.ts", "b")],
  ["a new file", () => put("core/text/words.ts", "")],
  ["a file that was missing before, even an empty one", () => put("proxy.ts", "")],
  ["a removed file", () => rmSync(path.join(folder, "package.json"))],
  [
    "a renamed file",
    () => {
      rmSync(path.join(folder, "core/text/tokens.ts"));
      put("core/text/token.ts", "a");
    },
  ],
])("%s changes the hash", (_, change) => {
  const before = hash();
  change();
  expect(hash()).not.toBe(before);
});

test.each([
  ["core/text/tokens.test.ts"],
  ["core/generated/client.ts"],
  ["core/testing/database.ts"],
  ["core/.DS_Store"],
  ["README.md"],
])("%s does not change the hash", (file) => {
  const before = hash();
  put(file, "b");
  expect(hash()).toBe(before);
});

test("the further values change the hash", () => {
  expect(hash(["x64"])).not.toBe(hash(["arm64"]));
});

test("a stamp comes back as written, until it is removed or broken", () => {
  const file = path.join(folder, "new folder/.stamp");
  expect(readStamp(file)).toBeUndefined();
  writeStamp(file, { sources: "abc" });
  expect(readStamp(file)).toEqual({ sources: "abc" });
  writeFileSync(file, '{"sources":');
  expect(readStamp(file)).toBeUndefined();
  removeStamp(file);
  removeStamp(file);
  expect(readStamp(file)).toBeUndefined();
});
