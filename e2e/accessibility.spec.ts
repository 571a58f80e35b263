import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { hydrated } from "./pages/hydrated";
import { article, ReadingPage } from "./pages/reading-page";

const tags = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"];
const pages = [
  "/",
  `/read/${article}`,
  "/glossary",
  "/practice",
  "/practice/session",
  "/practice/statistics",
  "/settings",
  "/settings/practice",
  "/read/unknown",
  "/no-such-page",
];

type State = {
  name: string;
  address: string;
  reach?: (page: Page, reading: ReadingPage) => Promise<unknown>;
  /** it is reached by changing what others see */
  writes?: true;
};
const read = `/read/${article}`;

async function openPopover(reading: ReadingPage): Promise<void> {
  await reading.clickWord(6, "trad");
  await expect(reading.popover("trad")).toContainText("optreden");
}

async function openAddForm(page: Page, reading: ReadingPage): Promise<void> {
  await reading.clickWord(1, "president");
  await reading
    .popover("president")
    .getByRole("button", { name: /^Add (with changes…|another entry)$/ })
    .click();
  await expect(page.getByRole("textbox", { name: "Meanings" })).toBeFocused();
}

async function openEntry(page: Page): Promise<void> {
  await page
    .getByRole("button", { name: /^Edit / })
    .first()
    .click();
  await expect(page.getByRole("textbox", { name: "Meanings" })).toBeFocused();
}

const states: State[] = [
  ...pages.filter((address) => address !== "/glossary").map((address) => ({ name: address, address })),
  {
    name: "/glossary",
    // axe takes long over each line of a table: the last page is made as the first, and short.
    address: "/glossary?page=3",
    reach: async (page) => {
      await expect(page.getByRole("link", { name: "Previous" })).toBeVisible();
      await expect(page.getByRole("rowheader").first()).toBeVisible();
    },
  },
  { name: "the word popover", address: read, reach: (_, reading) => openPopover(reading) },
  {
    name: "the other readings of a word",
    address: read,
    reach: async (_, reading) => {
      await openPopover(reading);
      await reading.popover("trad").getByText("Not this word?").click();
      await expect(
        reading.popover("trad").getByRole("button", { name: "Not a split verb here" }),
      ).toBeVisible();
    },
  },
  {
    name: "words that belong together",
    address: read,
    reach: async (_, reading) => {
      await reading.clickWord(6, "bruut");
      await reading.popover("bruut").getByRole("button", { name: "Add another word" }).click();
      await reading.pressAtTop(6, "geweld");
      await expect(
        reading.popover("bruut … geweld").getByRole("button", { name: "These belong together" }),
      ).toBeVisible();
    },
  },
  { name: "the form that adds a word", address: read, reach: openAddForm },
  { name: "the editor", address: read, reach: (_, reading) => reading.startEditing(3) },
  {
    name: "a translation with its note and reference",
    address: read,
    writes: true,
    reach: async (page, reading) => {
      await reading.startEditing(2);
      await reading.write(2, "Putin promised help.");
      await reading.stopEditing(2);
      await reading.tool(2, "Reference").click();
      await page.getByRole("button", { name: "As differences from yours" }).click();
      await reading.tool(2, "Note").click();
      await page.getByRole("textbox", { name: "Note on paragraph 2" }).fill("A military pact.");
      await expect(page.getByText("Saved")).toHaveCount(2);
    },
  },
  {
    name: "the history",
    address: read,
    writes: true,
    reach: async (page, reading) => {
      for (const body of ["The Kremlin wrote.", "The Kremlin wrote this."]) {
        await reading.startEditing(3);
        await reading.write(3, body);
        await reading.stopEditing(3);
      }
      await reading.tool(3, "History").click();
      await expect(page.getByRole("dialog").getByRole("listitem")).toHaveCount(2);
    },
  },
  {
    name: "the keys",
    address: read,
    reach: async (page) => {
      await page.getByRole("button", { name: "Keys" }).click();
      await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
    },
  },
  {
    name: "the appearance",
    address: read,
    reach: async (page) => {
      await page.getByRole("button", { name: "Appearance" }).click();
      await expect(page.getByRole("group", { name: "Text size" })).toBeVisible();
    },
  },
  {
    name: "one language alone",
    address: read,
    writes: true,
    reach: async (_, reading) => {
      await reading.chooseMode("Dutch only");
      await reading.tool(3, "Show English").click();
      await expect(reading.english(3)).toBeVisible();
    },
  },
  {
    name: "a gap that was filled",
    address: `/practice/session?of=text:${article}&kinds=cloze`,
    reach: async (page) => {
      await page.getByRole("textbox").first().fill("verkeerd");
      await page.getByRole("button", { name: "Check" }).click();
      await expect(page.getByRole("region", { name: "Result" })).toBeVisible();
    },
  },
  {
    name: "a choice of four",
    address: `/practice/session?of=text:${article}&kinds=choose`,
    reach: (page) => expect(page.getByRole("heading", { name: "What does it mean here?" })).toBeVisible(),
  },
  {
    name: "words to put in order",
    address: `/practice/session?of=text:${article}&kinds=order`,
    reach: (page) => expect(page.getByRole("toolbar", { name: "The words" })).toBeVisible(),
  },
  { name: "the form of an entry", address: "/glossary?q=oppositie", reach: openEntry },
];

