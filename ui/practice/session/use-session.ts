import { useEffect, useReducer, useRef, useState } from "react";
import { v7 as newId } from "uuid";
import { askNext, outbox } from "./practice-client";
import { canUndo, keysToExclude, sessionReducer, startSession, viewOf } from "./session-state";
import type { Given, KeyedExercise, SessionProps } from "./types";

const dayLong = 86_400_000;
/** How long to wait before asking again where nobody answered. */
const patience = 5_000;

/** The cards that an answer is to: that of the word and, where it was asked too, that of its article. */
function ratedCards({ exercise }: KeyedExercise, { rating, articleRating }: Given) {
  if (!("cardId" in exercise)) return [];
  const { cardId, articleCardId } = exercise;
  const cards = [];
  if (cardId !== null && rating !== null) cards.push({ reviewId: newId(), cardId, rating });
  if (articleCardId !== null && articleRating !== null)
    cards.push({ reviewId: newId(), cardId: articleCardId, rating: articleRating });
  return cards;
}

/**
 * A session as it goes: what is shown, and what can be done. Exercises are fetched before they are wanted; answers
 * go through the outbox, and never wait for the server.
 */
export function useSession({ first, scope, settings }: SessionProps, hasVoice: boolean) {
  const [state, dispatch] = useReducer(sessionReducer, first, startSession);
  /** why the server did not take an answer; "" for none */
  const [refusal, setRefusal] = useState("");
  const current = useRef({ state, scope, hasVoice });
  useEffect(() => {
    current.current = { state, scope, hasVoice };
  });

  const shown = state.hand[0];
  const shownAt = useRef(0);
  const showing = `${shown?.key} ${state.done.length}`;
  useEffect(() => {
    if (showing) shownAt.current = Date.now();
  }, [showing]);

  useEffect(() => {
    const stop = outbox.onAnswer((deed, answer) => {
      if ("reason" in answer) setRefusal(answer.reason);
      else if (deed.kind === "review")
        dispatch({ type: "acknowledged", answerId: deed.input.id, cards: answer.cards ?? [] });
    });
    // Answers that an earlier session left, or that arrived while this page was built: what it was given may be
    // among them.
    const isStale = outbox.waitingIds().size > 0 || outbox.lastAnswered() >= performance.timeOrigin;
    if (isStale) dispatch({ type: "emptied" });
    const again = () => {
      void outbox.flush();
      if (current.current.state.asking === "notReached") dispatch({ type: "wanted" });
    };
    addEventListener("online", again);
    return () => {
      stop();
      removeEventListener("online", again);
    };
  }, []);

  // The page could not know the voices of the device: what it was given came without dictation.
  const mayDictate = !settings.machineVoice && scope.from !== "due" && scope.kinds.includes("dictation");
  useEffect(() => {
    const { hand, done } = current.current.state;
    if (hasVoice && mayDictate && hand.length === 0 && done.length === 0) dispatch({ type: "wanted" });
  }, [hasVoice, mayDictate]);

  useEffect(() => {
    if (state.asking === "notReached") {
      const timer = setTimeout(() => dispatch({ type: "wanted" }), patience);
      return () => clearTimeout(timer);
    }
    if (state.asking !== "wanted") return;
    const fetchNext = async () => {
      // Once nothing is in hand, what comes next depends on the answers.
      if (current.current.state.hand.length === 0) await outbox.flush();
      const now = current.current;
      const waiting = outbox.waitingIds();
      const unacknowledged = now.state.done.filter(
        ({ answerId }) => answerId !== null && waiting.has(answerId),
      ).length;
      dispatch({ type: "asked", unacknowledged });
      const answer = await askNext({
        scope: now.scope,
        exclude: keysToExclude(now.state, waiting),
        hasVoice: now.hasVoice,
      });
      dispatch(
        answer.ok ? { type: "received", next: answer } : { type: "notReceived", reason: answer.reason },
      );
    };
    void fetchNext();
  }, [state.asking]);

  const answer = (given: Given) => {
    if (!shown) return;
    const duration = Math.min(Math.max(0, Date.now() - shownAt.current), dayLong);
    const cards = ratedCards(shown, given);
    const answerId = cards.length > 0 ? newId() : null;
    if (answerId)
      outbox.put({
        kind: "review",
        input: {
          id: answerId,
          exercise: shown.exercise.kind,
          answer: given.answer?.slice(0, 2_000) ?? null,
          confusedWith: given.confusedWith,
          duration,
          cards,
        },
      });
    dispatch({ type: "answered", done: { keyed: shown, answerId, given, duration } });
  };

  /** Whether there was something to undo. */
  const undo = (): boolean => {
    const answerId = state.done.at(-1)?.answerId ?? null;
    if (!canUndo(state)) return false;
    if (answerId && !outbox.takeBack(answerId))
      outbox.put({ kind: "undo", input: { id: newId(), answerId } });
    dispatch({ type: "undone" });
    return true;
  };

  return {
    state,
    view: viewOf(state),
    /** changes with every exercise that is shown, also where the same one comes back */
    showing,
    refusal,
    answer,
    undo,
    end: () => dispatch({ type: "ended" }),
    lookAgain: () => dispatch({ type: "wanted" }),
    begin: () => dispatch({ type: "begun" }),
  };
}
