import type { AddResult } from "@/db/add-dictionary";
import type { OnProgress } from "@/db/build-dictionary";
import { RefusalError } from "@/db/dictionary-refusal";
import type { Adding, AddingResult, Refusal } from "@/ui/dictionaries/types";

/** What a job is given. onProgress throws once the job is cancelled, which ends it wherever it is. */
type Job = { signal: AbortSignal; onProgress: OnProgress };
type Work = (job: Job) => Promise<AddResult>;

const cancelled = (): Refusal => ({ ok: false, reason: "cancelled" });

function toResult(added: AddResult): AddingResult {
  if (!added.ok) return added;
  const { dictionary, problems, problemCount } = added;
  return { ok: true, title: dictionary.title, entries: dictionary.entries, problems, problemCount };
}

/**
 * The dictionary that is being added, in memory: it goes on when its page is left, and is told of to whichever page
 * asks. One at a time, since only one can change the dictionaries.
 */
export class JobStore {
  #adding: Adding | null = null;
  #abort = new AbortController();

  /** The running job, or the last one with its result, until that is dismissed. */
  status(): Adding | null {
    return this.#adding && { ...this.#adding };
  }

  /** Begins to add; `ended` never rejects. Refuses (dictionariesBusy) while another is being added. */
  start(id: string, source: string, work: Work): { ok: true; ended: Promise<void> } | Refusal {
    if (this.#adding?.result === null) return { ok: false, reason: "dictionariesBusy" };
    const adding: Adding = { id, source, phase: "waiting", done: null, entries: 0, result: null };
    this.#adding = adding;
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const onProgress: OnProgress = ({ phase, done, entries }) => {
      if (signal.aborted) throw new RefusalError("cancelled");
      Object.assign(adding, { phase, done, entries });
    };
    const run = async () => {
      try {
        const result = toResult(await work({ signal, onProgress }));
        // whatever a cancelled job stumbled over in the end; one that was whole already stays
        adding.result = signal.aborted && !result.ok ? cancelled() : result;
      } catch (error) {
        if (!signal.aborted) console.error("A dictionary could not be added:", error);
        adding.result = signal.aborted ? cancelled() : { ok: false, reason: "unexpected" };
      }
    };
    return { ok: true, ended: run() };
  }

  /** Ends a running job at its next step; its result says that it was cancelled, unless it was too late. */
  cancel(id: string): void {
    if (this.#adding?.id === id && this.#adding.result === null) this.#abort.abort();
  }

  /** Forgets a job that has ended. */
  dismiss(id: string): void {
    if (this.#adding?.id === id && this.#adding.result !== null) this.#adding = null;
  }
}

const kept = globalThis as typeof globalThis & { naastDictionaryJobs?: JobStore };

/** The jobs of the running server; kept on globalThis because each route is a bundle of its own. */
export function jobs(): JobStore {
  kept.naastDictionaryJobs ??= new JobStore();
  return kept.naastDictionaryJobs;
}
