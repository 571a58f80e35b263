import { sentencesWithPlaces } from "@/core/text/sentences-with";
import type { Database } from "./connect";
import { Prisma } from "./generated/prisma/client";
import { placesFrom } from "./paragraph-lemmas";

/** firm: the sentences that surely have the lemma; faint: further ones in which a word may be it. */
type Certainty = "firm" | "faint";

/** A sentence of the library, and where a lemma stands in it. Offsets: UTF-16, half-open, in its paragraph. */
export type LibrarySentence = {
  slug: string;
  title: string;
  paragraphId: string;
  /** as the reading page numbers it: the paragraph is at #p3 */
  number: number;
  /** of the whole paragraph */
  dutch: string;
  /** the learner's English of the paragraph, "" where there is none */
  own: string;
  reference: string | null;
  start: number;
  end: number;
  ranges: [start: number, end: number][];
};

type Found = Omit<LibrarySentence, "start" | "end" | "ranges" | "own" | "number"> & {
  own: string | null;
  position: bigint | number;
  ranges: string;
  before: bigint | number;
};

/** Lemmas that were found in Dutch that was corrected since would be marked in the wrong place. */
const standing = Prisma.sql`
  FROM "ParagraphLemma" l
  JOIN "ParagraphAnalysis" a ON a."id" = l."analysisId"
  JOIN "Paragraph" p ON p."id" = a."paragraphId" AND p."hash" = a."hash" AND p."retiredAt" IS NULL
  JOIN "Section" s ON s."id" = p."sectionId"
  JOIN "Text" t ON t."id" = s."textId"`;

/**
 * `take` sentences of the library that have a lemma (lemmaKey: through normaliseWord), from `skip` on: text by text by title, each
 * in its order, with the learner's English of their paragraphs. Counts are of sentences in the whole library, as
 * far as it was indexed (indexParagraphs).
 */
export async function sentencesWith(
  db: Database,
  input: { learnerId: string; lemmaKey: string; skip: number; take: number; certainty?: Certainty },
): Promise<{ sentences: LibrarySentence[]; firm: number; faint: number }> {
  const { learnerId, lemmaKey, skip, take, certainty = "firm" } = input;
  const counted = certainty === "firm" ? Prisma.sql`l."firm"` : Prisma.sql`l."faint"`;
  // A running sum, so that a page begins at any sentence, and the Dutch is read of what is on it alone.
  const [rows, [total]] = await Promise.all([
    db.$queryRaw<Found[]>`
      SELECT f."slug", f."title", f."paragraphId", f."position", f."ranges", f."upTo" - f."here" AS "before",
             q."dutch", q."reference", r."body" AS "own"
      FROM (SELECT t."slug", t."title", p."id" AS "paragraphId", p."position", l."ranges", ${counted} AS "here",
                   SUM(${counted}) OVER (ORDER BY t."title", t."id", s."position", p."position", p."id"
                                         ROWS UNBOUNDED PRECEDING) AS "upTo"
            ${standing}
            WHERE l."lemmaKey" = ${lemmaKey} AND ${counted} > 0) f
      JOIN "Paragraph" q ON q."id" = f."paragraphId"
      LEFT JOIN "Translation" r ON r."learnerId" = ${learnerId} AND r."paragraphId" = q."id"
      WHERE f."upTo" > ${skip} AND f."upTo" - f."here" < ${skip + take}
      ORDER BY f."upTo"`,
    db.$queryRaw<{ firm: bigint | number | null; faint: bigint | number | null }[]>`
      SELECT SUM(l."firm") AS "firm", SUM(l."faint") AS "faint" ${standing}
      WHERE l."lemmaKey" = ${lemmaKey}`,
  ]);
  const sentences = rows.flatMap(({ position, own, ranges, before, ...row }) =>
    sentencesWithPlaces(row.dutch, placesFrom(ranges))
      .filter(({ firm }) => firm === (certainty === "firm"))
      .filter((_, i) => skip <= Number(before) + i && Number(before) + i < skip + take)
      .map(({ start, end, ranges: marked }) => ({
        ...row,
        // Retired paragraphs aside positions count from 0 without a gap (store-text.ts).
        number: Number(position) + 1,
        own: own ?? "",
        start,
        end,
        ranges: marked,
      })),
  );
  return { sentences, firm: Number(total?.firm ?? 0), faint: Number(total?.faint ?? 0) };
}
