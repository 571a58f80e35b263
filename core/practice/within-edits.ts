/**
 * Whether one word becomes the other by at most so many edits: a letter put in, left out or replaced, or two
 * neighbours swapped, and none of them touched again (Damerau–Levenshtein, restricted). Linear in the words' length:
 * letters are tried only where the words part.
 */
export function withinEdits(a: string, b: string, most: number): boolean {
  return within([...a], [...b], 0, 0, most);
}

function within(a: readonly string[], b: readonly string[], from: number, at: number, most: number): boolean {
  if (Math.abs(a.length - from - (b.length - at)) > most) return false;
  let [i, j] = [from, at];
  while (i < a.length && j < b.length && a[i] === b[j]) {
    i += 1;
    j += 1;
  }
  if (i === a.length && j === b.length) return true;
  if (most === 0) return false;
  const swapped = i + 1 < a.length && a[i] === b[j + 1] && a[i + 1] === b[j];
  return (
    within(a, b, i + 1, j + 1, most - 1) ||
    within(a, b, i + 1, j, most - 1) ||
    within(a, b, i, j + 1, most - 1) ||
    (swapped && within(a, b, i + 2, j + 2, most - 1))
  );
}
