import { z } from "zod";
import { handleChange } from "@/app/handle-change";
import { identify } from "@/app/identify";
import { nextExercises } from "@/app/practice/next-exercises";
import { practiceScope } from "@/core/practice/scope";

const nextInput = z.strictObject({
  scope: practiceScope,
  exclude: z.array(z.string().max(200)).max(5_000),
  hasVoice: z.boolean(),
});

/** The next exercises of a session. POST, since what is in hand may be long. */
export function POST(request: Request): Promise<Response> {
  return handleChange(request, nextInput, async (_, input, now) => ({
    ok: true,
    ...(await nextExercises(await identify(), input, now)),
  }));
}
