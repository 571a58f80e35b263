import { partsOfSpeech } from "@/core/glossary/entry";

/** The message key of a part of speech; what no entry can be is "other". */
export function partOfSpeechKey(
  partOfSpeech: string,
): `entry.partsOfSpeech.${(typeof partsOfSpeech)[number]}` {
  return `entry.partsOfSpeech.${partsOfSpeech.find((one) => one === partOfSpeech) ?? "other"}`;
}

const registers = ["formal", "informal", "vulgar", "dated", "literary", "technical", "Belgian"] as const;

/** The message key of a register; null for neutral, and for one that Naast has no word for. */
export function registerKey(register: string | null): `words.registers.${(typeof registers)[number]}` | null {
  const known = registers.find((one) => one === register);
  return known ? `words.registers.${known}` : null;
}
