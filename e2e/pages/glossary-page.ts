import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { expect } from "../fixtures";
import { hydrated } from "./hydrated";

type Typed = Partial<Record<"lemma" | "meanings" | "note" | "tags", string>> & {
  partOfSpeech?: string;
  status?: string;
  article?: "de" | "het" | "both" | "none";
};

const labels = { lemma: "Lemma", meanings: "Meanings", note: "Note", tags: "Tags" } as const;

/** Fills in an entry's form, in the popover or on the glossary page; what is not named stays as it is. */
export async function fillEntry(form: Locator, { partOfSpeech, article, status, ...lines }: Typed) {
  if (partOfSpeech) await form.getByLabel("Part of speech").selectOption(partOfSpeech);
  if (status) await form.getByLabel("Status").selectOption(status);
  if (article) await form.getByRole("group", { name: "Article" }).getByText(article, { exact: true }).click();
  for (const name of ["lemma", "meanings", "note", "tags"] as const) {
    const text = lines[name];
    if (text !== undefined) await form.getByRole("textbox", { name: labels[name] }).fill(text);
  }
}

/** The glossary page, in English. */
export class GlossaryPage {
  constructor(readonly page: Page) {}

  async open(search = ""): Promise<void> {
    await this.page.goto(`/glossary${search}`);
    await hydrated(this.page);
  }

  table(): Locator {
    return this.page.getByRole("region", { name: "Glossary", exact: true });
  }

  form(): Locator {
    return this.table().locator("form");
  }

  /** The line of an entry, by its headword ("het regime"). */
  row(headword: string): Locator {
    return this.table()
      .getByRole("row")
      .filter({ has: this.page.getByText(headword, { exact: true }) });
  }

  /** The headwords that are shown, in their order. */
  headwords(): Locator {
    return this.table().getByRole("rowheader").locator("[lang=nl]");
  }

  /** How many entries there are, or match. */
  count(): Locator {
    return this.table().getByRole("status").first();
  }

  async search(words: string): Promise<void> {
    await this.page.getByRole("searchbox").fill(words);
    await expect(this.page).toHaveURL(`/glossary?${new URLSearchParams({ q: words })}`);
  }

  async add(typed: Typed): Promise<void> {
    await this.page.getByRole("button", { name: "New entry" }).click();
    await fillEntry(this.form(), typed);
    await this.form().getByRole("button", { name: "Add", exact: true }).click();
  }

  async edit(lemma: string, typed: Typed): Promise<void> {
    await this.table()
      .getByRole("button", { name: `Edit ${lemma}`, exact: true })
      .click();
    await fillEntry(this.form(), typed);
    await this.form().getByRole("button", { name: "Save" }).click();
  }

  /** The file that "Export as CSV" gives. */
  async export(): Promise<Buffer> {
    const [download] = await Promise.all([
      this.page.waitForEvent("download"),
      this.page.getByRole("link", { name: "Export as CSV" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("naast-glossary.csv");
    return readFile(await download.path());
  }

  async import(csv: string | Buffer): Promise<void> {
    await this.page
      .getByLabel("CSV file to import")
      .setInputFiles({ name: "glossary.csv", mimeType: "text/csv", buffer: Buffer.from(csv) });
  }

  /** The line of the glossary that came with a text. */
  starter(title: string): Locator {
    return this.page.getByRole("listitem").filter({ has: this.page.getByText(title, { exact: true }) });
  }

  async removeStarters(): Promise<void> {
    const starters = this.page.getByRole("listitem").filter({ has: this.page.getByText("Remove") });
    await expect(starters).toHaveCount(4);
    for (const starter of await starters.all()) {
      await starter.getByRole("button", { name: "Remove" }).click();
      await expect(starter).toContainText(/\D0 of \d+ entries here/);
    }
  }
}
