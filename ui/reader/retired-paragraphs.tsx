import type { TFunction } from "i18next";
import type { Paragraph } from "@/core/text/schema";
import type { Translation } from "@/core/translation/translation";

type Props = { retired: { paragraph: Paragraph; translation: Translation }[]; t: TFunction };

/** What the learner made of paragraphs that a correction took out of the text: nothing typed is lost. */
export function RetiredParagraphs({ retired, t }: Props) {
  if (retired.length === 0) return null;
  return (
    <details>
      <summary>{t("read.retired", { count: retired.length })}</summary>
      <ul>
        {retired.map(({ paragraph, translation }) => (
          <li key={paragraph.id}>
            <p lang="nl">{paragraph.dutch}</p>
            <p lang="en">{translation.body}</p>
            {translation.note && <p className="muted">{translation.note}</p>}
          </li>
        ))}
      </ul>
    </details>
  );
}
