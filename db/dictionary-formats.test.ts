import { readFile } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { zipSync } from "fflate";
import { packTar } from "modern-tar";
import { expect, test } from "vitest";
import { Sqlite3Connection } from "./sqlite3-connection";
import { dictionaryFolder, upload } from "./testing/dictionary";
import { temporaryFolder } from "./testing/temporary-folder";

const bytes = (text: string) => new TextEncoder().encode(text);
const tsv = "huis\tnoun\thouse\nbank\tnoun\tcouch; bank (money)\n";
// `xz -9` of the same
const xzTsv = Buffer.from(
  "/Td6WFoAAATm1rRGAgAhARwAAAAQz1jM4AAtACxdADQdSVbs2ETjtC3oxQs0SqKXT9zlsTiPXH90dmBJNBPHPpD8JFy3S0j39wAAAMGUTaPNBsWIAAFILul98MQftvN9AQAAAAAEWVo=",
  "base64",
);
const kaikki = `${JSON.stringify({ lang_code: "nl", word: "huis", pos: "noun", senses: [{ glosses: ["house"] }] })}\n`;

const dictd = () => {
  const articles = ["huis /h/\nhouse\n", "bank\ncouch\n"];
  return { index: `huis\tA\tP\nbank\tP\tL\n`, dict: articles.join("") };
};

const ifo = "StarDict's dict ifo file\nversion=2.4.2\nbookname=Ster\nsametypesequence=h\n";
const idx = Buffer.concat([bytes("huis\0"), Buffer.from([0, 0, 0, 0, 0, 0, 0, 12])]);
const stardict = { ifo, idx, dict: "<p>house</p>" };

const yomitan = {
  "index.json": bytes(JSON.stringify({ title: "Yomi", format: 3, revision: "1" })),
  "term_bank_1.json": bytes(JSON.stringify([["huis", "", "n", "", 0, ["house"], 1, ""]])),
  "term_bank_2.json": bytes(JSON.stringify([["bank", "", "n", "", 0, ["couch"], 2, ""]])),
  "img/a.png": new Uint8Array(1_000),
};

async function wikdict(sql: string): Promise<Uint8Array> {
  const file = path.join(await temporaryFolder(), "nl-en.sqlite3");
  const connection = await Sqlite3Connection.open(file);
  await connection.exec(sql);
  await connection.close();
  return readFile(file);
}
const simple =
  "CREATE TABLE simple_translation (written_rep TEXT, trans_list TEXT, max_score, rel_importance)";
const senses =
  "CREATE TABLE translation (lexentry, sense_num, sense, written_rep, trans_list, score, is_good, importance)";

test.each([
  ["TSV", [upload("a.tsv", tsv)], "tsv", 2],
  ["TSV in gzip", [upload("a.tsv.gz", gzipSync(tsv))], "tsv", 2],
  ["TSV in xz", [upload("a.tsv.xz", xzTsv)], "tsv", 2],
  ["TSV in zip", [upload("a.zip", zipSync({ "map/a.tsv": bytes(tsv), "README.md": bytes("x") }))], "tsv", 2],
  ["gzip under another name", [upload("download", gzipSync(tsv))], "tsv", 2],
  ["JSONL", [upload("nl.jsonl", kaikki)], "wiktextract", 1],
  ["JSONL in gzip", [upload("nl.jsonl.gz", gzipSync(kaikki))], "wiktextract", 1],
  ["dictd", [upload("fd.index", dictd().index), upload("fd.dict", dictd().dict)], "dictd", 2],
  [
    "dictd in dictzip",
    [upload("fd.dict.dz", gzipSync(dictd().dict)), upload("fd.index", dictd().index)],
    "dictd",
    2,
  ],
  [
    "StarDict",
    [upload("s.ifo", ifo), upload("s.idx.gz", gzipSync(idx)), upload("s.dict.dz", gzipSync(stardict.dict))],
    "stardict",
    1,
  ],
  ["Yomitan", [upload("yomi.zip", zipSync(yomitan))], "yomitan", 2],
  ["Yomitan, stored", [upload("yomi.zip", zipSync(yomitan, { level: 0 }))], "yomitan", 2],
])("%s", async (_, files, format, entries) => {
  const { add, meanings } = await dictionaryFolder();
  expect(await add(...files)).toMatchObject({ ok: true, dictionary: { format, entries }, problemCount: 0 });
  expect((await meanings("huis"))[0]).toMatch(/: house$/);
});

