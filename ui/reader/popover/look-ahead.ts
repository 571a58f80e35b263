import { wordAt } from "@/core/text/tokens";
import { positionAt } from "../text-positions";
import { addressOfWords, lookUpClient } from "./look-up-client";

/** Milliseconds after which a pointer rests: less, and every word that it crosses would be asked for. */
const restAfter = 80;

/**
 * Asks for the word on which the pointer rests, and for one that is pressed before it is let go, so that the answer is
 * there when the popover opens. Gives the way to stop.
 */
export function lookAhead(list: HTMLElement): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const askAt = (x: number, y: number) => {
    const position = positionAt(x, y);
    const paragraphId = position?.element.closest<HTMLElement>("[data-paragraph]")?.dataset.paragraph;
    if (!position || !paragraphId || position.element.dataset.side !== "dutch") return;
    const word = wordAt(position.element.textContent ?? "", position.offset);
    if (word) lookUpClient.askAhead([addressOfWords([{ paragraphId, start: word.start, end: word.end }])]);
  };
  const onMove = (event: PointerEvent) => {
    clearTimeout(timer);
    // A finger has no hover, and a pressed button selects.
    if (event.pointerType === "touch" || event.buttons !== 0) return;
    timer = setTimeout(() => askAt(event.clientX, event.clientY), restAfter);
  };
  const onDown = (event: PointerEvent) => {
    clearTimeout(timer);
    if (event.button === 0) askAt(event.clientX, event.clientY);
  };
  const onLeave = () => clearTimeout(timer);
  list.addEventListener("pointermove", onMove, { passive: true });
  list.addEventListener("pointerdown", onDown, { passive: true });
  list.addEventListener("pointerleave", onLeave);
  return () => {
    onLeave();
    list.removeEventListener("pointermove", onMove);
    list.removeEventListener("pointerdown", onDown);
    list.removeEventListener("pointerleave", onLeave);
  };
}
