import { makeDue } from "../db/testing/make-due";
import { expect, test } from "./fixtures";
import { hydrated } from "./pages/hydrated";
import { markedTexts } from "./pages/marks";
import { PracticeSession, translated, withDutchVoice } from "./pages/practice-session";
import { article, ReadingPage } from "./pages/reading-page";

test.use({ freshServer: true });

/** Each kind of exercise, by what it asks. */
const asked = [
  /^What does (the marked|this) word mean\?$/,
  /^Which words? (is|are) missing\?$/,
  /^Say it in Dutch/,
  /^De or het\?$/,
  /^Complete it with/,
  /^The two marked words/,
  /^Put the words in order$/,
  /^Listen, and type/,
  /^What does it mean here\?$/,
  /^Translate this paragraph again$/,
  /^Turn your English back/,
];

async function translate(reading: ReadingPage): Promise<void> {
  await reading.open();
  for (const number of [3, 6] as const) {
    await reading.startEditing(number);
    await reading.write(number, translated[number]);
    await reading.stopEditing(number);
    await expect(reading.saveLine(number)).toHaveText(/Saved/);
  }
}

test("a whole session by keyboard, with every exercise, from the article alone @desktop", async ({
  page,
}) => {
  await withDutchVoice(page);
  await translate(new ReadingPage(page));
  await page.goto(`/practice?text=${article}`);
  await hydrated(page);
  for (const name of ["Translate again", "Back to Dutch"]) {
    await page.getByRole("checkbox", { name }).focus();
    await page.keyboard.press("Space");
  }
  await page.getByRole("button", { name: "Practise these" }).focus();
  await page.keyboard.press("Enter");
  await page.waitForURL("**/practice/session?**");
  await hydrated(page);

  const session = new PracticeSession(page);
  await expect(page.getByText("These answers leave your schedule as it is.")).toBeVisible();
  // Without the voice of the device, the first exercises came without dictation; it comes with the next.
  const seen: string[] = [];
  while (seen.length < 40 && !asked.every((task) => seen.some((one) => task.test(one))))
    seen.push(await session.answer());
  for (const task of asked)
    expect(
      seen.filter((one) => task.test(one)),
      String(task),
    ).not.toHaveLength(0);

  await session.press("Escape");
  await expect(page.getByRole("heading", { name: "That was it" })).toBeFocused();
  await expect(page.getByText(`${seen.length} answers in `)).toBeVisible();
  await page.goto("/practice");
  await expect(page.getByText("No answers yet today.")).toBeVisible();
});

