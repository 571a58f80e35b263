import type { Grade } from "@/core/practice/exercise";

type Diff = Grade["diff"];

/** Where less is the same, the letters of both words mixed are no word that one can read. */
const leastSame = 0.7;
const withArticle = /^(de|het|een)( .+)$/;

function swap(typed: string, expected: string): Diff {
  return [
    ...(typed === "" ? [] : [{ kind: "removed" as const, text: typed }]),
    { kind: "added", text: expected },
  ];
}

/**
 * A diff by letters as it is shown: another article as a whole, "[het][de] verkiezing", and words that have little in
 * common one after the other.
 */
export function readableDiff(diff: Diff): Diff {
  const without = (kind: "added" | "removed") =>
    diff.map((part) => (part.kind === kind ? "" : part.text)).join("");
  const [typed, expected] = [without("added"), without("removed")];
  const [, typedArticle, typedWord] = withArticle.exec(typed) ?? [];
  const [, article, word] = withArticle.exec(expected) ?? [];
  if (typedArticle && article && word && typedWord === word && typedArticle !== article)
    return [...swap(typedArticle, article), { kind: "same", text: word }];
  const same = diff.reduce(
    (letters, { kind, text }) => (kind === "same" ? letters + text.length : letters),
    0,
  );
  return same < leastSame * Math.max(typed.length, expected.length) ? swap(typed, expected) : diff;
}
