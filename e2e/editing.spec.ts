import { request as nodeRequest } from "node:http";
import { expect, test } from "./fixtures";
import { paragraphsIn } from "./pages/content";
import { boxOf, middleOf } from "./pages/marks";
import { article, ReadingPage } from "./pages/reading-page";

const reference = paragraphsIn(article, "reference.en.md");
const referenceOf = (number: number) => reference[number - 1] ?? "";

test.describe("on a shelf of one's own", () => {
  test.use({ freshServer: true });

  test("Ctrl+Enter saves as done and moves on; the circle takes it back", async ({ page }) => {
    const reading = new ReadingPage(page);
    await reading.open();
    await expect(page.getByText("0 of 16 done")).toBeVisible();
    await reading.startEditing(1);
    await reading.editor(1).press("Control+Enter");
    await expect(reading.editor(2)).toBeFocused();
    await expect(reading.saveLine(1)).toHaveText("Saved");
    await expect(page.getByText("1 of 16 done")).toBeVisible();
    await expect(reading.english(1)).toHaveText(referenceOf(1));
    await reading.write(2, "In a telephone call Putin promised help.");
    await expect(reading.status(2)).toHaveAccessibleName("Paragraph 2: draft. Mark as done");
    await expect(reading.status(3)).toBeDisabled();

    await reading.status(2).click();
    await expect(reading.status(2)).toHaveAccessibleName("Paragraph 2: done. Mark as draft");
    await expect(page.getByText("2 of 16 done")).toBeVisible();
    await reading.status(1).click();
    await expect(page.getByText("1 of 16 done")).toBeVisible();
    await reading.reload();
    await expect(page.getByText("1 of 16 done")).toBeVisible();
    await expect(reading.status(1)).toHaveAccessibleName("Paragraph 1: draft. Mark as done");
    await expect(reading.status(2)).toHaveAccessibleName("Paragraph 2: done. Mark as draft");
    await page.goto("/");
    await expect(page.getByText("1 of 16 paragraphs done")).toBeVisible();
  });
});

test("a click on the English edits the reference into one's own words", async ({ page }) => {
  const reading = new ReadingPage(page);
  await reading.open();
  const { x, y } = middleOf(await boxOf(reading.english(3), "Kremlin wrote"));
  await page.mouse.click(x, y);
  await expect(reading.editor(3)).toBeFocused();
  await expect(reading.editor(3)).toHaveValue(referenceOf(3));
  const caret = await reading.editor(3).evaluate((area: HTMLTextAreaElement) => area.selectionStart);
  expect(Math.abs(caret - referenceOf(3).indexOf("Kremlin wrote") - 6)).toBeLessThan(5);
  await reading.write(3, "My own words for the third.");
  await reading.reload();
  await expect(reading.english(3)).toHaveText("My own words for the third.");
  await expect(reading.row(3)).not.toContainText("Reference translation");
  await expect(reading.row(4)).toContainText("Reference translation");
});

test("b starts from blank, Escape closes and keeps what is written", async ({ page }) => {
  const reading = new ReadingPage(page);
  await reading.open();
  await reading.row(4).focus();
  await page.keyboard.press("b");
  await expect(reading.editor(4)).toBeFocused();
  await expect(reading.editor(4)).toHaveValue("");
  await page.keyboard.type("Belarusians demonstrated.");
  await reading.stopEditing(4);
  await expect(reading.saveLine(4)).toHaveText("Saved");
  await expect(reading.english(4)).toHaveText("Belarusians demonstrated.");
});

test("an editor that is only looked into saves nothing", async ({ page }) => {
  const reading = new ReadingPage(page);
  await reading.open();
  await reading.startEditing(16);
  await reading.stopEditing(16);
  await expect(reading.row(16)).toContainText("Reference translation");
  expect(await reading.history(16)).toEqual([]);
});

test("a letter typed and taken back is no change, and does not wait to be saved", async ({ page }) => {
  const reading = new ReadingPage(page);
  await reading.open();
  await reading.startEditing(7);
  await reading.write(7, "Shortly before the elections.");
  await reading.editor(7).press("x");
  await reading.editor(7).press("Backspace");
  await expect(reading.saveLine(7)).toHaveText("Saved");
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("naast.draft"))),
  ).toEqual([]);
});

