import type { Metadata } from "next";
import Link from "next/link";
import { Suspense } from "react";
import { identify } from "@/app/identify";
import { getT } from "@/i18n/server";
import styles from "@/ui/practice/statistics/statistics.module.css";
import { Statistics } from "./statistics";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getT())("statistics.heading") };
}

/** What practice came to: by day, by maturity, by text, by paragraph. */
export default async function StatisticsPage() {
  const [, t] = await Promise.all([identify(), getT()]);
  return (
    <main id="main" className={styles.page}>
      <header className={styles.head}>
        <h1>{t("statistics.heading")}</h1>
        <Link href="/practice" className="button">
          {t("statistics.practise")}
        </Link>
      </header>
      {/* Hundreds of thousands of answers take a moment to count. */}
      <Suspense fallback={<p role="status">{t("statistics.loading")}</p>}>
        <Statistics />
      </Suspense>
    </main>
  );
}
