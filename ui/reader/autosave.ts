import { v7 as newId } from "uuid";
import type { Origin, SaveAnswer, Status } from "@/core/translation/translation";
import { claimSpell, type Draft, dropDraft, type Field, keepDraft } from "./draft-store";

export type SaveState =
  | { kind: "idle" }
  /** typed and not yet acknowledged; `kept` is false where the device could not keep it either */
  | { kind: "saving"; kept: boolean }
  | { kind: "saved"; at: string }
  | { kind: "offline"; kept: boolean }
  /** another version was saved meanwhile; `mine` is what stands here now, newer words included */
  | { kind: "stale"; mine: string; current: { body: string; version: number; savedAt: string } }
  | { kind: "refused"; reason: string };

type Saved = { body: string; version: number; status: Status };

const quietFor = 800;
const longestRetry = 30_000;
/** A request that outlives its page may carry 64 kB in all; a longer text waits on the device. */
const longestFarewell = 15_000;

/**
 * Saves one field of one paragraph while it is typed: kept on the device at every key, sent when the keys rest,
 * one request at a time, tried again until the server answers. Lives as long as the tab does, so that closing the
 * editor or turning the page leaves nothing behind.
 */
export class Autosave {
  state: SaveState = { kind: "idle" };
  /** the newest text, saved or not */
  body: string;
  /** the last text that the server acknowledged, and its version */
  saved: { body: string; version: number };
  private origin: Origin = "typed";
  private spell = "";
  private spellStart = 0;
  private wantsDone = false;
  /** a conflict was decided, and the server has not heard it */
  private decided = false;
  /** words that the learner put aside in a conflict: saved first, so that the history has them */
  private aside: string | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending = false;
  private lastTry: { id: string; body: string; done: boolean } | null = null;
  private failures = 0;
  private readonly listeners = new Set<() => void>();

  constructor(
    readonly field: Field,
    readonly paragraphId: string,
    start: { body: string; version: number },
    public onSaved: (saved: Saved) => void,
  ) {
    this.body = start.body;
    this.saved = start;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  get pending(): boolean {
    return this.body !== this.saved.body || this.wantsDone || this.decided || this.aside !== null;
  }

  /** A new editing spell: what is saved within it may fold into one revision. */
  beginSpell(): void {
    this.spell = newId();
    this.spellStart = Date.now();
    claimSpell(this.spell);
  }

  /** The text after a key. Kept on the device before this returns. */
  edit(body: string, origin: Origin = "typed"): void {
    if (this.spell === "") this.beginSpell();
    this.body = body;
    this.origin = origin;
    const kept = this.keep();
    // A conflict waits for the learner's choice: until then the device keeps what is typed.
    if (this.state.kind === "stale") {
      this.become({ ...this.state, mine: body });
      return;
    }
    if (this.state.kind !== "saving" || this.state.kept !== kept) this.become({ kind: "saving", kept });
    this.schedule(quietFor);
  }

  /** Sends now what is not saved yet; `done` also marks the translation done. */
  flush({ done = false }: { done?: boolean } = {}): void {
    if (done) this.wantsDone = true;
    if (this.state.kind === "stale") return;
    if (!this.pending) {
      // A letter typed and taken back: what stands here is what the server has.
      if (this.state.kind === "saving" && !this.sending) this.settle(new Date().toISOString());
      return;
    }
    if (this.spell === "") this.beginSpell();
    clearTimeout(this.timer);
    if (!this.sending) void this.send();
  }

  /** The learner's choice in a conflict: this text, on top of the version that was saved elsewhere. */
  resolve(body: string, onto: { body: string; version: number }, origin: Origin): void {
    this.aside = body === onto.body && this.body !== onto.body ? this.body : null;
    this.saved = { body: onto.body, version: onto.version };
    this.body = body;
    this.origin = origin;
    // Also where the other text is kept: the answer brings its status, and the page then shows it.
    this.decided = true;
    this.become({ kind: "saving", kept: this.keep() });
    this.flush();
  }

  /** Saves words that an earlier tab left on this device, on top of the version that they started from. */
  recover(draft: Draft): void {
    this.saved = { body: draft.baseBody, version: draft.base };
    this.beginSpell();
    this.body = draft.body;
    this.origin = draft.origin;
    this.become({ kind: "saving", kept: this.keep() });
    this.flush();
  }

  private keep(): boolean {
    const { field, paragraphId, origin, spell, saved } = this;
    const body = this.aside ?? this.body;
    return keepDraft({
      field,
      paragraphId,
      body,
      origin,
      spell,
      base: saved.version,
      baseBody: saved.body,
      at: Date.now(),
    });
  }

  private schedule(delay: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.flush(), delay);
  }

