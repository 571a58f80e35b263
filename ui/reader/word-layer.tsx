"use client";
import { type RefObject, Suspense, useEffect, useMemo, useRef, useState } from "react";
import type { Paragraph } from "@/core/text/schema";
import { joinWord } from "./join-word";
import { DueReview } from "./lazy-panels";
import type { PackedOccurrences } from "./pack-occurrences";
import { stepWord } from "./step-word";
import { rangeIn } from "./text-positions";
import type { MarkedEntry, ReaderActions, WordChoice, WordRange } from "./types";
import { useKeys } from "./use-keys";
import { sideOf, useEntryMarks, useWordMark } from "./use-marks";
import { usePageEntries } from "./use-page-entries";
import { usePopoverCode } from "./use-popover-code";
import { useWordChoice } from "./use-word-choice";

type Props = {
  list: RefObject<HTMLElement | null>;
  paragraphs: Paragraph[];
  initialEntries: MarkedEntry[];
  packedOccurrences: PackedOccurrences;
  dutchShown: ReadonlySet<string>;
  activeParagraph: string | undefined;
  englishOf: (paragraphId: string) => string;
  onEnglish: (paragraphId: string, offset: number) => void;
  reviewWhileReading: boolean;
  actions: Pick<ReaderActions, "addEntry" | "editEntry" | "deleteEntries">;
};

type Span = [start: number, end: number];

const rowOf = (paragraphId: string) =>
  sideOf(paragraphId, "dutch")?.closest<HTMLElement>("[data-paragraph]") ?? null;

