import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import { expect, test } from "./fixtures";
import { paragraphsIn } from "./pages/content";
import { fillEntry, GlossaryPage } from "./pages/glossary-page";
import { boxOf, markedTexts, marksOf } from "./pages/marks";
import { article, ReadingPage } from "./pages/reading-page";

test.use({ freshServer: true });

const dutch = paragraphsIn(article, "text.md");
const title = "Rusland bereid om Wit-Russisch regime militair te steunen";

/** Where words stand by themselves in the article, in the order of the text. */
function placesOf(words: string): { paragraph: string; lang: string; start: number; text: string }[] {
  const pattern = new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}-])`, "gu");
  return dutch.flatMap((text, i) =>
    [...text.matchAll(pattern)].map((match) => ({
      paragraph: String(i + 1),
      lang: "nl",
      start: match.index,
      text: match[0],
    })),
  );
}

test.describe("in a text", () => {
  test("a word is looked up, added, marked in all its forms, refused twice, and taken back", async ({
    page,
  }) => {
    const reading = new ReadingPage(page);
    await reading.open();
    await expect.poll(async () => (await marksOf(page, "new")).length).toBeGreaterThan(130);
    const before = await marksOf(page, "new");
    const places = placesOf("land|landen");
    expect(places).toHaveLength(6);
    const marked = async () => (await marksOf(page, "new")).filter(({ text }) => /^land(en)?$/.test(text));
    expect(await marked()).toEqual([]);

    await reading.clickWord(9, "land");
    const popover = reading.popover("land");
    await expect(popover.locator("blockquote [lang=nl]")).toHaveText(
      '"Ik zal het land niet opgeven", zei Lukashenko zondag tijdens de demonstratie van zijn aanhangers.',
    );
    await expect(popover.locator("mark")).toHaveText("land");
    await expect(popover.locator("blockquote [lang=en]")).toHaveText(
      "“I will not give up the country,” Lukashenko said on Sunday at his supporters’ rally.",
    );
    await popover.getByRole("button", { name: "Add with changes…" }).click();
    await fillEntry(popover, { partOfSpeech: "noun", article: "het", meanings: "country; land" });
    await popover.getByRole("button", { name: "Add to the glossary" }).click();
    await expect(popover).toContainText("het land noun");
    await expect(popover).toContainText("country; land");
    await expect.poll(marked).toEqual(places);
    await reading.reload();
    await expect.poll(marked).toEqual(places);

    await reading.clickWord(2, "landen");
    const again = reading.popover("landen");
    await expect(again).toContainText("het land noun");
    await again.getByRole("button", { name: "Add another entry" }).click();
    await fillEntry(again, { lemma: "land", article: "het", meanings: "nation" });
    await again.getByRole("button", { name: "Add to the glossary" }).click();
    await expect(again.getByRole("alert")).toHaveText("This lemma is in your glossary already: land");
    await again.getByRole("alert").getByRole("link", { name: "land" }).click();
    const glossary = new GlossaryPage(page);
    await expect(glossary.row("het land")).toContainText("country; land");
    await expect(glossary.row("het land")).toContainText('"Ik zal het land niet opgeven", zei Lukashenko');
    expect(new URL(page.url()).hash).toBe(`#${await glossary.row("het land").getAttribute("id")}`);

    await reading.open();
    await reading.clickWord(5, "eind");
    const other = reading.popover("eind");
    await other.getByRole("button", { name: "Add with changes…" }).click();
    await fillEntry(other, { article: "het", meanings: "end" });
    await other.getByRole("button", { name: "Add to the glossary" }).click();
    await expect.poll(() => markedTexts(page, "new")).toContain("eind");
    await other.getByRole("button", { name: "undo" }).click();
    await expect.poll(() => markedTexts(page, "new")).not.toContain("eind");
    await expect(other.getByRole("button", { name: "Add to the glossary" })).toBeVisible();
    await reading.reload();
    await expect.poll(async () => (await marksOf(page, "new")).length).toBe(before.length + places.length);
    await glossary.open("?q=eind");
    await expect(glossary.row("het eind")).toHaveCount(0);
  });

  test("selected words become a phrase", async ({ page, isMobile }) => {
    const reading = new ReadingPage(page);
    await reading.open();
    if (isMobile) {
      // A long press selects, and no click follows.
      await reading.dutch(2).evaluate(
        (element, [start, end]) => {
          const text = element.firstChild ?? element;
          getSelection()?.setBaseAndExtent(text, start, text, end);
        },
        spanOf(2, "op zondag"),
      );
    } else {
      const { x, y, width, height } = await boxOf(reading.dutch(2), "op zondag");
      await page.mouse.move(x + 2, y + height / 2);
      await page.mouse.down();
      await page.mouse.move(x + width - 2, y + height / 2, { steps: 5 });
      await page.mouse.up();
    }
    const popover = reading.popover("op zondag");
    await popover.getByRole("button", { name: "Add with changes…" }).click();
    await expect(popover.getByRole("textbox", { name: "Lemma" })).toHaveValue("op zondag");
    await expect(popover.getByLabel("Part of speech")).toHaveValue("phrase");
    await fillEntry(popover, { meanings: "on Sunday" });
    await popover.getByRole("button", { name: "Add to the glossary" }).click();
    const places = placesOf("op zondag");
    expect(places.map(({ paragraph }) => paragraph)).toEqual(["2", "8"]);
    const marked = async () => (await marksOf(page, "new")).filter(({ text }) => text === "op zondag");
    await expect.poll(marked).toEqual(places);
    await reading.reload();
    await expect.poll(marked).toEqual(places);
  });

  test("a split verb shows its entry, and both halves light up", async ({ page }) => {
    const reading = new ReadingPage(page);
    await reading.open();
    for (const half of ["trad", "op"]) {
      await reading.clickWord(6, half);
      await expect(reading.popover(half)).toContainText("optreden verb");
      await expect(reading.popover(half)).toContainText("to take action; to crack down");
      expect([...new Set(await markedTexts(page, "word"))]).toEqual(["trad", "op"]);
      await page.keyboard.press("Escape");
      await expect(reading.popover(half)).toHaveCount(0);
      expect(await markedTexts(page, "word")).toEqual([]);
    }
  });
});