const tar = () =>
  packTar([
    { header: { name: "ster/", size: 0, type: "directory" } },
    { header: { name: "ster/ster.ifo", size: ifo.length }, body: ifo },
    { header: { name: "ster/ster.idx", size: idx.length }, body: new Uint8Array(idx) },
    { header: { name: "ster/res/huis.png", size: 3_000_000 }, body: new Uint8Array(3_000_000) },
    {
      header: { name: "ster/ster.dict.dz", size: gzipSync(stardict.dict).length },
      body: new Uint8Array(gzipSync(stardict.dict)),
    },
  ]);

test("StarDict in tar and in tar.gz, with a packed member and a picture", async () => {
  const { add, meanings } = await dictionaryFolder();
  const made = await tar();
  const added = { format: "stardict", title: "Ster", entries: 1 };
  expect(await add(upload("ster.tar.gz", gzipSync(made)))).toMatchObject({
    ok: true,
    dictionary: { ...added, id: "ster" },
  });
  expect(await add(upload("ster.tar", made))).toMatchObject({
    ok: true,
    dictionary: { ...added, id: "ster-2" },
  });
  expect(await meanings("huis")).toEqual(["ster: house", "ster-2: house"]);
});

test("WikDict: senses with their part of speech, and words of which only translations are known", async () => {
  const { add, dictionary } = await dictionaryFolder();
  const database = await wikdict(`${senses}; ${simple};
    INSERT INTO translation VALUES ('nld/bank__noun__1', '02', 'geld', 'bank', 'bank', 10, 1, 1),
      ('nld/bank__noun__1', '01', 'zitten', 'bank', 'couch | sofa', 20, 1, 1), (NULL, NULL, NULL, 'bank', 'bench', 1, 0, 1);
    INSERT INTO simple_translation VALUES ('bank', 'couch | sofa', 1, 1), ('huis', 'house | home', 1, 1), (NULL, 'x', 1, 1)`);
  const result = await add(upload("nl-en.sqlite3", database));
  expect(result).toMatchObject({
    ok: true,
    dictionary: { id: "nl-en", title: "WikDict", format: "wikdict", entries: 3 },
  });
  const found = await dictionary.lookUp(["bank", "huis"]);
  expect(found.map(({ partOfSpeech, meanings }) => [partOfSpeech, ...meanings])).toEqual([
    ["noun", "couch, sofa", "bank"],
    [null, "bench"],
    [null, "house", "home"],
  ]);
});

test("WikDict: more words than are read at once", async () => {
  const { add, meanings } = await dictionaryFolder();
  const many = `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2500) SELECT 'woord' || i, 'word ' || i, 1, 1 FROM n`;
  const result = await add(
    upload("nl-en.sqlite3", await wikdict(`${simple}; INSERT INTO simple_translation ${many}`)),
  );
  expect(result).toMatchObject({ dictionary: { entries: 2_500 } });
  expect(await meanings("woord1", "woord1000", "woord2500")).toEqual([
    "nl-en: word 1",
    "nl-en: word 1000",
    "nl-en: word 2500",
  ]);
});

const view =
  "CREATE VIEW simple_translation AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i FROM n) SELECT i AS written_rep, i AS trans_list FROM n";
const zeros = new Uint8Array(80 * 1024 ** 2);
/** A zip in which the second file's data is not what its header says. */
const brokenZip = () => {
  const made = zipSync({ "a.tsv": bytes(tsv.repeat(500)) });
  made.fill(0xff, 60, 80);
  return made;
};

