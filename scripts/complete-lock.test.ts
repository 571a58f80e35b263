import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { completeLock } from "./complete-lock.mjs";
import { root } from "./project.mjs";

const next = (name: string, range = "16.0.0") => ({
  "node_modules/next": { optionalDependencies: { [name]: range } },
});

test.each([
  ["@next/swc-darwin-arm64", { os: ["darwin"], cpu: ["arm64"] }],
  ["@next/swc-linux-x64-musl", { os: ["linux"], cpu: ["x64"], libc: ["musl"] }],
  ["@img/sharp-linuxmusl-arm64", { os: ["linux"], cpu: ["arm64"], libc: ["musl"] }],
  ["@oxc-parser/binding-linux-riscv64-gnu", { os: ["linux"], cpu: ["riscv64"], libc: ["glibc"] }],
  ["@esbuild/linux-ppc64", { os: ["linux"], cpu: ["ppc64"] }],
  ["@oxc-parser/binding-wasm32-wasi", { cpu: ["wasm32"] }],
])("%s is added", (name, platform) => {
  const { packages, changes } = completeLock(next(name));
  expect(packages[`node_modules/${name}`]).toEqual({ version: "16.0.0", optional: true, ...platform });
  expect(changes).toEqual([`${name}@16.0.0 added`]);
});

test("a range that begins with its own version means that one", () => {
  const { changes } = completeLock(next("@next/swc-darwin-arm64", "^16.0.0"));
  expect(changes).toEqual(["@next/swc-darwin-arm64@16.0.0 added"]);
});

test("what is there, or is for every platform, is left alone", () => {
  const there = {
    ...next("@next/swc-darwin-arm64"),
    "node_modules/@next/swc-darwin-arm64": { version: "16.0.0" },
  };
  expect(completeLock(there).changes).toEqual([]);
  expect(completeLock(next("sharp")).changes).toEqual([]);
});

test("addresses of a registry are taken out", () => {
  const { packages, changes } = completeLock({
    "node_modules/a": { version: "1.0.0", resolved: "https://example.org/a.tgz" },
  });
  expect(packages).toEqual({ "node_modules/a": { version: "1.0.0" } });
  expect(changes).toHaveLength(1);
});

test("our own lockfile is complete and names no registry", () => {
  const lock = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8"));
  expect(completeLock(lock.packages).changes).toEqual([]);
});
