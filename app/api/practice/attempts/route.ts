import { handleChange } from "@/app/handle-change";
import { attemptInput } from "@/core/practice/schema";
import { saveAttempt } from "@/db/attempts";

/** Keeps what was written in practice. */
export function PUT(request: Request): Promise<Response> {
  return handleChange(request, attemptInput, saveAttempt);
}