test.each([
  ["nothing", async () => [upload("a.tsv", "")], { reason: "emptyFile" }],
  ["no dictionary", async () => [upload("a.txt", "een gewone zin")], { reason: "unknownFormat" }],
  [
    "a web page",
    async () => [upload("nl.jsonl.gz", "<!doctype html><title>404</title>")],
    { reason: "webPage" },
  ],
  [
    "a picture",
    async () => [upload("a.png", Buffer.from([0x89, 0x50, 0, 0, 9]))],
    { reason: "unknownFormat" },
  ],
  ["bzip2", async () => [upload("a.tar.bz2", "BZh91AY&SY")], { reason: "otherArchive" }],
  [
    "an archive of other things",
    async () => [upload("a.zip", zipSync({ "a.png": bytes("x") }))],
    { reason: "unknownFormat" },
  ],
  [
    "an old Yomitan format",
    async () => [upload("a.zip", zipSync({ ...yomitan, "index.json": bytes('{"title":"x","format":1}') }))],
    { reason: "yomitanFormat", detail: "1" },
  ],
  [
    "a half of dictd",
    async () => [upload("fd.index", dictd().index)],
    { reason: "missingPart", detail: ".dict" },
  ],
  [
    "the index of a longer file",
    async () => [upload("fd.index", dictd().index), upload("fd.dict", dictd().dict.slice(0, 20))],
    { reason: "truncatedFile", line: 2 },
  ],
  [
    "half a dictzip",
    async () => [
      upload("fd.index", dictd().index),
      upload("fd.dict.dz", gzipSync(dictd().dict).subarray(0, 30)),
    ],
    { reason: "damagedArchive" },
  ],
  ["half an xz", async () => [upload("a.tsv.xz", xzTsv.subarray(0, 60))], { reason: "damagedArchive" }],
  [
    "a broken xz",
    async () => [upload("a.tsv.xz", Buffer.concat([xzTsv.subarray(0, 30), Buffer.alloc(60, 7)]))],
    { reason: "damagedArchive" },
  ],
  [
    "half a zip",
    async () => [upload("a.zip", zipSync(yomitan).subarray(0, 150))],
    { reason: "damagedArchive" },
  ],
  ["a zip with nonsense inside", async () => [upload("a.zip", brokenZip())], { reason: "damagedArchive" }],
  [
    "half a tar",
    async () => [upload("a.tar.gz", gzipSync((await tar()).subarray(0, 1_900)))],
    { reason: "damagedArchive" },
  ],
  ["a zip bomb", async () => [upload("a.zip", zipSync({ "a.tsv": zeros }))], { reason: "archiveTooLarge" }],
  ["a gzip bomb", async () => [upload("a.tsv.gz", gzipSync(zeros))], { reason: "archiveTooLarge" }],
  [
    "gzip in gzip without end",
    async () => [
      upload(
        "a.tsv.gz",
        [1, 2, 3, 4, 5].reduce((inner) => gzipSync(inner), Buffer.from(tsv)),
      ),
    ],
    { reason: "archiveTooLarge" },
  ],
  ["no Dutch", async () => [upload("de.jsonl", kaikki.replace('"nl"', '"de"'))], { reason: "otherLanguage" }],
  [
    "another database",
    async () => [upload("a.db", await wikdict("CREATE TABLE x (y)"))],
    { reason: "unknownDatabase" },
  ],
  [
    "a database with a view that never ends",
    async () => [upload("a.db", await wikdict(view))],
    { reason: "unknownDatabase" },
  ],
  [
    "half a database",
    async () => [
      upload(
        "a.db",
        (await wikdict(`${simple}; INSERT INTO simple_translation VALUES ('a', 'b', 1, 1)`)).subarray(
          0,
          5_000,
        ),
      ),
    ],
    { reason: "truncatedFile" },
  ],
  [
    "nothing but problems",
    async () => [upload("a.tsv", "a\t\nb\n".repeat(200))],
    { reason: "noEntries", line: 1, detail: "meaningMissing" },
  ],
  [
    "two files of one name",
    async () => [upload("a.tsv", tsv), upload("x/a.tsv", tsv)],
    { reason: "sameName" },
  ],
  [
    "what is there already",
    async () => [upload("b.tsv", "fiets\tbicycle\n")],
    { reason: "alreadyAdded", detail: "mine.tsv" },
  ],
])("refused, and nothing changed: %s", { timeout: 20_000 }, async (_, files, refusal) => {
  const { add, files: kept, meanings } = await dictionaryFolder();
  await add(upload("mine.tsv", "fiets\tbicycle\n"));
  const before = await kept();
  expect(await add(...(await files()))).toMatchObject({ ok: false, ...refusal });
  expect(await kept()).toEqual(before);
  expect(await meanings("fiets")).toEqual(["mine: bicycle"]);
});
