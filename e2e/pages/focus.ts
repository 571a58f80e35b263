import type { Page } from "@playwright/test";

/** Presses Tab until the focus is on something that a selector fits; throws where it never is. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < 60; i += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Tab does not lead to ${selector}`);
}

/** How wide the line is that shows where the focus is: on the element, or on what stands for it. */
export const focusLine = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused?.matches(":focus-visible")) return 0;
    const shown = [focused, focused.nextElementSibling, focused.firstElementChild].filter((e) => e !== null);
    const widths = shown
      .map((element) => getComputedStyle(element))
      .map(({ outlineStyle, outlineWidth }) =>
        outlineStyle === "none" ? 0 : Number.parseFloat(outlineWidth),
      );
    return Math.max(...widths);
  });

/** What has the focus, by its name or its words; null where nothing has. */
export const focusedName = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return null;
    return (
      focused.getAttribute("aria-label") ?? (focused.closest("label") ?? focused).textContent?.trim() ?? ""
    );
  });
