import type { ReactElement } from "react";
import { colours } from "./colours";
import { drawableText } from "./drawable-text";
import { type FittedText, fitText, type TextBox } from "./fit-text";
import type { Picture } from "./picture";
import { textLines } from "./text-lines";
import { fontFamily, type Typeface } from "./typeface";

/** What sites that show a link expect, in pixels. */
export const coverSize = { width: 1200, height: 630 };

const name = "Naast";
const margin = 88;
const ruleWidth = 6;
const indent = 36;
const width = coverSize.width - 2 * margin - ruleWidth - indent;
const title = { width, height: 366, largest: 108, smallest: 34, leading: 1.2 };

/** The cover of a text: its title beside the accent rule; under it the site's name, and the facts in a row. */
export function textCover(typeface: Typeface, text: { title: string; facts: string[] }): Picture {
  const facts = fitted(typeface, text.facts.join(" · "), {
    ...{ width: width - 160, height: 41, largest: 34, smallest: 26, leading: 1.2 },
  });
  return frame(fitted(typeface, text.title, title), [
    <div key="name" style={{ fontSize: 34, lineHeight: 1.2, color: colours.accent }}>
      {name}
    </div>,
    textLines(facts, { colour: colours.muted }),
  ]);
}

/** The cover of the site: its name beside the accent rule, and what it is for. */
export function siteCover(typeface: Typeface, description: string): Picture {
  const lines = fitted(typeface, description, {
    width,
    height: 210,
    largest: 50,
    smallest: 30,
    leading: 1.35,
  });
  return frame(fitted(typeface, name, { ...title, largest: 176 }), [
    textLines(lines, { colour: colours.muted }),
  ]);
}

function fitted({ metrics }: Typeface, text: string, box: TextBox): FittedText {
  return fitText(
    metrics,
    drawableText(text, (codePoint) => metrics.has(codePoint)),
    box,
  );
}

function frame(heading: FittedText, foot: ReactElement[]): Picture {
  // Letters stand low in their lines: this much higher they are as far from the rule's upper end as from its lower.
  const [up, down] = [-0.15 * heading.size, 0.04 * heading.size];
  const drawing = (
    <div
      style={{
        ...{
          display: "flex",
          flexDirection: "column",
          justifyContent: "space-between",
          width: "100%",
          height: "100%",
        },
        ...{ padding: `${margin}px ${margin}px ${margin - 14}px`, background: colours.paper, fontFamily },
      }}
    >
      <div
        style={{ display: "flex", borderLeft: `${ruleWidth}px solid ${colours.accent}`, paddingLeft: indent }}
      >
        <div style={{ display: "flex", marginTop: up, marginBottom: down }}>{textLines(heading)}</div>
      </div>
      <div
        style={{
          ...{ display: "flex", justifyContent: "space-between", alignItems: "flex-end" },
          paddingLeft: indent + ruleWidth,
        }}
      >
        {foot}
      </div>
    </div>
  );
  return { ...coverSize, drawing };
}
