import type { SeenWords } from "./candidates";
import type { Reading } from "./form-table";
import type { Weights } from "./ranker";
import { type TagNumber, tagNumber, tags } from "./tags";

/** What training gives: see content/dutch-model/README.md. */
export type Model = {
  /** weights of the ranker of candidates */
  ranker: Weights;
  /** weights of the pairs of verb and particle, and the probability from which a pair is believed */
  pairs: Weights;
  threshold: number;
  seen: SeenWords;
};

// The file: a line of JSON, then the non-zero weights as bytes, ranker first. Each weight is its distance from the
// one before (one byte, 255 for "255 further, and no weight here"), then its value in steps of `step` (one byte,
// signed).
type Header = {
  version: 1;
  ranker: { bits: number; step: number; bytes: number };
  pairs: { bits: number; step: number; bytes: number };
  threshold: number;
  further: [word: string, lemma: string, tag: string][];
  usual: [word: string, ...tags: string[]][];
};

const steps = 127;
const far = 255;

/** Weights as bytes: the few very large ones are cut rather than coarsening all the others. */
export function quantise(weights: Float32Array): Weights {
  const sizes = Array.from(weights, Math.abs)
    .filter((size) => size > 0)
    .sort((a, b) => a - b);
  const largest = sizes[Math.floor(sizes.length * 0.9995)] ?? sizes.at(-1) ?? 1;
  const step = largest / steps;
  const values = Int8Array.from(weights, (weight) =>
    Math.max(-steps, Math.min(steps, Math.round(weight / step))),
  );
  return { values, step };
}

function packWeights({ values }: Weights): Uint8Array {
  const bytes: number[] = [];
  let last = -1;
  values.forEach((value, i) => {
    if (value === 0) return;
    let distance = i - last;
    for (; distance >= far; distance -= far) bytes.push(far);
    bytes.push(distance, value + 128);
    last = i;
  });
  return Uint8Array.from(bytes);
}

function unpackWeights(bytes: Uint8Array, { bits, step }: { bits: number; step: number }): Weights {
  const values = new Int8Array(2 ** bits);
  let at = -1;
  for (let i = 0; i < bytes.length; i += 1) {
    const distance = bytes[i] ?? 0;
    at += distance;
    if (distance === far) continue;
    i += 1;
    values[at] = (bytes[i] ?? 128) - 128;
  }
  return { values, step };
}

/** The bytes of a model; weights lose some precision. */
export function encodeModel(model: Model): Uint8Array {
  const ranker = packWeights(model.ranker);
  const pairs = packWeights(model.pairs);
  const header: Header = {
    version: 1,
    ranker: { bits: Math.log2(model.ranker.values.length), step: model.ranker.step, bytes: ranker.length },
    pairs: { bits: Math.log2(model.pairs.values.length), step: model.pairs.step, bytes: pairs.length },
    threshold: model.threshold,
    further: [...model.seen.further].flatMap(([word, readings]) =>
      readings.map(({ lemma, tag }): [string, string, string] => [word, lemma, tags[tag] ?? ""]),
    ),
    usual: [...model.seen.usual].map(([word, numbers]) => [word, ...[...numbers].map((n) => tags[n] ?? "")]),
  };
  const head = new TextEncoder().encode(`${JSON.stringify(header)}\n`);
  const all = new Uint8Array(head.length + ranker.length + pairs.length);
  all.set(head);
  all.set(ranker, head.length);
  all.set(pairs, head.length + ranker.length);
  return all;
}

/** Reads a model. Throws where the bytes are none: it is part of the program. */
export function decodeModel(bytes: Uint8Array): Model {
  const newline = bytes.indexOf(10);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(0, newline))) as Header;
  if (header.version !== 1) throw new Error("The Dutch model is of another version.");
  const start = newline + 1;
  const middle = start + header.ranker.bytes;
  const further = new Map<string, Reading[]>();
  for (const [word, lemma, tag] of header.further)
    further.set(word, [...(further.get(word) ?? []), { lemma, tag: tagNumber(tag), band: 0 }]);
  const usual = new Map<string, ReadonlySet<TagNumber>>(
    header.usual.map(([word, ...names]) => [word, new Set(names.map(tagNumber))]),
  );
  return {
    ranker: unpackWeights(bytes.subarray(start, middle), header.ranker),
    pairs: unpackWeights(bytes.subarray(middle, middle + header.pairs.bytes), header.pairs),
    threshold: header.threshold,
    seen: { further, usual },
  };
}
