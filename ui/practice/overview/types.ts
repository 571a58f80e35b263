import type { Aside, CardKind } from "@/core/practice/card";

/** What is still to come today. later: cards that are being learned and come back today. */
export type PracticeCounts = {
  learning: number;
  review: number;
  new: number;
  later: number;
  doneToday: number;
};

/** A card that is not practised until the learner takes it up again. */
export type AsideCard = {
  id: string;
  kind: CardKind;
  lapses: number;
  aside: Aside;
  entry: {
    id: string;
    lemma: string;
    article: "de" | "het" | "both" | null;
    meanings: string[];
    note: string;
  };
};
