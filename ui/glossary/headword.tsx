import type { TFunction } from "i18next";
import type { Entry } from "@/core/glossary/entry";

const written = { de: "de", het: "het", both: "de/het" } as const;

/** A lemma with its article before it, as Dutch names a word: "het regime". */
export function headword({ lemma, article }: Pick<Entry, "lemma" | "article">): string {
  return article === null ? lemma : `${written[article]} ${lemma}`;
}

/** A lemma with its article, and its part of speech in the reader's words. */
export function Headword({
  entry,
  t,
}: {
  entry: Pick<Entry, "lemma" | "article" | "partOfSpeech">;
  t: TFunction;
}) {
  return (
    <>
      <b lang="nl" className="headword">
        {headword(entry)}
      </b>{" "}
      <span className="muted">{t(`entry.partsOfSpeech.${entry.partOfSpeech}`)}</span>
    </>
  );
}
