"use client";
import { useEffect, useRef, useState } from "react";
import { useLanguage } from "@/i18n/client";
import { formatLocale } from "@/i18n/format-locale";

/** Not more often than this does it look whether a card has come back. */
const leastWait = 3_000;

/** When the next card comes back; goes on by itself once it does. until: an ISO instant. */
export function Waiting({ until, onLook }: { until: string; onLook: () => void }) {
  const { locale, t } = useLanguage();
  const due = Date.parse(until);
  const [now, setNow] = useState(() => Date.now());
  const look = useRef(onLook);
  useEffect(() => {
    look.current = onLook;
  });
  useEffect(() => {
    const tick = setInterval(() => setNow(Date.now()), 10_000);
    const timer = setTimeout(() => look.current(), Math.max(due - Date.now(), leastWait));
    return () => {
      clearInterval(tick);
      clearTimeout(timer);
    };
  }, [due]);
  const minutes = Math.max(1, Math.ceil((due - now) / 60_000));
  const unit = minutes < 90 ? "minute" : "hour";
  const value = unit === "minute" ? minutes : Math.round(minutes / 60);
  const span = new Intl.RelativeTimeFormat(formatLocale[locale]).format(value, unit);
  return <p role="timer">{t("exercise.waiting", { span })}</p>;
}
