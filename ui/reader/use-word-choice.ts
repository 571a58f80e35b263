import { type RefObject, useEffect, useRef, useState } from "react";
import { tokenize, wordAt } from "@/core/text/tokens";
import { joinWord } from "./join-word";
import { positionAt, selectedDutch } from "./text-positions";
import type { WordChoice } from "./types";

type Handlers = {
  onEnglish: (paragraphId: string, offset: number) => void;
  /** what is lit for the words that are chosen */
  litOf: () => [start: number, end: number][];
};

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

/** The word that the popover is about, clicked, selected or reached by the keys; with Ctrl or ⌘ a click joins it to those before. */
export function useWordChoice(
  list: RefObject<HTMLElement | null>,
  handlers: Handlers,
): [WordChoice | null, (choice: WordChoice | null) => void] {
  const [choice, setChoice] = useState<WordChoice | null>(null);
  const current = useRef({ ...handlers, choice });
  useEffect(() => {
    current.current = { ...handlers, choice };
  });

  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const open = (
      paragraphId: string | undefined,
      found: { start: number; end: number } | null,
      joins: boolean,
    ) => {
      if (!paragraphId || !found) return;
      const { choice: before, litOf } = current.current;
      const word = { paragraphId, start: found.start, end: found.end };
      if (joins || before?.joining) setChoice(joinWord(before, word, litOf()));
      else setChoice({ at: word, words: [word], byKey: false, deed: null, joining: false });
    };
    const lookUpSelection = (joins: boolean): boolean => {
      const selected = selectedDutch();
      if (!selected || !element.contains(selected.element)) return false;
      const words = wholeWords(selected.element.textContent ?? "", selected.start, selected.end);
      open(paragraphOf(selected.element), words, joins);
      return true;
    };
    const onClick = (event: MouseEvent) => {
      if (
        event.button !== 0 ||
        (event.target instanceof Element && event.target.closest("button, a, textarea, input"))
      )
        return;
      const joins = event.ctrlKey || event.metaKey;
      if (lookUpSelection(joins) || getSelection()?.isCollapsed === false) return;
      const position = positionAt(event.clientX, event.clientY);
      const paragraphId = position && paragraphOf(position.element);
      if (!position || !paragraphId) return;
      if (position.element.dataset.side === "english")
        current.current.onEnglish(paragraphId, position.offset);
      else open(paragraphId, wordAt(position.element.textContent ?? "", position.offset), joins);
    };
    // A long press selects without a click: wait until the handles rest.
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onSelection = () => {
      clearTimeout(timer);
      if (matchMedia("(pointer: coarse)").matches) timer = setTimeout(() => lookUpSelection(false), 600);
    };
    element.addEventListener("click", onClick);
    document.addEventListener("selectionchange", onSelection);
    return () => {
      clearTimeout(timer);
      element.removeEventListener("click", onClick);
      document.removeEventListener("selectionchange", onSelection);
    };
  }, [list]);

  // A press outside the popover closes it, unless it joins a word.
  const isOpen = choice !== null;
  useEffect(() => {
    if (!isOpen) return;
    const onPointerDown = (event: PointerEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      const joins = event.ctrlKey || event.metaKey || current.current.choice?.joining;
      if (target?.closest('[role="dialog"], dialog') || (joins && target && list.current?.contains(target)))
        return;
      setChoice(null);
    };
    addEventListener("pointerdown", onPointerDown);
    return () => removeEventListener("pointerdown", onPointerDown);
  }, [isOpen, list]);

  return [choice, setChoice];
}
