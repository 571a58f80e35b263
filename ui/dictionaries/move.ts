/** The list with `id` at this position (from 0; the nearest there is), or as it is where it has no `id`. */
export function move(ids: readonly string[], id: string, position: number): string[] {
  const others = ids.filter((other) => other !== id);
  if (others.length === ids.length) return [...ids];
  const at = Math.max(0, Math.min(others.length, position));
  return [...others.slice(0, at), id, ...others.slice(at)];
}

/** What is shown, in the order that was asked for; what that does not name follows. */
export function inOrder<T extends { id: string }>(shown: readonly T[], wanted: readonly string[]): T[] {
  const place = ({ id }: T) => (wanted.includes(id) ? wanted.indexOf(id) : wanted.length);
  return [...shown].sort((a, b) => place(a) - place(b));
}
