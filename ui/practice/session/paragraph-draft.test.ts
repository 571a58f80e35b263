import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { dropParagraphDraft, keepParagraphDraft, paragraphDraft } from "./paragraph-draft";

const of = { kind: "translation", paragraphId: "p1" } as const;
const draft = { body: "It rained.", elapsed: 61_000, aids: ["hints" as const] };

const kept = new Map<string, string>();
beforeEach(() => {
  kept.clear();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});
afterEach(() => void vi.unstubAllGlobals());

test("a draft is found again, for its paragraph and its language alone, until it is dropped", () => {
  expect(keepParagraphDraft(of, draft)).toBe(true);
  expect(paragraphDraft(of)).toEqual(draft);
  expect(paragraphDraft({ ...of, kind: "dutch" })).toBeNull();
  expect(paragraphDraft({ ...of, paragraphId: "p2" })).toBeNull();
  dropParagraphDraft(of);
  expect(paragraphDraft(of)).toBeNull();
});

test("what cannot be read is no draft", () => {
  keepParagraphDraft(of, draft);
  for (const key of kept.keys()) kept.set(key, "{");
  expect(paragraphDraft(of)).toBeNull();
});

test("a device that keeps nothing says so, and breaks nothing", () => {
  const deny = () => {
    throw new Error("denied");
  };
  vi.stubGlobal("localStorage", { getItem: deny, setItem: deny, removeItem: deny });
  expect(keepParagraphDraft(of, draft)).toBe(false);
  expect(paragraphDraft(of)).toBeNull();
  expect(() => dropParagraphDraft(of)).not.toThrow();
});
