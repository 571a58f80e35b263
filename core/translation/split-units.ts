import { tokenize } from "@/core/text/tokens";

/** Words, numbers, punctuation and spaces, which joined give the body back. */
export function splitWords(body: string): string[] {
  return tokenize(body).map(({ start, end }) => body.slice(start, end));
}

/** Roughly sentences and lines, each with the space after it, which joined give the body back. */
export function splitLines(body: string): string[] {
  return body.match(/[^.!?\n]+[.!?\n]*\s*|[.!?\n]+\s*/g) ?? [];
}
