import { expect, test } from "./fixtures";
import { paragraphsIn } from "./pages/content";
import { actionAnswer, hydrated } from "./pages/hydrated";
import { boxOf, markedTexts, marksOf, middleOf } from "./pages/marks";
import { article, ReadingPage } from "./pages/reading-page";

const title = "Rusland bereid om Wit-Russisch regime militair te steunen";
const dutch = paragraphsIn(article, "text.md");
const reference = paragraphsIn(article, "reference.en.md");

// A text as it came, without a word of the learner's.
test.use({ freshServer: true });

test.describe("what is learnt about the learner", () => {
  test("the library lists the texts, and goes on where reading stopped", async ({ page }) => {
    await page.goto("/");
    await expect(page.getByRole("heading", { name: "Library" })).toBeVisible();
    const texts = page.getByRole("main").getByRole("listitem");
    await expect(texts).toHaveCount(4);
    const listed = texts.filter({ has: page.getByRole("link", { name: title }) });
    await expect(listed.getByTitle("level B2")).toHaveText("B2");
    await expect(listed).toContainText("478 words");
    await expect(listed).toContainText("0 of 16 paragraphs done");
    await expect(listed).toContainText("Not read yet");
    await expect(page.getByRole("link", { name: "Continue reading" })).toHaveCount(0);

    const reading = new ReadingPage(page);
    const kept = page.waitForResponse("**/api/reading-position");
    await page.getByRole("link", { name: title, exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await hydrated(page);
    await kept;

    const id = await reading.paragraphId(10);
    const keptTenth = page.waitForRequest(
      (request) =>
        request.url().endsWith("/api/reading-position") && request.postDataJSON().paragraphId === id,
    );
    await reading.row(10).evaluate((row) => row.scrollIntoView({ block: "start", behavior: "instant" }));
    await (await keptTenth).response();
    await page.getByRole("link", { name: "Library", exact: true }).click();
    await expect(texts.first()).toContainText(title);
    await expect(texts.first()).toContainText("Last read today");
    await page.getByRole("link", { name: "Continue reading" }).click();
    await expect(reading.row(10)).toBeInViewport();
    await expect(reading.row(1)).not.toBeInViewport();
  });

  test("one language alone, the other on demand; the mode is kept", async ({ page }) => {
    const reading = new ReadingPage(page);
    await reading.open();
    await reading.chooseMode("Dutch only");
    await expect(reading.english(3)).toHaveCount(0);
    // Of a row that was not the active one: on a phone pressing it brings up the row's other tools.
    await reading.tool(3, "Show English").click();
    await expect(reading.english(3)).toHaveText(reference[2] ?? "");
    await expect(reading.english(4)).toHaveCount(0);
    await reading.tool(3, "Hide English").click();
    await expect(reading.english(3)).toHaveCount(0);

    const saved = actionAnswer(page);
    await reading.chooseMode("English only");
    await expect(reading.dutch(3)).toHaveCount(0);
    await expect(reading.english(3)).toBeVisible();
    await saved;
    await reading.reload();
    await expect(reading.dutch(3)).toHaveCount(0);
    await reading.tool(3, "Show Dutch").click();
    await expect(reading.dutch(3)).toHaveText(dutch[2] ?? "");
    await reading.chooseMode("Both");
    await expect(reading.dutch(4)).toBeVisible();
    await expect(reading.english(4)).toBeVisible();
  });

  test("Translate it myself hides every reference, also after a reload", async ({ page }) => {
    const reading = new ReadingPage(page);
    await reading.open();
    const saved = actionAnswer(page);
    await page.getByLabel("Translate it myself").check();
    await expect(page.getByText("Reference translation")).toHaveCount(0);
    await expect(page.getByRole("button", { name: "Write your English here" })).toHaveCount(16);
    await saved;
    await reading.reload();
    await expect(page.getByLabel("Translate it myself")).toBeChecked();
    await expect(page.getByRole("button", { name: "Write your English here" })).toHaveCount(16);
    await expect(page.getByText("Reference translation")).toHaveCount(0);
  });

  test("theme, text size and line spacing are in the page that the server sends", async ({ page }) => {
    await page.goto("/settings");
    await hydrated(page);
    for (const [group, choice] of [
      ["Theme", "Dark"],
      ["Text size", "Larger"],
      ["Line spacing", "Loose"],
    ] as const) {
      const saved = actionAnswer(page);
      await page.getByRole("group", { name: group }).getByText(choice, { exact: true }).click();
      await saved;
    }
    const html = page.locator("html");
    await expect(html).toHaveAttribute("data-text-size", "larger");
    for (const address of ["/", `/read/${article}`, "/glossary", "/settings"]) {
      const sent = await (await page.request.get(address)).text();
      const tag = /<html[^>]*>/.exec(sent)?.[0];
      expect(tag).toContain('data-theme="dark"');
      expect(tag).toContain('data-text-size="larger"');
      expect(tag).toContain('data-line-spacing="loose"');
    }
    await page.goto(`/read/${article}`);
    await expect(page.locator("body")).toHaveCSS("color-scheme", "dark");
    await expect(page.getByRole("listitem", { name: "Paragraph 1", exact: true })).toHaveCSS(
      "font-size",
      "23px",
    );
  });

  test("the appearance can be changed over the text", async ({ page }) => {
    const reading = new ReadingPage(page);
    await reading.open();
    await page.getByRole("button", { name: "Appearance" }).click();
    const saved = actionAnswer(page);
    await page.getByRole("group", { name: "Text size" }).getByText("Small", { exact: true }).click();
    await expect(reading.dutch(1)).toHaveCSS("font-size", "15px");
    await saved;
    await reading.reload();
    await expect(reading.dutch(1)).toHaveCSS("font-size", "15px");
  });
});

test("the article: 16 paragraphs of plain Dutch, each with its reference marked as one", async ({ page }) => {
  const reading = new ReadingPage(page);
  await reading.open();
  await expect(reading.rows()).toHaveCount(16);
  expect(dutch).toHaveLength(16);
  const sides = await page.locator("[data-side=dutch]").evaluateAll((all) =>
    all.map((element) => ({
      lang: element.getAttribute("lang"),
      text: element.textContent,
      nodes: [...element.childNodes].map(({ nodeType }) => nodeType),
    })),
  );
  expect(sides).toEqual(dutch.map((text) => ({ lang: "nl", text, nodes: [3] })));
  await expect(page.locator("[data-side=english][lang=en]")).toHaveText(reference);
  await expect(page.getByText("Reference translation")).toHaveCount(16);
  expect(await page.locator("*").count()).toBeLessThan(450);
  await expect(page.getByRole("heading", { level: 2 })).toHaveText([dutch[6] ?? "", dutch[12] ?? ""]);
});

test("pointing at a sentence lights it and its counterpart", { tag: "@desktop" }, async ({ page }) => {
  const reading = new ReadingPage(page);
  await reading.open();
  const pair = ["Zeker twee demonstranten kwamen om.", "At least two demonstrators were killed."];
  const dutchWord = middleOf(await boxOf(reading.dutch(6), "demonstranten kwamen"));
  await page.mouse.move(dutchWord.x, dutchWord.y);
  await expect.poll(() => markedTexts(page, "sentence")).toEqual(pair);
  const englishWord = middleOf(await boxOf(reading.english(6), "subsided"));
  await page.mouse.move(englishWord.x, englishWord.y);
  await expect
    .poll(() => markedTexts(page, "sentence"))
    .toEqual([
      "Naarmate de week vorderde, nam het geweld af.",
      "As the week went on, the violence subsided.",
    ]);
  const bar = await page.getByRole("heading", { level: 1 }).boundingBox();
  await page.mouse.move(bar?.x ?? 0, bar?.y ?? 0);
  await expect.poll(() => markedTexts(page, "sentence")).toEqual([]);
});

test("the glossary lights up in the text, a split verb in both its halves", async ({ page }) => {
  const reading = new ReadingPage(page);
  await reading.open();
  await expect.poll(async () => (await marksOf(page, "new")).length).toBeGreaterThan(130);
  const marks = await marksOf(page, "new");
  const sixth = dutch[5] ?? "";
  const at = (text: string, start: number) => ({ paragraph: "6", lang: "nl", start, text });
  expect(marks).toContainEqual(at("trad", sixth.indexOf("trad")));
  expect(marks).toContainEqual(at("op", sixth.indexOf("op tegen")));
  expect(marks).not.toContainEqual(at("Op", sixth.indexOf("Op sommige")));
  expect(marks.filter(({ paragraph }) => paragraph === "13").map(({ text }) => text)).toEqual(
    expect.arrayContaining(["trekken", "aan", "stoten", "af"]),
  );
  expect(marks.every(({ lang }) => lang === "nl")).toBe(true);
});

test("where a browser has no highlights, marks are drawn over the words", async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, "Highlight");
    Reflect.deleteProperty(CSS, "highlights");
  });
  const reading = new ReadingPage(page);
  await reading.open();
  const drawn = (mark: "new" | "word") =>
    page.locator(`.mark-layer.mark-${mark} span`).evaluateAll((all) =>
      all.map((mark) => {
        const { x, y, width, height } = mark.getBoundingClientRect();
        return [x, y, width, height].map(Math.round).join(" ");
      }),
    );
  const placeOf = async (number: number, word: string) => {
    const { x, y, width, height } = await boxOf(reading.dutch(number), word);
    return [x, y, width, height].map(Math.round).join(" ");
  };
  for (const [number, word] of [
    [6, "trad"],
    [6, "op"],
    [16, "aardolie"],
  ] as const) {
    const place = await placeOf(number, word);
    expect(await drawn("new")).toContain(place);
  }
  await expect(page.locator("[data-side=dutch] *")).toHaveCount(0);
  await reading.clickWord(6, "trad");
  await expect(reading.popover("trad")).toContainText("optreden");
  const halves = [await placeOf(6, "trad"), await placeOf(6, "op")];
  expect([...new Set(await drawn("word"))].sort()).toEqual(halves.sort());
});

