"use client";
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import { splitSentences } from "@/core/text/sentences";
import { useLanguage } from "@/i18n/client";
import { useDutchVoice } from "@/ui/controls/use-dutch-voice";
import { EntryForm } from "@/ui/glossary/entry-form";
import { headword } from "@/ui/glossary/headword";
import type { MarkedEntry, OccurrenceChanges, ReaderActions, WordChoice, WordRange } from "../types";
import { useKeys } from "../use-keys";
import type { PageEntries } from "../use-page-entries";
import { AnswerView } from "./answer-view";
import { Deeds } from "./deeds";
import { entriesOf, fillFrom, isEntryOf, readingIn, type Stop } from "./entries-here";
import { addressOfLemma, addressOfWords, lookUpClient } from "./look-up-client";
import { placeBeside } from "./place-beside";
import { RefusalLine } from "./refusal-line";
import { SentenceView } from "./sentence-view";
import { useAdding } from "./use-adding";
import { useAnswer, useHeard } from "./use-answer";
import styles from "./word-popover.module.css";

// With the popover, in one piece of code: both are wanted as soon as the pointer comes near a word.
export { lookAhead } from "./look-ahead";

type Props = {
  choice: WordChoice;
  /** where the first word stands, to anchor to */
  range: Range | null;
  dutch: string;
  /** the English of the paragraph, "" where there is none to show */
  english: string;
  /** the entries that stand here, and those that perhaps do */
  entries: MarkedEntry[];
  faintEntries: MarkedEntry[];
  /** what is lit in the paragraph, in order */
  lit: [start: number, end: number][];
  /** the words that the arrows go to */
  neighbours: () => WordRange[];
  page: PageEntries;
  actions: Pick<ReaderActions, "addEntry" | "editEntry" | "deleteEntries">;
  onAnswer: (ranges: [start: number, end: number][]) => void;
  onJoining: () => void;
  onClose: () => void;
  onStep: (by: 1 | -1) => void;
};

/** What a word is where it stands: its meanings, its entries, its sentence with the English, and a way to add it. */
export function WordPopover(props: Props) {
  const { choice, dutch, range, page, onClose } = props;
  const { t } = useLanguage();
  const panel = useRef<HTMLDivElement>(null);
  const [trail, setTrail] = useState<Stop[]>([]);
  const stop = trail.at(-1) ?? null;
  const address = stop ? addressOfLemma(stop.lemma) : addressOfWords(choice.words);
  const { answer, isFresh, askAgain } = useAnswer(address);
  const hear = useDutchVoice();
  const surface = choice.words.map(({ start, end }) => dutch.slice(start, end)).join(" … ");
  const sentence = useMemo(
    () =>
      splitSentences(dutch, "nl").find(({ end }) => choice.at.start < end) ?? { start: 0, end: dutch.length },
    [dutch, choice.at.start],
  );
  const reading = readingIn(answer, stop);
  const focusPanel = () => panel.current?.focus({ preventScroll: true });

  const met = { surface, opensSentence: (choice.words[0]?.start ?? 0) <= sentence.start + 1 };
  const adding = useAdding({
    address,
    fill: (one) => fillFrom(one, stop, met, stop ? [] : props.entries),
    // A part of a compound does not itself stand in the sentence.
    sentence:
      stop?.why === "part"
        ? null
        : { text: dutch.slice(sentence.start, sentence.end), paragraphId: choice.at.paragraphId },
    actions: props.actions,
    onKept: page.keep,
    onGone: (id) => {
      page.remove(id);
      askAgain();
    },
    onDone: focusPanel,
  });
  const { form, added } = adding;

  useEffect(() => (panel.current && range ? placeBeside(panel.current, range) : undefined), [range]);
  const begin = useRef(() => {
    if (choice.byKey) focusPanel();
    if (choice.deed) void adding.start(choice.deed);
  });
  useEffect(() => begin.current(), []);
  const inText = stop || !answer?.ok || !isFresh ? null : answer.lookUp;
  useHeard(inText, ({ ranges }) => {
    props.onAnswer(ranges);
    lookUpClient.askAhead(props.neighbours().map((word) => addressOfWords([word])));
  });

  useKeys([
    ["a", () => !form && adding.start("add")],
    ["A", () => !form && adding.start("addWith")],
    ["s", () => (hear && reading && !form ? hear(headword(reading)) : false)],
  ]);
  const onKeyDown = (event: KeyboardEvent) => {
    const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
    if (event.key === "Escape") {
      event.stopPropagation();
      if (form) adding.cancel();
      else onClose();
    } else if (!typing && !form && (event.key === "ArrowLeft" || event.key === "ArrowRight")) {
      event.preventDefault();
      event.stopPropagation();
      props.onStep(event.key === "ArrowRight" ? 1 : -1);
    }
  };

  const decided = async (changes: OccurrenceChanges) => {
    askAgain();
    focusPanel();
    const fresh = await lookUpClient.ask(addressOfWords(choice.words));
    page.replace(changes, fresh.ok ? fresh.lookUp.readings.flatMap(entriesOf) : []);
  };

  const ofReading = reading ? entriesOf(reading) : [];
  const justAdded = added ? [{ ...added.entry, id: added.id }] : [];
  // What the page knows of an entry is newer than the answer.
  const all = [
    ...(stop ? [] : props.entries),
    ...justAdded,
    ...ofReading,
    ...(stop ? [] : props.faintEntries),
  ];
  const entries = all.filter(({ id }, i) => all.findIndex((other) => other.id === id) === i);
  const error = adding.refusal && <RefusalLine refusal={adding.refusal} t={t} />;

  return (
    <div
      ref={panel}
      role="dialog"
      aria-label={t("word.label", { word: surface })}
      tabIndex={-1}
      className={`${styles.popover} fade-in`}
      onKeyDown={onKeyDown}
    >
      <button type="button" className={`quiet ${styles.close}`} onClick={onClose}>
        {t("common.close")}
      </button>
      {form ? (
        <EntryForm
          initial={form.initial}
          submitLabel={t(form.of ? "common.save" : "word.add")}
          busy={adding.busy}
          error={error}
          onSubmit={adding.submit}
          onCancel={adding.cancel}
        />
      ) : (
        <>
          <AnswerView
            choice={choice}
            dutch={dutch}
            surface={surface}
            answer={answer}
            isFresh={isFresh}
            reading={reading}
            trail={trail}
            onTrail={(next) => {
              setTrail(next);
              focusPanel();
            }}
            entries={entries}
            faint={new Set(props.faintEntries.map(({ id }) => id))}
            added={added?.id ?? null}
            onUndo={() => void adding.undo()}
            onEdit={adding.edit}
            hear={hear}
            onDecided={decided}
            onAskAgain={askAgain}
            onJoining={() => {
              props.onJoining();
              focusPanel();
            }}
            t={t}
          />
          {error && (
            <p role="alert" className="error-text">
              {error}
            </p>
          )}
          <Deeds
            isThere={reading ? entries.some((entry) => isEntryOf(entry, reading)) : entries.length > 0}
            busy={adding.busy}
            onAdd={(deed) => void adding.start(deed)}
            t={t}
          />
          <SentenceView dutch={dutch} english={props.english} sentence={sentence} lit={props.lit} />
        </>
      )}
    </div>
  );
}
