import type { DiffPart } from "@/core/translation/word-diff";

/** A difference that is known already: what went struck through, what came underlined. */
export function DiffText({ diff, lang }: { diff: DiffPart[]; lang: "nl" | "en" }) {
  let at = 0;
  return (
    <span lang={lang}>
      {diff.map(({ kind, text }) => {
        const key = at;
        at += text.length + 1;
        if (kind === "same") return <span key={key}>{text}</span>;
        return kind === "added" ? <ins key={key}>{text}</ins> : <del key={key}>{text}</del>;
      })}
    </span>
  );
}
