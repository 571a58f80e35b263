import type { Locator } from "@playwright/test";
import { expect, test } from "./fixtures";
import { ReadingPage } from "./pages/reading-page";

const before = "The bridge is open. We wait.";
const theirs = "The bridge stands open. We wait.";
const mine = "The bridge is open. We wait patiently.";

for (const [choice, number, kept, history] of [
  ["Keep what I wrote here", 1, mine, [mine, theirs, before]],
  ["Keep the other", 2, theirs, [theirs, mine, theirs, before]],
  [
    "Merge the two",
    3,
    "The bridge stands open. We wait patiently.",
    ["The bridge stands open. We wait patiently.", theirs, before],
  ],
] as const) {
  test(`two windows on one paragraph: ${choice}`, async ({ context }) => {
    const [one, other] = [await context.newPage(), await context.newPage()].map(
      (page) => new ReadingPage(page, "de-brug-staat-open"),
    ) as [ReadingPage, ReadingPage];
    await one.open();
    await one.startEditing(number);
    await one.write(number, before);
    await one.stopEditing(number);
    await other.open();
    await expect(other.english(number)).toHaveText(before);
    await one.startEditing(number);
    await one.write(number, theirs);

    await other.startEditing(number);
    await other.editor(number).fill(mine);
    await expect(other.saveLine(number)).toHaveText("Changed elsewhere");
    const panel = other.row(number).getByRole("region", { name: "Changed elsewhere" });
    const said = (term: string): Locator =>
      panel.locator("dt", { hasText: term }).locator("xpath=following-sibling::dd[1]");
    await expect(said("Saved in the other window")).toHaveText(theirs);
    await expect(said("Written here")).toHaveText(mine);
    await expect(panel.getByRole("deletion")).toHaveText("stands");
    await expect(panel.getByRole("insertion")).toHaveText(["is", " patiently"]);
    expect(await other.history(number)).toEqual([theirs, before]);

    await panel.getByRole("button", { name: choice }).click();
    await expect(panel).toHaveCount(0);
    await expect(other.saveLine(number)).toHaveText("Saved");
    await expect(other.english(number)).toHaveText(kept);
    expect(await other.history(number)).toEqual(history);
    await other.reload();
    await expect(other.english(number)).toHaveText(kept);
    await expect(other.row(number).getByRole("region")).toHaveCount(0);
  });
}

test("what is typed during a conflict is part of the choice", async ({ context }) => {
  const one = new ReadingPage(await context.newPage(), "de-brug-staat-open");
  const other = new ReadingPage(await context.newPage(), "de-brug-staat-open");
  await one.open();
  await other.open();
  await one.startEditing(5);
  await one.write(5, "Saved first.");
  await other.startEditing(5);
  await other.editor(5).fill("Written second");
  await expect(other.saveLine(5)).toHaveText("Changed elsewhere");
  await other.editor(5).press("End");
  await other.editor(5).pressSequentially(", and on.");
  await other.row(5).getByRole("button", { name: "Keep what I wrote here" }).click();
  await expect(other.saveLine(5)).toHaveText("Saved");
  expect(await other.history(5)).toEqual(["Written second, and on.", "Saved first."]);
});

test("a note changed in two windows: the other one is kept, and is what the next key adds to", async ({
  context,
}) => {
  const one = new ReadingPage(await context.newPage(), "de-brug-staat-open");
  const other = new ReadingPage(await context.newPage(), "de-brug-staat-open");
  await one.open();
  await other.open();
  const noteIn = ({ page }: ReadingPage) => page.getByRole("textbox", { name: "Note on paragraph 6" });
  const stateIn = ({ page }: ReadingPage) =>
    page.getByRole("region", { name: "Note", exact: true }).getByRole("status");
  for (const reading of [one, other]) {
    await reading.row(6).focus();
    await reading.page.keyboard.press("n");
  }
  await noteIn(one).fill("From the one.");
  await expect(stateIn(one)).toHaveText("Saved");
  await noteIn(other).fill("From the other.");
  await expect(stateIn(other)).toHaveText("Changed elsewhere");
  await other.tool(6, "Keep the other").click();
  await expect(noteIn(other)).toHaveValue("From the one.");
  await noteIn(other).press("End");
  await noteIn(other).pressSequentially(" And more.");
  await expect(stateIn(other)).toHaveText("Saved");
  await other.reload();
  await expect(other.row(6)).toContainText("From the one. And more.");
});
