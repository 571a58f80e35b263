"use client";
import { useState } from "react";
import { lineSpacings, type Settings, type SettingsChange, textSizes, themes } from "@/core/learner/settings";
import { useLanguage } from "@/i18n/client";
import { Choice } from "./choice";

type Appearance = Pick<Settings, "theme" | "textSize" | "lineSpacing">;
type Props = { settings: Appearance; save: (change: SettingsChange) => void };

/** Theme, text size and line spacing: shown at once on this page, and kept for every next first paint. */
export function AppearanceSettings({ settings, save }: Props) {
  const { t } = useLanguage();
  const [chosen, setChosen] = useState<Appearance>(settings);
  const change = (part: Partial<Appearance>) => {
    setChosen({ ...chosen, ...part });
    for (const [name, value] of Object.entries(part)) document.documentElement.dataset[name] = value;
    save(part);
  };
  return (
    <>
      <Choice
        legend={t("settings.theme")}
        showLegend
        value={chosen.theme}
        options={themes.map((value) => ({ value, label: t(`settings.themes.${value}`) }))}
        onChange={(theme) => change({ theme })}
      />
      <Choice
        legend={t("settings.textSize")}
        showLegend
        value={chosen.textSize}
        options={textSizes.map((value) => ({ value, label: t(`settings.textSizes.${value}`) }))}
        onChange={(textSize) => change({ textSize })}
      />
      <Choice
        legend={t("settings.lineSpacing")}
        showLegend
        value={chosen.lineSpacing}
        options={lineSpacings.map((value) => ({ value, label: t(`settings.lineSpacings.${value}`) }))}
        onChange={(lineSpacing) => change({ lineSpacing })}
      />
    </>
  );
}
