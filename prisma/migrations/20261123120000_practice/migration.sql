-- CreateTable
CREATE TABLE "AcceptedAnswer" (
    "learnerId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "addedAt" DATETIME NOT NULL,

    PRIMARY KEY ("learnerId", "id"),
    CONSTRAINT "AcceptedAnswer_learnerId_entryId_fkey" FOREIGN KEY ("learnerId", "entryId") REFERENCES "Entry" ("learnerId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- RedefineTables
-- nothing wrote to these three so far: they are made anew
DROP TABLE "Review";
DROP TABLE "Card";
DROP TABLE "Attempt";

CREATE TABLE "Attempt" (
    "learnerId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "paragraphId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "duration" INTEGER NOT NULL,
    "aids" JSONB NOT NULL,
    "accepted" JSONB NOT NULL,
    "startedAt" DATETIME NOT NULL,
    "savedAt" DATETIME NOT NULL,

    PRIMARY KEY ("learnerId", "id"),
    CONSTRAINT "Attempt_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "Attempt_learnerId_paragraphId_savedAt_idx" ON "Attempt"("learnerId", "paragraphId", "savedAt");
CREATE TABLE "Card" (
    "learnerId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "phase" TEXT NOT NULL DEFAULT 'new',
    "dueDay" INTEGER NOT NULL DEFAULT 0,
    "due" DATETIME NOT NULL,
    "stability" REAL NOT NULL DEFAULT 0,
    "difficulty" REAL NOT NULL DEFAULT 0,
    "step" INTEGER NOT NULL DEFAULT 0,
    "interval" INTEGER NOT NULL DEFAULT 0,
    "reps" INTEGER NOT NULL DEFAULT 0,
    "lapses" INTEGER NOT NULL DEFAULT 0,
    "lastReview" DATETIME,
    "algorithm" TEXT NOT NULL DEFAULT '',
    "aside" TEXT NOT NULL DEFAULT '',
    "buriedDay" INTEGER,
    "position" INTEGER NOT NULL DEFAULT 0,
    "createdAt" DATETIME NOT NULL,

    PRIMARY KEY ("learnerId", "id"),
    CONSTRAINT "Card_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Card_learnerId_entryId_fkey" FOREIGN KEY ("learnerId", "entryId") REFERENCES "Entry" ("learnerId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "Card_learnerId_aside_phase_dueDay_id_idx" ON "Card"("learnerId", "aside", "phase", "dueDay", "id");
CREATE INDEX "Card_learnerId_aside_phase_position_id_idx" ON "Card"("learnerId", "aside", "phase", "position", "id");
CREATE UNIQUE INDEX "Card_learnerId_entryId_kind_key" ON "Card"("learnerId", "entryId", "kind");
CREATE TABLE "Review" (
    "learnerId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "cardId" TEXT NOT NULL,
    "answerId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "exercise" TEXT NOT NULL,
    "rating" INTEGER NOT NULL,
    "answer" TEXT,
    "confusedWith" TEXT,
    "duration" INTEGER NOT NULL,
    "reviewedAt" DATETIME NOT NULL,
    "day" INTEGER NOT NULL,
    "phase" TEXT NOT NULL,
    "elapsedDays" INTEGER NOT NULL,
    "interval" INTEGER NOT NULL,
    "stabilityBefore" REAL NOT NULL,
    "stabilityAfter" REAL NOT NULL,
    "algorithm" TEXT NOT NULL,
    "before" JSONB NOT NULL,
    "undoneAt" DATETIME,

    PRIMARY KEY ("learnerId", "id"),
    CONSTRAINT "Review_learnerId_cardId_fkey" FOREIGN KEY ("learnerId", "cardId") REFERENCES "Card" ("learnerId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "Review_learnerId_cardId_reviewedAt_idx" ON "Review"("learnerId", "cardId", "reviewedAt");
CREATE INDEX "Review_learnerId_answerId_idx" ON "Review"("learnerId", "answerId");
CREATE INDEX "Review_learnerId_day_idx" ON "Review"("learnerId", "day");

-- CreateIndex
CREATE UNIQUE INDEX "AcceptedAnswer_learnerId_entryId_answer_key" ON "AcceptedAnswer"("learnerId", "entryId", "answer");

-- every entry has a recognition card, with the entry's id; those that came with a text wait behind the learner's own,
-- and until the text is opened
INSERT INTO "Card" ("learnerId", "id", "entryId", "kind", "due", "aside", "position", "createdAt")
SELECT e."learnerId", e."id", e."id", 'recognition', e."createdAt",
       CASE WHEN e."deletedAt" IS NOT NULL THEN 'deleted' WHEN e."status" = 'known' THEN 'known'
            WHEN EXISTS (SELECT 1 FROM "StarterGlossary" g
                         JOIN "Text" t ON t."slug" = g."slug"
                         LEFT JOIN "ReadingPosition" r ON r."learnerId" = g."learnerId" AND r."textId" = t."id"
                         WHERE g."learnerId" = e."learnerId" AND r."id" IS NULL AND e."status" = 'new'
                           AND instr(e."tags", ' ' || g."slug" || ' ') > 0) THEN 'unread'
            ELSE '' END,
       EXISTS (SELECT 1 FROM "StarterGlossary" g
               WHERE g."learnerId" = e."learnerId" AND instr(e."tags", ' ' || g."slug" || ' ') > 0),
       e."createdAt"
FROM "Entry" e;
