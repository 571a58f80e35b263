import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { colours } from "./colours";

/** oklch (lightness in per cent, chroma, hue in degrees) as "#rrggbb". Source: Ottosson, A perceptual color space. */
function hexOf(percent: number, chroma: number, hue: number): string {
  const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)];
  const cube = (p: number, q: number) => (percent / 100 + p * a + q * b) ** 3;
  const [l, m, s] = [
    cube(0.3963377774, 0.2158037573),
    cube(-0.1055613458, -0.0638541728),
    cube(-0.0894841775, -1.291485548),
  ];
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  const encode = (x: number) => (x <= 0.0031308 ? 12.92 * x : 1.055 * x ** (1 / 2.4) - 0.055);
  const bytes = linear.map((x) => Math.round(255 * Math.min(1, Math.max(0, encode(x)))));
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

test.each(Object.entries(colours))("%s is the light token of the pages", async (name, hex) => {
  const css = await readFile("app/globals.css", "utf8");
  const token = new RegExp(`--${name}: light-dark\\(oklch\\(([\\d.]+)% ([\\d.]+) ([\\d.]+)\\)`).exec(css);
  const [lightness, chroma, hue] = (token ?? []).slice(1).map(Number);
  expect(hexOf(lightness ?? 0, chroma ?? 0, hue ?? 0)).toBe(hex);
});
