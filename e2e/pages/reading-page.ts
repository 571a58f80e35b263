import type { Locator, Page } from "@playwright/test";
import { expect } from "../fixtures";
import { hydrated } from "./hydrated";
import { boxOf, middleOf } from "./marks";

/** The article that the tests read; it has 16 paragraphs, two of them headings. */
export const article = "wit-rusland-2020-08";

type SavedRevision = { body: string; origin: string; version: number };

/** The reading page of one text. Paragraphs count from 1, as the page numbers them. */
export class ReadingPage {
  constructor(
    readonly page: Page,
    readonly slug = article,
  ) {}

  async open(): Promise<void> {
    await this.page.goto(`/read/${this.slug}`);
    await hydrated(this.page);
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await hydrated(this.page);
  }

  rows(): Locator {
    return this.page.getByRole("listitem", { name: /^Paragraph \d+$/ });
  }

  row(number: number): Locator {
    return this.page.getByRole("listitem", { name: `Paragraph ${number}`, exact: true });
  }

  dutch(number: number): Locator {
    return this.row(number).locator("[data-side=dutch]");
  }

  english(number: number): Locator {
    return this.row(number).locator("[data-side=english]");
  }

  editor(number: number): Locator {
    return this.page.getByRole("textbox", { name: `Your English of paragraph ${number}`, exact: true });
  }

  saveLine(number: number): Locator {
    return this.row(number).getByRole("status");
  }

  /** The circle beside a paragraph. */
  status(number: number): Locator {
    return this.row(number).getByRole("button", { name: new RegExp(`^Paragraph ${number}: `) });
  }

  tool(number: number, name: string): Locator {
    return this.row(number).getByRole("button", { name, exact: true });
  }

  popover(word: string): Locator {
    return this.page.getByRole("dialog", { name: `The word “${word}”`, exact: true });
  }

  async chooseMode(name: "Both" | "Dutch only" | "English only"): Promise<void> {
    await this.page.getByRole("group", { name: "What is shown" }).getByText(name, { exact: true }).click();
  }

  async startEditing(number: number): Promise<void> {
    await this.english(number).click({ position: { x: 24, y: 10 } });
    await expect(this.editor(number)).toBeFocused();
  }

  /** Types into the open editor and waits until the server has it. */
  async write(number: number, body: string): Promise<void> {
    await this.editor(number).fill(body);
    await expect(this.saveLine(number)).toHaveText("Saved");
  }

  async stopEditing(number: number): Promise<void> {
    await this.editor(number).press("Escape");
    await expect(this.editor(number)).toHaveCount(0);
    await expect(this.row(number)).toBeFocused();
  }

  async clickWord(number: number, word: string, nth = 0): Promise<void> {
    const { x, y } = middleOf(await boxOf(this.dutch(number), word, nth));
    await this.page.mouse.click(x, y);
  }

  /** Presses a word near the top of the window, where a popover or a phone's sheet that is open leaves it in sight. */
  async pressAtTop(number: number, word: string, modifier?: "ControlOrMeta"): Promise<void> {
    const { y: before } = middleOf(await boxOf(this.dutch(number), word));
    await this.page.evaluate((by) => scrollBy({ top: by, behavior: "instant" }), before - 140);
    const { x, y } = await this.dutch(number).evaluate((element, wanted) => {
      const range = new Range();
      const at = element.textContent?.indexOf(wanted) ?? -1;
      const text = element.firstChild ?? element;
      range.setStart(text, at);
      range.setEnd(text, at + wanted.length);
      const box = range.getClientRects()[0];
      return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
    }, word);
    if (modifier) await this.page.keyboard.down(modifier);
    await this.page.mouse.click(x, y);
    if (modifier) await this.page.keyboard.up(modifier);
  }

  async paragraphId(number: number): Promise<string> {
    return (await this.row(number).getAttribute("data-paragraph")) ?? "";
  }

  /** What the server keeps of a paragraph, newest first. */
  async revisions(number: number): Promise<SavedRevision[]> {
    const paragraph = encodeURIComponent(await this.paragraphId(number));
    const answer = await this.page.request.get(`/api/revisions?paragraph=${paragraph}`);
    expect(answer.ok()).toBe(true);
    const revisions: SavedRevision[] = await answer.json();
    return revisions.map(({ body, origin, version }) => ({ body, origin, version }));
  }

  /** The bodies of the revisions, newest first. */
  async history(number: number): Promise<string[]> {
    return (await this.revisions(number)).map(({ body }) => body);
  }
}