function spanOf(number: number, words: string): [start: number, end: number] {
  const start = (dutch[number - 1] ?? "").indexOf(words);
  return [start, start + words.length];
}

test.describe("the list", () => {
  test("is searched, and filtered by tag and by status", async ({ page }) => {
    const glossary = new GlossaryPage(page);
    await glossary.open();
    await expect(glossary.count()).toHaveText(/^\d+ entries$/);
    const total = Number.parseInt((await glossary.count().textContent()) ?? "", 10);
    await glossary.search("CRACK down");
    await expect(glossary.headwords()).toHaveText(["optreden"]);
    await expect(glossary.count()).toHaveText(`1 of ${total} entries`);
    await glossary.search("oekraine");
    await expect(glossary.headwords()).toHaveText(["Oekraïne"]);
    await glossary.search("no such word");
    await expect(page.getByText("No entry matches.")).toBeVisible();

    await glossary.open();
    await page.getByLabel("Tags").selectOption("belgium");
    await expect(page).toHaveURL("/glossary?tag=belgium");
    await expect(glossary.count()).toHaveText(new RegExp(`^\\d of ${total} entries$`));
    await expect(glossary.headwords().filter({ hasText: "aanschuiven" })).toHaveCount(1);
    await glossary.edit("aanschuiven", { status: "known" });
    await expect(glossary.row("aanschuiven")).toContainText("known");
    await page.getByLabel("Status").selectOption("known");
    await expect(page).toHaveURL("/glossary?tag=belgium&status=known");
    await expect(glossary.headwords()).toHaveText(["aanschuiven"]);
    await page.reload();
    await expect(glossary.headwords()).toHaveText(["aanschuiven"]);
  });

  test("is sorted by a column, up and down", { tag: "@desktop" }, async ({ page }) => {
    const glossary = new GlossaryPage(page);
    await glossary.open("?tag=belgium");
    const up = await glossary.headwords().allTextContents();
    expect(up.length).toBeGreaterThan(2);
    await page.getByRole("link", { name: "Lemma" }).click();
    await expect(page.getByRole("columnheader", { name: "Lemma" })).toHaveAttribute(
      "aria-sort",
      "descending",
    );
    await expect(glossary.headwords()).toHaveText(up.toReversed());
    await page.getByRole("link", { name: "Lemma" }).click();
    await expect(glossary.headwords()).toHaveText(up);

    await glossary.add({ lemma: "zzp’er", meanings: "freelancer", tags: "belgium" });
    await expect(glossary.headwords().last()).toHaveText("zzp’er");
    const added = page.getByRole("columnheader", { name: "Added" });
    await added.getByRole("link").click();
    await expect(added).toHaveAttribute("aria-sort", "ascending");
    await expect(glossary.headwords().last()).toHaveText("zzp’er");
    await added.getByRole("link").click();
    await expect(added).toHaveAttribute("aria-sort", "descending");
    await expect(glossary.headwords().first()).toHaveText("zzp’er");
  });

  test("takes a new entry, refuses its double, and is edited where it stands", async ({ page }) => {
    const glossary = new GlossaryPage(page);
    await glossary.open();
    await glossary.add({ lemma: "   ", meanings: "nothing" });
    await expect(glossary.table().getByRole("alert")).toHaveText("The lemma is missing.");
    await glossary.form().getByRole("button", { name: "Cancel" }).click();
    await glossary.add({ lemma: "aalscholver", partOfSpeech: "noun", article: "de", meanings: "cormorant" });
    await expect(glossary.form()).toHaveCount(0);
    await expect(glossary.row("de aalscholver")).toContainText("cormorant");

    await glossary.add({ lemma: "Aalscholver", partOfSpeech: "noun", article: "de", meanings: "a bird" });
    const refusal = glossary.table().getByRole("alert");
    await expect(refusal).toHaveText("This lemma is in your glossary already: aalscholver");
    await expect(glossary.form().getByLabel("Meanings")).toHaveValue("a bird");
    await refusal.getByRole("link", { name: "aalscholver" }).click();
    await expect(glossary.headwords()).toHaveText(["de aalscholver"]);
    await expect(glossary.count()).toHaveText(/^1 of \d+ entries$/);

    await glossary.open("?q=aalscholver");
    await glossary.edit("aalscholver", { meanings: "cormorant; shag", note: "Phalacrocorax", tags: "birds" });
    await expect(glossary.form()).toHaveCount(0);
    for (const _ of ["at once", "after a reload"]) {
      await expect(glossary.row("de aalscholver")).toContainText("cormorant; shag");
      await expect(glossary.row("de aalscholver")).toContainText("Phalacrocorax");
      await expect(glossary.row("de aalscholver")).toContainText("birds");
      await page.reload();
    }
  });

  test("loses an entry, and has it back", async ({ page }) => {
    const glossary = new GlossaryPage(page);
    await glossary.open("?q=regime");
    await expect(glossary.row("het regime")).toHaveCount(1);
    await page.getByRole("button", { name: "Delete regime" }).click();
    await expect(glossary.row("het regime")).toHaveCount(0);
    await expect(page.getByText("Deleted “regime”.")).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(glossary.row("het regime")).toHaveCount(1);
    await expect(page.getByText("Deleted “regime”.")).toHaveCount(0);
    await page.reload();
    await expect(glossary.row("het regime")).toContainText("Rusland is bereid het regime");
  });

  test("an entry that was changed elsewhere is not overwritten", async ({ page, context }) => {
    const here = new GlossaryPage(page);
    const there = new GlossaryPage(await context.newPage());
    await here.open("?q=optreden");
    await there.open("?q=optreden");
    await there.edit("optreden", { meanings: "to perform" });
    await expect(there.row("optreden")).toContainText("to perform");

    await here.edit("optreden", { meanings: "to act" });
    const refusal = here.table().getByRole("alert");
    await expect(refusal).toHaveText("This entry was changed elsewhere. Load the page again to see it.");
    await expect(here.form().getByLabel("Meanings")).toHaveValue("to act");
    // The answer brought the newer entry with it: what the form shows is no less stale for that.
    await here.form().getByRole("button", { name: "Save" }).click();
    await expect(here.form().getByRole("button", { name: "Save" })).toBeEnabled();
    await expect(refusal).toBeVisible();
    await expect(here.form().getByLabel("Meanings")).toHaveValue("to act");
    await there.open("?q=optreden");
    await expect(there.row("optreden")).toContainText("to perform");

    await here.open("?q=optreden");
    await expect(here.row("optreden")).toContainText("to perform");
    await here.edit("optreden", { meanings: "to perform; to act" });
    await expect(here.row("optreden")).toContainText("to perform; to act");
  });
});

