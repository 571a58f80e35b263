/** A paragraph as a page shows it. */
export type Paragraph = {
  id: string;
  kind: "heading" | "paragraph";
  dutch: string;
  reference: string | null;
};

/** What a text says of itself. */
export type TextDetails = {
  id: string;
  slug: string;
  title: string;
  author: string | null;
  source: string | null;
  date: string | null;
  licence: string;
  rights: string | null;
  level: string | null;
};

/** A text in the library, with how far this learner got. Counts are of paragraphs, headings included. */
export type LibraryText = TextDetails & {
  words: number;
  paragraphs: number;
  done: number;
  readAt: Date | null;
};
