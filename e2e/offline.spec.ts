import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { ReadingPage } from "./pages/reading-page";

test.use({ freshServer: true });

const keptOnDevice = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("naast.draft.")).length);

test("offline the words stay on this device, and go to the server by themselves", async ({
  page,
  context,
}) => {
  const reading = new ReadingPage(page);
  await reading.open();
  await reading.startEditing(2);
  await context.setOffline(true);
  await reading.editor(2).fill("Written in a tunnel.");
  await expect(reading.saveLine(2)).toHaveText("Offline, kept on this device");
  expect(await keptOnDevice(page)).toBe(1);
  await reading.editor(2).press("End");
  await reading.editor(2).pressSequentially(" Still there.");
  await expect(reading.saveLine(2)).toHaveText("Offline, kept on this device");
  await context.setOffline(false);
  await expect(reading.saveLine(2)).toHaveText("Saved");
  expect(await reading.history(2)).toEqual(["Written in a tunnel. Still there."]);
  expect(await keptOnDevice(page)).toBe(0);
});

for (const [choice, kept] of [
  ["Save them now", true],
  ["Discard them", false],
] as const) {
  test(`the server goes while one types: the words are offered again (${choice})`, async ({
    page,
    context,
    server,
  }) => {
    const reading = new ReadingPage(page);
    await reading.open();
    const shownBefore = await reading.english(3).textContent();
    await reading.startEditing(3);
    await server.stop();
    await reading.editor(3).fill("Typed while the laptop died.");
    await expect(reading.saveLine(3)).toHaveText("Offline, kept on this device");
    await page.close();
    await server.start();

    const again = new ReadingPage(await context.newPage());
    await again.open();
    const offer = again.row(3).getByRole("region", { name: "Kept on this device" });
    await expect(offer.getByRole("insertion")).toContainText(["Typed while the laptop died."]);
    await expect(again.english(3)).toHaveText(shownBefore ?? "");
    await offer.getByRole("button", { name: choice }).click();
    await expect(offer).toHaveCount(0);
    await expect(again.english(3)).toHaveText(kept ? "Typed while the laptop died." : (shownBefore ?? ""));
    await expect.poll(() => keptOnDevice(again.page)).toBe(0);
    expect(await again.history(3)).toEqual(kept ? ["Typed while the laptop died."] : []);
    await again.reload();
    await expect(again.english(3)).toHaveText(kept ? "Typed while the laptop died." : (shownBefore ?? ""));
    await expect(again.page.getByRole("region", { name: "Kept on this device" })).toHaveCount(0);
  });
}

test("a note that was never saved is offered too", async ({ page, context, server }) => {
  const reading = new ReadingPage(page);
  await reading.open();
  await reading.row(4).focus();
  await reading.tool(4, "Note").click();
  await server.stop();
  await page.getByRole("textbox", { name: "Note on paragraph 4" }).fill("Look this up.");
  await expect(page.getByRole("region", { name: "Note" }).getByRole("status")).toHaveText(
    "Offline, kept on this device",
  );
  await page.close();
  await server.start();
  const again = new ReadingPage(await context.newPage());
  await again.open();
  const offer = again.row(4).getByRole("region", { name: "Kept on this device" });
  await expect(offer).toContainText("This note of yours");
  await offer.getByRole("button", { name: "Save them now" }).click();
  await expect(offer).toHaveCount(0);
  await expect(again.row(4)).toContainText("Look this up.");
  await expect.poll(() => keptOnDevice(again.page)).toBe(0);
  await again.reload();
  await expect(again.row(4)).toContainText("Look this up.");
});

test("leaving the page sends what was just typed", async ({ page }) => {
  const reading = new ReadingPage(page);
  await reading.open();
  await reading.startEditing(8);
  await reading.editor(8).fill("Typed and left at once.");
  const saved = `/api/revisions?paragraph=${await reading.paragraphId(8)}`;
  await page.goto("/settings");
  await expect.poll(async () => (await page.request.get(saved)).json()).toHaveLength(1);
  await reading.open();
  await expect(reading.english(8)).toHaveText("Typed and left at once.");
  await expect.poll(() => keptOnDevice(page)).toBe(0);
  await expect(page.getByRole("region", { name: "Kept on this device" })).toHaveCount(0);
});

test("a save whose answer was lost is neither offered nor saved again", async ({ page }) => {
  const reading = new ReadingPage(page);
  await reading.open();
  await page.route("**/api/translations", async (route) => {
    await route.fetch();
    await route.abort();
  });
  await reading.startEditing(5);
  await reading.editor(5).fill("The answer never came.");
  await expect(reading.saveLine(5)).toHaveText("Offline, kept on this device");
  expect(await keptOnDevice(page)).toBe(1);
  await page.unroute("**/api/translations");
  await reading.reload();
  await expect(reading.english(5)).toHaveText("The answer never came.");
  await expect.poll(() => keptOnDevice(page)).toBe(0);
  await expect(page.getByRole("region", { name: "Kept on this device" })).toHaveCount(0);
  expect(await reading.history(5)).toEqual(["The answer never came."]);
});
