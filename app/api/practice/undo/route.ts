import { handleChange } from "@/app/handle-change";
import { undoInput } from "@/core/practice/schema";
import { undoReviews } from "@/db/reviews";

/** Takes an answer back. */
export function POST(request: Request): Promise<Response> {
  return handleChange(request, undoInput, undoReviews);
}
