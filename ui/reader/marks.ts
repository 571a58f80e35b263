/** The kinds of mark on a page; ::highlight(naast-…) in globals.css, .mark-… of the fallback in reader.module.css. */
export type MarkName =
  | "new"
  | "learning"
  | "new-faint"
  | "learning-faint"
  | "due"
  | "sentence"
  | "word"
  | "cursor";

/**
 * Draws marks over ranges of the text without touching the DOM: by the CSS Custom Highlight API, and where that is
 * missing by lines laid over the text. Painting a name again replaces its marks; [] takes them away.
 */
export function paintMarks(name: MarkName, ranges: Range[]): void {
  if (typeof Highlight !== "undefined" && CSS.highlights) {
    if (ranges.length === 0) CSS.highlights.delete(`naast-${name}`);
    else CSS.highlights.set(`naast-${name}`, highlightOf(name, ranges));
    return;
  }
  overlays.set(name, ranges);
  drawOverlay(name);
  keepOverlaysInPlace();
}

function highlightOf(name: MarkName, ranges: Range[]): Highlight {
  const highlight = new Highlight(...ranges);
  // The looked-up word lies over its sentence, whichever was painted last.
  highlight.priority = name === "word" || name === "cursor" ? 2 : name === "sentence" ? 0 : 1;
  return highlight;
}

const overlays = new Map<MarkName, Range[]>();
let watching = false;

function layerOf(name: MarkName): HTMLElement {
  const id = `marks-${name}`;
  const known = document.getElementById(id);
  if (known) return known;
  const layer = document.createElement("div");
  layer.id = id;
  layer.className = `mark-layer mark-${name}`;
  layer.setAttribute("aria-hidden", "true");
  document.body.append(layer);
  return layer;
}

function drawOverlay(name: MarkName): void {
  const lines = (overlays.get(name) ?? []).flatMap((range) => [...range.getClientRects()]);
  layerOf(name).replaceChildren(
    ...lines.map((line) => {
      const mark = document.createElement("span");
      mark.style.cssText = `left:${line.left + scrollX}px;top:${line.top + scrollY}px;width:${line.width}px;height:${line.height}px`;
      return mark;
    }),
  );
}

function keepOverlaysInPlace(): void {
  if (watching) return;
  watching = true;
  const redraw = () => {
    for (const name of overlays.keys()) drawOverlay(name);
  };
  new ResizeObserver(redraw).observe(document.body);
  addEventListener("resize", redraw);
}
