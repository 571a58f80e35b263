/** How many units at the start, and then at the end, all lists have in common; the two never overlap. */
export function commonEnds(first: readonly string[], ...others: (readonly string[])[]) {
  const shortest = Math.min(first.length, ...others.map(({ length }) => length));
  let head = 0;
  while (head < shortest && others.every((other) => other[head] === first[head])) head++;
  let tail = 0;
  while (tail < shortest - head && others.every((other) => other.at(-1 - tail) === first.at(-1 - tail)))
    tail++;
  return { head, tail };
}
