"use server";
import { refresh } from "next/cache";
import { database } from "@/app/database";
import { identifyForChange } from "@/app/identify";
import { settingsChange } from "@/core/learner/schema";
import type { SettingsChange } from "@/core/learner/settings";
import { saveSettings } from "@/db/learners";
import type { Changed } from "@/ui/settings/types";

const refusal = { ok: false, reason: "error.badRequest" } as const;

/** Saves how much is practised, and when. The weights of the scheduler are not among it: see setWeights. */
export async function savePractice(input: unknown): Promise<Changed> {
  const learner = await identifyForChange();
  const parsed = settingsChange.safeParse(input);
  if (!parsed.success) {
    const message = parsed.error.issues[0]?.message ?? "";
    return message.startsWith("error.") ? { ok: false, reason: message } : refusal;
  }
  if (parsed.data.schedulerWeights !== undefined) return refusal;
  return save(learner.id, parsed.data);
}

/** Adopts weights for the scheduler, as training gave them or as they were before; null for the defaults. */
export async function setWeights(input: unknown): Promise<Changed> {
  const learner = await identifyForChange();
  const parsed = settingsChange.safeParse({ schedulerWeights: input });
  if (!parsed.success || parsed.data.schedulerWeights === undefined) return refusal;
  return save(learner.id, parsed.data);
}

async function save(learnerId: string, change: SettingsChange): Promise<Changed> {
  await saveSettings(await database(), { learnerId, change });
  refresh();
  return { ok: true };
}
