import { mkdir, readdir, readFile, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test, vi } from "vitest";
import { temporaryFolder } from "@/db/testing/temporary-folder";
import { cachedPicture } from "./picture-cache";

const png = (content: string) =>
  Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    Buffer.from(content),
    Buffer.from("0000000049454e44ae426082", "hex"),
  ]);
const drawing = (content: string) => vi.fn(async () => png(content));
const folderInside = async () => path.join(await temporaryFolder(), "cache/pictures");

test("what was drawn once is not drawn again, also by a later process", async () => {
  const folder = await folderInside();
  expect(await cachedPicture(folder, "key", drawing("one"))).toEqual(png("one"));
  const again = drawing("two");
  expect(await cachedPicture(folder, "key", again)).toEqual(png("one"));
  expect(again).not.toHaveBeenCalled();
  expect(await cachedPicture(folder, "other", drawing("three"))).toEqual(png("three"));
  expect((await readdir(folder)).sort()).toEqual(["key.png", "other.png"]);
});

test.each([
  ["empty", Buffer.alloc(0)],
  ["half written", png("one").subarray(0, 10)],
  ["not a picture", Buffer.from("<html>IEND....")],
])("a file that is %s is drawn anew and replaced", async (_, broken) => {
  const folder = await folderInside();
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, "key.png"), broken);
  expect(await cachedPicture(folder, "key", drawing("one"))).toEqual(png("one"));
  expect(await readFile(path.join(folder, "key.png"))).toEqual(png("one"));
});

test("the oldest files go, also what a crash left behind", async () => {
  const folder = await folderInside();
  await mkdir(folder, { recursive: true });
  for (const [i, name] of ["left.png.half", "old.png", "young.png"].entries()) {
    await writeFile(path.join(folder, name), png(name));
    await utimes(path.join(folder, name), 1000 + i, 1000 + i);
  }
  await cachedPicture(folder, "new", drawing("new"), 2);
  expect((await readdir(folder)).sort()).toEqual(["new.png", "young.png"]);
});

test("many at once, of one key and of several, all get their picture", async () => {
  const folder = await folderInside();
  const keys = Array.from({ length: 40 }, (_, i) => `key${i % 8}`);
  const drawn = await Promise.all(keys.map((key) => cachedPicture(folder, key, drawing(key), 4)));
  expect(drawn).toEqual(keys.map(png));
  await cachedPicture(folder, "last", drawing("last"), 4);
  expect(await readdir(folder)).toHaveLength(4);
});

test("a cache that cannot be written or read costs no picture, and says so", async () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  const parent = await temporaryFolder();
  await writeFile(path.join(parent, "cache"), "a file where the folder should be");
  expect(await cachedPicture(path.join(parent, "cache"), "key", drawing("one"))).toEqual(png("one"));
  const folder = await folderInside();
  await mkdir(path.join(folder, "key.png"), { recursive: true });
  expect(await cachedPicture(folder, "key", drawing("two"))).toEqual(png("two"));
  expect(await readdir(folder)).toEqual(["key.png"]);
  expect(warn).toHaveBeenCalledTimes(2);
  warn.mockRestore();
});

test("a picture that cannot be drawn is an error, and leaves nothing behind", async () => {
  const folder = await folderInside();
  const failing = () => Promise.reject(new Error("no font"));
  await expect(cachedPicture(folder, "key", failing)).rejects.toThrow("no font");
  await expect(readdir(folder)).rejects.toThrow("ENOENT");
});
