import { expect, test } from "./fixtures";
import { hydrated } from "./pages/hydrated";
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
