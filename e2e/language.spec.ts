import { readFileSync } from "node:fs";
import type { BrowserContext, Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { actionAnswer, hydrated } from "./pages/hydrated";
import { boxOf, middleOf } from "./pages/marks";
import { article } from "./pages/reading-page";

type Messages = { [key: string]: string | Messages };
const locales = ["en", "nl"] as const;
type Locale = (typeof locales)[number];

const messages: Record<Locale, Messages> = { en: readMessages("en"), nl: readMessages("nl") };

function readMessages(locale: Locale): Messages {
  return JSON.parse(readFileSync(new URL(`../i18n/locales/${locale}.json`, import.meta.url), "utf8"));
}

/** A message without values, as its file has it. */
function message(locale: Locale, key: string): string {
  let at: string | Messages | undefined = messages[locale];
  for (const part of key.split(".")) at = typeof at === "object" ? at[part] : undefined;
  if (typeof at !== "string") throw new Error(`No message "${key}" in ${locale}.json`);
  return at;
}

const keysOf = (tree: Messages, prefix = ""): string[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [prefix + key] : keysOf(value, `${prefix}${key}.`),
  );

const keys = new Set(
  locales
    .flatMap((locale) => keysOf(messages[locale]))
    .flatMap((key) => [key, key.replace(/_(one|other)$/, "")]),
);

/** What of the page is a message's key, or a value that was not filled in, be it read or heard. */
async function rawMessages(page: Page): Promise<string[]> {
  const attributes = ["aria-label", "title", "placeholder", "alt"];
  const said = await page
    .locator("*")
    .evaluateAll(
      (all, names) => all.flatMap((element) => names.map((name) => element.getAttribute(name) ?? "")),
      attributes,
    );
  const words = [await page.title(), ...(await page.locator("body").allInnerTexts()), ...said].join("\n");
  const found = words.match(/[\w-]+(?:\.[\w-]+)+|\{\{\w*\}\}/g) ?? [];
  return found.filter((word) => word.startsWith("{{") || keys.has(word));
}

async function choose(context: BrowserContext, url: string, locale: string): Promise<void> {
  await context.addCookies([{ name: "naast-locale", value: locale, url }]);
}

/** The page is in this language: its heading, its way around, and what a screen reader is told. */
async function speaks(page: Page, locale: Locale, heading: string): Promise<void> {
  await expect(page.locator("html")).toHaveAttribute("lang", locale);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(message(locale, heading));
  const ways = page.getByRole("navigation", { name: "Naast" }).getByRole("link");
  await expect(ways).toHaveText([
    "Naast",
    ...["library", "glossary", "practice", "settings"].map((name) => message(locale, `nav.${name}`)),
  ]);
}

test.describe("a browser that asks for Dutch", () => {
  test.use({ locale: "nl-NL" });

  test("gets Dutch, unless the cookie says otherwise", async ({ page, context, server }) => {
    await page.goto("/");
    await speaks(page, "nl", "library.heading");
    await choose(context, server.url, "en");
    await page.reload();
    await speaks(page, "en", "library.heading");
    await choose(context, server.url, "tlh");
    await page.reload();
    await speaks(page, "nl", "library.heading");
  });
});

test.describe("a browser that asks for a language that Naast does not speak", () => {
  test.use({ locale: "fr-FR" });

  test("gets English, also with a cookie that Naast does not know", async ({ page, context, server }) => {
    await page.goto("/settings");
    await speaks(page, "en", "settings.heading");
    await choose(context, server.url, "fr");
    await page.reload();
    await speaks(page, "en", "settings.heading");
  });
});

test("the language is switched in the settings, at once and for good", async ({ page }) => {
  await page.goto("/settings");
  await hydrated(page);
  await speaks(page, "en", "settings.heading");
  await page.getByRole("button", { name: "Nederlands" }).click();
  await speaks(page, "nl", "settings.heading");
  await expect(page.getByRole("button", { name: "Nederlands" })).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByRole("group", { name: "Tekstgrootte" })).toBeVisible();
  await expect(page).toHaveTitle("Instellingen · Naast");
  await page.reload();
  await speaks(page, "nl", "settings.heading");
  await page.getByRole("link", { name: "Woordenlijst" }).click();
  await speaks(page, "nl", "glossary.heading");
  await page.goto("/settings");
  await hydrated(page);
  await page.getByRole("button", { name: "English" }).click();
  await speaks(page, "en", "settings.heading");
  await expect(page.getByRole("group", { name: "Text size" })).toBeVisible();
});

