import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { expect } from "../fixtures";
import { paragraphsIn } from "./content";
import { hydrated } from "./hydrated";
import { article } from "./reading-page";

/** What a Dutch voice of the device was last asked to say; "" for nothing yet. */
const said = (page: Page) => page.evaluate(() => (window as Window & { naastSaid?: string }).naastSaid ?? "");

/** Gives the browser a Dutch voice of its own, as a device with one has; headless browsers have none. */
export async function withDutchVoice(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const voice = { name: "Nederlands", lang: "nl-NL", localService: true, default: false, voiceURI: "nl" };
    const speech = {
      getVoices: () => [voice],
      speak: ({ text }: { text: string }) => Object.assign(window, { naastSaid: text }),
      cancel: () => {},
      addEventListener: () => {},
      removeEventListener: () => {},
    };
    class Utterance {
      constructor(public text: string) {}
    }
    Object.defineProperty(window, "speechSynthesis", { value: speech });
    Object.defineProperty(window, "SpeechSynthesisUtterance", { value: Utterance });
  });
}

type Row = { lemma: string; article: string; meanings: string };

/** The glossary that came with the article: cells without line breaks, quoted where they hold a comma. */
function glossaryOf(slug: string): Row[] {
  const file = new URL(`../../content/texts/${slug}/glossary.csv`, import.meta.url);
  const [head = [], ...rows] = readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((cell) => cell[1] ?? cell[2] ?? ""),
    );
  return rows.map((cells) => Object.fromEntries(head.map((name, i) => [name, cells[i] ?? ""])) as Row);
}

const glossary = glossaryOf(article);
const dutch = paragraphsIn(article, "text.md");
/** What the tests translate of the article, by the number of the paragraph. */
export const translated = {
  3: "The Kremlin wrote in its statement that Belarus is under pressure. No more was said.",
  6: "At the beginning of the week the security forces acted with brute force. Two died.",
};
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A session of practice, answered by the keyboard alone, with what the article and its glossary say. */
export class PracticeSession {
  constructor(readonly page: Page) {}

  async open(address = "/practice/session"): Promise<void> {
    await this.page.goto(address);
    await hydrated(this.page);
  }

  /** What is asked for. */
  task(): Locator {
    return this.page.getByRole("main").getByRole("heading", { level: 2 });
  }

  left(kind: "learning" | "to review" | "new"): Locator {
    return this.page
      .getByRole("list", { name: "Left" })
      .getByRole("listitem")
      .filter({ hasText: kind })
      .locator("b");
  }

  /** How many answers and changes the device keeps, since the server has not acknowledged them. */
  waiting(): Promise<number> {
    return this.page.evaluate(
      () => Object.keys(localStorage).filter((key) => key.startsWith("naast.outbox.")).length,
    );
  }

  press(...keys: string[]): Promise<void> {
    return keys.reduce((before, key) => before.then(() => this.page.keyboard.press(key)), Promise.resolve());
  }

  private outcome(words: string): Promise<void> {
    return expect(this.page.getByRole("main").getByText(words, { exact: true }).first()).toBeVisible();
  }

  /** Of the first of some elements, its words. */
  private async wordsOf(of: Locator): Promise<string> {
    return (await of.first().textContent()) ?? "";
  }

  /** The words that stand in the gaps of the sentence that is shown, as the article has them; null for a pattern. */
  private async inGaps(): Promise<string[] | null> {
    const pieces = await this.page
      .locator("form p[lang=nl]")
      .evaluate((sentence) =>
        [...sentence.childNodes].map((node) =>
          node instanceof HTMLInputElement ? null : (node.textContent ?? ""),
        ),
      );
    // A gap that ends a heading goes on to the end of its word.
    const pattern = pieces.map((piece) => (piece === null ? "(.+?)(?!\\p{L})" : escaped(piece))).join("");
    const found = dutch
      .map((paragraph) => new RegExp(pattern, "u").exec(paragraph))
      .find((match) => match !== null);
    return found ? found.slice(1) : null;
  }

  private async typeInGaps(words: string[]): Promise<void> {
    for (const word of words) {
      await this.page.keyboard.type(word);
      await this.press("Enter");
    }
  }

  /** Answers what is shown, rightly where the article says how, and goes on. Gives which exercise it was. */
  async answer(): Promise<string> {
    const task = await this.wordsOf(this.task());
    const answer = this.answers.find(([asks]) => asks.test(task))?.[1];
    if (!answer) throw new Error(`No answer to "${task}"`);
    const shown = await this.page.getByRole("main").allInnerTexts();
    await answer();
    // The next exercise, or the end of the session.
    await expect.poll(() => this.page.getByRole("main").allInnerTexts()).not.toEqual(shown);
    return task.replace(/“.*?”/, "“…”").replace(/\b(present|past)\b/, "…");
  }

