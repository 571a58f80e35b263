import { handleChange } from "@/app/handle-change";
import { saveTranslationInput } from "@/core/translation/schema";
import { saveTranslation } from "@/db/translations";

/** Saves a translation. A handler, not an action: Next runs actions one at a time, and a keystroke must not wait. */
export function PUT(request: Request): Promise<Response> {
  return handleChange(request, saveTranslationInput, saveTranslation);
}
