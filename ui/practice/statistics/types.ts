import type { AttemptSeries, ComparedAttempt } from "@/core/practice/attempt-series";

/** The attempts at one paragraph, as they compare with its first translation, or with its Dutch. */
export type ComparedSeries = Pick<AttemptSeries, "place" | "kind"> & { attempts: ComparedAttempt[] };
