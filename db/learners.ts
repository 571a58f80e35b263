import { settingsSchema } from "@/core/learner/schema";
import type { Settings, SettingsChange } from "@/core/learner/settings";
import type { Database } from "./connect";

export type Learner = { id: string; name: string; settings: Settings };

/** The same one each time, also of two that were made in one millisecond. */
const firstMade = [{ createdAt: "asc" as const }, { id: "asc" as const }];

/** The learner who exists from the start, made if there is none yet. Gives the id. */
export async function ensureFirstLearner(db: Database, newId: () => string, now: Date): Promise<string> {
  return db.$transaction(async (tx) => {
    const first = await tx.learner.findFirst({ orderBy: firstMade, select: { id: true } });
    if (first) return first.id;
    const id = newId();
    await tx.learner.create({ data: { id, name: "", settings: {}, createdAt: now } });
    return id;
  });
}

/** The first learner, or null where the database was never prepared. */
export async function firstLearner(db: Database): Promise<Learner | null> {
  const row = await db.learner.findFirst({ orderBy: firstMade });
  return row && { id: row.id, name: row.name, settings: settingsSchema.parse(row.settings) };
}

/** Changes some settings and keeps the others, also those that the change has as undefined. Gives the whole. */
export async function saveSettings(
  db: Database,
  { learnerId, change }: { learnerId: string; change: SettingsChange },
): Promise<Settings> {
  return db.$transaction(async (tx) => {
    const row = await tx.learner.findUniqueOrThrow({ where: { id: learnerId }, select: { settings: true } });
    const named = Object.entries(change).filter(([, value]) => value !== undefined);
    const settings = settingsSchema.parse({
      ...settingsSchema.parse(row.settings),
      ...Object.fromEntries(named),
    });
    await tx.learner.update({ where: { id: learnerId }, data: { settings } });
    return settings;
  });
}