test("a note is saved as it is typed, and shown", async ({ page }) => {
  const reading = new ReadingPage(page);
  await reading.open();
  await reading.row(5).focus();
  await reading.tool(5, "Note").click();
  const note = page.getByRole("textbox", { name: "Note on paragraph 5" });
  await expect(note).toBeFocused();
  await note.fill("zonneklaar: as clear as the sun");
  await expect(page.getByRole("region", { name: "Note" }).getByRole("status")).toHaveText("Saved");
  await reading.tool(5, "Note").click();
  await expect(reading.row(5)).toContainText("zonneklaar: as clear as the sun");
  await reading.reload();
  await expect(reading.row(5)).toContainText("zonneklaar: as clear as the sun");
});

test("the history shows every revision and its changes; restoring makes a new one", async ({ page }) => {
  const reading = new ReadingPage(page);
  await reading.open();
  for (const body of ["The violence was great.", "The violence was brutal."]) {
    await reading.startEditing(6);
    await reading.write(6, body);
    await reading.stopEditing(6);
  }
  await reading.tool(6, "History").click();
  const dialog = page.getByRole("dialog", { name: "History of paragraph 6" });
  const revisions = dialog.getByRole("listitem");
  await expect(revisions).toHaveCount(2);
  await expect(revisions.first()).toContainText("current");
  await expect(revisions.first().getByRole("deletion")).toHaveText("great");
  await expect(revisions.first().getByRole("insertion")).toHaveText("brutal");
  await expect(revisions.last()).toContainText("The violence was great.");
  await expect(revisions.last().getByRole("time")).toBeVisible();
  await revisions.last().getByRole("button", { name: "Restore this" }).click();
  await expect(dialog).toHaveCount(0);
  await expect(reading.saveLine(6)).toHaveText("Saved");
  await expect(reading.english(6)).toHaveText("The violence was great.");
  expect(await reading.revisions(6)).toEqual([
    { body: "The violence was great.", origin: "restore", version: 3 },
    { body: "The violence was brutal.", origin: "typed", version: 2 },
    { body: "The violence was great.", origin: "typed", version: 1 },
  ]);
  await reading.tool(6, "History").click();
  await expect(revisions).toHaveCount(3);
  await expect(revisions.first()).toContainText("restored");
});

test("the autosaves of one spell are one revision", async ({ page }) => {
  const reading = new ReadingPage(page);
  await reading.open();
  await reading.row(8).focus();
  await page.keyboard.press("b");
  await page.keyboard.type("Opponents took");
  await expect(reading.saveLine(8)).toHaveText("Saved");
  await page.keyboard.type(" to the streets");
  await expect(reading.saveLine(8)).toHaveText("Saved");
  await page.keyboard.type(" on Sunday.");
  await expect(reading.saveLine(8)).toHaveText("Saved");
  expect(await reading.revisions(8)).toEqual([
    { body: "Opponents took to the streets on Sunday.", origin: "typed", version: 3 },
  ]);
});

test("the reference stays at hand, beside one's own words and as differences", async ({ page }) => {
  const reading = new ReadingPage(page);
  await reading.open();
  await reading.startEditing(10);
  await reading.write(10, referenceOf(10).replace("blames", "accuses"));
  await reading.stopEditing(10);
  await reading.tool(10, "Reference").click();
  const panel = reading.row(10).getByRole("region", { name: "Reference" });
  await expect(panel).toContainText(referenceOf(10));
  await panel.getByRole("button", { name: "As differences from yours" }).click();
  await expect(panel.getByRole("deletion")).toHaveText("accuses");
  await expect(panel.getByRole("insertion")).toHaveText("blames");
});

