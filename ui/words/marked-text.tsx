import styles from "./words.module.css";

type Props = {
  text: string;
  /** UTF-16, half-open, relative to the text; what overlaps or is out of order is left unmarked */
  ranges: readonly (readonly [start: number, end: number])[];
};

/** Dutch with some of its words marked: both halves of a split verb. */
export function MarkedText({ text, ranges }: Props) {
  const pieces: { at: number; text: string; marked: boolean }[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    if (start < at) continue;
    pieces.push({ at, text: text.slice(at, start), marked: false });
    pieces.push({ at: start, text: text.slice(start, end), marked: true });
    at = end;
  }
  pieces.push({ at, text: text.slice(at), marked: false });
  return (
    <span lang="nl" className={styles.marked}>
      {pieces.map((piece) =>
        piece.marked ? (
          <mark key={`mark ${piece.at}`}>{piece.text}</mark>
        ) : (
          <span key={piece.at}>{piece.text}</span>
        ),
      )}
    </span>
  );
}
