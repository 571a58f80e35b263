import { useEffect, useRef } from "react";
import { useKeys } from "@/ui/reader/use-keys";

type Deeds = {
  /** false where there is nothing to undo */
  undo: () => boolean;
  end: () => void;
  help: () => void;
};

const typedInto = (target: EventTarget | null) =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target : null;

/** Keys that answer: held down they must not answer what comes next. */
const answering = new Set(["Enter", " ", "1", "2", "3", "4", "d", "h", "u"]);

/** The keys that a session has whatever it asks; Esc, and Ctrl+Z in an empty field, also while typing. */
export function useSessionKeys(deeds: Deeds): void {
  const current = useRef(deeds);
  useEffect(() => {
    current.current = deeds;
  });

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing || (event.target instanceof Element && event.target.closest("dialog"))) return;
      const field = typedInto(event.target);
      const isUndo =
        event.key === "z" && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
      if (event.key === "Escape") {
        event.preventDefault();
        current.current.end();
      } else if (isUndo && (field === null || field.value === "")) {
        if (current.current.undo()) event.preventDefault();
      } else if (event.repeat && answering.has(event.key) && !field) {
        event.preventDefault();
        event.stopPropagation();
      }
    };
    addEventListener("keydown", onKeyDown, { capture: true });
    return () => removeEventListener("keydown", onKeyDown, { capture: true });
  }, []);

  useKeys([
    ["u", () => current.current.undo()],
    ["?", () => current.current.help()],
  ]);
}
