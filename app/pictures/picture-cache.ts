import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";

/** Some 20 MB. */
const maxFiles = 500;

const signature = Buffer.from("89504e470d0a1a0a", "hex");
const lastChunk = Buffer.from("IEND", "latin1");

/** Not a file that a full disk or a power cut left half written. */
const isWhole = (png: Buffer) => png.indexOf(signature) === 0 && png.subarray(-8, -4).equals(lastChunk);

/**
 * A picture out of the folder's cache, or drawn and put there under `key`, a file name. The folder holds at most
 * `limit` files: the oldest go. A cache that cannot be read or written costs time, never the picture; what `draw` throws
 * is thrown.
 */
export async function cachedPicture(
  folder: string,
  key: string,
  draw: () => Promise<Buffer>,
  limit = maxFiles,
): Promise<Buffer> {
  const file = path.join(folder, `${key}.png`);
  const kept = await readFile(file).catch(() => null);
  if (kept && isWhole(kept)) return kept;
  const png = await draw();
  try {
    await mkdir(folder, { recursive: true });
    await inTurn(folder, async () => {
      await store(file, png);
      await removeOldest(folder, limit);
    });
  } catch (error) {
    console.warn(`A picture could not be kept in ${folder}:`, error);
  }
  return png;
}

/** Written beside and then renamed: a reader sees the whole file or none. */
async function store(file: string, png: Buffer): Promise<void> {
  const beside = `${file}.${randomUUID()}`;
  try {
    await writeFile(beside, png);
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

const turns = new Map<string, Promise<void>>();

/** One after the other in a folder: two at once would each count, and take out, what the other is writing. */
function inTurn(folder: string, task: () => Promise<void>): Promise<void> {
  const turn = (turns.get(folder) ?? Promise.resolve()).then(task);
  const settled = turn
    .catch(() => {})
    .finally(() => {
      if (turns.get(folder) === settled) turns.delete(folder);
    });
  turns.set(folder, settled);
  return turn;
}

async function removeOldest(folder: string, limit: number): Promise<void> {
  const names = await readdir(folder);
  if (names.length <= limit) return;
  const files = await Promise.all(
    names.map(async (name) => {
      const file = path.join(folder, name);
      // Another request may have removed it meanwhile.
      return { file, written: (await stat(file).catch(() => null))?.mtimeMs ?? 0 };
    }),
  );
  files.sort((a, b) => a.written - b.written);
  await Promise.all(
    files.slice(0, files.length - limit).map(({ file }) => rm(file, { force: true, recursive: true })),
  );
}
