/** A letter of the words read from their end; whole: forms of the word that ends here; ending: also of what ends in it. */
type Node = { next: Map<string, Node>; whole?: readonly string[]; ending?: readonly string[] };

function plant(table: string): Node {
  const root: Node = { next: new Map() };
  for (const line of table.trim().split("\n")) {
    const [head = "", ...forms] = line.split(" ");
    const isEnding = head.startsWith("-");
    const letters = (isEnding ? head.slice(1) : head).toLowerCase();
    let node = root;
    for (let at = letters.length - 1; at >= 0; at--) {
      const letter = letters.charAt(at);
      const next = node.next.get(letter) ?? { next: new Map() };
      node.next.set(letter, next);
      node = next;
    }
    node[isEnding ? "ending" : "whole"] = forms;
  }
  return root;
}

/**
 * Makes a look-up of forms by the end of a word, of a table with one word a line and its forms behind it: "-bad
 * baden" serves what ends in it (zwembad, zwembaden) and the word itself, "rad raderen" that word only; the
 * longest first. The look-up gives the forms, in the capitals of the word; null where no line fits.
 */
export function suffixTable(table: string): (word: string) => string[] | null {
  const root = plant(table);
  return (word) => {
    const lower = word.toLowerCase();
    let node: Node | undefined = root;
    let start = word.length;
    let longest: readonly string[] | null = null;
    let longestStart = 0;
    while (node && start > 0) {
      start--;
      node = node.next.get(lower.charAt(start));
      // Two letters at least before an ending: no compound of "boom" and "-oom".
      if (node?.ending && start > 1) {
        longest = node.ending;
        longestStart = start;
      }
    }
    const whole = start === 0 ? (node?.whole ?? node?.ending) : undefined;
    if (whole) return whole.map((form) => word.charAt(0) + form.slice(1));
    return longest?.map((form) => word.slice(0, longestStart) + form) ?? null;
  };
}
