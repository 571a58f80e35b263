import { type RefObject, useEffect, useRef, useState } from "react";
import { tokenize, wordAt } from "@/core/text/tokens";
import { loadWordPopover } from "./lazy-panels";
import { positionAt, selectedDutch } from "./text-positions";
import type { WordRange } from "./types";

export type LookUp = { word: WordRange; byKey: boolean; adding: boolean };

type Handlers = { onEnglish: (paragraphId: string, offset: number) => void };

const paragraphOf = (element: Element) => element.closest<HTMLElement>("[data-paragraph]")?.dataset.paragraph;

/** A selection grown to whole words, without the spaces and punctuation at its ends; null where it has no word. */
function wholeWords(dutch: string, start: number, end: number): { start: number; end: number } | null {
  const touched = tokenize(dutch).filter(
    (token) => token.start < end && token.end > start && (token.kind === "word" || token.kind === "number"),
  );
  const [first] = touched;
  const last = touched.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}

/** The word that the popover is about: clicked, selected, or reached by the keys. */
export function useWordLookUp(
  list: RefObject<HTMLElement | null>,
  { onEnglish }: Handlers,
): [LookUp | null, (lookUp: LookUp | null) => void] {
  const [lookUp, setLookUp] = useState<LookUp | null>(null);
  const english = useRef(onEnglish);
  useEffect(() => {
    english.current = onEnglish;
  }, [onEnglish]);

  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const open = (paragraphId: string | undefined, found: { start: number; end: number } | null) => {
      if (paragraphId && found) setLookUp({ word: { paragraphId, ...found }, byKey: false, adding: false });
    };
    const lookUpSelection = (): boolean => {
      const selected = selectedDutch();
      if (!selected || !element.contains(selected.element)) return false;
      open(
        paragraphOf(selected.element),
        wholeWords(selected.element.textContent ?? "", selected.start, selected.end),
      );
      return true;
    };
    const onClick = (event: MouseEvent) => {
      if (
        event.button !== 0 ||
        (event.target instanceof Element && event.target.closest("button, a, textarea, input"))
      )
        return;
      if (lookUpSelection() || getSelection()?.isCollapsed === false) return;
      const position = positionAt(event.clientX, event.clientY);
      const paragraphId = position && paragraphOf(position.element);
      if (!position || !paragraphId) return;
      if (position.element.dataset.side === "english") english.current(paragraphId, position.offset);
      else open(paragraphId, wordAt(position.element.textContent ?? "", position.offset));
    };
    // A long press selects without a click: wait until the handles rest.
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onSelection = () => {
      clearTimeout(timer);
      if (matchMedia("(pointer: coarse)").matches) timer = setTimeout(lookUpSelection, 600);
    };
    // The popover's code is fetched when the pointer first comes near a word, so that a click need not wait for it.
    const prepare = () => void loadWordPopover();
    element.addEventListener("click", onClick);
    element.addEventListener("pointerover", prepare, { once: true });
    element.addEventListener("focusin", prepare, { once: true });
    document.addEventListener("selectionchange", onSelection);
    return () => {
      clearTimeout(timer);
      element.removeEventListener("click", onClick);
      element.removeEventListener("pointerover", prepare);
      element.removeEventListener("focusin", prepare);
      document.removeEventListener("selectionchange", onSelection);
    };
  }, [list]);

  // A press outside the popover closes it.
  const isOpen = lookUp !== null;
  useEffect(() => {
    if (!isOpen) return;
    const onPointerDown = (event: PointerEvent) => {
      const inside = event.target instanceof Element && event.target.closest('[role="dialog"], dialog');
      if (!inside) setLookUp(null);
    };
    addEventListener("pointerdown", onPointerDown);
    return () => removeEventListener("pointerdown", onPointerDown);
  }, [isOpen]);

  return [lookUp, setLookUp];
}