test("what is due is practised from one key on, and every answer can be taken back @desktop", async ({
  page,
}) => {
  await page.goto("/practice");
  await expect(page.getByText("Nothing is due yet.")).toBeVisible();
  // The words that came with a text are practised once it is opened.
  const opened = page.waitForResponse("**/api/reading-position");
  await new ReadingPage(page).open();
  await opened;

  await page.goto("/practice");
  await hydrated(page);
  await expect(page.getByText("10 cards are due")).toBeVisible();
  await page.keyboard.press("Enter");
  await page.waitForURL("**/practice/session");
  await hydrated(page);
  const session = new PracticeSession(page);
  await expect(session.left("new")).toHaveText("10");
  const first = await page.getByRole("main").locator("mark").first().textContent();

  await session.press("Space", "3");
  await expect(session.left("new")).toHaveText("9");
  await expect(session.left("learning")).toHaveText("1");
  await session.press("u");
  await expect(session.left("new")).toHaveText("10");
  await expect(session.left("learning")).toHaveText("0");
  await expect(page.getByRole("main").locator("mark").first()).toHaveText(first ?? "");

  await session.press("Space", "4");
  await expect(session.left("new")).toHaveText("9");
  await session.press("Space", "1");
  await expect(session.left("new")).toHaveText("8");
  await session.press("Escape");
  await expect(page.getByRole("heading", { name: "That was it" })).toBeFocused();
  await expect(page.getByText("2 answers in 1 minute.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "These were hard" })).toBeVisible();
  await expect.poll(() => session.waiting()).toBe(0);

  await page.goto("/practice");
  await expect(page.getByText("2 answers today.")).toBeVisible();
  await page.goto("/practice/statistics");
  await expect(page.getByRole("img", { name: /2 answers/ }).first()).toBeVisible();
});

test("answers given without a connection are kept, and sent when it is back @desktop", async ({
  page,
  context,
}) => {
  const opened = page.waitForResponse("**/api/reading-position");
  await new ReadingPage(page).open();
  await opened;
  const session = new PracticeSession(page);
  await session.open();
  await context.setOffline(true);
  await session.press("Space", "3");
  await expect(page.getByText(/1 answer is kept on this device/)).toBeVisible();
  await session.press("Space", "3");
  await expect(page.getByText(/2 answers are kept on this device/)).toBeVisible();
  await context.setOffline(false);
  // A session that ends here loses nothing: the next one sends them.
  await session.open();
  await expect(session.left("new")).toHaveText("8");
  expect(await session.waiting()).toBe(0);
  await page.goto("/practice");
  await expect(page.getByText("2 answers today.")).toBeVisible();
});

test("what is due is marked in the text, and one key says that it was known @desktop", async ({
  page,
  server,
}) => {
  const reading = new ReadingPage(page);
  await page.goto("/settings/practice");
  await hydrated(page);
  await page.getByRole("checkbox", { name: "Count reading as reviewing" }).check();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  expect(await makeDue(`${server.data}/naast.db`, ["optreden", "betoger"], new Date())).toBe(2);

  await reading.open();
  await expect.poll(() => markedTexts(page, "due")).toEqual(["trad", "op", "betogers"]);
  await reading.row(6).focus();
  await page.keyboard.press("p");
  await expect(page.getByText("Counted as known: optreden, betoger.")).toBeVisible();
  expect(await markedTexts(page, "due")).toEqual([]);
  await page.keyboard.press("u");
  await expect.poll(() => markedTexts(page, "due")).toEqual(["trad", "op", "betogers"]);
  await page.keyboard.press("p");
  await expect.poll(() => markedTexts(page, "due")).toEqual([]);
  await page.keyboard.press("p");
  await expect(page.getByText("Nothing in this sentence is due.")).toBeVisible();
  await page.goto("/practice");
  await expect(page.getByText("1 answer today.")).toBeVisible();
});

test("an answer that the learner accepts is right from then on", async ({ page }) => {
  const session = new PracticeSession(page);
  const address = `/practice/session?of=text:${article}&kinds=say`;
  await session.open(address);
  await page.keyboard.type("zomaar");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Not this one.", { exact: true }).first()).toBeVisible();
  await page.getByRole("button", { name: "accept my answer" }).click();
  await expect(page.getByText("Accepted: from now on it is right.")).toBeVisible();
  await expect.poll(() => session.waiting()).toBe(0);
  await page.reload();
  await hydrated(page);
  await page.keyboard.type("zomaar");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Right too: another word that fits.").first()).toBeVisible();
});

test("with one of the device's own it is all that is asked, if so wished @desktop", async ({ page }) => {
  await withDutchVoice(page);
  const session = new PracticeSession(page);
  await session.open(`/practice/session?of=text:${article}&kinds=dictation`);
  await expect(session.task()).toHaveText("Listen, and type the sentence");
  await session.answer();
  await expect(page.getByText("1 of 20", { exact: true })).toBeVisible();
});

test("without a Dutch voice there is no dictation", async ({ page }) => {
  await page.route("**/api/practice/next", async (route) => {
    expect(route.request().postDataJSON()).toMatchObject({ hasVoice: false });
    await route.continue();
  });
  await page.goto(`/practice/session?of=text:${article}&kinds=dictation`);
  await expect(page.getByText("Nothing is due now.")).toBeVisible();
});
