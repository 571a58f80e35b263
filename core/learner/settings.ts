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
  /** IANA name; null where the learner never said: the server's own counts */
  timeZone: string | null;
  /** 0 to 23: the hour at which the learner's day begins */
  rolloverHour: number;
  /** the share of due cards that should be recalled: 0.7 to 0.97 */
  desiredRetention: number;
  newCardsPerDay: number;
  reviewsPerDay: number;
  /** a key on the reading page counts as a review of what is due in the sentence */
  reviewWhileReading: boolean;
  /** of the scheduler, trained from the learner's own reviews; null for its defaults */
  schedulerWeights: number[] | null;
};

export type SettingsChange = Partial<Settings>;
