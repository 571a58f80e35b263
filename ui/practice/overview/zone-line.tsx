"use client";
import { useEffect, useState } from "react";
import { useLanguage } from "@/i18n/client";
import { sameClock } from "@/ui/controls/same-clock";

/** Says so where this device keeps the time of another zone than the one in which the learner's days are counted. */
export function ZoneLine({ timeZone }: { timeZone: string }) {
  const { t } = useLanguage();
  const [device, setDevice] = useState<string | null>(null);
  useEffect(() => setDevice(Intl.DateTimeFormat().resolvedOptions().timeZone), []);
  if (device === null || sameClock(device, timeZone, new Date())) return null;
  return (
    <p className="muted">
      {t("practice.otherZone", { device, zone: timeZone })}{" "}
      <a href="/settings/practice">{t("practice.changeZone")}</a>
    </p>
  );
}
