import { createHash } from "node:crypto";
import { v7 as newId } from "uuid";
import { countWords } from "@/core/text/count-words";
import { reconcileParagraphs } from "@/core/text/reconcile-paragraphs";
import type { TextFile } from "@/core/text/text-file";
import type { Database, Transaction } from "./connect";
import type { ParagraphModel } from "./generated/prisma/models";

type Loadable = {
  slug: string;
  contentHash: string;
  text: TextFile;
  /** one a paragraph, none, or those that the paragraphs have already */
  references: string[] | "asBefore" | null;
};

/**
 * Stores a text, or corrects the one that has its slug, in one transaction. A paragraph that the text has already
 * keeps its id (core/text/reconcile-paragraphs), with every Dutch that it ever had; one that it no longer has is
 * retired, and one that comes back out of retirement gets its id back.
 */
export async function storeText(
  db: Database,
  { slug, contentHash, text, references }: Loadable,
  now: Date,
): Promise<void> {
  const { paragraphs, ...details } = text;
  const words = paragraphs.reduce((sum, { dutch }) => sum + countWords(dutch), 0);
  const fields = { ...details, contentHash, words, updatedAt: now };
  await db.$transaction(
    async (tx) => {
      const { id: textId } = await tx.text.upsert({
        where: { slug },
        create: { id: newId(), slug, addedAt: now, ...fields },
        update: fields,
        select: { id: true },
      });
      const section =
        (await tx.section.findFirst({ where: { textId }, orderBy: { position: "asc" } })) ??
        (await tx.section.create({ data: { id: newId(), textId, position: 0 } }));
      await storeParagraphs(tx, section.id, { paragraphs, references }, now);
    },
    { timeout: 120_000 },
  );
}

async function storeParagraphs(
  tx: Transaction,
  sectionId: string,
  { paragraphs, references }: Pick<TextFile, "paragraphs"> & Pick<Loadable, "references">,
  now: Date,
): Promise<void> {
  const stored = await tx.paragraph.findMany({ where: { sectionId }, orderBy: { position: "asc" } });
  const before = new Map(stored.map((row) => [row.id, row]));
  const rows = idsOf(stored, paragraphs).map((id, position) => {
    const { kind, dutch } = paragraphs[position] ?? { kind: "paragraph", dutch: "" };
    const given = references === "asBefore" ? before.get(id)?.reference : references?.[position];
    const hash = createHash("sha256").update(dutch).digest("hex");
    return { id, sectionId, position, kind, dutch, hash, reference: given ?? null, retiredAt: null };
  });
  const version = ({ id, hash, dutch }: (typeof rows)[number]) => ({
    paragraphId: id,
    hash,
    dutch,
    addedAt: now,
  });

  const added = rows.filter(({ id }) => !before.has(id));
  await tx.paragraph.createMany({ data: added });
  await tx.paragraphVersion.createMany({ data: added.map(version) });
  for (const row of rows) {
    const old = before.get(row.id);
    if (!old || isSame(old, row)) continue;
    await tx.paragraph.update({ where: { id: row.id }, data: row });
    const { id: paragraphId, hash } = row;
    await tx.paragraphVersion.upsert({
      where: { paragraphId_hash: { paragraphId, hash } },
      create: version(row),
      update: {},
    });
  }
  const kept = new Set(rows.map(({ id }) => id));
  const retired = stored.filter(({ id, retiredAt }) => !kept.has(id) && !retiredAt).map(({ id }) => id);
  await tx.paragraph.updateMany({ where: { id: { in: retired } }, data: { retiredAt: now } });
}

const isSame = (
  old: ParagraphModel,
  { position, kind, hash, reference }: Omit<ParagraphModel, "retiredAt">,
) =>
  old.position === position &&
  old.kind === kind &&
  old.hash === hash &&
  old.reference === reference &&
  !old.retiredAt;

/**
 * The ids of a text's paragraphs: those of the paragraphs that it has now, then of retired ones, else new. The
 * retired come second, lest one of two equal paragraphs ("* * *") takes the place of the one that people translated.
 */
function idsOf(stored: readonly ParagraphModel[], paragraphs: TextFile["paragraphs"]): string[] {
  const as = ({ id, kind, dutch }: ParagraphModel) => ({
    id,
    kind: kind === "heading" ? ("heading" as const) : ("paragraph" as const),
    dutch,
  });
  const next = paragraphs.map(({ kind, dutch }) => ({ kind, dutch }));
  const current = stored.filter(({ retiredAt }) => !retiredAt).map(as);
  const retired = stored.filter(({ retiredAt }) => retiredAt).map(as);
  const first = reconcileParagraphs(current, next, () => newId()).paragraphs;
  const second = reconcileParagraphs(
    retired,
    first.filter(({ isNew }) => isNew),
    () => newId(),
  ).paragraphs;
  let at = 0;
  return first.map(({ id, isNew }) => (isNew ? second[at++]?.id : id) ?? id);
}
