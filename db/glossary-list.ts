import type { Entry } from "@/core/glossary/entry";
import { type EntryQuery, pageSize } from "@/core/glossary/list-query-values";
import type { Database } from "./connect";
import { entryFrom, lemmaKeyOf } from "./entry-rows";
import { Prisma } from "./generated/prisma/client";

export type EntryList = { entries: Entry[]; matching: number; total: number };

const columns = {
  lemma: Prisma.sql`"lemmaKey"`,
  added: Prisma.sql`"createdAt"`,
  changed: Prisma.sql`"updatedAt"`,
  status: Prisma.sql`"status"`,
};

/** Letter for letter but for the case of a–z: Prisma's own `contains` takes % and _ for any letters. */
function contains(column: Prisma.Sql, part: string): Prisma.Sql {
  const pattern = `%${part.replace(/[\\%_]/g, "\\$&")}%`;
  return Prisma.sql`LOWER(${column}) LIKE LOWER(${pattern}) ESCAPE '\\'`;
}

function conditionsOf({ learnerId, q, tag, status }: EntryQuery & { learnerId: string }): Prisma.Sql {
  const conditions = [Prisma.sql`"learnerId" = ${learnerId}`, Prisma.sql`"deletedAt" IS NULL`];
  if (status) conditions.push(Prisma.sql`"status" = ${status}`);
  // Unlike LIKE this heeds the case, as listTags does.
  if (tag) conditions.push(Prisma.sql`REPLACE("tags", ${` ${tag} `}, '') <> "tags"`);
  if (q) {
    const typed = q.normalize("NFC");
    const places = [
      contains(Prisma.sql`"lemmaKey"`, lemmaKeyOf(q)),
      contains(Prisma.sql`"meanings"`, typed),
      contains(Prisma.sql`"note"`, typed),
    ];
    conditions.push(Prisma.sql`(${Prisma.join(places, " OR ")})`);
  }
  return Prisma.join(conditions, " AND ");
}

/**
 * One page of the glossary (100 entries), with how many match and how many there are. A search finds its words
 * in lemmas (whatever their case and accents), meanings and notes (whatever the case of a–z).
 */
export async function listEntries(
  db: Database,
  query: EntryQuery & { learnerId: string },
): Promise<EntryList> {
  const { learnerId, sort, descending, page } = query;
  const where = conditionsOf(query);
  const direction = descending ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  const [found, [counted], total] = await Promise.all([
    // Plain SQL, no dialect.
    db.$queryRaw<{ id: string }[]>`
      SELECT "id" FROM "Entry" WHERE ${where}
      ORDER BY ${columns[sort]} ${direction}, "lemmaKey" ASC, "id" ASC
      LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}`,
    db.$queryRaw<{ entries: bigint | number }[]>`SELECT COUNT(*) AS "entries" FROM "Entry" WHERE ${where}`,
    db.entry.count({ where: { learnerId, deletedAt: null } }),
  ]);
  const ids = found.map(({ id }) => id);
  const rows = await db.entry.findMany({
    where: { learnerId, id: { in: ids } },
    include: { contexts: { orderBy: { addedAt: "desc" }, take: 1 } },
  });
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  return {
    entries: ids.flatMap((id) => {
      const row = rowOf.get(id);
      return row ? [entryFrom(row)] : [];
    }),
    matching: Number(counted?.entries ?? 0),
    total,
  };
}

/** The tags in use with how many entries have each, by name. */
export async function listTags(db: Database, learnerId: string): Promise<{ tag: string; entries: number }[]> {
  const rows = await db.entry.groupBy({ by: ["tags"], where: { learnerId, deletedAt: null }, _count: true });
  const counts = new Map<string, number>();
  for (const row of rows) {
    for (const tag of row.tags.split(" ").filter(Boolean))
      counts.set(tag, (counts.get(tag) ?? 0) + row._count);
  }
  return [...counts]
    .map(([tag, entries]) => ({ tag, entries }))
    .sort((a, b) => a.tag.localeCompare(b.tag, "nl"));
}

/** The whole glossary by lemma, for an export. */
export async function exportEntries(db: Database, learnerId: string): Promise<Entry[]> {
  const rows = await db.entry.findMany({
    where: { learnerId, deletedAt: null },
    orderBy: [{ lemmaKey: "asc" }, { id: "asc" }],
    include: { contexts: { orderBy: { addedAt: "desc" }, take: 1 } },
  });
  return rows.map((row) => entryFrom(row));
}
