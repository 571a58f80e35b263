import type { EntryQuery } from "@/core/glossary/list-query-values";

/** The address of the glossary for a query; what is as usual is left out. */
export function glossaryAddress(
  query: EntryQuery,
  part: Partial<EntryQuery> = {},
): `/glossary?${string}` | "/glossary" {
  // Anything but turning the page begins at the first page again.
  const next = { ...query, page: 1, ...part };
  const search = new URLSearchParams();
  if (next.q) search.set("q", next.q);
  if (next.tag) search.set("tag", next.tag);
  if (next.status) search.set("status", next.status);
  if (next.sort !== "lemma") search.set("sort", next.sort);
  if (next.descending) search.set("descending", "1");
  if (next.page > 1) search.set("page", String(next.page));
  return search.size > 0 ? `/glossary?${search}` : "/glossary";
}
