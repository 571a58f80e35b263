"use client";
import { useEffect, useState } from "react";
import { useLanguage } from "@/i18n/client";

/** Says that it takes a while, once it does. */
export function Loading() {
  const { t } = useLanguage();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p role="status" className="muted">
      {isLong && t("common.loading")}
    </p>
  );
}
