import { type RefObject, useEffect, useRef } from "react";
import type { SentencePair } from "@/core/translation/sentence-pairs";
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
    let turn = 0;
    // Fetched when the pointer first moves over the text: on a phone never.
    let align: Promise<typeof import("@/core/translation/sentence-pairs")> | undefined;

    const pairsOf = async (paragraphId: string): Promise<SentencePair[]> => {
      const of = sides.current(paragraphId);
      if (!of) return [];
      const before = known.get(paragraphId);
      if (before?.of.dutch === of.dutch && before.of.english === of.english) return before.pairs;
      align ??= import("@/core/translation/sentence-pairs");
      const code = await align.catch(() => null);
      if (!code) {
        // Not reached, or the page is being left: the next move asks again.
        align = undefined;
        return [];
      }
      const pairs = code.sentencePairs(of.dutch, of.english);
      known.set(paragraphId, { of, pairs });
      return pairs;
    };
    const light = async (x: number, y: number) => {
      turn += 1;
      const mine = turn;
      const position = positionAt(x, y);
      const paragraphId =
        position?.element.closest<HTMLElement>("[data-paragraph]")?.dataset.paragraph ?? null;
      const side = position?.element.dataset.side === "english" ? "english" : "dutch";
      const pairs = paragraphId === null ? [] : await pairsOf(paragraphId);
      // The pointer went on while the pairs were on their way.
      if (mine !== turn) return;
      const offset = position?.offset ?? -1;
      const pair = pairs.find((p) => p[side].start <= offset && offset < p[side].end) ?? null;
      if (pair === lit) return;
      lit = pair;
      lightSentences(paragraphId, pair);
    };
    const onMove = (event: PointerEvent) => {
      if (event.pointerType === "touch") return;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => void light(event.clientX, event.clientY));
    };
    const onLeave = () => {
      turn += 1;
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
