import { asides, type Card, cardKinds, phases } from "@/core/practice/card";
import { readEntry } from "./entry-rows";
import { Prisma } from "./generated/prisma/client";
import type { CardModel, EntryModel } from "./generated/prisma/models";

/** A card as plain SQL gives it: times are the text that is stored. */
export type CardRow = Omit<CardModel, "learnerId" | "due" | "lastReview" | "position" | "createdAt"> & {
  due: string;
  lastReview: string | null;
};

/** Of `"Card" c`, what a CardRow holds. */
export const cardColumns = Prisma.sql`
  c."id", c."entryId", c."kind", c."phase", c."dueDay", c."due", c."stability", c."difficulty", c."step",
  c."interval", c."reps", c."lapses", c."lastReview", c."algorithm", c."aside", c."buriedDay"`;

/** A card out of its row; one that is aside for an unknown reason stays aside. */
export const cardFrom = (row: CardRow): Card => ({
  id: row.id,
  entryId: row.entryId,
  kind: cardKinds.find((kind) => kind === row.kind) ?? "recognition",
  phase: phases.find((phase) => phase === row.phase) ?? "new",
  stability: row.stability,
  difficulty: row.difficulty,
  step: row.step,
  interval: row.interval,
  reps: row.reps,
  lapses: row.lapses,
  lastReview: row.lastReview === null ? null : new Date(row.lastReview),
  dueDay: row.dueDay,
  due: new Date(row.due),
  aside: asides.find((aside) => aside === row.aside) ?? "suspended",
  buriedDay: row.buriedDay,
});

export type PractisedEntry = ReturnType<typeof readEntry> & { id: string; note: string };

/** What practice shows of an entry, out of its columns; `id` is the entry's. */
export const practisedEntry = (
  id: string,
  row: Pick<EntryModel, "lemma" | "partOfSpeech" | "article" | "meanings" | "note" | "status">,
): PractisedEntry => ({ id, note: row.note, ...readEntry(row) });
