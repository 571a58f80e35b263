export const themes = ["system", "light", "dark"] as const;
export const textSizes = ["small", "medium", "large", "larger"] as const;
export const lineSpacings = ["tight", "normal", "loose"] as const;
export const readingModes = ["both", "dutch", "english"] as const;

export type ReadingMode = (typeof readingModes)[number];

export type Settings = {
  theme: (typeof themes)[number];
  textSize: (typeof textSizes)[number];
  lineSpacing: (typeof lineSpacings)[number];
  mode: ReadingMode;
  /** *Translate it myself*: references stay out of sight */
  hideReferences: boolean;
};

export type SettingsChange = Partial<Settings>;
