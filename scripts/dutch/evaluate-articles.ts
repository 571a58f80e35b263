import { type Article, articleOf } from "@/core/dutch/article";
import type { FormTable } from "@/core/dutch/form-table";
import type { GoldArticle } from "./treebank";

export type ArticleScore = {
  tokens: number;
  right: number;
  both: number;
  byReason: Map<string, { tokens: number; right: number }>;
  errors: string[];
};

/** Scores the articles of nouns in running text; "de or het" is right where the word has either. */
export function scoreArticles(
  articles: readonly GoldArticle[],
  listed: ReadonlyMap<string, Article>,
  table: FormTable,
): ArticleScore {
  const score: ArticleScore = { tokens: 0, right: 0, both: 0, byReason: new Map(), errors: [] };
  for (const { lemma, article } of articles) {
    const answer = articleOf(lemma, listed, table);
    const right = answer.article === article || answer.article === "both";
    const kind = answer.reason?.kind ?? "default";
    const group = score.byReason.get(kind) ?? { tokens: 0, right: 0 };
    group.tokens += 1;
    group.right += Number(right);
    score.byReason.set(kind, group);
    score.tokens += 1;
    score.right += Number(right);
    score.both += Number(answer.article === "both");
    if (!right) score.errors.push(`${article} ${lemma}, not ${answer.article} (${kind})`);
  }
  return score;
}
