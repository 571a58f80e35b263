import { expect, test } from "./fixtures";
import { axeFindings, tooWide } from "./pages/axe";
import { GlossaryPage } from "./pages/glossary-page";
import { hydrated } from "./pages/hydrated";
import { article } from "./pages/reading-page";

const title = "Rusland bereid om Wit-Russisch regime militair te steunen";
const address = `/texts/${article}`;
const rows = "li:has(input[type=checkbox])";

for (const from of ["/", `/read/${article}`]) {
  test(`the way there, from ${from}`, async ({ page }) => {
    await page.goto(from);
    await page
      .getByRole("link", {
        name: from === "/" ? `Words and level of ${title}` : "Words and level",
        exact: true,
      })
      .click();
    await expect(page).toHaveURL(address);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await page.getByRole("link", { name: "Read this text" }).click();
    await expect(page).toHaveURL(`/read/${article}`);
    // Left in the middle of loading, a page reports what it could not load any more.
    await hydrated(page);
  });
}

test("its words by frequency, its level and its separable verbs", async ({ page }) => {
  await page.goto(address);
  const bands = page.getByRole("table");
  await expect(bands.getByRole("columnheader")).toHaveText([
    "In Dutch",
    "In all",
    "Different",
    "Known",
    "Learning",
    "New",
  ]);
  await expect(bands.getByRole("row", { name: /^the first 1,000/ })).toBeVisible();
  // The three add up to the different words of each band.
  for (const row of await bands.getByRole("row").all()) {
    const cells = (await row.getByRole("cell").allInnerTexts()).map((text) => Number(text.replace(",", "")));
    const [, lemmas = 0, known = 0, learning = 0, isNew = 0] = cells;
    expect(known + learning + isNew).toBe(lemmas);
  }
  await expect(page.getByRole("heading", { name: "Its level" }).locator("..")).toContainText("About B2");
  await expect(page.getByRole("heading", { name: "Its level" }).locator("..")).toContainText("B2");
  const verbs = page.getByRole("heading", { name: "Its separable verbs" }).locator("..");
  for (const verb of ["optreden", "aantrekken", "afstoten"]) {
    await expect(verbs.getByRole("link", { name: verb, exact: true })).toBeVisible();
  }
});

for (const [slug, level] of [
  ["de-kat-van-nummer-twaalf", "A2"],
  ["de-speelstraat", "B1"],
  ["de-brug-staat-open", "B2"],
]) {
  test(`the estimate of ${slug} is the level that it was written for`, async ({ page }) => {
    await page.goto(`/texts/${slug}`);
    const section = page.getByRole("heading", { name: "Its level" }).locator("..");
    await expect(section).toContainText(`About ${level}`);
    await expect(section).toContainText(`It says of itself: ${level}`);
  });
}

test.describe("words worth learning", () => {
  test.use({ freshServer: true });

  test("are added all at once, taken back, and added again", async ({ page }) => {
    const glossary = new GlossaryPage(page);
    await page.goto(address);
    await hydrated(page);
    const words = page.locator(rows);
    await expect(words).not.toHaveCount(0);
    const first = await words.locator("label [lang=nl]").allTextContents();
    const [lemma = ""] = first;
    const stillThere = page.getByRole("button", { name: `I know this word: ${lemma}`, exact: true });
    await page.getByRole("checkbox", { name: "All of these" }).check();
    await expect(page.getByText(`${first.length} selected`)).toBeVisible();
    await page.getByRole("button", { name: "Add selected to the glossary" }).click();
    await expect(page.getByText(`${first.length} words were added to your glossary.`)).toBeVisible();
    await expect(stillThere).toHaveCount(0);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(words.locator("label [lang=nl]")).toHaveText(first);
    // They came back without their ticks.
    await expect(page.getByRole("button", { name: "Add selected to the glossary" })).toBeDisabled();

    await words.first().getByRole("checkbox").check();
    await page.getByRole("button", { name: "Add selected to the glossary" }).click();
    await expect(page.getByText("1 word was added to your glossary.")).toBeVisible();
    await glossary.open("?sort=added&descending=1");
    await expect(glossary.headwords().first()).toHaveText(lemma);
  });

  test("that one knows leave the list, and count as known", async ({ page }) => {
    await page.goto(address);
    await hydrated(page);
    const words = page.locator(rows);
    const lemma = (await words.first().locator("label [lang=nl]").textContent()) ?? "";
    await page.getByRole("button", { name: `I know this word: ${lemma}`, exact: true }).click();
    await expect(page.getByText("1 word is marked as known.")).toBeVisible();
    await expect(words.first().locator("label [lang=nl]")).not.toHaveText(lemma);
    await page.reload();
    await expect(words.first().locator("label [lang=nl]")).not.toHaveText(lemma);
    await hydrated(page);
    await words.nth(0).getByRole("checkbox").check();
    await words.nth(1).getByRole("checkbox").check();
    await page.getByRole("button", { name: "I know the selected words" }).click();
    await expect(page.getByText("2 words are marked as known.")).toBeVisible();
  });

  test("a server that is away is told, and nothing is added twice", async ({ page, server }) => {
    await page.goto(address);
    await hydrated(page);
    const words = page.locator(rows);
    const lemma = (await words.first().locator("label [lang=nl]").textContent()) ?? "";
    await words.first().getByRole("checkbox").check();
    await server.stop();
    await page.getByRole("button", { name: "Add selected to the glossary" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "Naast could not be reached." })).toBeVisible();
    await server.start();
    await page.getByRole("button", { name: "Add selected to the glossary" }).click();
    await expect(page.getByText("1 word was added to your glossary.")).toBeVisible();
    await expect(words.first().locator("label [lang=nl]")).not.toHaveText(lemma);
  });
});

test("an unknown text leads to the library", async ({ page }) => {
  const answer = await page.goto("/texts/unknown");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("main").getByRole("listitem")).toHaveCount(4);
});

for (const locale of ["en", "nl"]) {
  test(`axe finds nothing and nothing is wider than the window, in ${locale}`, async ({ page, baseURL }) => {
    await page.context().addCookies([{ name: "naast-locale", value: locale, url: baseURL ?? "" }]);
    await page.goto(address);
    await hydrated(page);
    expect(await tooWide(page)).toEqual([]);
    expect(await axeFindings(page)).toEqual([]);
  });
}