  private readonly answers: [RegExp, () => Promise<void>][] = [
    [
      /^What does (the marked|this) word mean\?$/,
      async () => {
        await this.press("Space");
        await expect(this.page.getByRole("group", { name: "How well did you know it?" })).toBeVisible();
        await this.press("3");
      },
    ],
    [
      /^Which words? (is|are) missing\?$/,
      async () => {
        const words = await this.inGaps();
        if (!words) throw new Error("The sentence is not the article's");
        await this.typeInGaps(words);
        await this.outcome("Right.");
        await this.press("Enter");
      },
    ],
    [
      /^Say it in Dutch/,
      async () => {
        const meanings = await this.wordsOf(this.page.locator("p[lang=en]"));
        const row = glossary.find((one) => one.meanings === meanings);
        if (!row) throw new Error(`The glossary has no "${meanings}"`);
        const article = row.article === "both" ? "de" : row.article;
        await this.page.keyboard.type([article, row.lemma].filter(Boolean).join(" "));
        await this.press("Enter");
        await this.outcome("Right.");
        await this.press("Enter");
      },
    ],
    [
      /^De or het\?$/,
      async () => {
        await this.press("d");
        await expect(
          this.page
            .getByRole("main")
            .getByText(/^The article is/)
            .first(),
        ).toBeVisible();
        await this.press("Enter");
      },
    ],
    [
      /^Complete it with/,
      async () => {
        const words = await this.inGaps();
        await this.typeInGaps(words ?? ["weet", "niet"]);
        await this.outcome(words ? "Right." : "Not this one.");
        await this.press("Enter");
      },
    ],
    [
      /^The two marked words are one verb/,
      async () => {
        const sentence = await this.wordsOf(this.page.locator("p:has(mark)"));
        const halves = await this.page.locator("mark").allInnerTexts();
        const particle = halves.at(-1) ?? "";
        const verbs = glossary.filter(({ lemma, article }) => article === "" && lemma.startsWith(particle));
        await this.page.keyboard.type(verbs[0]?.lemma ?? "onbekend");
        await this.press("Enter");
        await expect(this.page.getByRole("main")).toContainText(sentence);
        await expect(this.page.getByRole("group", { name: "How well did you know it?" })).toBeVisible();
        await this.press("Enter");
      },
    ],
    [
      /^Put the words in order$/,
      async () => {
        const words = this.page.getByRole("toolbar", { name: "The words" }).getByRole("button");
        const letters = this.lettersInOrder(
          await words.evaluateAll((all) =>
            all.map((button) => ({
              word: button.firstChild?.textContent ?? "",
              letter: button.getAttribute("aria-keyshortcuts") ?? "",
            })),
          ),
        );
        await this.press(...letters, "Enter");
        await this.outcome("Right.");
        await this.press("Enter");
      },
    ],
    [
      /^Listen, and type the sentence$/,
      async () => {
        await this.press("Enter");
        await expect.poll(() => said(this.page)).not.toBe("");
        await this.page.keyboard.type(await said(this.page));
        await this.press("Enter");
        await this.outcome("Right.");
        await this.press("Enter");
      },
    ],
    [
      /^What does it mean here\?$/,
      async () => {
        await this.press("2");
        await expect(this.page.getByText("Enter goes on. 1–4 now grade, if you disagree.")).toBeVisible();
        await this.press("Enter");
      },
    ],
    [
      /^Translate this paragraph again$/,
      async () => {
        await this.page.keyboard.type(
          "At the start of the week the security forces hit hard. Two people died.",
        );
        await this.press("Control+Enter");
        await expect(this.page.getByRole("main").locator("ins").first()).toBeVisible();
        await this.press("Enter");
      },
    ],
    [
      /^Turn your English back into Dutch$/,
      async () => {
        const english = await this.wordsOf(this.page.getByRole("main").locator("p[lang=en]"));
        const [number] = Object.entries(translated).find(([, one]) => one === english) ?? [];
        const original = dutch[Number(number) - 1] ?? "";
        await this.page.keyboard.type(original.replace(/ de /, " het "));
        await this.press("Control+Enter");
        await expect(
          this.page
            .getByRole("main")
            .getByText(/^Article:/)
            .first(),
        ).toBeVisible();
        await this.press("Enter");
      },
    ],
  ];

  /** The keys of the words of a sentence in the order of the article. */
  private lettersInOrder(words: { word: string; letter: string }[]): string[] {
    const key = (word: string) => word.toLowerCase().replace(/^["']|["']$/g, "");
    const mixed = words
      .map(({ word }) => key(word))
      .sort()
      .join(" ");
    const sentences = dutch.flatMap((paragraph) => paragraph.split(/(?<=[.!?]['"]?) /));
    const sentence = sentences
      .map((one) => one.replace(/[.!?]+['"]?$/, "").split(" "))
      .find((one) => one.map(key).sort().join(" ") === mixed);
    if (!sentence) throw new Error(`The article has no sentence of: ${mixed}`);
    const rest = [...words];
    return sentence.map((word) => {
      const at = rest.findIndex((one) => key(one.word) === key(word));
      return rest.splice(at, 1)[0]?.letter ?? "";
    });
  }
}
