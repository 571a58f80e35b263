/** The light tokens of app/globals.css in sRGB, because the renderer knows no oklch. A test holds them together. */
export const colours = {
  paper: "#fcfaf6",
  ink: "#251e18",
  muted: "#5d534b",
  accent: "#234f8e",
} as const;
