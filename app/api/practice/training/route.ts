import { z } from "zod";
import { handleChange } from "@/app/handle-change";
import { identify } from "@/app/identify";
import { clockOf } from "@/app/learner-clock";
import { fewestReviews } from "@/core/practice/training-set";
import { answerHistories, countReviews } from "@/db/reviews";
import type { Changed, Training } from "@/ui/settings/types";
import { train } from "./train";
import { trainingJobs } from "./training-jobs";

const trainingInput = z.strictObject({ id: z.uuid() });

/** How far the learner's training is, or what came of the last one. */
export async function GET(): Promise<Response> {
  const { id } = await identify();
  const training: Training | null = trainingJobs().status(id);
  return Response.json({ training }, { headers: { "cache-control": "no-store" } });
}

/** Begins to train the scheduler on the learner's reviews. Nothing is adopted by it. */
export function POST(request: Request): Promise<Response> {
  return handleChange(request, trainingInput, async (db, { learnerId, id }, now): Promise<Changed> => {
    const { settings } = await identify();
    if ((await countReviews(db, { learnerId })) < fewestReviews)
      return { ok: false, reason: "tooFewReviews" };
    const { desiredRetention, schedulerWeights: weights } = settings;
    const options = { clock: clockOf(settings), desiredRetention, weights };
    const started = trainingJobs().start(learnerId, id, async (onProgress) => {
      const histories = (await answerHistories(db, { learnerId })).map(({ reviews }) => reviews);
      return train({ histories, options, now }, onProgress);
    });
    return started.ok ? { ok: true } : started;
  });
}

/** Dismisses a training that has ended. */
export function DELETE(request: Request): Promise<Response> {
  return handleChange(request, trainingInput, async (_, { learnerId, id }): Promise<Changed> => {
    trainingJobs().dismiss(learnerId, id);
    return { ok: true };
  });
}
