import { autoUpdate, computePosition, flip, inline, offset, shift, size } from "@floating-ui/dom";

/**
 * Keeps a popover beside a stretch of text, above it where there is no room beneath, as the page scrolls or grows.
 * On a phone the style sheet makes it a sheet at the bottom, and the page gives way to it. Gives the way to stop.
 */
export function placeBeside(popover: HTMLElement, range: Range): () => void {
  if (matchMedia("(width < 40rem)").matches) {
    // The sheet must not cover the word that it is about, also when it has grown.
    const sheet = new ResizeObserver(() => {
      const covered = range.getBoundingClientRect().bottom - popover.getBoundingClientRect().top;
      if (covered > -24) scrollBy({ top: covered + 24, behavior: "instant" });
    });
    sheet.observe(popover);
    return () => sheet.disconnect();
  }
  const anchor = {
    getBoundingClientRect: () => range.getBoundingClientRect(),
    getClientRects: () => range.getClientRects(),
    contextElement: range.startContainer.parentElement ?? undefined,
  };
  return autoUpdate(anchor, popover, async () => {
    const fit = size({
      padding: 8,
      apply: ({ availableHeight }) => {
        popover.style.maxHeight = `${Math.min(640, Math.max(280, availableHeight))}px`;
      },
    });
    // Made to fit before it is shifted: it covers its word only where there is next to no room on either side.
    const middleware = [
      inline(),
      offset(8),
      flip({ padding: 8 }),
      fit,
      shift({ padding: 16, crossAxis: true }),
    ];
    const { x, y } = await computePosition(anchor, popover, { placement: "bottom-start", middleware });
    popover.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
  });
}
