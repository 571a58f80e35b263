import { handleChange } from "@/app/handle-change";
import { undoInput } from "@/core/practice/schema";
import { removeAcceptedAnswer } from "@/db/accepted-answers";

/** Takes back that an answer is right. */
export function POST(request: Request): Promise<Response> {
  return handleChange(request, undoInput, removeAcceptedAnswer);
}
