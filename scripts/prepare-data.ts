// Brings the database up to date, loads the texts of content/, gives the first learner their starter glossaries, and
// compiles what the analysis of Dutch and the dictionaries look things up in.
// Standard output says what was done; standard error holds the mistakes found in content/, one a line.
import path from "node:path";
import { v7 as newId } from "uuid";
import { openDatabase } from "@/db/connect";
import { ensureFirstLearner } from "@/db/learners";
import { loadContent } from "@/db/load-content";
import { migrate } from "@/db/migrate";
import { forgetMutations } from "@/db/mutations";
import { giveStarterGlossaries } from "@/db/starter-glossary";
import { prepareDutch } from "./prepare-dutch";
import { loadedLines, problemLine, refusalLine } from "./prepare-lines";
import { contentFolder, dataFolder, root } from "./project.mjs";

const file = path.join(dataFolder(process.env), "naast.db");
const contentDir = contentFolder(process.env);
const now = new Date();

const migrated = await migrate(file, path.join(root, "prisma/migrations"), now);
if (!migrated.ok) {
  console.error(refusalLine(file, migrated));
  process.exitCode = 1;
} else {
  if (migrated.applied.length > 0) console.log(`Migrated: ${migrated.applied.join(", ")}`);
  if (migrated.copy !== null) console.log(`The database as it was before: ${migrated.copy}`);
  const db = await openDatabase(file);
  try {
    const learnerId = await ensureFirstLearner(db, newId, now);
    const report = await loadContent(db, contentDir, now);
    for (const line of loadedLines(report)) console.log(line);
    const slugs = (await db.text.findMany({ select: { slug: true } })).map(({ slug }) => slug);
    const given = await giveStarterGlossaries(db, { learnerId, contentDir, slugs }, now);
    if (given.length > 0) console.log(`Glossaries given: ${given.join(", ")}`);
    // A replay comes within days; one that is older is judged by the version that it started from.
    await forgetMutations(db, new Date(now.getTime() - 180 * 24 * 60 * 60 * 1000));
    for (const line of await prepareDutch(db, path.dirname(file), now)) console.log(line);
    for (const problem of report.problems) console.error(problemLine(problem));
  } finally {
    await db.$disconnect();
  }
}
