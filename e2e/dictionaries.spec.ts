import { once } from "node:events";
import { rename } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { axeFindings, tooWide } from "./pages/axe";
import { hydrated } from "./pages/hydrated";

test.use({ freshServer: true });

const address = "/settings/dictionaries";
const list = file("lijst.tsv", "huis\tnoun\thouse; home\nstad\nboek\tnoun\tbook\n");
const index = file("klein.index", "fiets\tA\tO\n");
const dict = file("klein.dict", "fiets\nbicycle\n");

function file(name: string, text: string) {
  return { name, mimeType: "application/octet-stream", buffer: Buffer.from(text) };
}

class DictionariesPage {
  readonly list: Locator;
  readonly files: Locator;

  constructor(readonly page: Page) {
    this.list = page.getByRole("region", { name: "Your dictionaries" });
    this.files = page.getByLabel("Files of one dictionary");
  }

  async open(): Promise<void> {
    await this.page.goto(address);
    await hydrated(this.page);
  }

  async add(...files: ReturnType<typeof file>[]): Promise<void> {
    await this.files.setInputFiles(files);
    await expect(this.page.getByRole("button", { name: "Dismiss" })).toBeVisible();
  }

  row(title: string): Locator {
    return this.list.getByRole("listitem").filter({ has: this.page.getByRole("heading", { name: title }) });
  }

  /** The titles that the tests added, in their order. */
  async order(): Promise<string[]> {
    const titles = await this.list.getByRole("heading", { level: 3 }).allInnerTexts();
    return titles.filter((title) => /^(?:lijst|klein)\./.test(title));
  }

  /** Where the changes have been saved, a page made anew shows the same. */
  async reload(): Promise<void> {
    await this.page.reload();
    await hydrated(this.page);
  }
}

test("added from files, with what is wrong by line; put in order, and removed", async ({ page }) => {
  const dictionaries = new DictionariesPage(page);
  await page.goto("/settings");
  await hydrated(page);
  await page.getByRole("link", { name: "Add, order or remove dictionaries" }).click();
  await expect(page).toHaveURL(address);
  await hydrated(page);
  await expect(page.getByText("You have added none of your own yet.")).toBeVisible();

  await dictionaries.add(list);
  await expect(page.getByText("“lijst.tsv” was added, with 2 entries.")).toBeVisible();
  const problems = page.getByRole("group").filter({ hasText: "1 line could not be read" });
  await expect(problems.getByRole("listitem")).toHaveText([
    "Line 2There is no tab between the word and its meaning. (stad)",
  ]);
  await expect(dictionaries.row("lijst.tsv")).toContainText("2 entries · TSV · licence not stated");
  await page.getByRole("button", { name: "Dismiss" }).click();
  await expect(page.getByRole("button", { name: "Dismiss" })).toHaveCount(0);

  await dictionaries.add(index, dict);
  await expect(page.getByText("“klein.index” was added, with 1 entry.")).toBeVisible();
  await expect(dictionaries.row("klein.index")).toContainText("1 entry · dictd");
  await expect(dictionaries.row("klein.index")).toContainText("From klein.index, klein.dict");
  expect(await dictionaries.order()).toEqual(["lijst.tsv", "klein.index"]);

  const saved = () => page.waitForResponse((response) => response.request().method() === "POST");
  const up = page.getByRole("button", { name: "Move klein.index up" });
  let answer = saved();
  await up.click();
  await expect.poll(() => dictionaries.order()).toEqual(["klein.index", "lijst.tsv"]);
  await expect(up).toBeFocused();
  await answer;
  await dictionaries.reload();
  expect(await dictionaries.order()).toEqual(["klein.index", "lijst.tsv"]);

  answer = saved();
  await page.getByRole("button", { name: "Remove klein.index" }).focus();
  await page.keyboard.press("Alt+ArrowDown");
  await expect.poll(() => dictionaries.order()).toEqual(["lijst.tsv", "klein.index"]);
  await expect(page.getByText(/^klein.index is now number \d of \d\.$/)).toBeAttached();
  await answer;
  answer = saved();
  await page.getByRole("combobox", { name: "Position of klein.index" }).selectOption("1");
  await expect(dictionaries.list.getByRole("listitem").first()).toContainText("klein.index");
  await answer;
  await dictionaries.reload();
  expect(await dictionaries.order()).toEqual(["klein.index", "lijst.tsv"]);

  await page.getByRole("button", { name: "Remove lijst.tsv" }).click();
  const dialog = page.getByRole("dialog", { name: "Remove “lijst.tsv”?" });
  await expect(dialog).toContainText("Its 2 entries and its files are deleted");
  await page.keyboard.press("Escape");
  // Gone, and not only closed: until then the page takes the next Enter for the same question.
  await expect(page.locator("dialog")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Remove lijst.tsv" })).toBeFocused();
  await page.keyboard.press("Enter");
  await dialog.getByRole("button", { name: "Remove" }).click();
  await expect(page.getByText("“lijst.tsv” was removed.")).toBeVisible();
  await expect(dictionaries.row("lijst.tsv")).toHaveCount(0);
  await expect(page.getByRole("heading", { name: "Your dictionaries" })).toBeFocused();
  await dictionaries.reload();
  expect(await dictionaries.order()).toEqual(["klein.index"]);
});

test("what cannot be added is refused, and why is said in the language of the reader", async ({
  page,
  baseURL,
}) => {
  const dictionaries = new DictionariesPage(page);
  await dictionaries.open();
  const alert = page.getByRole("alert").filter({ hasText: /\w/ });
  await dictionaries.add(index);
  await expect(alert).toHaveText(
    "“klein.index” was not added. A part of the dictionary is missing. Choose all its files at once. (.dict)",
  );
  await dictionaries.add(file("leeg.tsv", "# niets\nhuis\t\n"));
  await expect(alert).toContainText("No entry could be read. Line 2: There is no meaning.");
  await dictionaries.add(list);
  await expect(dictionaries.row("lijst.tsv")).toBeVisible();
  await dictionaries.add(file("anders.tsv", list.buffer.toString()));
  await expect(alert).toContainText("This dictionary is there already. (lijst.tsv)");

  await page.context().addCookies([{ name: "naast-locale", value: "nl", url: baseURL ?? "" }]);
  await dictionaries.reload();
  await expect(alert).toContainText("Dit woordenboek staat er al. (lijst.tsv)");
  await page.getByLabel("Of het adres").fill("ftp://example.org/a.tsv");
  await page.getByRole("button", { name: "Ophalen en toevoegen" }).click();
  await expect(alert).toContainText("Dit is geen adres dat met http:// of https:// begint.");
});

test("from an address it goes on while its page is left, and is cancelled when one comes back", async ({
  page,
}) => {
  const web = createServer((request, response) => {
    response.writeHead(200, { "content-type": "text/plain", "content-length": 1_000 });
    response.write("huis\thouse\n");
    // no end: it is as slow as the test
    request.on("close", () => response.destroy());
  });
  web.listen(0, "127.0.0.1");
  await once(web, "listening");
  const local = web.address();
  const source = `http://127.0.0.1:${typeof local === "object" ? local?.port : ""}/traag.tsv`;
  try {
    const dictionaries = new DictionariesPage(page);
    await dictionaries.open();
    await page.getByLabel("Or its address").fill(source);
    await page.keyboard.press("Enter");
    const bar = page.getByRole("progressbar", { name: "Copying it to Naast" });
    await expect(bar).toBeVisible();
    await expect(page.getByText("1%", { exact: true })).toBeVisible();
    await expect(dictionaries.files).toBeDisabled();
    await page.getByRole("link", { name: "Library", exact: true }).click();
    await expect(page).toHaveURL("/");
    await page.goBack();
    await expect(page.getByRole("heading", { name: `Adding ${source}` })).toBeVisible();
    await expect(bar).toBeVisible();
    await dictionaries.reload();
    await expect(bar).toBeVisible();
    await page.getByRole("button", { name: "Cancel adding" }).click();
    await expect(page.getByText("It was cancelled. Nothing was changed.")).toBeVisible();
    await expect(dictionaries.row("traag.tsv")).toHaveCount(0);
    await expect(dictionaries.files).toBeEnabled();
  } finally {
    web.closeAllConnections();
    web.close();
  }
});

test("the dictionary that comes with Naast is waited for, and shown when it is there", async ({
  page,
  server,
}) => {
  const compiled = path.join(server.data, "dictionary.db");
  await rename(compiled, `${compiled}.away`);
  const dictionaries = new DictionariesPage(page);
  await dictionaries.open();
  await expect(page.getByText("The dictionary that comes with Naast is being prepared")).toBeVisible();
  await expect(dictionaries.list.getByRole("listitem")).toHaveCount(0);
  await rename(`${compiled}.away`, compiled);
  await expect(dictionaries.list.getByRole("listitem")).toContainText("comes with Naast");
  await expect(page.getByText("is being prepared")).toHaveCount(0);
});

test("files are dropped @desktop", async ({ page }) => {
  const dictionaries = new DictionariesPage(page);
  await dictionaries.open();
  const dropped = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(["huis\thouse\n"], "lijst.tsv"));
    return transfer;
  });
  await page
    .getByRole("region", { name: "Add a dictionary" })
    .dispatchEvent("drop", { dataTransfer: dropped });
  await expect(page.getByText("“lijst.tsv” was added, with 1 entry.")).toBeVisible();
  await expect(dictionaries.row("lijst.tsv")).toBeVisible();
});

