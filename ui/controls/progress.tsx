import styles from "./progress.module.css";

/** How much of something is done: the words, and beneath them a rule that fills. */
export function Progress({ done, of, label }: { done: number; of: number; label: string }) {
  const share = of === 0 ? 0 : done / of;
  return (
    <p className={styles.progress}>
      {label}
      <span className={styles.track} style={{ "--share": share } as React.CSSProperties} />
    </p>
  );
}
