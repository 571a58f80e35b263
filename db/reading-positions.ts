import { beginReading } from "./cards";
import type { Database } from "./connect";

/**
 * Keeps where the learner is in a text: the paragraph at the top of the page. An unknown paragraph, or one of
 * another text, changes nothing and gives false. From the first time on the words that came with the text are practised.
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
    const opened = await tx.readingPosition.count({ where: { learnerId, textId } });
    if (opened === 0) await beginReading(tx, learnerId, slug);
    await tx.readingPosition.upsert({
      where: { learnerId_textId: { learnerId, textId } },
      create: { learnerId, id, textId, paragraphId, readAt: now },
      update: { paragraphId, readAt: now },
    });
    return true;
  });
}
