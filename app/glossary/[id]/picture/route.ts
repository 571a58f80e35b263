import { database } from "@/app/database";
import { identify } from "@/app/identify";
import { answerPicture } from "@/app/pictures/answer-picture";
import { attachment } from "@/app/pictures/attachment";
import { studyCard } from "@/app/pictures/study-card";
import { getEntry } from "@/db/glossary";
import { getT } from "@/i18n/server";

/** An entry of the asking learner as a study card, to be saved as a file; 404 for any other id. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const [{ id }, learner, t] = await Promise.all([params, identify(), getT()]);
  const entry = await getEntry(await database(), { learnerId: learner.id, id });
  if (!entry) return new Response(t("error.unknownEntry"), { status: 404 });
  const partOfSpeech = t(`entry.partsOfSpeech.${entry.partOfSpeech}`);
  return answerPicture((typeface) => studyCard(typeface, entry, partOfSpeech), {
    "content-disposition": attachment(entry.lemma, "png"),
  });
}
