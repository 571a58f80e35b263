import type { TextDetails } from "@/core/text/schema";
import type { Database } from "./connect";
import { getText } from "./texts";

/** A paragraph of a whole text; number is the one that the reading page gives it. */
export type TextParagraph = { id: string; number: number; dutch: string };

/** A text with all that it says now, section by section; null for an unknown slug. */
export async function textParagraphs(
  db: Database,
  slug: string,
): Promise<{ text: TextDetails; paragraphs: TextParagraph[] } | null> {
  const text = await getText(db, slug);
  if (!text) return null;
  const rows = await db.paragraph.findMany({
    where: { retiredAt: null, section: { textId: text.id } },
    orderBy: [{ section: { position: "asc" } }, { position: "asc" }],
    select: { id: true, position: true, dutch: true },
  });
  return { text, paragraphs: rows.map(({ id, position, dutch }) => ({ id, number: position + 1, dutch })) };
}
