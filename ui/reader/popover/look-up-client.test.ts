import { expect, test, vi } from "vitest";
import type { LookUp } from "@/core/dutch/look-up";
import { addressOfLemma, addressOfWords, LookUpClient } from "./look-up-client";

const lookUpOf = (surface: string) => ({ surface }) as LookUp;

/** A client whose requests are answered by hand. */
function prepared() {
  const sent: {
    address: string;
    signal: AbortSignal;
    answer: (response: Response) => void;
    fail: () => void;
  }[] = [];
  const client = new LookUpClient(
    (address, signal) =>
      new Promise((answer, reject) => {
        sent.push({ address, signal, answer, fail: () => reject(new TypeError("Failed to fetch")) });
        signal.addEventListener("abort", () => reject(new DOMException("", "AbortError")));
      }),
  );
  return { client, sent };
}

test("addresses name words of a paragraph, or a lemma", () => {
  const word = (start: number, end: number) => ({ paragraphId: "p 1", start, end });
  expect(addressOfWords([word(3, 7)])).toBe("/api/words?paragraph=p+1&start=3&end=7");
  expect(addressOfWords([word(3, 7), word(12, 14), word(20, 22)])).toBe(
    "/api/words?paragraph=p+1&start=3&end=7&and=12-14&and=20-22",
  );
  expect(addressOfLemma("één & al")).toBe("/api/words?lemma=%C3%A9%C3%A9n+%26+al");
});

test("an answer is kept, until it is forgotten", async () => {
  const { client, sent } = prepared();
  const first = client.ask("a");
  expect(client.known("a")).toBeNull();
  sent[0]?.answer(Response.json(lookUpOf("trad")));
  expect(await first).toEqual({ ok: true, lookUp: { surface: "trad" } });
  expect(client.known("a")).toEqual({ surface: "trad" });
  expect(await client.ask("a")).toEqual({ ok: true, lookUp: { surface: "trad" } });
  expect(sent).toHaveLength(1);
  client.forget();
  void client.ask("a");
  expect(sent).toHaveLength(2);
});

test("what was on its way when things changed is told, and not kept", async () => {
  const { client, sent } = prepared();
  const before = client.ask("a");
  client.forget();
  const after = client.ask("a");
  expect(sent).toHaveLength(2);
  sent[1]?.answer(Response.json(lookUpOf("after")));
  await after;
  sent[0]?.answer(Response.json(lookUpOf("before")));
  expect(await before).toEqual({ ok: true, lookUp: { surface: "before" } });
  expect(client.known("a")).toEqual({ surface: "after" });
});

test("two who ask share a request; it is given up when neither waits", async () => {
  const { client, sent } = prepared();
  const [one, other] = [new AbortController(), new AbortController()];
  void client.ask("a", one.signal);
  void client.ask("a", other.signal);
  expect(sent).toHaveLength(1);
  one.abort();
  expect(sent[0]?.signal.aborted).toBe(false);
  other.abort();
  expect(sent[0]?.signal.aborted).toBe(true);
  const again = client.ask("a");
  expect(sent).toHaveLength(2);
  sent[1]?.answer(Response.json(lookUpOf("trad")));
  expect(await again).toMatchObject({ ok: true });
});

test("what is asked ahead gives way to the next, except where somebody waits for it", () => {
  const { client, sent } = prepared();
  client.askAhead(["a", "b", "c"]);
  void client.ask("b");
  client.askAhead(["c", "d"]);
  expect(sent.map(({ address, signal }) => [address, signal.aborted])).toEqual([
    ["a", true],
    ["b", false],
    ["c", false],
    ["d", false],
  ]);
});

test("failures are told by their reason, and asked for again", async () => {
  const { client, sent } = prepared();
  const gone = client.ask("a");
  sent[0]?.answer(Response.json({ ok: false, reason: "unknownParagraph" }, { status: 404 }));
  expect(await gone).toEqual({ ok: false, reason: "unknownParagraph" });
  const broken = client.ask("a");
  sent[1]?.answer(new Response("Internal Server Error", { status: 500 }));
  expect(await broken).toEqual({ ok: false, reason: "notReached" });
  const offline = client.ask("a");
  sent[2]?.fail();
  expect(await offline).toEqual({ ok: false, reason: "notReached" });
  const proxy = client.ask("a");
  sent[3]?.answer(new Response("<html>"));
  expect(await proxy).toEqual({ ok: false, reason: "notReached" });
});

test("the answers asked for least lately make room", async () => {
  const send = vi.fn((address: string) => Promise.resolve(Response.json(lookUpOf(address))));
  const client = new LookUpClient(send);
  for (let i = 0; i < 300; i += 1) await client.ask(String(i));
  expect(client.known("0")).not.toBeNull();
  await client.ask("300");
  expect(client.known("0")).not.toBeNull();
  expect(client.known("1")).toBeNull();
});
