"use client";
import { useState } from "react";
import { v7 as newId } from "uuid";
import { useLanguage } from "@/i18n/client";
import styles from "./overview.module.css";
import type { AsideCard } from "./types";

type SetAside = (input: { id: string; cardId: string; aside: "" | "suspended" }) => Promise<{
  ok: boolean;
}>;

/** Cards that rest: those that would not stick, with what may help, and those that the learner put aside. */
export function AsideList({ cards, setAside }: { cards: AsideCard[]; setAside: SetAside }) {
  const { t } = useLanguage();
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const [failed, setFailed] = useState<string | null>(null);
  const change = async (card: AsideCard, takeUp: boolean) => {
    setFailed(null);
    // Taken up by mistake, a leech too is put aside by the learner from now on.
    const aside = takeUp ? "" : "suspended";
    const answer = await setAside({ id: newId(), cardId: card.id, aside }).catch(() => ({ ok: false }));
    if (!answer.ok) return setFailed(card.id);
    const next = new Set(taken);
    if (takeUp) next.add(card.id);
    else next.delete(card.id);
    setTaken(next);
  };
  return (
    <ul className={styles.aside}>
      {cards.map((card) => (
        <li key={card.id}>
          <div>
            <a href={`/words/${encodeURIComponent(card.entry.lemma)}`} lang="nl" className={styles.lemma}>
              {card.entry.lemma}
            </a>{" "}
            <span>{card.entry.meanings.join("; ")}</span>
            <p className="muted">
              {t(`practice.card.${card.kind}`)} ·{" "}
              {card.aside === "leech"
                ? t("practice.lapses", { count: card.lapses })
                : t("practice.suspended")}
            </p>
            {card.aside === "leech" && !taken.has(card.id) && (
              <p className={styles.advice}>
                <span>{t("practice.advice")}</span>
                <a href={`/words/${encodeURIComponent(card.entry.lemma)}`}>{t("practice.seeSentence")}</a>
                <a href={`/glossary?q=${encodeURIComponent(card.entry.lemma)}`}>
                  {t(card.entry.note ? "practice.splitMeaning" : "practice.writeMnemonic")}
                </a>
              </p>
            )}
            {failed === card.id && <p role="alert">{t("error.unexpected")}</p>}
          </div>
          {taken.has(card.id) ? (
            <p role="status">
              {t("practice.takenUp")}{" "}
              <button type="button" className="quiet" onClick={() => change(card, false)}>
                {t("common.undo")}
              </button>
            </p>
          ) : (
            <button type="button" className="button" onClick={() => change(card, true)}>
              {t("practice.takeUp")}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
