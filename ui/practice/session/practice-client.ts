import { longestAgo } from "@/core/practice/card";
import type { SentenceComparison } from "@/core/practice/compare-translations";
import type { Expected, Grade } from "@/core/practice/exercise";
import type { Difference } from "@/core/practice/explain/difference";
import type { PracticeScope } from "@/core/practice/scope";
import type { DiffPart } from "@/core/translation/word-diff";
import { type Deed, Outbox, type Reply } from "./outbox";
import type { NextExercises, Refused } from "./types";

/** A request that outlives its page may carry 64 kB in all. */
const longestFarewell = 15_000;

/** null: not reached. A stranger on the way (a hotel's login page) answers in other words than JSON. */
async function send(
  method: string,
  path: string,
  input: unknown,
  patience: number,
): Promise<Response | null> {
  const body = JSON.stringify(input);
  try {
    const response = await fetch(`/api/practice/${path}`, {
      method,
      headers: { "content-type": "application/json" },
      body,
      keepalive: method === "PUT" && body.length < longestFarewell,
      signal: AbortSignal.timeout(patience),
    });
    const isJson = response.headers.get("content-type")?.includes("json");
    return isJson || response.status >= 500 ? response : null;
  } catch {
    return null;
  }
}

async function ask<Answer>(path: string, input: unknown, patience: number): Promise<Answer | Refused> {
  const response = await send("POST", path, input, patience);
  if (!response || response.status >= 500) return { ok: false, reason: "notReached" };
  return response.json().catch(() => ({ ok: false, reason: "notReached" }));
}

/** The next exercises besides those in hand. Reasons: notReached, and the server's. */
export const askNext = (input: {
  scope: PracticeScope;
  exclude: string[];
  hasVoice: boolean;
}): Promise<({ ok: true } & NextExercises) | Refused> => ask("next", input, 20_000);

/** What a typed answer is worth. Reasons: notReached, and the server's. */
export const askGrade = (expected: Expected, typed: string): Promise<{ ok: true; grade: Grade } | Refused> =>
  ask("grade", { expected, typed }, 5_000);

/** A paragraph translated anew beside what it was, sentence by sentence. Reasons: notReached, and the server's. */
export const compareTranslation = (
  paragraphId: string,
  body: string,
): Promise<{ ok: true; sentences: SentenceComparison[] } | Refused> =>
  ask("compare", { kind: "translation", paragraphId, body }, 20_000);

/** A rebuilt Dutch paragraph beside the text's: `diff` is from what was typed. Reasons: as above. */
export const compareDutch = (
  paragraphId: string,
  body: string,
): Promise<{ ok: true; diff: DiffPart[]; differences: Difference[] } | Refused> =>
  ask("compare", { kind: "dutch", paragraphId, body }, 20_000);

/** Where the server reads Dutch aloud: audio/wav. */
export const speechAddress = (words: string) =>
  `/api/practice/speech?${new URLSearchParams({ text: words })}`;

const ways = {
  review: ["PUT", "reviews"],
  undo: ["POST", "undo"],
  accept: ["PUT", "accepted"],
  unaccept: ["POST", "accepted/remove"],
  attempt: ["PUT", "attempts"],
  variants: ["PUT", "variants"],
} as const;

/** Too early and too many are no answers either: it is sent again. */
const passing = new Set([408, 425, 429]);

/** The time at which an id of version 7 was made: milliseconds since 1970. Source: RFC 9562, 5.7. */
const madeAt = (id: string) => Number.parseInt(id.replaceAll("-", "").slice(0, 12), 16);

/** How long ago an answer was given: it may have waited on the device, and counts when it was given. */
const agoOf = (id: string) => Math.min(Math.max(0, Date.now() - madeAt(id)), longestAgo);

async function sendDeed({ kind, input }: Deed): Promise<Reply> {
  const [method, path] = ways[kind];
  const sent = kind === "review" ? { ...input, ago: agoOf(input.id) } : input;
  const response = await send(method, path, sent, 20_000);
  if (!response) return { kind: "notReached" };
  if (response.status >= 500 || passing.has(response.status)) return { kind: "trouble" };
  const answer = await response.json().catch(() => null);
  return answer === null ? { kind: "notReached" } : { kind: "answer", answer };
}

/** The one outbox of this tab: it goes on when a session has ended. */
export const outbox = new Outbox(sendDeed, () => localStorage);
