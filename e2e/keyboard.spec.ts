import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { focusedName, focusLine, tabTo } from "./pages/focus";
import { hydrated } from "./pages/hydrated";
import { markedTexts } from "./pages/marks";
import { article, ReadingPage } from "./pages/reading-page";

const title = "Rusland bereid om Wit-Russisch regime militair te steunen";

// What a key does here is kept: rows that are done, a mode, a new entry.
test.use({ freshServer: true });

/** The text page, reached from row `number` with the focus on it. */
async function standOn(page: Page, number: number): Promise<ReadingPage> {
  const reading = new ReadingPage(page);
  await reading.open();
  for (let row = 1; row <= number; row += 1) await page.keyboard.press("j");
  await expect(reading.row(number)).toBeFocused();
  return reading;
}

/** What a screen reader is told of the word that the arrows reach. */
const announced = (page: Page) => page.locator("p[aria-live=polite][lang=nl]");

async function expectCursor(page: Page, word: string): Promise<void> {
  await expect.poll(() => markedTexts(page, "cursor")).toEqual([word]);
  await expect(announced(page)).toHaveText(word);
}

test("from the library into a text, and past the navigation", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the text" })).toBeFocused();
  await expect(page.getByRole("link", { name: "Skip to the text" })).toBeInViewport();
  await tabTo(page, `main a[href="/read/${article}"]`);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await hydrated(page);
  const reading = new ReadingPage(page);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#main$/);
  await tabTo(page, "li[data-paragraph]");
  await expect(reading.row(1)).toBeFocused();
});

test("the focus can be seen wherever Tab leads", async ({ page }) => {
  const seen: string[] = [];
  for (const address of ["/", `/read/${article}`, "/settings"]) {
    await page.goto(address);
    if (address !== "/") await hydrated(page);
    await page.keyboard.press("Tab");
    for (let i = 0; i < 40; i += 1) {
      const name = await focusedName(page);
      if (name === null) break;
      expect(await focusLine(page), `${address}: ${name}`).toBeGreaterThan(0);
      seen.push(name);
      await page.keyboard.press("Tab");
    }
  }
  expect(seen).toEqual(
    expect.arrayContaining(["Skip to the text", title, "Paragraph 1", "As the system", "Nederlands"]),
  );
});

test("j and k move from row to row; Tab reaches the tools of that row alone", async ({ page }) => {
  const reading = await standOn(page, 3);
  expect(await focusLine(page)).toBeGreaterThan(0);
  await page.keyboard.press("k");
  await expect(reading.row(2)).toBeFocused();
  await page.keyboard.press("j");
  await expect(reading.row(3)).toBeFocused();
  for (const tool of ["Edit", "Note"]) {
    await page.keyboard.press("Tab");
    await expect(reading.tool(3, tool)).toBeFocused();
    await expect(reading.tool(3, tool)).toHaveCSS("opacity", "1");
  }
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("li[data-paragraph]"))).toBeNull();
  await page.keyboard.press("Shift+Tab");
  await expect(reading.tool(3, "Note")).toBeFocused();
  await page.keyboard.press("j");
  await expect(reading.row(4)).toBeFocused();
});

test("the first row and the last are where j and k end", async ({ page }) => {
  const reading = await standOn(page, 16);
  await expect(reading.row(16)).toBeInViewport();
  await page.keyboard.press("j");
  await expect(reading.row(16)).toBeFocused();
  for (let row = 16; row >= 1; row -= 1) await page.keyboard.press("k");
  await expect(reading.row(1)).toBeFocused();
});

