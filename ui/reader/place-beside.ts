import { autoUpdate, computePosition, flip, inline, offset, shift, size } from "@floating-ui/dom";

/**
 * Keeps a popover beside a stretch of text, above it where there is no room beneath, as the page scrolls or grows.
 * On a phone the style sheet makes it a sheet at the bottom, and nothing is placed. Gives the way to stop.
 */
export function placeBeside(popover: HTMLElement, range: Range): () => void {
  if (matchMedia("(width < 40rem)").matches) return () => {};
  const anchor = {
    getBoundingClientRect: () => range.getBoundingClientRect(),
    getClientRects: () => range.getClientRects(),
    contextElement: range.startContainer.parentElement ?? undefined,
  };
  return autoUpdate(anchor, popover, async () => {
    const fit = size({
      padding: 8,
      apply: ({ availableHeight }) => {
        popover.style.maxHeight = `${Math.max(280, availableHeight)}px`;
      },
    });
    const middleware = [
      inline(),
      offset(8),
      flip({ padding: 8 }),
      shift({ padding: 16, crossAxis: true }),
      fit,
    ];
    const { x, y } = await computePosition(anchor, popover, { placement: "bottom-start", middleware });
    popover.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
  });
}
