import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { v7 as newId } from "uuid";
import type { WordActions } from "@/ui/words/types";
import type { WordToLearn } from "./types";

type Deed = { kind: "added" | "known"; count: number; refused: number; undo: () => Promise<void> };
type State = {
  /** how far it is, while words are being added or marked */
  progress: { done: number; of: number } | null;
  /** what was done last */
  deed: Deed | null;
  failed: boolean;
};

/** Few enough that the progress moves, enough that the way to the server does not count. */
const wordsAtOnce = 5;

const idle: State = { progress: null, deed: null, failed: false };

/** What tells a word from the others of the list. */
export const keyOf = ({ entry }: WordToLearn) => `${entry.partOfSpeech} ${entry.lemma}`;

/** Adds words to the glossary or marks them known, with progress and with the way back. */
export function useWordDeeds(actions: WordActions) {
  const router = useRouter();
  const [state, setState] = useState<State>(idle);
  // A word keeps its id until it is answered: what was sent and not answered may be sent again.
  const ids = useRef(new Map<string, string>());
  const idOf = (key: string) => {
    const id = ids.current.get(key) ?? newId();
    ids.current.set(key, id);
    return id;
  };

  /** Whether it was done. */
  const run = async (deed: () => Promise<Deed>): Promise<boolean> => {
    try {
      const done = await deed();
      setState({ ...idle, deed: done.count + done.refused > 0 ? done : null });
      router.refresh();
      return true;
    } catch {
      // Not refreshed: where the server is away Next would leave for the browser's own error page.
      setState((old) => ({ ...old, progress: null, failed: true }));
      return false;
    }
  };

  const add = (words: readonly WordToLearn[]) =>
    run(async () => {
      const added: string[] = [];
      let refused = 0;
      const undo = async () => {
        await actions.removeWords(added);
        setState(idle);
        router.refresh();
      };
      for (let from = 0; from < words.length; from += wordsAtOnce) {
        setState({
          progress: { done: from, of: words.length },
          // Should the next batch fail, what was added can still be undone.
          deed: from > 0 ? { kind: "added", count: added.length, refused, undo } : null,
          failed: false,
        });
        const batch = words.slice(from, from + wordsAtOnce);
        const answer = await actions.addWords(
          batch.map((word) => ({
            id: idOf(keyOf(word)),
            entry: word.entry,
            sentence: word.sentence && {
              text: word.sentence.text,
              paragraphId: word.sentence.paragraphId,
            },
          })),
        );
        for (const word of batch) ids.current.delete(keyOf(word));
        added.push(...answer.added);
        refused += answer.refused.length;
      }
      return { kind: "added", count: added.length, refused, undo };
    });

  const markKnown = (words: readonly WordToLearn[]) =>
    run(async () => {
      setState({ ...idle, progress: { done: 0, of: words.length } });
      const lemmas = words.map(({ entry }) => entry.lemma);
      // By what is asked for: other words are another change.
      const key = `known ${lemmas.join(" ")}`;
      const { changed } = await actions.setKnown({ id: idOf(key), lemmas, known: true });
      ids.current.delete(key);
      const undo = async () => {
        await actions.setKnown({ id: newId(), lemmas: changed, known: false });
        setState(idle);
        router.refresh();
      };
      return { kind: "known", count: changed.length, refused: 0, undo };
    });

  return { ...state, add, markKnown };
}
