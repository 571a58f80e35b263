const blocks = new Set(["br", "div", "p", "li", "ol", "ul", "tr", "table", "thead", "tbody", "details"]);
const dropped = new Set(["details", "rt", "rp", "img", "summary"]);
/** Names that dictionaries give to what is no meaning: examples, etymologies, tags, links back. */
const asides =
  /^(?:extra|example|tags?\b|preamble|backlink|details|summary|part-of-speech|attribution|forms|xref|note|info)/;
const maxDepth = 60;
const maxLength = 20_000;

type Node = { tag?: unknown; content?: unknown; data?: unknown };

/** "li" with data { content: "extra-info" } → what the dictionary calls it. */
function isAside({ tag, data }: Node): boolean {
  if (typeof tag === "string" && dropped.has(tag)) return true;
  if (typeof data !== "object" || data === null) return false;
  return Object.values(data).some((value) => typeof value === "string" && asides.test(value));
}

/**
 * The text of Yomitan's structured content, one line a block; examples, tags and what folds away are left out. Reads
 * 20,000 characters, 60 levels deep. Source: Yomitan's schemas/dictionary-term-bank-v3-schema.json.
 */
export function structuredText(content: unknown): string {
  let text = "";
  const visit = (node: unknown, depth: number): void => {
    if (depth > maxDepth || text.length > maxLength) return;
    if (typeof node === "string") text += node;
    else if (Array.isArray(node)) for (const child of node) visit(child, depth + 1);
    else if (typeof node === "object" && node !== null) {
      const element: Node = node;
      if (isAside(element)) return;
      const block = typeof element.tag === "string" && blocks.has(element.tag);
      if (block) text += "\n";
      visit(element.content, depth + 1);
      if (block) text += "\n";
    }
  };
  visit(content, 0);
  return text;
}