test.describe("as a file", () => {
  test("an export into an empty glossary gives the same export again", async ({ page }) => {
    const glossary = new GlossaryPage(page);
    await glossary.open();
    await glossary.add({
      lemma: "’s avonds",
      partOfSpeech: "adverb",
      meanings: "in the evening; at night",
      note: 'Of "avond",\nwith the old genitive.',
    });
    await expect(glossary.form()).toHaveCount(0);
    const exported = await glossary.export();
    const text = exported.toString("utf8");
    expect(text).toMatch(/^lemma,partOfSpeech,article,meanings,note,tags,status,forms,sentence\r\n/);
    expect(text).toMatch(/\r\n$/);
    const rows: string[][] = parse(text, { record_delimiter: "\r\n" });
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([9]));
    expect(rows.find(([lemma]) => lemma === "’s avonds")).toContain('Of "avond",\nwith the old genitive.');

    await glossary.removeStarters();
    await page.getByRole("button", { name: "Delete ’s avonds" }).click();
    await expect(page.getByText("Your glossary is empty.")).toBeVisible();
    await glossary.import(exported);
    await expect(page.getByText(`${rows.length - 1} entries were added.`)).toBeVisible();
    const again = await glossary.export();
    expect(again.toString("utf8")).toBe(text);
    expect(again.equals(exported)).toBe(true);
  });

  test("bad rows are named by their line, the others come in, and go again", async ({ page }) => {
    const glossary = new GlossaryPage(page);
    await glossary.open();
    const count = (await glossary.count().textContent()) ?? "";
    await glossary.import(
      [
        "lemma,partOfSpeech,article,meanings",
        "aalbes,noun,de,red currant",
        "aambeeld,nown,het,anvil",
        ",noun,de,nothing",
        "aandrift,noun,der,urge",
        "optreden,verb,,to act",
        "aanloop,noun,de,run-up",
      ].join("\r\n"),
    );
    const added = page.getByText("2 entries were added.");
    await expect(added).toBeVisible();
    const problems = page.getByRole("listitem").filter({ hasText: /^Line \d/ });
    await expect(problems).toHaveText([
      "Line 3: this is no part of speech: nown",
      "Line 4: the lemma is missing: lemma",
      "Line 5: this is no article: der",
      "Line 6: in your glossary already: optreden",
    ]);
    await expect(glossary.row("de aalbes")).toContainText("red currant");
    await expect(glossary.row("de aanloop")).toContainText("run-up");
    await expect(glossary.row("het aambeeld")).toHaveCount(0);

    await page.getByRole("button", { name: "Undo" }).click();
    await expect(glossary.row("de aalbes")).toHaveCount(0);
    await expect(glossary.row("de aanloop")).toHaveCount(0);
    await expect(glossary.count()).toHaveText(count);
    await expect(added).toHaveCount(0);
  });

  test("a cell that a spreadsheet would run leaves with an apostrophe, and comes back as typed", async ({
    page,
  }) => {
    const formula = '=HYPERLINK("https://example.org","klik")';
    const glossary = new GlossaryPage(page);
    await glossary.open();
    await glossary.add({ lemma: formula, partOfSpeech: "other", meanings: "-1", note: "@home" });
    await expect(glossary.row(formula)).toBeVisible();
    const exported = await glossary.export();
    const rows: string[][] = parse(exported, { record_delimiter: "\r\n" });
    expect(rows.filter(([lemma]) => lemma === `'${formula}`)).toEqual([
      [`'${formula}`, "other", "", "'-1", "'@home", "", "new", "", ""],
    ]);
    expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);

    await page.getByRole("button", { name: `Delete ${formula}`, exact: true }).click();
    await expect(glossary.row(formula)).toHaveCount(0);
    await glossary.import(exported);
    await expect(page.getByText("1 entry was added.")).toBeVisible();
    await expect(glossary.row(formula).getByRole("cell").first()).toHaveText("-1@home");
    await expect(glossary.headwords().filter({ hasText: "HYPERLINK" })).toHaveText(formula);
  });
});

