import { handleChange } from "@/app/handle-change";
import { acceptVariantsInput } from "@/core/practice/schema";
import { acceptVariants } from "@/db/attempts";

/** Keeps which sentences of an attempt are as right as the first translation's. */
export function PUT(request: Request): Promise<Response> {
  return handleChange(request, acceptVariantsInput, acceptVariants);
}
