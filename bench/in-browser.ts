import type { Browser, Page } from "@playwright/test";
import { median } from "./median";

type Cold = { paint: number; answer: number; elements: number; bytes: number };

/**
 * Opens a page in a browser that has never seen it. paint: first contentful paint; answer: when a click on a word
 * first was answered by the popover; both in milliseconds since the navigation began. bytes: all that came over the
 * wire, headers included, until the network rested.
 */
export async function measureCold(browser: Browser, url: string): Promise<Cold> {
  const page = await browser.newPage();
  const network = await page.context().newCDPSession(page);
  await network.send("Network.enable");
  let bytes = 0;
  network.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.addInitScript(() => {
    const state = window as typeof window & { answeredAt?: number };
    const knock = setInterval(() => {
      const dutch = document.querySelector('#p1 [data-side="dutch"]');
      if (!dutch?.firstChild) return;
      if (document.querySelector('[role="dialog"]')) {
        state.answeredAt = performance.now();
        clearInterval(knock);
        return;
      }
      const range = new Range();
      range.setStart(dutch.firstChild, 0);
      range.setEnd(dutch.firstChild, 4);
      const { left, top, width, height } = range.getBoundingClientRect();
      const at = { clientX: left + width / 2, clientY: top + height / 2, bubbles: true };
      dutch.dispatchEvent(new MouseEvent("click", at));
    }, 5);
  });
  await page.goto(url, { waitUntil: "load" });
  await page.waitForFunction(() => "answeredAt" in window);
  await page.waitForLoadState("networkidle");
  const seen = await page.evaluate(() => ({
    paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
    answer: (window as typeof window & { answeredAt?: number }).answeredAt ?? Number.NaN,
    // The popover that the measuring opened is not part of the page.
    elements:
      document.querySelectorAll("*").length -
      document.querySelectorAll('[role="dialog"], [role="dialog"] *').length,
  }));
  await page.close();
  return { ...seen, bytes };
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
