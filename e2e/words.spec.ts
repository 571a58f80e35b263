import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { GlossaryPage } from "./pages/glossary-page";
import { markedTexts } from "./pages/marks";
import { ReadingPage } from "./pages/reading-page";

// What is added or decided here is kept.
test.use({ freshServer: true });

const lit = async (page: Page) => [...new Set(await markedTexts(page, "word"))];

test.describe("what a word is", () => {
  for (const [number, word, headword, form] of [
    [2, "landen", "het land noun", "plural of land"],
    [2, "verzekerde", "verzekeren verb", "past singular of verzekeren"],
    [4, "gedemonstreerd", "demonstreren verb", "past participle of demonstreren"],
    [6, "trad", "optreden verb", "past singular of optreden"],
  ] as const) {
    test(`${word}: its lemma, form and meanings, and its sentence with the English`, async ({ page }) => {
      const reading = new ReadingPage(page);
      await reading.open();
      await reading.clickWord(number, word);
      const popover = reading.popover(word);
      await expect(popover).toContainText(headword);
      await expect(popover).toContainText(form);
      await expect(popover.locator("ol[lang=en] li").first()).toHaveText(/\w/);
      await expect(popover.locator("blockquote [lang=nl] mark").first()).toHaveText(word);
      await expect(popover.locator("blockquote [lang=en]")).toHaveText(/\w/);
      const link = popover.getByRole("link", { name: /^All about / });
      await expect(link).toHaveAttribute("href", `/words/${headword.split(" ").at(-2)}`);
    });
  }

  test("both halves of a split verb are lit, and marked in the sentence", async ({ page }) => {
    const reading = new ReadingPage(page);
    await reading.open();
    for (const half of ["op", "trad"]) {
      await reading.clickWord(6, half);
      const popover = reading.popover(half);
      await expect(popover).toContainText("op|treden");
      await expect(popover.locator("mark")).toHaveText(["trad", "op"]);
      expect(await lit(page)).toEqual(["trad", "op"]);
      await popover.getByRole("button", { name: "Close" }).click();
      await expect(popover).toHaveCount(0);
    }
  });

  test("a compound in its parts, each with a way there and back", async ({ page }) => {
    const reading = new ReadingPage(page);
    await reading.open();
    await reading.clickWord(1, "massaprotesten");
    const popover = reading.popover("massaprotesten");
    await popover.getByRole("button", { name: /^protest/ }).click();
    await expect(popover).toContainText("het protest noun");
    await expect(popover).toBeFocused();
    await popover.getByRole("button", { name: "Back to “massaprotesten”" }).click();
    await expect(popover).toContainText("het massaprotest noun");
    await expect(popover).toContainText("het, as in protest");
  });

  test("an unknown word says so, and offers the nearest", async ({ page }) => {
    const reading = new ReadingPage(page);
    await reading.open();
    await reading.clickWord(8, "opgroepen");
    const popover = reading.popover("opgroepen");
    await expect(popover).toContainText("Naast does not know this word.");
    await popover.getByRole("button", { name: "opgeroepen" }).click();
    await expect(popover.getByRole("button", { name: "Back to “opgroepen”" })).toBeVisible();
    await expect(popover).toContainText("oproepen verb");
    await page.keyboard.press("Escape");
    await reading.clickWord(8, "opgroepen");
    await popover.getByRole("button", { name: "Add to the glossary" }).click();
    // There is no meaning to add: the form asks for one.
    await expect(popover.getByRole("textbox", { name: "Meanings" })).toBeFocused();
  });

  test("the answer moves nothing", async ({ page }) => {
    const reading = new ReadingPage(page);
    await reading.open();
    let letGo = () => {};
    const released = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route("**/api/words?*", async (route) => {
      await released;
      await route.continue();
    });
    await reading.clickWord(4, "procent");
    const popover = reading.popover("procent");
    const sentence = popover.locator("blockquote");
    await expect(popover).toContainText("Loading…");
    await popover.evaluate((element) => Promise.all(element.getAnimations().map((one) => one.finished)));
    const before = await sentence.boundingBox();
    letGo();
    await expect(popover.locator("ol[lang=en] li").first()).toHaveText(/\w/);
    expect(await sentence.boundingBox()).toEqual(before);
  });

  test("where Naast is not reached it says so, and asks again", async ({ page, server }) => {
    const reading = new ReadingPage(page);
    await reading.open();
    // The popover's code is at hand.
    await reading.clickWord(4, "regering");
    await expect(reading.popover("regering")).toContainText("de regering");
    await page.keyboard.press("Escape");
    await server.stop();
    await reading.clickWord(5, "partijen");
    const popover = reading.popover("partijen");
    await expect(popover.getByRole("alert")).toContainText("The word could not be looked up.");
    await server.start();
    await popover.getByRole("button", { name: "Try again" }).click();
    await expect(popover).toContainText("de partij noun");
    await expect(popover.getByRole("alert")).toHaveCount(0);
  });

  test("a word is asked for while the pointer rests on it", { tag: "@desktop" }, async ({ page }) => {
    const reading = new ReadingPage(page);
    await reading.open();
    let requests = 0;
    page.on("request", (request) => {
      if (request.url().includes("/api/words?")) requests += 1;
    });
    // The first hover fetches the code that listens.
    await expect(async () => {
      await reading.dutch(11).hover({ position: { x: 24, y: 12 } });
      await reading.dutch(11).hover({ position: { x: 90, y: 12 } });
      await expect.poll(() => requests, { timeout: 1_000 }).toBeGreaterThan(0);
    }).toPass();
  });
});