async function open(page: Page, { address, reach }: State): Promise<void> {
  await page.goto(address);
  // A page without a script of its own has nothing to wait for.
  if (address === "/read/unknown") await expect(page.getByRole("main").getByRole("listitem")).toHaveCount(4);
  else if (address !== "/" && address !== "/no-such-page") await hydrated(page);
  await reach?.(page, new ReadingPage(page));
}

/** The controls that can be seen and stand alone, not within a line of words, and are less high than `least` pixels. */
const lowControls = (page: Page, least: number) =>
  page.evaluate((pixels) => {
    const inWords = (element: Element) =>
      [...(element.parentElement?.childNodes ?? [])].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== "",
      );
    // A radio button or a check box is pressed by its label.
    const target = (element: Element) =>
      element.matches("[type=radio], [type=checkbox]") ? (element.closest("label") ?? element) : element;
    return (
      [...document.querySelectorAll("a, button, summary, input, select, textarea")]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !inWords(element))
        .map((element) => ({ box: target(element).getBoundingClientRect(), html: element.outerHTML }))
        // The link past the navigation waits outside of the window until it has the focus.
        .filter(({ box }) => box.height > 0 && box.right > 0 && box.height < pixels)
        .map(({ box, html }) => ({ height: box.height, html }))
    );
  }, least);

for (const writes of [undefined, true] as const)
  test.describe(writes ? "each state that is written" : "each page and state", () => {
    test.use({ freshServer: writes ?? false, contextOptions: { reducedMotion: "reduce" } });

    for (const state of states.filter((one) => one.writes === writes)) {
      test(`axe finds nothing, in light and in dark, and all can be pressed: ${state.name}`, async ({
        page,
        isMobile,
      }) => {
        await open(page, state);
        expect(await lowControls(page, 24)).toEqual([]);
        // The colours are those of the wide page: on a phone one scheme tells of the layout.
        for (const colorScheme of isMobile ? (["dark"] as const) : (["light", "dark"] as const)) {
          await page.emulateMedia({ colorScheme });
          const { violations } = await new AxeBuilder({ page })
            .options({ resultTypes: ["violations"] })
            .withTags(tags)
            .analyze();
          const found = violations.map(({ id, nodes }) => ({
            id,
            nodes: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`),
          }));
          expect(found, colorScheme).toEqual([]);
        }
      });
    }
  });

/** How many pixels of the page lie to the right of the window, and where they begin. */
const overflow = (page: Page) =>
  page.evaluate(() => ({
    by: Math.max(0, document.documentElement.scrollWidth - innerWidth),
    wide: [...document.querySelectorAll("body *")]
      .filter((element) => element.getBoundingClientRect().right > innerWidth)
      // What scrolls in a box of its own widens no page.
      .filter((element) => !element.parentElement?.closest("figure[tabindex]"))
      .map((element) => element.outerHTML.slice(0, 80)),
  }));

for (const locale of ["en", "nl"]) {
  for (const address of pages) {
    test(`nothing is wider than the window: ${address} in ${locale}`, async ({ page, baseURL }) => {
      await page.context().addCookies([{ name: "naast-locale", value: locale, url: baseURL ?? "" }]);
      await open(page, { name: address, address });
      await expect(page.locator("html")).toHaveAttribute("lang", locale);
      expect(await overflow(page)).toEqual({ by: 0, wide: [] });
    });
  }
}

test("the popover stands beside its word, or on a phone at the bottom of the window", async ({
  page,
  isMobile,
}) => {
  const reading = new ReadingPage(page);
  await reading.open();
  await openPopover(reading);
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  await expect
    .poll(async () => {
      const box = await reading.popover("trad").boundingBox();
      if (!box) return null;
      return { wide: box.width === width, atBottom: Math.abs(box.y + box.height - height) < 1 };
    })
    .toEqual({ wide: isMobile, atBottom: isMobile });
});

test.describe("with reduced motion", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("nothing moves", async ({ page }) => {
    const reading = new ReadingPage(page);
    await page.addInitScript(() => {
      const started: string[] = [];
      for (const kind of ["animationstart", "transitionrun"] as const) {
        addEventListener(kind, ({ target }) => started.push(`${kind} ${String(target)}`), true);
      }
      Object.assign(window, { started });
    });
    await reading.open();
    await openPopover(reading);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Keys" }).click();
    await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    expect(await page.evaluate(() => Reflect.get(window, "started"))).toEqual([]);
  });
});

test("without it the popover fades in", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "no-preference" });
  const reading = new ReadingPage(page);
  await reading.open();
  await openPopover(reading);
  await expect(reading.popover("trad")).toHaveCSS("animation-name", /fade-in/);
});