const long = "Naast elkaar. ".repeat(14_286).slice(0, 200_000);
for (const [name, number, body] of [
  ["200,000 characters", 11, long],
  ["emoji", 12, "Belarus 🇧🇾 👩‍👩‍👧‍👦 é e\u0301 \u{1F926}\u{1F3FC}‍♂️"],
  ["right-to-left text", 13, "נאסט beside עצמך, “مرحبا” \u202Eand back\u202C"],
  ["a script", 14, "<script>alert(1)</script><img src=x onerror=alert(1)> &amp; </textarea>"],
  ["lines and spaces", 15, "one\n\n  two  three\nfour"],
] as const) {
  test(`${name}: comes back as typed`, async ({ page }) => {
    const dialogs: string[] = [];
    page.on("dialog", (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    const reading = new ReadingPage(page);
    await reading.open();
    await reading.startEditing(number);
    await reading.write(number, body);
    await reading.reload();
    expect(await reading.english(number).textContent()).toBe(body);
    expect(await reading.history(number)).toEqual([body]);
    await reading.row(number).focus();
    await page.keyboard.press("e");
    await expect(reading.editor(number)).toHaveValue(body);
    expect(dialogs).toEqual([]);
    await expect(reading.row(number).locator("script, img")).toHaveCount(0);
  });
}

/** A text that no other test of these files writes to: they may share a server. */
const untouched = "de-kat-van-nummer-twaalf";

test.describe("the address that saves", { tag: "@desktop" }, () => {
  const mutation = (paragraphId: string, body: string) => ({
    id: crypto.randomUUID(),
    paragraphId,
    base: 0,
    body,
    origin: "typed",
    spell: crypto.randomUUID(),
    duration: 1000,
  });

  test("a NUL character and half a character are refused with a reason", async ({ page }) => {
    const reading = new ReadingPage(page, untouched);
    await reading.open();
    const id = await reading.paragraphId(1);
    for (const [body, reason] of [
      ["a\u0000b", "error.nulCharacter"],
      ["a\uD800b", "error.brokenCharacter"],
      ["a".repeat(250_001), "error.tooLong"],
    ] as const) {
      const data = JSON.stringify(mutation(id, body));
      const headers = { "content-type": "application/json" };
      const answer = await page.request.put("/api/translations", { data, headers });
      expect(answer.status()).toBe(400);
      expect(await answer.json()).toEqual({ ok: false, reason });
    }
    expect(await reading.history(1)).toEqual([]);
  });

  test("what cannot be stored is said on the page, and stays in the editor", async ({ page }) => {
    const reading = new ReadingPage(page, untouched);
    await reading.open();
    await reading.startEditing(4);
    const body = "half \uD800 a character";
    await reading.editor(4).evaluate((area: HTMLTextAreaElement, text) => {
      area.value = text;
      area.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }, body);
    await expect(reading.saveLine(4)).toHaveText(
      "Not saved: it holds half a character, which cannot be stored",
    );
    await reading.write(4, "a whole character");
  });

  test("a save that is sent twice is one save", async ({ page }) => {
    const reading = new ReadingPage(page, untouched);
    await reading.open();
    const data = mutation(await reading.paragraphId(2), "Sent twice.");
    const first = await page.request.put("/api/translations", { data });
    const second = await page.request.put("/api/translations", { data });
    expect(first.status()).toBe(200);
    expect(await second.json()).toEqual(await first.json());
    expect(await reading.history(2)).toEqual(["Sent twice."]);
  });

  test("another site is refused", async ({ page }) => {
    const reading = new ReadingPage(page, untouched);
    await reading.open();
    const data = mutation(await reading.paragraphId(3), "From elsewhere.");
    const origin = new URL(page.url()).origin;
    const elsewhere: Record<string, string>[] = [
      { origin: "http://elsewhere.example" },
      { "sec-fetch-site": "cross-site" },
      { "sec-fetch-site": "same-site", origin },
    ];
    for (const headers of elsewhere) {
      const answer = await page.request.put("/api/translations", { data, headers });
      expect(answer.status()).toBe(403);
      expect(await answer.json()).toEqual({ ok: false, reason: "error.otherSite" });
    }
    expect(await reading.history(3)).toEqual([]);
  });

  test("a name that is not Naast's is refused", async ({ server }) => {
    const answerTo = (host: string, path: string) =>
      new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
        const sent = nodeRequest(`${server.url}${path}`, { headers: { host } }, (response) => {
          let body = "";
          response.on("data", (chunk) => {
            body += chunk;
          });
          response.on("end", () => resolve({ status: response.statusCode, body }));
        });
        sent.on("error", reject).end();
      });
    for (const path of [
      "/",
      `/read/${article}`,
      "/glossary",
      "/glossary/export",
      "/api/revisions?paragraph=x",
    ]) {
      const stranger = await answerTo("rebound.example", path);
      expect(stranger.status, path).toBeGreaterThanOrEqual(400);
      expect(stranger.body.includes("Wit-Russisch"), path).toBe(false);
      expect((await answerTo("localhost", path)).status, path).toBe(200);
    }
  });
});