test("the server refuses what comes from another site, or is no upload", async ({ request, baseURL }) => {
  const upload = `${baseURL}/api/dictionaries/upload`;
  const id = "01936f5e-0000-7000-8000-000000000001";
  const whole = `${upload}?id=${id}&name=a.tsv&size=4`;
  const elsewhere = { origin: "http://example.org" };
  expect((await request.post(whole, { headers: elsewhere, data: "huis" })).status()).toBe(403);
  expect((await request.post(upload, { data: "huis" })).status()).toBe(400);
  expect((await request.post(`${upload}?id=${id}&name=a&size=3000000000`, { data: "x" })).status()).toBe(413);
  const short = `${upload}?id=${id}&name=a.tsv&size=5`;
  expect((await request.post(short, { data: "huis" })).status()).toBe(200);
  const status = () => request.get(`${baseURL}/api/dictionaries`).then((answer) => answer.json());
  await expect
    .poll(status)
    .toMatchObject({ adding: { id, result: { ok: false, reason: "uploadIncomplete" } } });
});

for (const locale of ["en", "nl"]) {
  test(`axe finds nothing and nothing is wider than the window, in ${locale}`, async ({ page, baseURL }) => {
    const dictionaries = new DictionariesPage(page);
    await dictionaries.open();
    await dictionaries.add(list);
    await dictionaries.add(index, dict);
    await dictionaries.add(file(`${"een-heel-lange-naam-".repeat(4)}.tsv`, list.buffer.toString("latin1")));
    await page.context().addCookies([{ name: "naast-locale", value: locale, url: baseURL ?? "" }]);
    await dictionaries.reload();
    expect(await tooWide(page)).toEqual([]);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole("button", { name: /klein\.index verwijderen|Remove klein\.index/ }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
  });
}
