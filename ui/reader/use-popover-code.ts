import { type RefObject, useEffect, useState } from "react";

type PopoverCode = typeof import("./popover/word-popover");

/**
 * The popover's code: fetched when the pointer or the focus first comes near a word, so that a click need not wait for
 * it, and where it is wanted already. From then on the word under the pointer is asked for before it is clicked. Not
 * React.lazy: what was suspended once is shown only after 300 ms, however soon it is there.
 */
export function usePopoverCode(
  list: RefObject<HTMLElement | null>,
  isWanted: boolean,
): PopoverCode["WordPopover"] | null {
  const [code, setCode] = useState<PopoverCode | null>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const element = list.current;
    const near = () => setNear(true);
    element?.addEventListener("pointerover", near);
    element?.addEventListener("focusin", near);
    return () => {
      element?.removeEventListener("pointerover", near);
      element?.removeEventListener("focusin", near);
    };
  }, [list]);
  const isDue = code === null && (isNear || isWanted);
  useEffect(() => {
    // Where it cannot be reached the next word asks again.
    if (isDue) import("./popover/word-popover").then(setCode, () => setNear(false));
  }, [isDue]);
  useEffect(() => (code && list.current ? code.lookAhead(list.current) : undefined), [code, list]);
  return code?.WordPopover ?? null;
}
