import type { Training, TrainingResult } from "@/ui/settings/types";

type Work = (onProgress: (share: number) => void) => Promise<TrainingResult>;

/**
 * The trainings of the learners, in memory: one goes on when its page is left, and is told of to whichever page asks.
 * One a learner.
 */
export class TrainingJobs {
  readonly #trainings = new Map<string, Training>();

  /** The running training, or the last one with its result, until that is dismissed. */
  status(learnerId: string): Training | null {
    const training = this.#trainings.get(learnerId);
    return training ? { ...training } : null;
  }

  /** Begins to train; `ended` never rejects. Refuses (trainingBusy) while another of the learner's runs. */
  start(
    learnerId: string,
    id: string,
    work: Work,
  ): { ok: true; ended: Promise<void> } | { ok: false; reason: "trainingBusy" } {
    if (this.#trainings.get(learnerId)?.result === null) return { ok: false, reason: "trainingBusy" };
    const training: Training = { id, share: 0, result: null };
    this.#trainings.set(learnerId, training);
    const run = async () => {
      try {
        training.result = await work((share) => {
          training.share = share;
        });
      } catch (error) {
        console.error("The scheduler could not be trained:", error);
        training.result = { ok: false, reason: "unexpected" };
      }
    };
    return { ok: true, ended: run() };
  }

  /** Forgets a training that has ended. */
  dismiss(learnerId: string, id: string): void {
    const training = this.#trainings.get(learnerId);
    if (training?.id === id && training.result !== null) this.#trainings.delete(learnerId);
  }
}

const kept = globalThis as typeof globalThis & { naastTrainingJobs?: TrainingJobs };

/** The trainings of the running server; kept on globalThis because each route is a bundle of its own. */
export function trainingJobs(): TrainingJobs {
  kept.naastTrainingJobs ??= new TrainingJobs();
  return kept.naastTrainingJobs;
}
