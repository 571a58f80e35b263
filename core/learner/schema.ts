import { z } from "zod";
import {
  lineSpacings,
  readingModes,
  type Settings,
  type SettingsChange,
  textSizes,
  themes,
} from "./settings";

/** What a learner set, stored as JSON; whatever is missing or unknown falls back to the default of that field. */
export const settingsSchema: z.ZodType<Settings> = z.object({
  theme: z.enum(themes).catch("system"),
  textSize: z.enum(textSizes).catch("medium"),
  lineSpacing: z.enum(lineSpacings).catch("normal"),
  mode: z.enum(readingModes).catch("both"),
  hideReferences: z.boolean().catch(false),
});

/** A change of some settings, as a page sends it: unknown fields and values are refused. */
export const settingsChange: z.ZodType<SettingsChange> = z.strictObject({
  theme: z.enum(themes).optional(),
  textSize: z.enum(textSizes).optional(),
  lineSpacing: z.enum(lineSpacings).optional(),
  mode: z.enum(readingModes).optional(),
  hideReferences: z.boolean().optional(),
});
