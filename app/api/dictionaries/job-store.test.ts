import { expect, test, vi } from "vitest";
import type { AddResult } from "@/db/add-dictionary";
import { JobStore } from "./job-store";

const row = {
  id: "freedict",
  title: "FreeDict",
  format: "dictd",
  licence: "GPL",
  source: "freedict.index",
  entries: 2,
  inputHash: "",
  addedAt: "2026-11-22T12:00:00.000Z",
  position: 1,
};
const added: AddResult = {
  ok: true,
  dictionary: row,
  problems: [{ line: 3, reason: "noTab" }],
  problemCount: 1,
};

/** Work that goes on until it is told how it ends. */
function work() {
  let finish = (_: AddResult) => {};
  const result = new Promise<AddResult>((resolve) => {
    finish = resolve;
  });
  return { finish: (end: AddResult) => finish(end), result };
}

test("how far a job is, and what came of it, until it is dismissed", async () => {
  const store = new JobStore();
  expect(store.status()).toBeNull();
  const { finish, result } = work();
  const started = store.start("1", "freedict.index", async ({ onProgress }) => {
    onProgress({ phase: "reading", id: "freedict", done: 0.5, entries: 500 });
    return result;
  });
  expect(store.status()).toEqual({
    id: "1",
    source: "freedict.index",
    phase: "reading",
    done: 0.5,
    entries: 500,
    result: null,
  });
  store.dismiss("1");
  expect(store.status()?.id).toBe("1");
  finish(added);
  if (started.ok) await started.ended;
  expect(store.status()?.result).toEqual({
    ok: true,
    title: "FreeDict",
    entries: 2,
    problems: [{ line: 3, reason: "noTab" }],
    problemCount: 1,
  });
  store.dismiss("2");
  expect(store.status()?.id).toBe("1");
  store.dismiss("1");
  expect(store.status()).toBeNull();
});

test("one at a time; the next one takes the place of one that has ended", async () => {
  const store = new JobStore();
  const { finish, result } = work();
  const first = store.start("1", "a", () => result);
  expect(store.start("2", "b", () => result)).toEqual({ ok: false, reason: "dictionariesBusy" });
  expect(store.status()?.id).toBe("1");
  finish({ ok: false, reason: "emptyFile" });
  if (first.ok) await first.ended;
  expect(store.status()?.result).toEqual({ ok: false, reason: "emptyFile" });
  const next = store.start("2", "b", async () => added);
  if (next.ok) await next.ended;
  expect(store.status()).toMatchObject({ id: "2", result: { ok: true } });
});

test("cancelled, it ends at its next step, whatever that stumbles over", async () => {
  for (const end of ["refusal", "error", "step"] as const) {
    const store = new JobStore();
    const { finish, result } = work();
    const started = store.start("1", "a", async ({ signal, onProgress }) => {
      await result;
      expect(signal.aborted).toBe(true);
      if (end === "step") onProgress({ phase: "reading", id: "a", done: 1, entries: 1 });
      if (end === "error") throw new Error("the stream was closed");
      return { ok: false, reason: "downloadFailed" };
    });
    store.cancel("2");
    store.cancel("1");
    expect(store.status()?.result).toBeNull();
    finish(added);
    if (started.ok) await started.ended;
    expect(store.status(), end).toMatchObject({
      phase: "waiting",
      result: { ok: false, reason: "cancelled" },
    });
  }
});

test("cancelled too late, it is added; one that has ended is not cancelled", async () => {
  const store = new JobStore();
  const { finish, result } = work();
  const started = store.start("1", "a", () => result);
  store.cancel("1");
  finish(added);
  if (started.ok) await started.ended;
  expect(store.status()?.result?.ok).toBe(true);
  store.cancel("1");
  expect(store.status()?.result?.ok).toBe(true);
});

test("a bug is told to the terminal, and ends the job", async () => {
  const said = vi.spyOn(console, "error").mockImplementation(() => {});
  const store = new JobStore();
  const started = store.start("1", "a", async () => {
    throw new TypeError("of undefined");
  });
  if (started.ok) await started.ended;
  expect(store.status()?.result).toEqual({ ok: false, reason: "unexpected" });
  expect(said).toHaveBeenCalledWith(expect.any(String), expect.any(TypeError));
  said.mockRestore();
});