test("an address without a text is a 404 that lists the texts", async ({ page }) => {
  const answer = await page.goto("/read/no-such-text");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { name: "There is nothing here" })).toBeVisible();
  await expect(page.getByRole("main").getByRole("listitem")).toHaveCount(4);
  await page.getByRole("link", { name: "De speelstraat" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "De speelstraat" })).toBeVisible();
});

test("an address without a page is a 404 with the way back", async ({ page }) => {
  const answer = await page.goto("/nowhere");
  expect(answer?.status()).toBe(404);
  await page.getByRole("link", { name: "To the library", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Library" })).toBeVisible();
});

test("a pair starts on the same line", { tag: "@desktop" }, async ({ page }) => {
  const reading = new ReadingPage(page);
  await reading.open();
  const steps = await reading.rows().evaluateAll((rows) =>
    rows.map((row) => {
      const [left = 0, right = 0] = ["dutch", "english"].map((side) => {
        const range = new Range();
        range.selectNodeContents(row.querySelector(`[data-side=${side}]`) ?? row);
        return range.getClientRects()[0]?.bottom;
      });
      return Math.abs(left - right);
    }),
  );
  expect(steps).toHaveLength(16);
  expect(Math.max(...steps)).toBeLessThan(0.6);
});

test("opening the editor moves nothing", async ({ page }) => {
  const reading = new ReadingPage(page);
  await reading.open();
  for (const number of [5, 7]) {
    await reading.english(number).scrollIntoViewIfNeeded();
    const shape = (element: Element) => {
      const { fontFamily, fontSize, lineHeight, letterSpacing, paddingTop, borderTopWidth } =
        getComputedStyle(element);
      return { fontFamily, fontSize, lineHeight, letterSpacing, paddingTop, borderTopWidth };
    };
    const scroll = () => page.evaluate(() => scrollY);
    const [next, text, type, scrolled] = [
      await reading.row(number + 1).boundingBox(),
      await reading.english(number).boundingBox(),
      await reading.english(number).evaluate(shape),
      await scroll(),
    ];
    const letters = await boxOf(reading.english(number), (reference[number - 1] ?? "").slice(0, 3));
    await reading.startEditing(number);
    const moved = (await scroll()) - scrolled;
    const after = await reading.row(number + 1).boundingBox();
    expect((after?.y ?? 0) + moved).toBeCloseTo(next?.y ?? -1, 0);
    expect(after?.height).toBe(next?.height);
    const area = await reading.editor(number).boundingBox();
    expect((area?.y ?? 0) + moved).toBeCloseTo(text?.y ?? -1, 0);
    expect(area?.height).toBeCloseTo(text?.height ?? -1, 0);
    expect(area?.x).toBeCloseTo(letters.x, 0);
    expect(await reading.editor(number).evaluate(shape)).toEqual(type);
  }
});
