import type { LookUp } from "@/core/dutch/look-up";
import type { WordRange } from "../types";

/** reason: an error's key, see ui/controls/error-key; notReached where there was no answer that could be read */
export type LookUpAnswer = { ok: true; lookUp: LookUp } | { ok: false; reason: string };

type Request = { answer: Promise<LookUpAnswer>; stop: AbortController; waiting: number };

/** Answers that are kept: some pages of words that one went over. */
const most = 300;

/** Where the server tells of words of a paragraph: one, a selection, or several that do not stand together. */
export function addressOfWords([first, ...more]: readonly WordRange[]): string {
  const query = new URLSearchParams({
    paragraph: first?.paragraphId ?? "",
    start: String(first?.start),
    end: String(first?.end),
  });
  for (const { start, end } of more) query.append("and", `${start}-${end}`);
  return `/api/words?${query}`;
}

/** Where the server tells of a lemma by itself. */
export function addressOfLemma(lemma: string): string {
  return `/api/words?${new URLSearchParams({ lemma })}`;
}

/**
 * Looks words up on the server, each once: the answers are kept until something changes them (`forget`), two who ask
 * for the same share a request, and a request for which nobody waits any longer is given up.
 */
export class LookUpClient {
  private readonly answers = new Map<string, LookUp>();
  private readonly underWay = new Map<string, Request>();
  private ahead = new AbortController();

  constructor(private readonly send: (address: string, signal: AbortSignal) => Promise<Response>) {}

  /** The answer that is at hand, if any. */
  known(address: string): LookUp | null {
    const lookUp = this.answers.get(address);
    if (!lookUp) return null;
    // The one asked for least lately goes first.
    this.answers.delete(address);
    this.answers.set(address, lookUp);
    return lookUp;
  }

  /** Never rejects. Whoever aborts `signal` no longer waits, and should not heed the answer. */
  ask(address: string, signal?: AbortSignal): Promise<LookUpAnswer> {
    const lookUp = this.known(address);
    if (lookUp) return Promise.resolve({ ok: true, lookUp });
    const request = this.underWay.get(address) ?? this.start(address);
    request.waiting += 1;
    const leave = () => {
      request.waiting -= 1;
      if (request.waiting > 0) return;
      request.stop.abort();
      if (this.underWay.get(address) === request) this.underWay.delete(address);
    };
    signal?.addEventListener("abort", leave, { once: true });
    return request.answer;
  }

  /** Asks for what may be wanted next, and no longer for what seemed so before. */
  askAhead(addresses: readonly string[]): void {
    const before = this.ahead;
    this.ahead = new AbortController();
    for (const address of addresses) void this.ask(address, this.ahead.signal);
    before.abort();
  }

  /** Entries or decisions have changed: what was said before may no longer be so. */
  forget(): void {
    this.answers.clear();
    this.underWay.clear();
  }

  private start(address: string): Request {
    const stop = new AbortController();
    const answer = this.fetchAnswer(address, stop.signal).then((got) => {
      // Not so after `forget`: the answer is of before.
      if (this.underWay.get(address) === request) {
        this.underWay.delete(address);
        if (got.ok) this.keep(address, got.lookUp);
      }
      return got;
    });
    const request: Request = { answer, stop, waiting: 0 };
    this.underWay.set(address, request);
    return request;
  }

  private keep(address: string, lookUp: LookUp): void {
    const [oldest] = this.answers.keys();
    if (this.answers.size >= most && oldest !== undefined) this.answers.delete(oldest);
    this.answers.set(address, lookUp);
  }

  private async fetchAnswer(address: string, signal: AbortSignal): Promise<LookUpAnswer> {
    try {
      const response = await this.send(address, signal);
      if (response.ok) return { ok: true, lookUp: await response.json() };
      const refusal: { reason?: string } = response.status === 404 ? await response.json() : {};
      return { ok: false, reason: refusal.reason ?? "notReached" };
    } catch {
      return { ok: false, reason: "notReached" };
    }
  }
}

/** The one client of the page. */
export const lookUpClient = new LookUpClient((address, signal) => fetch(address, { signal }));
