import type { Database } from "./connect";

/**
 * Keeps where the learner is in a text: the paragraph at the top of the page. An unknown paragraph, or one of
 * another text, changes nothing and gives false.
 */
export async function saveReadingPosition(
  db: Database,
  { learnerId, id, slug, paragraphId }: { learnerId: string; id: string; slug: string; paragraphId: string },
  now: Date,
): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const paragraph = await tx.paragraph.findFirst({
      where: { id: paragraphId, section: { text: { slug } } },
      select: { section: { select: { textId: true } } },
    });
    if (!paragraph) return false;
    const { textId } = paragraph.section;
    await tx.readingPosition.upsert({
      where: { learnerId_textId: { learnerId, textId } },
      create: { learnerId, id, textId, paragraphId, readAt: now },
      update: { paragraphId, readAt: now },
    });
    return true;
  });
}
