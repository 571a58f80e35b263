import type { PlannedExercise } from "@/core/practice/plan-practice";

/** A plan costs up to a second, and a session asks for it every few answers; one takes some 100 kB. */
const mostPlans = 20;

/**
 * The plans of the sessions that are going on, in memory, the one asked for last at the end. A session begins with a
 * new one, which knows what was added; one that was lost (a restart) is made again, the same but for such changes.
 */
export class KeptPlans {
  readonly #plans = new Map<string, Promise<PlannedExercise[]>>();

  /** The plan under a key; `make` where it is anew or not there, and only to be kept where `make` says so. */
  async get(
    key: string,
    anew: boolean,
    make: () => Promise<{ plan: PlannedExercise[]; keep: boolean }>,
  ): Promise<readonly PlannedExercise[]> {
    const known = anew ? undefined : this.#plans.get(key);
    const plan = known ?? this.#make(key, make);
    if (this.#plans.delete(key)) this.#plans.set(key, plan);
    for (const oldest of this.#plans.keys()) {
      if (this.#plans.size <= mostPlans) break;
      this.#plans.delete(oldest);
    }
    return plan;
  }

  #make(
    key: string,
    make: () => Promise<{ plan: PlannedExercise[]; keep: boolean }>,
  ): Promise<PlannedExercise[]> {
    const forget = () => {
      if (this.#plans.get(key) === plan) this.#plans.delete(key);
    };
    const plan = make().then(
      (made) => {
        if (!made.keep) forget();
        return made.plan;
      },
      (error: unknown) => {
        forget();
        throw error;
      },
    );
    this.#plans.set(key, plan);
    return plan;
  }

  /** Takes out what could not be made, so that it is not tried at every turn. */
  async drop(key: string, ids: ReadonlySet<string>): Promise<void> {
    const plan = await this.#plans.get(key);
    if (plan && ids.size > 0) plan.splice(0, plan.length, ...plan.filter(({ id }) => !ids.has(id)));
  }
}

const kept = globalThis as typeof globalThis & { naastPlans?: KeptPlans };

/** The plans of the running server; kept on globalThis because each route is a bundle of its own. */
export function keptPlans(): KeptPlans {
  kept.naastPlans ??= new KeptPlans();
  return kept.naastPlans;
}
