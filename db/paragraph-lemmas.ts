import { splitSentences } from "@/core/text/sentences";
import { type Place, sentencesWithPlaces } from "@/core/text/sentences-with";
import type { Database, Transaction } from "./connect";
import { Prisma } from "./generated/prisma/client";

/** What stands in a paragraph by its analysis; firm: it is the likeliest reading, and not just one of them. */
export type LemmaPlace = Place & {
  /** the lemma through normaliseWord */
  lemmaKey: string;
};

type Pending = { id: string; dutch: string; hash: string };
type Row = { lemmaKey: string; ranges: string; firm: number; faint: number };

/** Small enough for the writer to be free again soon, large enough for a commit to cost little. */
const paragraphsAtOnce = 200;
const rowsAtOnce = 2_000;

const isPending = (version: string) => Prisma.sql`
  FROM "Paragraph" p
  LEFT JOIN "ParagraphAnalysis" a ON a."paragraphId" = p."id"
  WHERE p."retiredAt" IS NULL AND (a."hash" IS NULL OR a."hash" <> p."hash" OR a."version" <> ${version})`;

/**
 * Finds anew which lemmas stand in the paragraphs of the library, of those alone whose Dutch is another since, or
 * that another version of the analysis did. In batches, each a transaction: where it is interrupted, or fails, what
 * was done stays done, and the next run goes on from there. Two at once do no harm. Gives how many it did.
 */
export async function indexParagraphs(
  db: Database,
  input: {
    analyse: (dutch: string) => LemmaPlace[];
    version: string;
    onProgress?: (done: number, of: number) => void;
  },
): Promise<number> {
  const { analyse, version, onProgress } = input;
  const [counted] = await db.$queryRaw<{ pending: bigint | number }[]>`
    SELECT COUNT(*) AS "pending" ${isPending(version)}`;
  const of = Number(counted?.pending ?? 0);
  let done = 0;
  for (let last = ""; ; ) {
    const batch = await db.$queryRaw<Pending[]>`
      SELECT p."id", p."dutch", p."hash" ${isPending(version)} AND p."id" > ${last}
      ORDER BY p."id" LIMIT ${paragraphsAtOnce}`;
    const end = batch.at(-1);
    if (!end) return done;
    last = end.id;
    const found = batch.map(({ id, dutch, hash }) => ({ id, hash, rows: rowsOf(dutch, analyse(dutch)) }));
    await db.$transaction((tx) => store(tx, version, found), { timeout: 60_000 });
    done += batch.length;
    onProgress?.(done, Math.max(of, done));
  }
}

/** One row a lemma. Which sentences have it is counted here, so that pages of them need not be read to be counted. */
function rowsOf(dutch: string, places: readonly LemmaPlace[]): Row[] {
  const byLemma = new Map<string, LemmaPlace[]>();
  for (const place of places) {
    const known = byLemma.get(place.lemmaKey);
    if (known) known.push(place);
    else byLemma.set(place.lemmaKey, [place]);
  }
  const all = splitSentences(dutch, "nl");
  return [...byLemma].map(([lemmaKey, of]) => {
    const sentences = sentencesWithPlaces(dutch, of, all);
    const firm = sentences.filter((sentence) => sentence.firm).length;
    const ranges = JSON.stringify(of.map((place) => [Number(place.firm), ...place.ranges.flat()]));
    return { lemmaKey, ranges, firm, faint: sentences.length - firm };
  });
}

/** The places out of their row. */
export function placesFrom(stored: string): Place[] {
  const rows: number[][] = JSON.parse(stored);
  return rows.map(([firm, ...offsets]) => {
    const ranges: Place["ranges"] = [];
    for (let i = 0; i + 1 < offsets.length; i += 2) ranges.push([offsets[i] ?? 0, offsets[i + 1] ?? 0]);
    return { ranges, firm: firm === 1 };
  });
}

async function store(
  tx: Transaction,
  version: string,
  found: readonly { id: string; hash: string; rows: Row[] }[],
): Promise<void> {
  const of = { paragraphId: { in: found.map(({ id }) => id) } };
  // The lemmas go with the analysis that found them.
  await tx.paragraphAnalysis.deleteMany({ where: of });
  await tx.paragraphAnalysis.createMany({
    data: found.map(({ id, hash }) => ({ paragraphId: id, hash, version })),
  });
  const made = await tx.paragraphAnalysis.findMany({ where: of, select: { id: true, paragraphId: true } });
  const numberOf = new Map(made.map(({ id, paragraphId }) => [paragraphId, id]));
  const rows = found.flatMap(({ id, rows: lemmas }) =>
    lemmas.map((row) => [row.lemmaKey, numberOf.get(id), row.ranges, row.firm, row.faint]),
  );
  // Plain SQL: a library has millions of them, for which Prisma's createMany takes six times as long.
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const values = rows.slice(from, from + rowsAtOnce).map((row) => Prisma.sql`(${Prisma.join(row)})`);
    await tx.$executeRaw`
      INSERT INTO "ParagraphLemma" ("lemmaKey", "analysisId", "ranges", "firm", "faint") VALUES ${Prisma.join(values)}`;
  }
}
