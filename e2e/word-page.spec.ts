import { expect, test } from "./fixtures";
import { axeFindings, tooWide } from "./pages/axe";
import { hydrated } from "./pages/hydrated";
import { article, ReadingPage } from "./pages/reading-page";

const title = "Rusland bereid om Wit-Russisch regime militair te steunen";
const sentence =
  "Aan het begin van de week trad het Wit-Russische veiligheidsapparaat met bruut geweld op tegen de betogers.";

test("a separable verb: its meanings, its forms, and both halves marked where it stands", async ({
  page,
}) => {
  await page.goto("/words/optreden");
  await expect(page).toHaveTitle(/^optreden/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("optreden");
  const verb = page.getByRole("heading", { level: 2, name: "optreden verb" }).locator("..");
  await expect(verb).toContainText("separable: op | treden");
  await expect(verb.getByRole("list").first()).toContainText("to ");
  const forms = verb.getByRole("table", { name: "Forms of optreden" });
  await expect(forms.getByRole("row", { name: /^present, hij, jij/ })).toContainText("treedt … op");
  await expect(forms.getByRole("row", { name: /^present, hij, jij/ })).toContainText("optreedt");
  await expect(forms.getByRole("row", { name: /^perfect/ })).toContainText("opgetreden");
  await expect(forms.getByRole("columnheader")).toHaveText(["In a main clause", "At the end of a clause"]);

  const found = page.getByRole("listitem").filter({ hasText: sentence });
  await expect(found.locator("mark")).toHaveText(["trad", "op"]);
  await expect(found.locator("[lang=en]")).not.toBeEmpty();
  await expect(page.getByRole("heading", { level: 3, name: title })).toBeVisible();
  await found.getByRole("link", { name: "Paragraph 6" }).click();
  await expect(page).toHaveURL(`/read/${article}#p6`);
  await expect(new ReadingPage(page).row(6)).toBeInViewport();
});

test("a noun has its article and its plural", async ({ page }) => {
  await page.goto("/words/regering");
  await expect(page.getByRole("heading", { level: 2, name: "de regering noun" })).toBeVisible();
  const forms = page.getByRole("table", { name: "Forms of regering" });
  await expect(forms.getByRole("row", { name: /^singular/ })).toContainText("de regering");
  await expect(forms.getByRole("row", { name: /^plural/ }).first()).toContainText("de regeringen");
});

test("a page of sentences that is long goes on on the next", async ({ page }) => {
  await page.goto("/words/de");
  const sentences = page
    .getByRole("heading", { name: "In your library" })
    .locator("..")
    .getByRole("listitem");
  await expect(sentences).toHaveCount(20);
  await page.getByRole("link", { name: "More sentences" }).click();
  await expect(page).toHaveURL("/words/de?page=2");
  await expect(page.getByRole("link", { name: "Previous sentences" })).toBeVisible();
});

test("a word that does not exist says so, and names the nearest", async ({ page }) => {
  await page.goto("/words/regeringg");
  await expect(page.getByText("No word list that Naast has knows this word.")).toBeVisible();
  await expect(page.getByText("No text of your library has it.")).toBeVisible();
  await page.getByRole("link", { name: "regering", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("regering");
});

test.describe("with a server of its own", () => {
  test.use({ freshServer: true });

  test("the learner's own English goes first, and hidden references stay hidden", async ({ page }) => {
    const reading = new ReadingPage(page);
    await reading.open();
    const saved = page.waitForResponse((response) => response.request().method() === "POST");
    await page.getByLabel("Translate it myself").check();
    await saved;
    await page.goto("/words/optreden");
    const found = page.getByRole("listitem").filter({ hasText: sentence });
    await expect(found).toContainText("No English yet");
    await reading.open();
    // The reference is out of sight: there is no English to click.
    await reading.row(6).focus();
    await page.keyboard.press("e");
    await reading.write(6, "The police struck hard. Two died.");
    await reading.stopEditing(6);
    await page.goto("/words/optreden");
    await expect(found.locator("[lang=en]")).toHaveText(/^The police struck hard\./);
  });

  test("a word is added with its sentence, found in the glossary, and taken back", async ({ page }) => {
    await page.goto("/words/ruzie");
    await hydrated(page);
    await page.getByRole("button", { name: "Add to the glossary" }).click();
    await expect(page.getByText("Added to your glossary.")).toBeVisible();
    await page.getByRole("link", { name: "de ruzie" }).click();
    await expect(page.getByRole("row").filter({ hasText: "de ruzie" })).toContainText("quarrel");
    await expect(page.getByRole("row").filter({ hasText: "de ruzie" })).toContainText(
      "Ik bereidde me voor op een ruzie",
    );
    await page.goto("/words/ruzie");
    await expect(page.getByRole("link", { name: "de ruzie" })).toBeVisible();
    await expect(page.getByRole("button", { name: "Add to the glossary" })).toHaveCount(0);
  });

  test("adding can be undone where it was done", async ({ page }) => {
    await page.goto("/words/ruzie");
    await hydrated(page);
    await page.getByRole("button", { name: "Add to the glossary" }).click();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByRole("button", { name: "Add to the glossary" })).toBeVisible();
    await page.reload();
    await expect(page.getByText("In your glossary:")).toHaveCount(0);
  });
});

test.describe("a device", () => {
  const voices = (list: { lang: string; localService: boolean }[]) =>
    `Object.defineProperty(speechSynthesis, "getVoices", { value: () => (window.voices ??= ${JSON.stringify(list)}) })`;

  test("with a Dutch voice says the word", async ({ page }) => {
    await page.addInitScript(voices([{ lang: "nl-NL", localService: true }]));
    await page.goto("/words/regering");
    await expect(page.getByRole("button", { name: "hear it: regering" })).toBeVisible();
  });

  test("without one has no button for it", async ({ page }) => {
    await page.addInitScript(voices([{ lang: "en-GB", localService: true }]));
    await page.goto("/words/regering");
    await hydrated(page);
    await expect(page.getByRole("button", { name: /^hear it/ })).toHaveCount(0);
  });
});

for (const lemma of ["optreden", "regering", "mooi", "regeringg"]) {
  test(`axe finds nothing and nothing is wider than the window: ${lemma}`, async ({ page }) => {
    await page.goto(`/words/${lemma}`);
    await hydrated(page);
    expect(await tooWide(page)).toEqual([]);
    expect(await axeFindings(page)).toEqual([]);
  });
}
