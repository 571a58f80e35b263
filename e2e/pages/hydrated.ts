import type { Page } from "@playwright/test";

/** Waits until React has taken the page over: a click or a key before that is lost. */
export async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const controls = [...document.querySelectorAll("main, main button, main input, main ol")];
    const taken = (element: Element) => Object.keys(element).some((key) => key.startsWith("__reactFiber"));
    return controls.length > 0 && controls.every(taken);
  });
}
