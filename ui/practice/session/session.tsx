"use client";
import { useState, useSyncExternalStore } from "react";
import { useLanguage } from "@/i18n/client";
import { ExerciseView } from "./exercise-view";
import { KeyHelp } from "./key-help";
import { outbox } from "./practice-client";
import styles from "./session.module.css";
import { SessionHead } from "./session-head";
import { canUndo, leftOf } from "./session-state";
import { StandStill } from "./stand-still";
import { Summary } from "./summary";
import { TroubleLine } from "./trouble-line";
import type { SessionProps } from "./types";
import { useSession } from "./use-session";
import { useSessionKeys } from "./use-session-keys";
import { useSpeech } from "./use-speech";

const quietOutbox = { waiting: 0, reached: true, kept: true };

/** A practice session: one exercise after the other, each by keyboard, until nothing is left or the learner ends it. */
export function Session(props: SessionProps) {
  const { t } = useLanguage();
  const say = useSpeech(props.settings.machineVoice);
  const session = useSession(props, say !== null);
  const { state, view, showing } = session;
  const [helping, setHelping] = useState(false);
  const [announced, announce] = useState("");
  const sending = useSyncExternalStore(
    outbox.subscribe,
    () => outbox.state,
    () => quietOutbox,
  );

  const undo = () => {
    const isUndone = session.undo();
    if (isUndone) announce(t("exercise.undone"));
    return isUndone;
  };
  const end = () => {
    if (view !== "summary") session.end();
  };
  useSessionKeys({ undo, end, help: () => setHelping(true) });

  const shown = state.hand[0];
  return (
    <div className={styles.session}>
      <SessionHead
        title={props.title}
        left={leftOf(state)}
        inHand={state.hand.length}
        planned={state.planned}
        done={state.done.length}
        counted={props.scope.from === "due" || props.scope.counted}
        ended={view === "summary"}
        onUndo={canUndo(state) ? undo : null}
        onHelp={() => setHelping(true)}
        onEnd={end}
      />
      <TroubleLine sending={sending} refusal={session.refusal} />
      {view === "exercise" && shown ? (
        <ExerciseView
          key={showing}
          exercise={shown.exercise}
          say={say}
          onAnswer={(given) => {
            announce("");
            session.answer(given);
          }}
          announce={announce}
        />
      ) : view === "summary" ? (
        <Summary
          done={state.done}
          today={state.today}
          desiredRetention={props.settings.desiredRetention}
          nextDue={state.nextDue}
          onPractise={session.begin}
        />
      ) : (
        <StandStill
          view={view}
          nextDue={state.nextDue}
          reason={state.reason}
          onLook={session.lookAgain}
          onEnd={end}
        />
      )}
      <p role="status" className="visually-hidden">
        {announced}
      </p>
      {helping && <KeyHelp onClose={() => setHelping(false)} />}
    </div>
  );
}
