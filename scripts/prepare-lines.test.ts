import { expect, test } from "vitest";
import { loadedLines, problemLine, refusalLine } from "./prepare-lines";

test.each([
  [{ loaded: [], unchanged: 4 }, []],
  [{ loaded: ["a", "b"], unchanged: 2 }, ["Loaded: a, b (2 unchanged)"]],
])("%j", (report, lines) => {
  expect(loadedLines(report)).toEqual(lines);
});

test("a problem is named by file and line", () => {
  const problem = { file: "content/texts/x/text.md", line: 3, reason: "missingTitle" };
  expect(problemLine(problem)).toBe("content/texts/x/text.md:3: missing title");
  expect(problemLine({ ...problem, detail: "14" })).toBe("content/texts/x/text.md:3: missing title (14)");
});

test("a refusal is one line", () => {
  expect(refusalLine("/d/naast.db", { reason: "newerDatabase", detail: "20270101_later" })).toBe(
    "The database /d/naast.db was left as it was: it was made by a newer version of Naast (20270101_later).",
  );
});