test.describe("hear it", () => {
  test("is not offered where the device has no Dutch voice", async ({ page }) => {
    await page.addInitScript(() => {
      speechSynthesis.getVoices = () => [{ lang: "nl-NL", localService: false } as SpeechSynthesisVoice];
    });
    const reading = new ReadingPage(page);
    await reading.open();
    await reading.clickWord(9, "land");
    await expect(reading.popover("land")).toContainText("het land noun");
    await expect(reading.popover("land").getByRole("button", { name: "Hear it" })).toHaveCount(0);
  });

  test("says the word with its article, by the button and by s", async ({ page }) => {
    await page.addInitScript(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      const voice = { lang: "nl-BE", localService: true, name: "Ellen" } as SpeechSynthesisVoice;
      speechSynthesis.getVoices = () => [voice];
      speechSynthesis.speak = ({ text }) => said.push(text);
      // A voice that is no real one cannot be given to a real utterance.
      Object.defineProperty(SpeechSynthesisUtterance.prototype, "voice", { set: () => {} });
    });
    const reading = new ReadingPage(page);
    await reading.open();
    await reading.clickWord(9, "land");
    await reading.popover("land").getByRole("button", { name: "Hear it" }).click();
    await page.keyboard.press("s");
    expect(await page.evaluate(() => Reflect.get(window, "said"))).toEqual(["het land", "het land"]);
  });
});

test.describe("adding", () => {
  const marked = async (page: Page) =>
    (await markedTexts(page, "new")).filter((text) => /^land(en)?$/.test(text)).length;

  test("one press adds a word with all that is known; it is undone, and edited", async ({ page }) => {
    const reading = new ReadingPage(page);
    await reading.open();
    await reading.clickWord(9, "land");
    const popover = reading.popover("land");
    await popover.getByRole("button", { name: "Add to the glossary" }).click();
    await expect(popover.getByRole("status")).toHaveText("added");
    await expect.poll(() => marked(page)).toBe(6);
    await popover.getByRole("button", { name: "undo" }).click();
    await expect.poll(() => marked(page)).toBe(0);
    await expect(popover).toBeFocused();

    await page.keyboard.press("a");
    await expect.poll(() => marked(page)).toBe(6);
    await popover.getByRole("button", { name: "edit…" }).click();
    await popover.getByRole("textbox", { name: "Meanings" }).fill("country; nation");
    await popover.getByRole("button", { name: "Save" }).click();
    await expect(popover).toContainText("country; nation");
    await expect(popover).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(reading.row(9)).toBeFocused();

    const glossary = new GlossaryPage(page);
    await glossary.open("?q=land");
    await expect(glossary.row("het land")).toContainText("country; nation");
    await expect(glossary.row("het land")).toContainText('"Ik zal het land niet opgeven", zei Lukashenko');
  });

  test("a adds the word under the cursor at once", { tag: "@desktop" }, async ({ page }) => {
    const reading = new ReadingPage(page);
    await reading.open();
    for (let row = 1; row <= 9; row += 1) await page.keyboard.press("j");
    for (let word = 1; word <= 4; word += 1) await page.keyboard.press("ArrowRight");
    await expect.poll(() => markedTexts(page, "cursor")).toEqual(["land"]);
    await page.keyboard.press("a");
    const popover = reading.popover("land");
    await expect(popover.getByRole("status")).toHaveText("added");
    await expect(popover).toBeFocused();
    await expect.poll(() => marked(page)).toBe(6);
    await page.keyboard.press("Escape");
    await expect(reading.row(9)).toBeFocused();
    // What the glossary has is not added twice: the form opens.
    await page.keyboard.press("a");
    await expect(popover.getByRole("textbox", { name: "Lemma" })).toHaveValue("land");
    await page.keyboard.press("Escape");
    await expect(popover).toBeFocused();
  });
});

