"use client";
import { useEffect, useState } from "react";
import { useLanguage } from "@/i18n/client";

/** The minutes since an instant (milliseconds since 1970): quiet, and not told aloud. */
export function Elapsed({ since }: { since: number }) {
  const { t } = useLanguage();
  const [now, setNow] = useState(since);
  useEffect(() => {
    const look = () => setNow(Date.now());
    look();
    const timer = setInterval(look, 5_000);
    return () => clearInterval(timer);
  }, []);
  const minutes = Math.floor(Math.max(0, now - since) / 60_000);
  return minutes > 0 && <span className="muted">{t("exercise.minutes", { count: minutes })}</span>;
}
