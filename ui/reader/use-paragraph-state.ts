import { useCallback, useState } from "react";
import type { Translation } from "@/core/translation/translation";
import { type Autosave, autosaveOf } from "./autosave";
import type { Field } from "./draft-store";

const untouched = (paragraphId: string): Translation => ({
  paragraphId,
  body: "",
  version: 0,
  status: "empty",
  note: "",
  noteVersion: 0,
  staleDutch: null,
});

export type ParagraphState = {
  translationOf: (paragraphId: string) => Translation;
  change: (paragraphId: string, part: Partial<Translation>) => void;
  /** the autosave of a paragraph's translation or note: one a tab, made when first asked for */
  autosave: (field: Field, paragraphId: string) => Autosave;
};

/** The learner's translations on this page, kept in step with what the server acknowledges. */
export function useParagraphState(initial: Translation[]): ParagraphState {
  const [translations, setTranslations] = useState(
    () => new Map(initial.map((translation) => [translation.paragraphId, translation])),
  );
  const translationOf = (paragraphId: string) => translations.get(paragraphId) ?? untouched(paragraphId);

  const change = useCallback((paragraphId: string, part: Partial<Translation>) => {
    setTranslations((old) => {
      const before = old.get(paragraphId) ?? untouched(paragraphId);
      return new Map(old).set(paragraphId, { ...before, ...part });
    });
  }, []);

  const autosave = (field: Field, paragraphId: string): Autosave => {
    const { body, version, note, noteVersion } = translationOf(paragraphId);
    const start = field === "note" ? { body: note, version: noteVersion } : { body, version };
    return autosaveOf(field, paragraphId, start, (saved) => {
      if (field === "note") change(paragraphId, { note: saved.body, noteVersion: saved.version });
      else {
        const fits = saved.status === "done" ? { staleDutch: null } : {};
        change(paragraphId, { body: saved.body, version: saved.version, status: saved.status, ...fits });
      }
    });
  };
  return { translationOf, change, autosave };
}
