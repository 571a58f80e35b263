import type { LearnerDay } from "@/core/learner/learner-day";
import type { DayCounts } from "./day-counts";

/** How many answers of how many were right. */
export type Recalled = { recalled: number; of: number };

/** The last days, today among them; null for all time. */
const retentionSpans = [7, 30, 365, null] as const;

export type SpanRetention = { span: (typeof retentionSpans)[number]; young: Recalled; mature: Recalled };

/** What was recalled of what was due, by how far apart the reviews were planned, over spans that end today. */
export function trueRetention(days: readonly DayCounts[], today: LearnerDay): SpanRetention[] {
  return retentionSpans.map((span) => {
    const [young, mature] = [
      { recalled: 0, of: 0 },
      { recalled: 0, of: 0 },
    ];
    for (const counts of days) {
      if (span !== null && counts.day <= today - span) continue;
      young.recalled += counts.youngRecalled;
      young.of += counts.young;
      mature.recalled += counts.matureRecalled;
      mature.of += counts.mature;
    }
    return { span, young, mature };
  });
}

/** From this many answers on a share is worth a percentage: below it one answer more moves it by over five points. */
export const enoughForPercent = 20;

/** Two-sided 95 % of the normal distribution. */
const z = 1.959964;

/**
 * Between which shares the true one lies with 95 % certainty; null where nothing was counted.
 * Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference (1927).
 */
export function shareBounds({ recalled, of }: Recalled): { low: number; high: number } | null {
  if (of < 1) return null;
  const share = recalled / of;
  const middle = share + (z * z) / (2 * of);
  const reach = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const whole = 1 + (z * z) / of;
  return { low: Math.max(0, (middle - reach) / whole), high: Math.min(1, (middle + reach) / whole) };
}
