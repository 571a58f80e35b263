"use client";
import { useKeys } from "@/ui/reader/use-keys";

/** Enter or s begins to practise, wherever the focus is but in a control. */
export function StartKey({ href }: { href: string }) {
  const start = () => location.assign(href);
  useKeys([
    ["Enter", start],
    ["s", start],
  ]);
  return null;
}
