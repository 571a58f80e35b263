import { expect, test, vi } from "vitest";
import type { TrainingResult } from "@/ui/settings/types";
import { TrainingJobs } from "./training-jobs";

const refused: TrainingResult = { ok: false, reason: "notEnoughData" };

/** Work that goes on until it is told how it ends. */
function work() {
  let finish = (_: TrainingResult) => {};
  const result = new Promise<TrainingResult>((resolve) => {
    finish = resolve;
  });
  return { finish: (end: TrainingResult) => finish(end), result };
}

test("how far a training is, and what came of it, until it is dismissed", async () => {
  const jobs = new TrainingJobs();
  expect(jobs.status("anna")).toBeNull();
  const { finish, result } = work();
  const started = jobs.start("anna", "1", (onProgress) => {
    onProgress(0.4);
    return result;
  });
  expect(jobs.status("anna")).toEqual({ id: "1", share: 0.4, result: null });
  jobs.dismiss("anna", "1");
  expect(jobs.status("anna")?.id).toBe("1");
  finish(refused);
  if (started.ok) await started.ended;
  expect(jobs.status("anna")?.result).toEqual(refused);
  jobs.dismiss("anna", "2");
  expect(jobs.status("anna")?.id).toBe("1");
  jobs.dismiss("anna", "1");
  expect(jobs.status("anna")).toBeNull();
});

test("one a learner; another learner’s is neither in the way nor in sight", async () => {
  const jobs = new TrainingJobs();
  const { finish, result } = work();
  const started = jobs.start("anna", "1", () => result);
  expect(jobs.start("anna", "2", () => result)).toEqual({ ok: false, reason: "trainingBusy" });
  expect(jobs.start("bob", "3", () => result).ok).toBe(true);
  expect([jobs.status("anna")?.id, jobs.status("bob")?.id]).toEqual(["1", "3"]);
  finish(refused);
  if (started.ok) await started.ended;
  expect(jobs.start("anna", "2", () => result).ok).toBe(true);
});

test("a bug is told to the terminal, and ends the training", async () => {
  const said = vi.spyOn(console, "error").mockImplementation(() => {});
  const jobs = new TrainingJobs();
  const started = jobs.start("anna", "1", async () => {
    throw new TypeError("of undefined");
  });
  if (started.ok) await started.ended;
  expect(jobs.status("anna")?.result).toEqual({ ok: false, reason: "unexpected" });
  expect(said).toHaveBeenCalledWith(expect.any(String), expect.any(TypeError));
  said.mockRestore();
});
