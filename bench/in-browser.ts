import type { Browser, Page } from "@playwright/test";
import { median } from "./median";

type Weight = { paint: number; elements: number; bytes: number };

/**
 * Opens a page in a browser that has never seen it. paint: first contentful paint, in milliseconds since the
 * navigation began; bytes: all that came over the wire, headers included, until the network rested.
 */
export async function measureWeight(browser: Browser, url: string): Promise<Weight> {
  const page = await browser.newPage();
  const network = await page.context().newCDPSession(page);
  await network.send("Network.enable");
  let bytes = 0;
  network.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.goto(url, { waitUntil: "networkidle" });
  const seen = await page.evaluate(() => ({
    paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
    elements: document.querySelectorAll("*").length,
  }));
  await page.close();
  return { ...seen, bytes };
}

type Answer = { lit: number; popover: number };

/**
 * Opens a page in a browser that has never seen it, and clicks its first word over and over. lit: when the word first
 * lit up; popover: when what is known of it stood there; both in milliseconds since the navigation began.
 */
export async function measureAnswer(browser: Browser, url: string): Promise<Answer> {
  const page = await browser.newPage();
  await page.addInitScript(() => {
    const state = window as typeof window & { litAt?: number; popoverAt?: number };
    // Not more often: a click that nobody hears yet still costs a layout.
    const knock = setInterval(() => {
      const dutch = document.querySelector('#p1 [data-side="dutch"]');
      if (!dutch?.firstChild) return;
      if (CSS.highlights.has("naast-word")) state.litAt ??= performance.now();
      if (document.querySelector('[role="dialog"]')) {
        state.popoverAt = performance.now();
        clearInterval(knock);
        return;
      }
      const range = new Range();
      range.setStart(dutch.firstChild, 0);
      range.setEnd(dutch.firstChild, 4);
      const { left, top, width, height } = range.getBoundingClientRect();
      const at = { clientX: left + width / 2, clientY: top + height / 2, bubbles: true };
      dutch.dispatchEvent(new MouseEvent("click", at));
    }, 20);
  });
  await page.goto(url, { waitUntil: "load" });
  await page.waitForFunction(() => "popoverAt" in window);
  const answer = await page.evaluate(() => {
    const { litAt, popoverAt } = window as typeof window & { litAt?: number; popoverAt?: number };
    return { lit: litAt ?? Number.NaN, popover: popoverAt ?? Number.NaN };
  });
  await page.close();
  return answer;
}

/** Milliseconds from a key's event to the end of the frame that shows it, in the editor of a paragraph. */
export async function measureKeys(page: Page): Promise<number> {
  await page.locator('#p3 [data-side="english"]').click();
  await page.evaluate(() => {
    const state = window as typeof window & { keyTimes: number[] };
    state.keyTimes = [];
    addEventListener("keydown", (event) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        // A message sent in a frame arrives when the frame has been painted.
        port1.onmessage = () => state.keyTimes.push(performance.now() - event.timeStamp);
        port2.postMessage(null);
      });
    });
  });
  await page.keyboard.type(" It was a quiet sentence, typed one key at a time.", { delay: 40 });
  const times = await page.evaluate(() => (window as typeof window & { keyTimes: number[] }).keyTimes);
  return median(times);
}

/** Milliseconds from sending a save to its acknowledgement, asked by the page itself. */
export async function measureSaves(page: Page): Promise<number> {
  const times = await page.evaluate(async () => {
    const paragraphId = document.getElementById("p4")?.dataset.paragraph;
    const spell = crypto.randomUUID();
    const taken: number[] = [];
    for (let base = 0; base < 40; base += 1) {
      const input = {
        id: crypto.randomUUID(),
        paragraphId,
        base,
        body: `Save ${base}`,
        origin: "typed",
        spell,
        duration: 0,
      };
      const start = performance.now();
      const response = await fetch("/api/translations", {
        method: "PUT",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(input),
      });
      const answer = await response.json();
      if (!answer.ok) throw new Error(JSON.stringify(answer));
      taken.push(performance.now() - start);
    }
    return taken;
  });
  return median(times);
}
