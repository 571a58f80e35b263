import type { TFunction } from "i18next";
import Link from "next/link";

/** Says why there is nothing to see, and where it would come from. */
export function NothingYet({ text, t }: { text: string; t: TFunction }) {
  return (
    <p>
      {text} <Link href="/practice">{t("statistics.practise")}</Link>
    </p>
  );
}
