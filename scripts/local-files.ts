import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import path from "node:path";
import type { DictionaryUpload } from "@/db/add-dictionary";

/** The files of dictd and StarDict that stand beside each other; of each line the first that is there. */
const families = [
  [[".index"], [".dict.dz", ".dict"]],
  [[".ifo"], [".idx", ".idx.gz"], [".dict.dz", ".dict"], [".syn", ".syn.dz"]],
];
const isFile = async (file: string) => (await stat(file).catch(() => null))?.isFile() === true;

/** The paths of a dictionary of which one file is given: with it those that it needs and that stand beside it. */
export async function filesOfDictionary(file: string): Promise<string[]> {
  for (const family of families) {
    const ending = family.flat().find((name) => file.endsWith(name));
    const stem = ending && file.slice(0, -ending.length);
    if (!stem || !(await isFile(stem + family[0]?.[0]))) continue;
    const found: string[] = [];
    for (const names of family) {
      for (const name of names) {
        if (!(await isFile(stem + name))) continue;
        found.push(stem + name);
        break;
      }
    }
    return found;
  }
  return [file];
}

/** A file of this machine for `addDictionary`. Throws where it cannot be read. */
export async function localFile(file: string): Promise<DictionaryUpload> {
  const { size } = await stat(file);
  const chunks = createReadStream(file);
  return { name: path.basename(file), size, chunks, cancel: () => chunks.destroy() };
}
