import type { Metadata } from "next";
import Link from "next/link";
import { loadTrainer } from "@/app/api/practice/training/load-trainer";
import { trainingJobs } from "@/app/api/practice/training/training-jobs";
import { database } from "@/app/database";
import { identify } from "@/app/identify";
import { clockOf } from "@/app/learner-clock";
import { fewestReviews } from "@/core/practice/training-set";
import { countReviews } from "@/db/reviews";
import { LanguageProvider } from "@/i18n/client";
import { clientMessages, getLocale, getT } from "@/i18n/server";
import { PracticeSettings } from "@/ui/settings/practice-settings";
import { TrainingPanel } from "@/ui/settings/training-panel";
import { savePractice, setWeights } from "./actions";
import styles from "./page.module.css";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getT())("practiceSettings.heading") };
}

/** How much is practised and when, and the scheduler trained on the learner's own reviews. */
export default async function PracticeSettingsPage() {
  const [{ id: learnerId, settings }, locale, t, trainer] = await Promise.all([
    identify(),
    getLocale(),
    getT(),
    loadTrainer(),
  ]);
  const reviews = await countReviews(await database(), { learnerId });
  const { timeZone: serverZone } = clockOf({ ...settings, timeZone: null });
  return (
    <main id="main" className={styles.page}>
      <header className={styles.head}>
        <p>
          <Link href="/settings">{t("settings.heading")}</Link>
        </p>
        <h1>{t("practiceSettings.heading")}</h1>
        <p className="muted">{t("practiceSettings.explanation")}</p>
      </header>
      <LanguageProvider
        key={locale}
        locale={locale}
        messages={clientMessages(locale, ["practiceSettings", "training", "error"])}
      >
        <PracticeSettings
          settings={settings}
          serverZone={serverZone}
          zoneNames={["UTC", ...Intl.supportedValuesOf("timeZone")]}
          save={savePractice}
        />
        <TrainingPanel
          weights={settings.schedulerWeights}
          reviews={reviews}
          fewest={fewestReviews}
          hasTrainer={trainer !== null}
          training={trainingJobs().status(learnerId)}
          setWeights={setWeights}
        />
      </LanguageProvider>
    </main>
  );
}