test("the arrows go from word to word, over the end of a paragraph", async ({ page }) => {
  const reading = await standOn(page, 7);
  for (const word of ["Lukashenko", "Ik", "zal", "het", "land", "niet", "opgeven"]) {
    await page.keyboard.press("ArrowRight");
    await expectCursor(page, word);
  }
  await expect(reading.row(7)).toBeFocused();
  for (const word of ["Ook", "op"]) {
    await page.keyboard.press("ArrowRight");
    await expectCursor(page, word);
    await expect(reading.row(8)).toBeFocused();
  }
  for (const word of ["Ook", "opgeven", "niet"]) {
    await page.keyboard.press("ArrowLeft");
    await expectCursor(page, word);
  }
  await expect(reading.row(7)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect.poll(() => markedTexts(page, "cursor")).toEqual([]);
});

test("Enter looks a word up, the arrows go on, Escape gives the focus back", async ({ page }) => {
  const reading = await standOn(page, 1);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expectCursor(page, "is");
  await page.keyboard.press("Enter");
  await expect(reading.popover("is")).toBeFocused();
  expect(await focusLine(page)).toBeGreaterThan(0);
  await page.keyboard.press("ArrowRight");
  await expect(reading.popover("bereid")).toBeFocused();
  await expect(page.getByRole("dialog")).toHaveCount(1);
  await page.keyboard.press("Tab");
  await expect(reading.popover("bereid").getByRole("button", { name: "Close" })).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(reading.popover("is")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(reading.row(1)).toBeFocused();
  await expectCursor(page, "is");

  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await expect(reading.popover("Tijdens")).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(reading.popover("massaprotesten")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(reading.row(1)).toBeFocused();
});

test("A opens the form of the word, and the new entry lights up in the text", async ({ page }) => {
  const reading = await standOn(page, 8);
  for (let i = 0; i < 4; i += 1) await page.keyboard.press("ArrowRight");
  await expectCursor(page, "gingen");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expectCursor(page, "Lukashenko");
  expect(await markedTexts(page, "new")).not.toContain("Lukashenko");
  await page.keyboard.press("Shift+A");
  const meanings = page.getByRole("textbox", { name: "Meanings" });
  await expect(meanings).toBeFocused();
  await expect(page.getByRole("textbox", { name: "Lemma" })).toHaveValue("Lukashenko");
  await expect(page.getByRole("combobox", { name: "Part of speech" })).toHaveValue("name");

  await page.keyboard.press("Shift+Tab");
  await expect(page.getByRole("radio", { name: "none" })).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("radio", { name: "de", exact: true })).toBeChecked();
  expect(await focusLine(page)).toBeGreaterThan(0);
  await page.keyboard.press("Tab");
  await expect(meanings).toBeFocused();
  await page.keyboard.type("a name; just ask?");
  await expect(reading.row(8)).toHaveAttribute("data-active", "true");
  await page.keyboard.press("Enter");
  await expect(meanings).toHaveCount(0);
  await expect(reading.popover("Lukashenko")).toContainText("a name; just ask?");
  await expect(reading.popover("Lukashenko")).toBeFocused();
  await expect.poll(() => markedTexts(page, "new")).toContain("Lukashenko");
  await page.keyboard.press("Escape");
  await expect(reading.row(8)).toBeFocused();
  await reading.reload();
  await expect.poll(() => markedTexts(page, "new")).toContain("Lukashenko");
});

test("e edits, letters are letters, Ctrl+Enter saves and goes on, Escape leaves", async ({ page }) => {
  const reading = await standOn(page, 2);
  await page.keyboard.press("e");
  await expect(reading.editor(2)).toBeFocused();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("jktmrnhdeba?");
  await expect(reading.editor(2)).toHaveValue("jktmrnhdeba?");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.keyboard.press("Control+Enter");
  await expect(reading.editor(3)).toBeFocused();
  await expect(reading.english(2)).toHaveText("jktmrnhdeba?");
  await expect(reading.status(2)).toHaveAccessibleName("Paragraph 2: done. Mark as draft");
  await page.keyboard.press("Escape");
  await expect(reading.row(3)).toBeFocused();
  await page.keyboard.press("b");
  await expect(reading.editor(3)).toBeFocused();
  await expect(reading.editor(3)).toHaveValue("");
  await page.keyboard.press("Escape");
  await expect(reading.row(3)).toBeFocused();
});

test("t hides the English and shows it again; e shows what it edits", async ({ page }) => {
  const reading = await standOn(page, 2);
  await page.keyboard.press("t");
  await expect(reading.english(2)).toHaveCount(0);
  await expect(reading.english(3)).toBeVisible();
  await page.keyboard.press("t");
  await expect(reading.english(2)).toBeVisible();
  await page.keyboard.press("t");
  await page.keyboard.press("e");
  await expect(reading.editor(2)).toBeFocused();
});

test("m goes through the three modes", async ({ page }) => {
  const reading = await standOn(page, 2);
  for (const [mode, dutch, english] of [
    ["Dutch only", 1, 0],
    ["English only", 0, 1],
    ["Both", 1, 1],
  ] as const) {
    await page.keyboard.press("m");
    await expect(page.getByRole("radio", { name: mode })).toBeChecked();
    await expect(reading.dutch(2)).toHaveCount(dutch);
    await expect(reading.english(2)).toHaveCount(english);
    await expect(reading.row(2)).toBeFocused();
  }
});

test("r, n, h and d: the reference, a note, the history, done", async ({ page }) => {
  const reading = await standOn(page, 4);
  await page.keyboard.press("h");
  await page.keyboard.press("b");
  await expect(reading.editor(4)).toBeFocused();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.keyboard.type("Many people demonstrated.");
  await expect(reading.saveLine(4)).toHaveText("Saved");
  await page.keyboard.press("Escape");
  await expect(reading.row(4)).toBeFocused();

  const panel = reading.row(4).getByRole("region", { name: "Reference" });
  await page.keyboard.press("r");
  await expect(panel).toBeVisible();
  await page.keyboard.press("r");
  await expect(panel).toHaveCount(0);

  await page.keyboard.press("d");
  await expect(reading.status(4)).toHaveAccessibleName("Paragraph 4: done. Mark as draft");
  await page.keyboard.press("d");
  await expect(reading.status(4)).toHaveAccessibleName("Paragraph 4: draft. Mark as done");

  await page.keyboard.press("h");
  const history = page.getByRole("dialog", { name: "History of paragraph 4" });
  await expect(history.getByRole("listitem")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(history).toHaveCount(0);
  await expect(reading.row(4)).toBeFocused();

  await page.keyboard.press("n");
  const note = page.getByRole("textbox", { name: "Note on paragraph 4" });
  await expect(note).toBeFocused();
  await page.keyboard.type("the hard d: t or j?");
  await page.keyboard.press("Escape");
  await expect(note).toHaveCount(0);
  await expect(reading.row(4)).toBeFocused();
  await expect(reading.row(4)).toContainText("the hard d: t or j?");
});

test("? lists the keys, and gives the focus back", async ({ page }) => {
  const reading = await standOn(page, 2);
  await page.keyboard.press("?");
  const help = page.getByRole("dialog", { name: "Keys" });
  await expect(help).toBeVisible();
  await expect(help.getByRole("term")).toHaveCount(18);
  await page.keyboard.press("j");
  await page.keyboard.press("Escape");
  await expect(help).toHaveCount(0);
  await expect(reading.row(2)).toBeFocused();
});
