export type Trainer = Pick<
  typeof import("@open-spaced-repetition/binding"),
  "FSRSBindingItem" | "FSRSBindingReview" | "computeParameters"
>;

const importTrainer = (): Promise<Trainer> => import("@open-spaced-repetition/binding");

/** FSRS's own trainer, which is native code; null where it cannot be loaded on this machine. */
export async function loadTrainer(load: () => Promise<Trainer> = importTrainer): Promise<Trainer | null> {
  try {
    return await load();
  } catch {
    return null;
  }
}
