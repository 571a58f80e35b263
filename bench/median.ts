/** The middle of some figures; of an even number, the mean of the two in the middle. NaN of none. */
export function median(figures: number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = Number.NaN, high = low] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}

/** Runs something `warm` times unseen and `times` times for its figures, one after the other. */
export async function sampled<Figure>(
  warm: number,
  times: number,
  run: () => Promise<Figure>,
): Promise<Figure[]> {
  for (let i = 0; i < warm; i += 1) await run();
  const figures: Figure[] = [];
  for (let i = 0; i < times; i += 1) figures.push(await run());
  return figures;
}
