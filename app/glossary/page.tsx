import type { Metadata } from "next";
import { database } from "@/app/database";
import { environment } from "@/app/environment";
import { identify } from "@/app/identify";
import { entryQuery } from "@/core/glossary/list-query";
import { listEntries, listTags } from "@/db/glossary-list";
import { starterGlossaries } from "@/db/starter-glossary";
import { listLibrary } from "@/db/texts";
import { LanguageProvider } from "@/i18n/client";
import { clientMessages, getLocale, getT } from "@/i18n/server";
import { GlossaryTable } from "@/ui/glossary/glossary-table";
import { ImportPanel } from "@/ui/glossary/import-panel";
import { StarterPanel } from "@/ui/glossary/starter-panel";
import {
  addEntry,
  addStarter,
  deleteEntries,
  editEntry,
  importCsv,
  removeStarter,
  restoreEntries,
} from "./actions";
import styles from "./page.module.css";

type Search = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getT())("glossary.heading") };
}

const actions = { addEntry, editEntry, deleteEntries, restoreEntries, importCsv, addStarter, removeStarter };

/** The glossary: search, sort, filter, edit in place. */
export default async function GlossaryPage({ searchParams }: Search) {
  const query = entryQuery.parse(await searchParams);
  const [learner, locale, t, db] = await Promise.all([identify(), getLocale(), getT(), database()]);
  const [list, tags, texts] = await Promise.all([
    listEntries(db, { ...query, learnerId: learner.id }),
    listTags(db, learner.id),
    listLibrary(db, learner.id),
  ]);
  const slugs = texts.map(({ slug }) => slug);
  const starters = await starterGlossaries(db, {
    learnerId: learner.id,
    contentDir: environment.contentDir,
    slugs,
  });
  const titles = Object.fromEntries(texts.map(({ slug, title }) => [slug, title]));

  return (
    <main id="main" className={styles.page}>
      <h1>{t("glossary.heading")}</h1>
      <LanguageProvider
        key={locale}
        locale={locale}
        messages={clientMessages(locale, ["glossary", "entry", "error"])}
      >
        <GlossaryTable query={query} list={list} tags={tags} actions={actions} />
        <ImportPanel actions={actions} />
        <StarterPanel
          starters={starters.map((starter) => ({ ...starter, title: titles[starter.slug] ?? starter.slug }))}
          actions={actions}
        />
      </LanguageProvider>
    </main>
  );
}
