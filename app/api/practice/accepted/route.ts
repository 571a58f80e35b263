import { handleChange } from "@/app/handle-change";
import { acceptAnswerInput } from "@/core/practice/schema";
import { acceptAnswer } from "@/db/accepted-answers";

/** Keeps an answer as right besides what the entry says. */
export function PUT(request: Request): Promise<Response> {
  return handleChange(request, acceptAnswerInput, acceptAnswer);
}
