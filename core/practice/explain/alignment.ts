import type { Step } from "./align-words";
import type { ComparedWord } from "./compared-word";
import type { Difference, Explanation, Span } from "./difference";

/** Half-open numbers of words; null for none. */
type Words = readonly [from: number, to: number] | null;

/** Two paragraphs word by word, and what was said of them so far: each word is explained once. */
export class Alignment {
  readonly original: readonly ComparedWord[];
  readonly typed: readonly ComparedWord[];
  readonly steps: readonly Step[];
  /** of each word of the original the number of the typed word that it became, wherever that stands; -1 for none */
  readonly typedOf: Int32Array;
  /** the number of the step that a word is in */
  readonly stepOfOriginal: Int32Array;
  readonly stepOfTyped: Int32Array;
  /** words of which enough is said */
  readonly #doneOriginal = new Set<number>();
  readonly #doneTyped = new Set<number>();
  readonly #found: { step: number; difference: Difference }[] = [];
  readonly #texts: { original: string; typed: string };

  constructor(
    original: readonly ComparedWord[],
    typed: readonly ComparedWord[],
    steps: readonly Step[],
    texts: { original: string; typed: string },
  ) {
    [this.original, this.typed, this.steps, this.#texts] = [original, typed, steps, texts];
    this.typedOf = new Int32Array(original.length).fill(-1);
    this.stepOfOriginal = new Int32Array(original.length);
    this.stepOfTyped = new Int32Array(typed.length);
    steps.forEach((step, number) => {
      for (let i = step.original[0]; i < step.original[1]; i += 1) {
        this.stepOfOriginal[i] = number;
        if (step.relation !== null) this.typedOf[i] = step.typed[0];
      }
      for (let j = step.typed[0]; j < step.typed[1]; j += 1) this.stepOfTyped[j] = number;
    });
  }

  isSame(original: number): boolean {
    const typed = this.typed[this.typedOf[original] ?? -1];
    return typed !== undefined && typed.key === this.original[original]?.key;
  }

  /** In no step with words of the other side, and nothing said of it yet. */
  isLeftOriginal(i: number): boolean {
    return this.steps[this.stepOfOriginal[i] ?? -1]?.relation === null && !this.#doneOriginal.has(i);
  }

  isLeftTyped(j: number): boolean {
    return this.steps[this.stepOfTyped[j] ?? -1]?.relation === null && !this.#doneTyped.has(j);
  }

  isDone({ original: [from, to], typed: [at, end] }: Pick<Step, "original" | "typed">): boolean {
    for (let i = from; i < to; i += 1) if (this.#doneOriginal.has(i)) return true;
    for (let j = at; j < end; j += 1) if (this.#doneTyped.has(j)) return true;
    return false;
  }

  /** Of these words nothing more is to be said. */
  settle(original: Words, typed: Words) {
    for (let i = original?.[0] ?? 0; i < (original?.[1] ?? 0); i += 1) this.#doneOriginal.add(i);
    for (let j = typed?.[0] ?? 0; j < (typed?.[1] ?? 0); j += 1) this.#doneTyped.add(j);
  }

  explain(original: Words, typed: Words, explanation: Explanation) {
    this.settle(original, typed);
    const step = original ? this.stepOfOriginal[original[0]] : typed ? this.stepOfTyped[typed[0]] : 0;
    const spans = { original: spanOf(this.original, original), typed: spanOf(this.typed, typed) };
    const difference: Difference = {
      ...explanation,
      ...spans,
      originalText: spans.original ? this.#texts.original.slice(...spans.original) : "",
      typedText: spans.typed ? this.#texts.typed.slice(...spans.typed) : "",
    };
    this.#found.push({ step: step ?? 0, difference });
  }

  /** in the order of the paragraphs */
  differences(): Difference[] {
    return this.#found.sort((a, b) => a.step - b.step).map(({ difference }) => difference);
  }
}

function spanOf(words: readonly ComparedWord[], numbers: Words): Span | null {
  const first = numbers ? words[numbers[0]] : undefined;
  const last = numbers ? words[numbers[1] - 1] : undefined;
  return first && last ? [first.start, last.end] : null;
}