/** All that lies over the words of the Dutch: marks, the cursor, and the one popover. */
export function WordLayer({ list, paragraphs, dutchShown, activeParagraph, actions, ...props }: Props) {
  const page = usePageEntries(props.initialEntries, props.packedOccurrences, () =>
    paragraphs.map(({ id }) => id),
  );
  const { entries, occurrences } = page;
  const [cursor, setCursor] = useState<WordRange | null>(null);
  // What the analysis says that belongs to the chosen words, as soon as it is there.
  const [answered, setAnswered] = useState<{ of: WordChoice; ranges: Span[] } | null>(null);
  const litOf = useRef((): Span[] => []);
  const [choice, setChoice] = useWordChoice(list, {
    onEnglish: props.onEnglish,
    litOf: () => litOf.current(),
  });
  const WordPopover = usePopoverCode(list, choice !== null);
  const focusBefore = useRef<Element | null>(null);
  const reachable = paragraphs.filter(({ id }) => dutchShown.has(id));

  const found = useMemo(
    () =>
      choice
        ? (occurrences[choice.at.paragraphId] ?? []).filter(({ ranges }) =>
            ranges.some(([start, end]) => choice.words.some((word) => start < word.end && end > word.start)),
          )
        : [],
    [choice, occurrences],
  );
  // Both halves of a split verb light up together, whichever was pressed.
  const lit = useMemo((): Span[] => {
    const ranges = found.flatMap((occurrence) => (occurrence.faint ? [] : occurrence.ranges));
    if (answered?.of === choice) ranges.push(...(answered?.ranges ?? []));
    for (const { start, end } of choice?.words ?? []) {
      if (!ranges.some(([from, to]) => from <= start && to >= end)) ranges.push([start, end]);
    }
    return [...new Map(ranges.map((range) => [range.join(), range])).values()].sort((a, b) => a[0] - b[0]);
  }, [choice, found, answered]);
  useEffect(() => {
    litOf.current = () => lit;
  }, [lit]);
  const cursorPart = useMemo((): Span[] => (cursor ? [[cursor.start, cursor.end]] : []), [cursor]);
  useEntryMarks(entries, occurrences, dutchShown);
  useWordMark("word", choice?.at ?? null, lit);
  useWordMark("cursor", choice && !choice.joining ? null : cursor, cursorPart);

  const startIn = dutchShown.has(activeParagraph ?? "") ? activeParagraph : reachable[0]?.id;
  const cursorHere = cursor?.paragraphId === startIn ? cursor : null;
  const joinsFrom = choice?.joining ? cursor : null;
  const step = (by: 1 | -1) => {
    const from = joinsFrom ?? choice?.at ?? cursorHere;
    const next = stepWord(reachable, from, by, startIn);
    if (!next) return;
    setCursor(next);
    if (!choice?.joining) {
      if (from && next.paragraphId !== from.paragraphId) {
        if (choice) focusBefore.current = rowOf(next.paragraphId);
        else rowOf(next.paragraphId)?.focus({ preventScroll: true });
      }
      if (choice) setChoice({ at: next, words: [next], byKey: true, deed: null, joining: false });
    }
    sideOf(next.paragraphId, "dutch")?.scrollIntoView({ block: "nearest" });
  };
  const open = (deed: WordChoice["deed"]) => {
    if (choice?.joining && joinsFrom && !deed) return setChoice(joinWord(choice, joinsFrom, lit));
    const at = cursorHere ?? stepWord(reachable, null, 1, startIn);
    if (!at || choice) return false;
    focusBefore.current = document.activeElement;
    setChoice({ at, words: [at], byKey: true, deed, joining: false });
  };
  const close = () => {
    setChoice(null);
    if (choice) setCursor(choice.at);
    const held = document.activeElement;
    const isLost = held === document.body || held?.closest('[role="dialog"]') !== null;
    // Opened by a press, the popover took no focus; what was pressed in it goes with it.
    const before = focusBefore.current ?? (choice && isLost ? rowOf(choice.at.paragraphId) : null);
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  };
  // A press beside the popover closes it without asking for the focus.
  useEffect(() => {
    if (!choice) focusBefore.current = null;
  }, [choice]);
  useKeys([
    ["ArrowRight", () => step(1)],
    ["ArrowLeft", () => step(-1)],
    ["Enter", () => open(null)],
    ["a", () => open("add")],
    ["A", () => open("addWith")],
    ["Escape", () => (choice ? close() : cursor ? setCursor(null) : false)],
  ]);

  // A screen reader hears the word that the cursor reaches: it is not an element of its own.
  const announced = paragraphs
    .find(({ id }) => id === cursor?.paragraphId)
    ?.dutch.slice(cursor?.start, cursor?.end);
  useEffect(() => {
    if (cursor && !dutchShown.has(cursor.paragraphId)) setCursor(null);
  }, [cursor, dutchShown]);

  const at = choice?.at;
  const range = useMemo(() => (at ? rangeIn(sideOf(at.paragraphId, "dutch"), at.start, at.end) : null), [at]);
  const paragraph = paragraphs.find(({ id }) => id === at?.paragraphId);
  const standing = (faint: boolean) => {
    const ids = new Set(found.filter((one) => (one.faint ?? false) === faint).map(({ entryId }) => entryId));
    return entries.filter(({ id }) => ids.has(id));
  };

  return (
    <>
      <p className="visually-hidden" aria-live="polite" lang="nl">
        {choice && !choice.joining ? "" : announced}
      </p>
      {props.reviewWhileReading && (
        <Suspense fallback={null}>
          <DueReview
            paragraph={paragraphs.find(({ id }) => id === (cursor?.paragraphId ?? activeParagraph))}
            at={at ?? cursor}
            entries={entries}
            occurrences={occurrences}
            onDue={(changed) => page.replace([], changed)}
          />
        </Suspense>
      )}
      {WordPopover && choice && at && paragraph && (
        <WordPopover
          key={`${paragraph.id} ${at.start} ${at.end}`}
          choice={choice}
          range={range}
          dutch={paragraph.dutch}
          english={props.englishOf(paragraph.id)}
          entries={standing(false)}
          faintEntries={standing(true)}
          lit={lit}
          neighbours={() =>
            [1, -1].flatMap((by) => stepWord(reachable, at, by as 1 | -1, at.paragraphId) ?? [])
          }
          page={page}
          actions={actions}
          onAnswer={(ranges) => setAnswered({ of: choice, ranges })}
          onJoining={() => {
            setCursor(null);
            setChoice({ ...choice, joining: !choice.joining });
          }}
          onClose={close}
          onStep={step}
        />
      )}
    </>
  );
}
