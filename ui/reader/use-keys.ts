import { useEffect, useRef } from "react";

/** A key (as KeyboardEvent.key) and what it does; false where it did not apply, and the browser may have it. */
type KeyDeed = [key: string, deed: () => unknown];

/** Answers single keys on the whole page; silent while something is typed, chosen or a dialog is open. */
export function useKeys(deeds: KeyDeed[]): void {
  const current = useRef(deeds);
  useEffect(() => {
    current.current = deeds;
  }, [deeds]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
        return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest("input, textarea, select, dialog, [contenteditable]")) return;
      // Enter and the arrows keep their own work on a control.
      const onControl = target?.closest("button, a, summary") !== null;
      if (onControl && (event.key === "Enter" || event.key.startsWith("Arrow"))) return;
      const deed = current.current.find(([key]) => key === event.key)?.[1];
      if (deed && deed() !== false) event.preventDefault();
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, []);
}
