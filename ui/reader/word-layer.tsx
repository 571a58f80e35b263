"use client";
import { type RefObject, Suspense, useEffect, useMemo, useRef, useState } from "react";
import type { EntryInput } from "@/core/glossary/entry";
import type { Paragraph } from "@/core/text/schema";
import { WordPopover } from "./lazy-panels";
import { type PackedOccurrences, unpackOccurrences } from "./pack-occurrences";
import { stepWord } from "./step-word";
import { rangeIn } from "./text-positions";
import type { MarkedEntry, ReaderActions, WordRange } from "./types";
import { useKeys } from "./use-keys";
import { sideOf, useEntryMarks, useWordMark } from "./use-marks";
import { useWordLookUp } from "./use-word-look-up";

type Props = {
  list: RefObject<HTMLElement | null>;
  paragraphs: Paragraph[];
  initialEntries: MarkedEntry[];
  packedOccurrences: PackedOccurrences;
  dutchShown: ReadonlySet<string>;
  activeParagraph: string | undefined;
  englishOf: (paragraphId: string) => string;
  onEnglish: (paragraphId: string, offset: number) => void;
  actions: Pick<ReaderActions, "addEntry" | "deleteEntries">;
};

const overlaps = (word: WordRange, [start, end]: [number, number]) => start < word.end && end > word.start;

/** All that lies over the words of the Dutch: marks, the cursor, and the one popover. */
export function WordLayer({ list, paragraphs, dutchShown, activeParagraph, actions, ...props }: Props) {
  const [entries, setEntries] = useState(props.initialEntries);
  const [occurrences, setOccurrences] = useState(() =>
    unpackOccurrences(
      props.packedOccurrences,
      paragraphs.map(({ id }) => id),
      props.initialEntries.map(({ id }) => id),
    ),
  );
  const [cursor, setCursor] = useState<WordRange | null>(null);
  const [lookUp, setLookUp] = useWordLookUp(list, { onEnglish: props.onEnglish });
  const focusBefore = useRef<Element | null>(null);
  const reachable = paragraphs.filter(({ id }) => dutchShown.has(id));

  const word = lookUp?.word ?? null;
  const found = useMemo(
    () =>
      word
        ? (occurrences[word.paragraphId] ?? []).filter(({ ranges }) => ranges.some((r) => overlaps(word, r)))
        : [],
    [word, occurrences],
  );
  // Both halves of a split verb light up together, whichever was pressed.
  const lit = useMemo((): [number, number][] => {
    if (word === null) return [];
    const ranges = found.flatMap((occurrence) => occurrence.ranges);
    const covered = ranges.some(([start, end]) => start <= word.start && end >= word.end);
    return covered ? ranges : [[word.start, word.end], ...ranges];
  }, [word, found]);
  const cursorPart = useMemo(
    (): [number, number][] => (cursor ? [[cursor.start, cursor.end]] : []),
    [cursor],
  );
  useEntryMarks(entries, occurrences, dutchShown);
  useWordMark("word", word, lit);
  useWordMark("cursor", word ? null : cursor, cursorPart);

  const startIn = dutchShown.has(activeParagraph ?? "") ? activeParagraph : reachable[0]?.id;
  const cursorHere = cursor?.paragraphId === startIn ? cursor : null;
  const step = (by: 1 | -1) => {
    const from = word ?? cursorHere;
    const next = stepWord(reachable, from, by, startIn);
    if (!next) return;
    setCursor(next);
    if (from && next.paragraphId !== from.paragraphId) {
      const row = sideOf(next.paragraphId, "dutch")?.closest<HTMLElement>("[data-paragraph]") ?? null;
      if (word) focusBefore.current = row;
      else row?.focus({ preventScroll: true });
    }
    if (word) setLookUp({ word: next, byKey: true, adding: false });
    rangeIn(
      sideOf(next.paragraphId, "dutch"),
      next.start,
      next.end,
    )?.startContainer.parentElement?.scrollIntoView({
      block: "nearest",
    });
  };
  const open = (adding: boolean) => {
    const at = cursorHere ?? stepWord(reachable, null, 1, startIn);
    if (!at || (lookUp && !adding)) return false;
    // A press beside the popover closed the last one without asking for the focus.
    if (!lookUp) focusBefore.current = null;
    focusBefore.current ??= document.activeElement;
    setLookUp(lookUp ? { ...lookUp, adding } : { word: at, byKey: true, adding });
  };
  const close = () => {
    setLookUp(null);
    if (word) setCursor(word);
    const before = focusBefore.current;
    focusBefore.current = null;
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  };
  useKeys([
    ["ArrowRight", () => step(1)],
    ["ArrowLeft", () => step(-1)],
    ["Enter", () => open(false)],
    ["a", () => open(true)],
    ["Escape", () => (lookUp ? close() : cursor ? setCursor(null) : false)],
  ]);

  // A screen reader hears the word that the cursor reaches: it is not an element of its own.
  const announced = paragraphs
    .find(({ id }) => id === cursor?.paragraphId)
    ?.dutch.slice(cursor?.start, cursor?.end);
  useEffect(() => {
    if (cursor && !dutchShown.has(cursor.paragraphId)) setCursor(null);
  }, [cursor, dutchShown]);

  const added = async (id: string, entry: EntryInput) => {
    const { lemma, article, partOfSpeech, meanings, status } = entry;
    const { occurrencesOf } = await import("./occurrences-of");
    const next = { ...occurrences };
    for (const { paragraphId, found: more } of occurrencesOf(id, entry, paragraphs)) {
      next[paragraphId] = [...(next[paragraphId] ?? []), ...more];
    }
    setEntries([...entries, { id, lemma, article, partOfSpeech, meanings, status }]);
    setOccurrences(next);
  };
  const undoAdd = async (id: string) => {
    await actions.deleteEntries([id]);
    setEntries(entries.filter((entry) => entry.id !== id));
  };

  const paragraph = paragraphs.find(({ id }) => id === word?.paragraphId);

  return (
    <>
      <p className="visually-hidden" aria-live="polite" lang="nl">
        {word ? "" : announced}
      </p>
      <Suspense fallback={null}>
        {lookUp && paragraph && (
          <WordPopover
            key={`${paragraph.id} ${lookUp.word.start} ${lookUp.word.end}`}
            word={lookUp.word}
            range={rangeIn(sideOf(paragraph.id, "dutch"), lookUp.word.start, lookUp.word.end)}
            dutch={paragraph.dutch}
            english={props.englishOf(paragraph.id)}
            entries={entries.filter(({ id }) => found.some(({ entryId }) => entryId === id))}
            takesFocus={lookUp.byKey}
            adding={lookUp.adding}
            onAdding={(adding) => setLookUp({ ...lookUp, adding, byKey: true })}
            onClose={close}
            onStep={step}
            addEntry={actions.addEntry}
            onAdded={added}
            undoAdd={undoAdd}
          />
        )}
      </Suspense>
    </>
  );
}
