-- CreateTable
CREATE TABLE "ParagraphAnalysis" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "paragraphId" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    CONSTRAINT "ParagraphAnalysis_paragraphId_fkey" FOREIGN KEY ("paragraphId") REFERENCES "Paragraph" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "ParagraphAnalysis_paragraphId_key" ON "ParagraphAnalysis"("paragraphId");

-- CreateTable
-- without a rowid, since the key is most of a row, and a big library has millions of them
CREATE TABLE "ParagraphLemma" (
    "lemmaKey" TEXT NOT NULL,
    "analysisId" INTEGER NOT NULL,
    "ranges" TEXT NOT NULL,
    "firm" INTEGER NOT NULL,
    "faint" INTEGER NOT NULL,

    PRIMARY KEY ("lemmaKey", "analysisId"),
    CONSTRAINT "ParagraphLemma_analysisId_fkey" FOREIGN KEY ("analysisId") REFERENCES "ParagraphAnalysis" ("id") ON DELETE CASCADE ON UPDATE CASCADE
) WITHOUT ROWID;

-- CreateIndex
CREATE INDEX "ParagraphLemma_analysisId_idx" ON "ParagraphLemma"("analysisId");

-- RedefineTables
CREATE TABLE "new_OccurrenceDecision" (
    "learnerId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "sentenceHash" TEXT NOT NULL,
    "expression" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "lemma" TEXT,
    "partOfSpeech" TEXT,
    "decidedAt" DATETIME NOT NULL,

    PRIMARY KEY ("learnerId", "id"),
    CONSTRAINT "OccurrenceDecision_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
-- a decision for an entry becomes one for that entry's lemma
INSERT INTO "new_OccurrenceDecision" ("learnerId", "id", "sentenceHash", "expression", "kind", "lemma", "partOfSpeech", "decidedAt")
SELECT d."learnerId", d."id", d."sentenceHash", d."expression",
       CASE WHEN e."id" IS NULL THEN 'apart' ELSE 'reading' END, e."lemma", e."partOfSpeech", d."decidedAt"
FROM "OccurrenceDecision" d
LEFT JOIN "Entry" e ON e."learnerId" = d."learnerId" AND e."id" = d."entryId";
DROP TABLE "OccurrenceDecision";
ALTER TABLE "new_OccurrenceDecision" RENAME TO "OccurrenceDecision";

-- CreateIndex
CREATE UNIQUE INDEX "OccurrenceDecision_learnerId_sentenceHash_expression_key" ON "OccurrenceDecision"("learnerId", "sentenceHash", "expression");
