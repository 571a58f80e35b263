// npm run dictionary: the dictionaries of the learner's choice, from the command line.
import { addDictionary } from "@/db/add-dictionary";
import type { DictionaryProgress } from "@/db/build-dictionary";
import { orderDictionaries, removeDictionary } from "@/db/change-dictionaries";
import { compileDictionaries } from "@/db/compile-dictionaries";
import { downloadDictionary } from "@/db/dictionary-download";
import type { DictionaryRow } from "@/db/dictionary-file";
import { compiledForms, coreEntries } from "./core-entries";
import { dictionaryLine, problemLine, progressLine } from "./dictionary-lines";
import { filesOfDictionary, localFile } from "./local-files";
import { dataFolder } from "./project.mjs";

const usage = `npm run dictionary -- add FILE|ADDRESS   adds a dictionary: dictd, StarDict, Yomitan, Wiktextract (JSONL),
                                          WikDict (SQLite) or TSV, also packed as zip, tar, gz or xz
npm run dictionary -- list               the dictionaries, in the order in which they answer
npm run dictionary -- remove ID          takes one out
npm run dictionary -- order ID…          puts these first, in this order
npm run dictionary -- help               this`;

const data = dataFolder(process.env);
let shown = 0;

/** One line that is written over; where there is no terminal, one every 10 seconds. */
function onProgress(progress: DictionaryProgress): void {
  const now = performance.now();
  if (now - shown < (process.stdout.isTTY ? 100 : 10_000)) return;
  shown = now;
  process.stdout.write(
    process.stdout.isTTY ? `\r\x1b[K${progressLine(progress)}` : `${progressLine(progress)}\n`,
  );
}

function say(line: string): void {
  process.stdout.write(process.stdout.isTTY ? `\r\x1b[K${line}\n` : `${line}\n`);
}

function refuse(line: string, code = 1): void {
  if (process.stdout.isTTY) process.stdout.write("\r\x1b[K");
  console.error(line);
  process.exitCode = code;
}

/** Brings all up to date; null, and said why, where that cannot be. */
async function compile(): Promise<DictionaryRow[] | null> {
  const options = { coreEntries: await coreEntries(), compiled: compiledForms(), onProgress };
  const result = await compileDictionaries(data, options, new Date());
  if (!result.ok) {
    refuse(`The dictionaries were left as they were: ${problemLine(result)}`);
    return null;
  }
  for (const { id, ...refusal } of result.failed) refuse(`${id} was left out: ${problemLine(refusal)}`);
  return result.dictionaries;
}

async function add(source: string): Promise<void> {
  if (!(await compile())) return;
  const isAddress = /^[a-z]+:\/\//i.test(source);
  const download = isAddress ? await downloadDictionary(source) : null;
  if (download?.ok === false) return refuse(`${source}: ${problemLine(download)}`);
  const paths = download ? [] : await filesOfDictionary(source);
  const local = Promise.all(paths.map(localFile)).catch(() => null);
  const files = download ? [download.file] : await local;
  if (!files) return refuse(`${source}: there is no such file, or it cannot be read`);
  const result = await addDictionary(data, { files, source }, onProgress, new Date());
  if (!result.ok) return refuse(`${source} was not added: ${problemLine(result)}`);
  for (const problem of result.problems) console.error(`${source}: ${problemLine(problem)}`);
  const more = result.problemCount - result.problems.length;
  if (more > 0) console.error(`… and ${more} more lines that could not be read`);
  say(`Added: ${dictionaryLine(result.dictionary)}`);
}

async function change(result: ReturnType<typeof removeDictionary>): Promise<void> {
  const changed = await result;
  if (!changed.ok) return refuse(problemLine(changed));
  await list();
}

async function list(): Promise<void> {
  const rows = await compile();
  if (rows?.length === 0) say("There are no dictionaries yet.");
  for (const row of rows ?? []) say(dictionaryLine(row));
}

const [command, ...names] = process.argv.slice(2);
const [name] = names;
if (command === "add" && name !== undefined && names.length === 1) await add(name);
else if (command === "list" && name === undefined) await list();
else if (command === "remove" && name !== undefined && names.length === 1) {
  await change(removeDictionary(data, name));
} else if (command === "order" && name !== undefined) await change(orderDictionaries(data, names));
else if (command === "help" || command === undefined) console.log(usage);
else refuse(usage, 2);
