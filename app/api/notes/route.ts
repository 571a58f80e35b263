import { handleChange } from "@/app/handle-change";
import { saveNoteInput } from "@/core/translation/schema";
import { saveNote } from "@/db/translations";

/** Saves the note on a paragraph. */
export function PUT(request: Request): Promise<Response> {
  return handleChange(request, saveNoteInput, saveNote);
}
