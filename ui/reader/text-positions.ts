/** A place in one of the page's texts: the element that shows it, and an offset into its plain text. */
export type TextPosition = { element: HTMLElement; offset: number };

/** The elements that show a paragraph's Dutch or English as one text node are marked so. */
const selector = "[data-side]";

/**
 * The place in a text under a point of the window, or null where there are no letters: the browsers answer
 * with the nearest caret even for a click in the margin, so the letter must lie under the point.
 */
export function positionAt(x: number, y: number): TextPosition | null {
  const caret = caretAt(x, y);
  const element = caret?.node.parentElement?.closest<HTMLElement>(selector);
  if (!caret || !element || caret.node.nodeType !== Node.TEXT_NODE) return null;
  const { node, offset } = caret;
  const length = node.textContent?.length ?? 0;
  const reach = 3;
  for (const at of [offset, offset - 1]) {
    if (at < 0 || at >= length) continue;
    const range = new Range();
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    for (const box of range.getClientRects()) {
      const inside =
        x >= box.left - reach && x <= box.right + reach && y >= box.top - reach && y <= box.bottom + reach;
      if (inside) return { element, offset: at };
    }
  }
  return null;
}

function caretAt(x: number, y: number): { node: Node; offset: number } | null {
  if ("caretPositionFromPoint" in document) {
    const caret = document.caretPositionFromPoint(x, y);
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  // Safari knows only its own older name.
  const older = document as Document & { caretRangeFromPoint?: (x: number, y: number) => Range | null };
  const range = older.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

/** A range over [start, end) of an element's plain text; null where the text is not (any longer) that long. */
export function rangeIn(element: Element | null | undefined, start: number, end: number): Range | null {
  const node = element?.firstChild;
  if (node?.nodeType !== Node.TEXT_NODE || end > (node.textContent?.length ?? 0)) return null;
  const range = new Range();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}

/** The part of one Dutch paragraph that is selected, or null: nothing, or more than one paragraph. */
export function selectedDutch(): { element: HTMLElement; start: number; end: number } | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const element = range.startContainer.parentElement?.closest<HTMLElement>('[data-side="dutch"]');
  if (!element || range.startContainer !== range.endContainer) return null;
  return { element, start: range.startOffset, end: range.endOffset };
}
