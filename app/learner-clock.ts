import "server-only";
import type { LearnerClock } from "@/core/learner/learner-day";
import type { Settings } from "@/core/learner/settings";

/** By which clock a learner's days begin: the server's own time zone for who never said where they are. */
export function clockOf({ timeZone, rolloverHour }: Settings): LearnerClock {
  return { timeZone: timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone, rolloverHour };
}
