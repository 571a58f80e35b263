import type { TFunction } from "i18next";
import { type FormEvent, useEffect, useId, useState } from "react";
import type { Decision, LookUp } from "@/core/dutch/look-up";
import type { WordRange } from "../types";
import { joinedLemma } from "./joined-lemma";
import { addressOfWords, lookUpClient } from "./look-up-client";
import styles from "./word-popover.module.css";

type Props = {
  words: WordRange[];
  dutch: string;
  /** of the words together */
  lookUp: LookUp;
  busy: boolean;
  onDecide: (decision: Decision) => void;
  t: TFunction;
};

/** Words that were joined by the learner: says that they are one expression, with its lemma. */
export function BelongTogether({ words, dutch, lookUp, busy, onDecide, t }: Props) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [proposal, setProposal] = useState<ReturnType<typeof joinedLemma> | null>(null);
  const joined = lookUp.readings.find(({ separable }) => separable !== null)?.lemma;

  useEffect(() => {
    const leaving = new AbortController();
    const each = words.map((word) => lookUpClient.ask(addressOfWords([word]), leaving.signal));
    void Promise.all(each).then((answers) => {
      if (leaving.signal.aborted) return;
      // A half of a split verb is told of as both its halves.
      const known = words.map(({ start, end }, i) => {
        const answer = answers[i];
        return { surface: dutch.slice(start, end), readings: answer?.ok ? answer.lookUp.readings : [] };
      });
      setProposal(joinedLemma(known));
    });
    return () => leaving.abort();
  }, [words, dutch]);

  const partOfSpeech = joined ? "verb" : (proposal?.partOfSpeech ?? "phrase");
  const lemma = typed ?? joined ?? proposal?.lemma ?? "";
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const said = lemma.trim().replace(/\s+/g, " ");
    // A verb is one word: what was typed as more is an expression.
    if (said)
      onDecide({ kind: "together", lemma: said, partOfSpeech: said.includes(" ") ? "phrase" : partOfSpeech });
  };
  return (
    <form className={styles.together} onSubmit={submit}>
      <label htmlFor={id} className={styles.title}>
        {t("word.asOne")}
      </label>
      <input
        id={id}
        lang="nl"
        className="field"
        value={lemma}
        maxLength={200}
        autoComplete="off"
        autoCapitalize="off"
        onChange={(event) => setTyped(event.target.value)}
      />
      <button type="submit" className="button" disabled={busy || lemma.trim() === ""}>
        {t("word.together")}
      </button>
    </form>
  );
}
