import type { ReactNode } from "react";

/** Keeps the place of an element in a message: t("word.formOf", { lemma: slot }). A character that no text has. */
export const slot = "\uE000";

/** A message with an element in the place of its slot. */
export function Filled({ message, children }: { message: string; children: ReactNode }) {
  const [before, after] = message.split(slot);
  return (
    <>
      {before}
      {children}
      {after}
    </>
  );
}
