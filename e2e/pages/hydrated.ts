import type { Page, Response } from "@playwright/test";

/** Waits until React has taken the page over: a click or a key before that is lost. */
export async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    // The hidden inputs of a form with an action are the browser's alone.
    const wanted = "main, main button, main input:not([type=hidden]), main ol";
    const taken = (element: Element) => Object.keys(element).some((key) => key.startsWith("__reactFiber"));
    const controls = [...document.querySelectorAll(wanted)];
    return controls.length > 0 && controls.every(taken);
  });
  // Listeners and marks are set up in effects, in the tasks that follow.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 })));
}

/** The answer to the next server action of a page: asked for before the deed, awaited after it. */
export function actionAnswer(page: Page): Promise<Response> {
  return page.waitForResponse((response) => response.request().method() === "POST");
}
