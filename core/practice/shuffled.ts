/** The same items in an order that is as likely as any other; `random` gives numbers from 0 up to but not including 1. */
export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const mixed: T[] = [];
  for (const item of items) mixed.splice(Math.floor(random() * (mixed.length + 1)), 0, item);
  return mixed;
}
