import type {
  AcceptAnswerInput,
  AcceptVariantsInput,
  AttemptInput,
  ReviewInput,
  UndoInput,
} from "@/core/practice/schema";
import type { AnsweredCard, Refused } from "./types";

/** A change that the server has to hear of. */
export type Deed =
  | { kind: "review"; input: ReviewInput }
  | { kind: "undo"; input: UndoInput }
  | { kind: "accept"; input: AcceptAnswerInput }
  | { kind: "unaccept"; input: UndoInput }
  | { kind: "attempt"; input: AttemptInput }
  | { kind: "variants"; input: AcceptVariantsInput };

/** notReached: nobody is there; trouble: somebody is, and could not answer this one */
export type Reply =
  | { kind: "answer"; answer: { ok: true; cards?: AnsweredCard[] } | Refused }
  | { kind: "notReached" }
  | { kind: "trouble" };

/** tried: it was sent at least once, so that the server may have it. */
type Letter = { deed: Deed; tried: boolean };
type Store = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;
export type OutboxState = {
  waiting: number;
  /** whether the last try reached the server */
  reached: boolean;
  /** false where this device cannot keep what waits */
  kept: boolean;
};

const prefix = "naast.outbox.";
/** When the server last answered, by this device's clock: for pages that were built before. */
const answeredKey = "naast.answered";
const longestRetry = 30_000;

/** All that a deed is about: of two about the same, the later waits for the earlier. */
function subjectsOf({ kind, input }: Deed): string[] {
  if (kind === "review") return [input.id, ...input.cards.map(({ cardId }) => cardId)];
  if (kind === "undo" || kind === "unaccept") return [input.answerId];
  if (kind === "variants") return [input.attemptId];
  return [input.id];
}

/**
 * Keeps what the learner did until the server has acknowledged it: on the device before `put` returns, sent at once
 * and in order, tried again until there is an answer. What another tab or an earlier session left is sent too: each
 * deed has an id of its own, and the server does it once.
 */
export class Outbox {
  state: OutboxState = { waiting: 0, reached: true, kept: true };
  /** of this tab, also where the device keeps nothing */
  private readonly letters = new Map<string, Letter>();
  private pass = Promise.resolve();
  private sending = false;
  private failures = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();
  private readonly heeding = new Set<(deed: Deed, answer: { cards?: AnsweredCard[] } | Refused) => void>();

  constructor(
    private readonly send: (deed: Deed) => Promise<Reply>,
    /** throws where the device has none */
    private readonly store: () => Store,
    private readonly now: () => number = Date.now,
  ) {}

  /** Called at every change of `state`; gives how to stop. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Called with every answer of the server; gives how to stop. */
  onAnswer(heed: (deed: Deed, answer: { cards?: AnsweredCard[] } | Refused) => void): () => void {
    this.heeding.add(heed);
    return () => this.heeding.delete(heed);
  }

  /** Keeps a deed, and sends it. Its id has to be newer (UUIDv7) than those before it: that is the order. */
  put(deed: Deed): void {
    this.keep({ deed, tried: false });
    this.become({});
    void this.flush();
  }

  /** Drops a deed that was never sent: true. False where the server may have it. */
  takeBack(id: string): boolean {
    const letter = this.all().find(({ deed }) => deed.input.id === id);
    if (!letter || letter.tried) return false;
    this.remove(id);
    this.become({});
    return true;
  }

  /** The ids of what the server has not acknowledged. */
  waitingIds(): Set<string> {
    return new Set(this.all().map(({ deed }) => deed.input.id));
  }

  /** When the server last took something, here or in another tab: milliseconds since 1970, 0 for never. */
  lastAnswered(): number {
    try {
      return Number(this.store().getItem(answeredKey) ?? 0);
    } catch {
      return 0;
    }
  }

  /** Sends all that waits; done when the server has answered it, or could not be reached. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    if (!this.sending) {
      this.sending = true;
      this.pass = this.sendAll();
    }
    return this.pass;
  }

  private async sendAll(): Promise<void> {
    const passed = new Set<string>();
    const stuck = new Set<string>();
    let reached = true;
    for (;;) {
      const letter = this.all().find(({ deed }) => !passed.has(deed.input.id));
      if (!letter) break;
      const { deed } = letter;
      const subjects = subjectsOf(deed);
      // One that the server cannot digest must not hold up all others.
      const reply: Reply = subjects.some((id) => stuck.has(id))
        ? { kind: "trouble" }
        : await this.sendOne(deed);
      if (reply.kind === "notReached") {
        reached = false;
        break;
      }
      if (reply.kind === "trouble") {
        passed.add(deed.input.id);
        for (const id of subjects) stuck.add(id);
        continue;
      }
      this.remove(deed.input.id);
      this.noteAnswer();
      this.become({ reached: true });
      for (const heed of this.heeding) heed(deed, reply.answer);
    }
    // Together with the last look at what waits: a deed put right after it begins a pass of its own.
    this.sending = false;
    const isDone = this.all().length === 0;
    this.failures = isDone ? 0 : this.failures + 1;
    this.become({ reached });
    if (!isDone)
      this.timer = setTimeout(() => void this.flush(), Math.min(1000 * 2 ** this.failures, longestRetry));
  }

  private sendOne(deed: Deed): Promise<Reply> {
    this.keep({ deed, tried: true });
    return this.send(deed);
  }

  /** In the order of their ids, which is that in which they were made. */
  private all(): Letter[] {
    const found = new Map(this.letters);
    try {
      const store = this.store();
      for (let i = 0; i < store.length; i += 1) {
        const key = store.key(i);
        const letter = key?.startsWith(prefix) ? letterFrom(store.getItem(key)) : null;
        if (letter) found.set(letter.deed.input.id, letter);
      }
    } catch {
      // Storage that cannot be reached holds nothing.
    }
    return [...found.values()].sort((a, b) => (a.deed.input.id < b.deed.input.id ? -1 : 1));
  }

  private keep(letter: Letter): void {
    const { id } = letter.deed.input;
    this.letters.set(id, letter);
    try {
      this.store().setItem(prefix + id, JSON.stringify(letter));
    } catch {
      this.become({ kept: false });
    }
  }

  private remove(id: string): void {
    this.letters.delete(id);
    try {
      this.store().removeItem(prefix + id);
    } catch {
      // It was never there.
    }
  }

  private noteAnswer(): void {
    try {
      this.store().setItem(answeredKey, String(this.now()));
    } catch {
      // It only spares a page that was built meanwhile from asking again.
    }
  }

  private become(change: Partial<OutboxState>): void {
    this.state = { ...this.state, ...change, waiting: this.all().length };
    for (const listener of this.listeners) listener();
  }
}

function letterFrom(stored: string | null): Letter | null {
  try {
    const letter: unknown = JSON.parse(stored ?? "null");
    const isWhole = letter !== null && typeof letter === "object" && "deed" in letter && "tried" in letter;
    return isWhole ? (letter as Letter) : null;
  } catch {
    return null;
  }
}
