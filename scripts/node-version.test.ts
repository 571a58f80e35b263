import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { isSupportedNode } from "./node-version.mjs";
import { root } from "./project.mjs";

test.each([
  ["v14.21.3", false],
  ["v18.20.8", false],
  ["v20.18.3", false],
  ["v20.19.0", true],
  ["v21.7.3", false],
  ["v22.11.0", false],
  ["v22.12.0", true],
  ["v23.11.1", false],
  ["v24.0.0", true],
  ["v26.1.0", true],
])("%s", (version, expected) => {
  expect(isSupportedNode(version)).toBe(expected);
});

test("it is what package.json asks for", () => {
  const { engines } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  expect(engines.node).toBe("^20.19 || ^22.12 || >=24");
});
