import type { EntryInput } from "./entry";

export const entrySorts = ["lemma", "added", "changed", "status"] as const;
export type EntrySort = (typeof entrySorts)[number];

/** Entries on one page of the glossary. */
export const pageSize = 100;

/** What the glossary page was asked to show; "" is no filter, pages count from 1. */
export type EntryQuery = {
  q: string;
  tag: string;
  status: EntryInput["status"] | "";
  sort: EntrySort;
  descending: boolean;
  page: number;
};
