/** What a learner has done with one text. */
export type TextProgress = {
  slug: string;
  title: string;
  /** entries that have a sentence of it */
  met: number;
  /** of those: marked as known, or with a mature recognition card */
  known: number;
  paragraphs: number;
  /** drafts and those that are done */
  translated: number;
  done: number;
  attempts: number;
};
