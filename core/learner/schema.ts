import { z } from "zod";
import { isTimeZone } from "./learner-day";
import {
  lineSpacings,
  readingModes,
  type Settings,
  type SettingsChange,
  textSizes,
  themes,
} from "./settings";

const timeZone = z.string().max(100).refine(isTimeZone, "error.badTimeZone").nullable();
const rolloverHour = z.int().min(0).max(23);
const desiredRetention = z.number().min(0.7).max(0.97);
const cardsPerDay = z.int().min(0).max(9_999);
/** FSRS-6 has 21 weights. */
const schedulerWeights = z.array(z.number()).length(21).nullable();

/** What a learner set, stored as JSON; whatever is missing or unknown falls back to the default of that field. */
export const settingsSchema: z.ZodType<Settings> = z.object({
  theme: z.enum(themes).catch("system"),
  textSize: z.enum(textSizes).catch("medium"),
  lineSpacing: z.enum(lineSpacings).catch("normal"),
  mode: z.enum(readingModes).catch("both"),
  hideReferences: z.boolean().catch(false),
  timeZone: timeZone.catch(null),
  rolloverHour: rolloverHour.catch(4),
  desiredRetention: desiredRetention.catch(0.9),
  newCardsPerDay: cardsPerDay.catch(10),
  reviewsPerDay: cardsPerDay.catch(200),
  reviewWhileReading: z.boolean().catch(false),
  schedulerWeights: schedulerWeights.catch(null),
});

/** A change of some settings, as a page sends it: unknown fields and values are refused. */
export const settingsChange: z.ZodType<SettingsChange> = z.strictObject({
  theme: z.enum(themes).optional(),
  textSize: z.enum(textSizes).optional(),
  lineSpacing: z.enum(lineSpacings).optional(),
  mode: z.enum(readingModes).optional(),
  hideReferences: z.boolean().optional(),
  timeZone: timeZone.optional(),
  rolloverHour: rolloverHour.optional(),
  desiredRetention: desiredRetention.optional(),
  newCardsPerDay: cardsPerDay.optional(),
  reviewsPerDay: cardsPerDay.optional(),
  reviewWhileReading: z.boolean().optional(),
  schedulerWeights: schedulerWeights.optional(),
});
