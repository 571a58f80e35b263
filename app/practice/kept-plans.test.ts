import { expect, test } from "vitest";
import { KeptPlans } from "./kept-plans";

const planned = (...ids: string[]) => ids.map((id) => ({ kind: "meaning" as const, id }));

/** Plans, and how often each was made. */
function counted() {
  const plans = new KeptPlans();
  const made: string[] = [];
  const get = async (key: string, anew = false, keep = true, ids = ["a", "b"]) => {
    const plan = await plans.get(key, anew, async () => {
      made.push(key);
      return { plan: planned(...ids), keep };
    });
    return plan.map(({ id }) => id);
  };
  return { plans, made, get };
}

test("a plan is made once, and anew when a session begins", async () => {
  const { made, get } = counted();
  expect(await get("text")).toEqual(["a", "b"]);
  expect(await get("text", false, true, ["c"])).toEqual(["a", "b"]);
  expect(await get("text", true, true, ["c"])).toEqual(["c"]);
  expect(await get("text")).toEqual(["c"]);
  expect(made).toEqual(["text", "text"]);
});

test("who asks while it is being made waits for the same one", async () => {
  const { made, get } = counted();
  expect(await Promise.all([get("text"), get("text")])).toEqual([
    ["a", "b"],
    ["a", "b"],
  ]);
  expect(made).toEqual(["text"]);
});

test("what is not worth keeping, or failed, is made again", async () => {
  const { plans, made, get } = counted();
  await get("text", false, false);
  const failing = plans.get("text", false, () => Promise.reject(new Error("disk")));
  await expect(failing).rejects.toThrow("disk");
  expect(await get("text", false, true, ["c"])).toEqual(["c"]);
  expect(made).toEqual(["text", "text"]);
});

test("a plan that fails late takes no newer one away", async () => {
  const { plans, get } = counted();
  let fail = (_: Error) => {};
  const late = new Promise<never>((_, reject) => {
    fail = reject;
  });
  const failing = plans.get("text", false, () => late);
  await get("text", true, true, ["new"]);
  fail(new Error("disk"));
  await expect(failing).rejects.toThrow("disk");
  expect(await get("text")).toEqual(["new"]);
});

test("what could not be made is dropped for good, and nothing where there is no plan", async () => {
  const { plans, get } = counted();
  await get("text");
  await plans.drop("text", new Set(["a", "x"]));
  await plans.drop("other", new Set(["a"]));
  expect(await get("text")).toEqual(["b"]);
});

test("twenty are kept, those that were asked for last", async () => {
  const { made, get } = counted();
  for (let i = 0; i < 20; i++) await get(`${i}`);
  await get("0");
  await get("20");
  made.length = 0;
  for (const key of ["0", "2", "20", "1"]) await get(key);
  expect(made).toEqual(["1"]);
});
