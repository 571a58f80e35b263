import { type RefObject, useEffect, useRef } from "react";
import { type SentencePair, sentencePairs } from "@/core/translation/sentence-pairs";
import { positionAt } from "./text-positions";
import { lightSentences } from "./use-marks";

type Sides = { dutch: string; english: string };

/** While the pointer is over a sentence, lights it and its counterpart in the other language. */
export function useSentenceLight(
  list: RefObject<HTMLElement | null>,
  sidesOf: (paragraphId: string) => Sides | null,
): void {
  const sides = useRef(sidesOf);
  useEffect(() => {
    sides.current = sidesOf;
  }, [sidesOf]);

  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const known = new Map<string, { of: Sides; pairs: SentencePair[] }>();
    let lit: SentencePair | null = null;
    let frame = 0;

    const pairsOf = (paragraphId: string): SentencePair[] => {
      const of = sides.current(paragraphId);
      if (!of) return [];
      const before = known.get(paragraphId);
      if (before?.of.dutch === of.dutch && before.of.english === of.english) return before.pairs;
      const pairs = sentencePairs(of.dutch, of.english);
      known.set(paragraphId, { of, pairs });
      return pairs;
    };
    const light = (x: number, y: number) => {
      const position = positionAt(x, y);
      const paragraphId =
        position?.element.closest<HTMLElement>("[data-paragraph]")?.dataset.paragraph ?? null;
      const side = position?.element.dataset.side === "english" ? "english" : "dutch";
      const pair =
        position && paragraphId
          ? (pairsOf(paragraphId).find(
              (p) => p[side].start <= position.offset && position.offset < p[side].end,
            ) ?? null)
          : null;
      if (pair === lit) return;
      lit = pair;
      lightSentences(paragraphId, pair);
    };
    const onMove = (event: PointerEvent) => {
      if (event.pointerType === "touch") return;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => light(event.clientX, event.clientY));
    };
    const onLeave = () => {
      cancelAnimationFrame(frame);
      lit = null;
      lightSentences(null, null);
    };
    element.addEventListener("pointermove", onMove);
    element.addEventListener("pointerleave", onLeave);
    return () => {
      onLeave();
      element.removeEventListener("pointermove", onMove);
      element.removeEventListener("pointerleave", onLeave);
    };
  }, [list]);
}