test("the glossary of a text is removed in one step, put back, and added again", async ({ page }) => {
  const glossary = new GlossaryPage(page);
  const reading = new ReadingPage(page);
  const marks = async () => {
    await reading.open();
    return (await markedTexts(page, "new")).filter((text) => ["trad", "aardolie", "Kremlin"].includes(text));
  };
  const all = ["Kremlin", "trad", "Kremlin", "aardolie", "Kremlin"];
  await expect.poll(marks).toEqual(all);

  await glossary.open();
  const starter = glossary.starter(title);
  // One of its words came with another text already.
  await expect(starter).toContainText("132 of 133 entries here");
  await starter.getByRole("button", { name: "Remove" }).click();
  await expect(starter).toContainText(/\D0 of \d+ entries here/);
  await expect(page.getByText(/^Removed \d+ entries\./)).toBeVisible();
  expect(await marks()).toEqual([]);

  await glossary.open();
  await expect(starter.getByRole("button", { name: "Remove" })).toBeDisabled();
  await starter.getByRole("button", { name: "Add" }).click();
  await expect(starter).toContainText("132 of 133 entries here");
  await starter.getByRole("button", { name: "Remove" }).click();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(starter).toContainText("132 of 133 entries here");
  await expect.poll(marks).toEqual(all);
});