const counts = {
  en: {
    added: ["1 entry was added.", "2 entries were added."],
    here: ["1 entry", "3 entries", "1,234 entries"],
    date: /\b\d{1,2} [A-Z][a-z]+ \d{4}\b/,
    month: "August 2020",
    matching: "1 of 1,234 entries",
  },
  nl: {
    added: ["Er is 1 woord toegevoegd.", "Er zijn 2 woorden toegevoegd."],
    here: ["1 woord", "3 woorden", "1.234 woorden"],
    date: /\b\d{1,2} [a-z]+\.? \d{4}\b/,
    month: "augustus 2020",
    matching: "1 van 1.234 woorden",
  },
};

for (const locale of locales) {
  test.describe(`in ${locale}`, () => {
    test.use({ freshServer: true });

    test.beforeEach(({ context, server }) => choose(context, server.url, locale));

    test("plurals, numbers and dates are the language's own", async ({ page }) => {
      const { added, here, date, month, matching } = counts[locale];
      await page.goto("/");
      await expect(page.getByRole("main")).toContainText(month);
      await page.goto("/glossary");
      await hydrated(page);
      const remove = page.getByRole("button", {
        name: message(locale, "glossary.starter.remove"),
        exact: true,
      });
      await expect(remove).toHaveCount(4);
      for (const button of await remove.all()) {
        await button.click();
        await expect(button).toBeDisabled();
        await expect(page.getByRole("button", { name: message(locale, "common.undo") })).toBeEnabled();
      }
      await expect(page.getByText(message(locale, "glossary.empty"))).toBeVisible();

      const count = page.getByRole("status").first();
      const imported: (readonly [first: number, last: number])[] = [
        [1, 1],
        [2, 3],
        [4, 1234],
      ];
      for (const [i, [first, last]] of imported.entries()) {
        const lemmas = Array.from({ length: last - first + 1 }, (_, at) => `woord${first + at}x`);
        const answered = actionAnswer(page);
        await page.getByLabel(message(locale, "glossary.import.choose")).setInputFiles({
          name: "words.csv",
          mimeType: "text/csv",
          buffer: Buffer.from(["lemma", ...lemmas].join("\n")),
        });
        await answered;
        const told = added[i];
        if (told) await expect(page.getByText(told)).toBeVisible();
        await expect(count).toHaveText(here[i] ?? "");
      }
      await page.getByRole("searchbox").fill("woord7x");
      await expect(count).toHaveText(matching);
      await expect(page.getByRole("rowheader")).toContainText("woord7x");
      // On a phone the date makes room.
      expect(await page.locator("td:nth-child(5)").textContent()).toMatch(date);
    });

    test("no key of a message shows through", async ({ page }) => {
      for (const [address, heading] of [
        ["/", "library.heading"],
        ["/settings", "settings.heading"],
        ["/practice", "practice.heading"],
        ["/practice/session", "practice.session"],
        ["/practice/statistics", "statistics.heading"],
        ["/settings/practice", "practiceSettings.heading"],
        ["/nowhere", "notFound.heading"],
        ["/read/no-such-text", "notFound.heading"],
        ["/glossary", "glossary.heading"],
      ] as const) {
        await page.goto(address);
        await speaks(page, locale, heading);
        expect(await rawMessages(page)).toEqual([]);
      }
      await hydrated(page);
      await page.getByRole("button", { name: message(locale, "glossary.new") }).click();
      await page
        .getByRole("button", { name: message(locale, "glossary.add"), exact: true })
        .first()
        .click();
      await expect(page.getByRole("alert").filter({ hasText: /\S/ })).toHaveText(
        message(locale, "error.lemmaMissing"),
      );
      await page.getByLabel(message(locale, "glossary.import.choose")).setInputFiles({
        name: "words.csv",
        mimeType: "text/csv",
        buffer: Buffer.from('lemma,status\n,new\nhuis,odd\n"a"b,new\noptreden,new\n'),
      });
      await expect(page.getByText(message(locale, "glossary.problem.badStatus"))).toBeVisible();
      expect(await rawMessages(page)).toEqual([]);
    });

    test("no key shows through over a text, whatever is open", async ({ page }) => {
      await page.goto(`/read/${article}`);
      await hydrated(page);
      expect(await rawMessages(page)).toEqual([]);
      const popover = page.getByRole("dialog");
      for (const [word, deed] of [
        ["jaren", "word.addWith"],
        ["trad", "word.addAnother"],
      ] as const) {
        const { x, y } = middleOf(await boxOf(dutchWith(page, word), word));
        await page.mouse.click(x, y);
        await expect(popover.getByRole("button", { name: message(locale, deed) })).toBeVisible();
        expect(await rawMessages(page)).toEqual([]);
        await popover.getByRole("button", { name: message(locale, deed) }).click();
        await expect(popover.getByLabel(message(locale, "entry.forms"))).toBeVisible();
        expect(await rawMessages(page)).toEqual([]);
        await popover.getByRole("button", { name: message(locale, "common.close") }).click();
        await expect(popover).toHaveCount(0);
      }

      const row = page.locator("li[data-paragraph]").nth(2);
      await row.focus();
      await page.keyboard.press("n");
      await expect(row.getByRole("region", { name: message(locale, "reader.note") })).toBeVisible();
      await page.keyboard.press("Escape");
      await page.keyboard.press("e");
      await row.getByRole("textbox").fill("Mine.");
      await expect(row.getByRole("status")).toHaveText(message(locale, "reader.saved"));
      expect(await rawMessages(page)).toEqual([]);
      await page.keyboard.press("Escape");
      await page.keyboard.press("r");
      await page.keyboard.press("h");
      await expect(page.getByRole("dialog")).toContainText(message(locale, "history.current"));
      expect(await rawMessages(page)).toEqual([]);
      await page.keyboard.press("Escape");
      await page.keyboard.press("?");
      await expect(page.getByRole("dialog")).toContainText(message(locale, "keys.silent"));
      expect(await rawMessages(page)).toEqual([]);
    });

    test("Dutch is marked as Dutch, and English as English", async ({ page }) => {
      await page.goto(`/read/${article}`);
      await hydrated(page);
      await expectLanguage(page.getByRole("heading", { level: 1 }), "nl");
      await expectLanguage(page.locator("[data-side=dutch]"), "nl", 16);
      await expectLanguage(page.locator("[data-side=english]"), "en", 16);

      const { x, y } = middleOf(await boxOf(dutchWith(page, "trad"), "trad"));
      await page.mouse.click(x, y);
      const popover = page.getByRole("dialog");
      await expectLanguage(popover.getByText("optreden", { exact: true }).first(), "nl");
      await expectLanguage(popover.getByText("to take action; to crack down"), "en");
      await expectLanguage(popover.getByText("met bruut geweld op tegen de betogers."), "nl");
      await expectLanguage(popover.getByText("cracked down on the protesters"), "en");
      await popover.getByRole("button", { name: message(locale, "word.addAnother") }).click();
      await expectLanguage(popover.getByLabel(message(locale, "entry.lemma")), "nl");
      await expectLanguage(popover.getByLabel(message(locale, "entry.forms")), "nl");
      await expectLanguage(popover.getByLabel(message(locale, "entry.meanings")), "en");
      await popover.getByRole("button", { name: message(locale, "common.close") }).click();
      const row = page.locator("li[data-paragraph]").nth(3);
      await row.focus();
      await page.keyboard.press("e");
      await expectLanguage(row.getByRole("textbox"), "en");

      await page.goto("/");
      await expectLanguage(
        page.getByRole("main").getByRole("listitem").getByRole("heading").getByRole("link"),
        "nl",
        4,
      );
      await page.goto("/glossary?q=optreden");
      await expectLanguage(page.getByRole("rowheader").getByText("optreden"), "nl");
      await expectLanguage(page.getByRole("cell").getByText("to take action; to crack down"), "en");
      await expectLanguage(page.getByRole("cell").getByText("met bruut geweld op tegen"), "nl");
      await expectLanguage(page.getByRole("listitem").getByText("De speelstraat"), "nl");
    });
  });
}

/** The one paragraph of Dutch in which a word stands by itself. */
function dutchWith(page: Page, word: string): Locator {
  return page.locator("[data-side=dutch]").filter({ hasText: new RegExp(`\\b${word}\\b`) });
}

/** What a screen reader takes the language of elements for: that of the nearest element that names one. */
async function expectLanguage(elements: Locator, locale: Locale, count = 1): Promise<void> {
  await expect(elements).toHaveCount(count);
  const named = await elements.evaluateAll((all) =>
    all.map((element) => element.closest("[lang]")?.getAttribute("lang")),
  );
  expect(new Set(named)).toEqual(new Set([locale]));
}