test.describe("decisions win over the analysis", () => {
  test("not a split verb here", async ({ page }) => {
    const reading = new ReadingPage(page);
    await reading.open();
    await reading.clickWord(6, "trad");
    const popover = reading.popover("trad");
    await popover.getByText("Not this word?").click();
    await popover.getByRole("button", { name: "Not a split verb here" }).click();
    await expect(popover).toContainText("You decided this");
    await expect(popover).toContainText("treden verb");
    await expect.poll(() => lit(page)).toEqual(["trad"]);
    await expect.poll(() => markedTexts(page, "new")).not.toContain("trad");

    await reading.reload();
    expect(await markedTexts(page, "new")).not.toContain("trad");
    await reading.clickWord(6, "trad");
    await popover.getByRole("button", { name: "undo" }).click();
    await expect(popover).toContainText("optreden verb");
    await expect.poll(() => lit(page)).toEqual(["trad", "op"]);
    await expect.poll(() => markedTexts(page, "new")).toContain("trad");
    await expect(popover).toBeFocused();
  });

  test("not this word", async ({ page }) => {
    const reading = new ReadingPage(page);
    await reading.open();
    await reading.clickWord(6, "leden");
    const popover = reading.popover("leden");
    await expect(popover).toContainText("het lid noun");
    const other = popover.getByRole("button", { name: /^lijden verb/ });
    // Close candidates stand open already.
    if (!(await other.isVisible())) await popover.getByText("Not this word?").click();
    await other.click();
    await expect(popover).toContainText("past plural of lijden");
    await reading.reload();
    await reading.clickWord(6, "leden");
    await expect(popover).toContainText("past plural of lijden");
    await popover.getByRole("button", { name: "undo" }).click();
    await expect(popover).toContainText("plural of lid");
  });

  test("words joined with Ctrl or ⌘ belong together", { tag: "@desktop" }, async ({ page }) => {
    const reading = new ReadingPage(page);
    await reading.open();
    await reading.clickWord(6, "week");
    await reading.pressAtTop(6, "begin", "ControlOrMeta");
    await expect.poll(() => lit(page)).toEqual(["begin", "week"]);
    const popover = reading.popover("begin … week");
    await popover.getByLabel("As one expression").fill("begin van de week");
    await popover.getByRole("button", { name: "These belong together" }).click();
    await expect(popover).toContainText("begin van de week phrase");
    await popover.getByRole("button", { name: "undo" }).click();
    await expect(popover.getByRole("button", { name: "These belong together" })).toBeVisible();
    await reading.pressAtTop(6, "week", "ControlOrMeta");
    await expect.poll(() => lit(page)).toEqual(["begin"]);
    // A plain press ends the expression.
    await reading.pressAtTop(6, "Aan");
    await expect.poll(() => lit(page)).toEqual(["Aan"]);
  });

  test("the infinitive is proposed for a verb and its particle", async ({ page }) => {
    const reading = new ReadingPage(page);
    await reading.open();
    await reading.clickWord(6, "nam");
    await reading.popover("nam").getByRole("button", { name: "Add another word" }).click();
    await expect(reading.popover("nam").getByRole("status")).toBeVisible();
    await reading.pressAtTop(6, "af.");
    await expect(reading.popover("nam … af").getByLabel("As one expression")).toHaveValue("afnemen");
  });

  test("words are joined by the keys", { tag: "@desktop" }, async ({ page }) => {
    const reading = new ReadingPage(page);
    await reading.open();
    await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    await expect(reading.popover("Rusland")).toBeFocused();
    await reading.popover("Rusland").getByRole("button", { name: "Add another word" }).press("Enter");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => markedTexts(page, "cursor")).toEqual(["bereid"]);
    await page.keyboard.press("Enter");
    await expect.poll(() => lit(page)).toEqual(["Rusland", "bereid"]);
  });
});
