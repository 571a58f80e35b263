import { hashText } from "@/core/dutch/hash";

/**
 * A generator of numbers from 0 up to but not including 1, the same ones for the same seed on every machine. Not for
 * secrets. Source: mulberry32 (Tommy Ettinger).
 */
export function seededRandom(seed: string): () => number {
  let state = hashText(seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