  private async send(): Promise<void> {
    const { saved, wantsDone: done } = this;
    const body = this.aside ?? this.body;
    const origin = this.aside === null ? this.origin : "typed";
    // The same words again are the same mutation: a lost answer must not save them twice.
    const again = this.lastTry;
    const sent = again?.body === body && again.done === done ? again : { id: newId(), body, done };
    this.sending = true;
    this.lastTry = sent;
    if (this.state.kind !== "offline") this.become({ kind: "saving", kept: true });
    const common = { id: sent.id, paragraphId: this.paragraphId, base: saved.version, body };
    const duration = Math.min(Math.max(0, Date.now() - this.spellStart), 86_400_000);
    const input =
      this.field === "note"
        ? common
        : { ...common, origin, spell: this.spell, duration, ...(done ? { done } : {}) };
    let answer: SaveAnswer | { ok: false; reason: string };
    try {
      const response = await fetch(this.field === "note" ? "/api/notes" : "/api/translations", {
        method: "PUT",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(input),
        keepalive: body.length < longestFarewell,
      });
      // 5xx and strangers on the way (a hotel's login page) are no answer: keep, and try again.
      if (response.status >= 500 || !response.headers.get("content-type")?.includes("json"))
        throw new Error();
      answer = await response.json();
    } catch {
      this.sending = false;
      this.failures += 1;
      this.become({ kind: "offline", kept: this.keep() });
      this.schedule(Math.min(1000 * 2 ** this.failures, longestRetry));
      return;
    }
    this.sending = false;
    this.failures = 0;
    this.receive(answer, sent);
  }

  private receive(
    answer: SaveAnswer | { ok: false; reason: string },
    sent: { body: string; done: boolean },
  ): void {
    if (answer.ok && "version" in answer) {
      this.saved = { body: sent.body, version: answer.version };
      this.lastTry = null;
      if (sent.done) this.wantsDone = false;
      this.decided = false;
      if (this.aside === sent.body) this.aside = null;
      this.onSaved({ body: sent.body, version: answer.version, status: answer.status });
      if (this.pending) this.flush();
      else this.settle(answer.savedAt);
    } else if ("current" in answer) {
      this.become({ kind: "stale", mine: this.body, current: answer.current });
    } else if ("reason" in answer) {
      this.become({ kind: "refused", reason: answer.reason });
    }
  }

  private settle(at: string): void {
    dropDraft({ field: this.field, paragraphId: this.paragraphId, spell: this.spell });
    this.become({ kind: "saved", at });
  }

  private become(state: SaveState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}

const autosaves = new Map<string, Autosave>();

/**
 * The autosave of one field, one a tab. `start` is what the server said when the page was made; it replaces an
 * older state unless words are still on their way.
 */
export function autosaveOf(
  field: Field,
  paragraphId: string,
  start: { body: string; version: number },
  onSaved: (saved: Saved) => void,
): Autosave {
  // On the server every request has its own: a registry there would mix the learners.
  if (typeof window === "undefined") return new Autosave(field, paragraphId, start, onSaved);
  const key = `${field} ${paragraphId}`;
  const known = autosaves.get(key);
  if (known && (known.pending || known.saved.version >= start.version)) {
    known.onSaved = onSaved;
    return known;
  }
  const made = new Autosave(field, paragraphId, start, onSaved);
  autosaves.set(key, made);
  if (autosaves.size === 1) listenForFarewells();
  return made;
}

function listenForFarewells(): void {
  const flushAll = () => {
    for (const autosave of autosaves.values()) autosave.flush();
  };
  addEventListener("pagehide", flushAll);
  addEventListener("online", flushAll);
  document.addEventListener("visibilitychange", flushAll);
}