/** Throws nothing: of bytes that are no PNG it gives null. */
function sizeOfPng(bytes: Buffer): { width: number; height: number } | null {
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  if (!bytes.subarray(0, 8).equals(signature)) return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

test.describe("pictures", () => {
  test("an entry is saved as a study card", async ({ page }) => {
    const glossary = new GlossaryPage(page);
    await glossary.open("?q=optreden");
    const link = page.getByRole("link", { name: "Download optreden as a picture" });
    const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
    expect(download.suggestedFilename()).toBe("optreden.png");
    const saved = await readFile(await download.path());
    expect(sizeOfPng(saved)?.width).toBe(1200);
    const again = await page.request.get((await link.getAttribute("href")) ?? "");
    expect(again.headers()["content-type"]).toBe("image/png");
    expect((await again.body()).equals(saved)).toBe(true);

    await glossary.edit("optreden", { meanings: "to act" });
    await expect(glossary.row("optreden")).toContainText("to act");
    const changed = await page.request.get((await link.getAttribute("href")) ?? "");
    expect((await changed.body()).equals(saved)).toBe(false);
  });

  test("the site and each text name a picture of their own", async ({ page }) => {
    const pictures: Buffer[] = [];
    for (const address of ["/", `/read/${article}`, "/read/de-speelstraat"]) {
      await page.goto(address);
      const named = await page.locator("meta[property='og:image']").getAttribute("content");
      expect(new URL(named ?? "").origin).toBe(new URL(page.url()).origin);
      const [first, second] = await Promise.all([
        page.request.get(named ?? ""),
        page.request.get(named ?? ""),
      ]);
      expect(first.headers()["content-type"]).toBe("image/png");
      const bytes = await first.body();
      expect(sizeOfPng(bytes)).toEqual({ width: 1200, height: 630 });
      expect((await second.body()).equals(bytes)).toBe(true);
      expect((await (await page.request.get(named ?? "")).body()).equals(bytes)).toBe(true);
      expect(pictures.some((other) => other.equals(bytes))).toBe(false);
      pictures.push(bytes);
    }
  });
});
