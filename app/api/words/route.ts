import { z } from "zod";
import { database } from "@/app/database";
import { identify } from "@/app/identify";
import { lookUpLemma, lookUpWords } from "@/app/look-up";
import { getParagraph } from "@/db/texts";

const offset = z.coerce.number().int().min(0).max(1_000_000);
const range = z
  .string()
  .regex(/^\d{1,7}-\d{1,7}$/)
  .transform((text): [number, number] => {
    const [start = 0, end = 0] = text.split("-").map(Number);
    return [start, end];
  });
/** A lemma by itself, or words of a paragraph: one range, and others that do not stand together with it. */
const query = z.union([
  z.object({ lemma: z.string().min(1).max(200) }),
  z.object({ paragraph: z.string().min(1).max(100), start: offset, end: offset, and: z.array(range).max(5) }),
]);

const refuse = (status: number, reason: string) => Response.json({ ok: false, reason }, { status });

/** What words are: `LookUp` as JSON. 400 what cannot be read, 404 where the paragraph is gone or has no word there. */
export async function GET(request: Request): Promise<Response> {
  const learner = await identify();
  const { searchParams } = new URL(request.url);
  const parsed = query.safeParse({ ...Object.fromEntries(searchParams), and: searchParams.getAll("and") });
  if (!parsed.success) return refuse(400, "badRequest");
  const asked = parsed.data;
  if ("lemma" in asked) return Response.json(await lookUpLemma(asked.lemma, learner.id));
  const paragraph = await getParagraph(await database(), asked.paragraph);
  if (!paragraph) return refuse(404, "unknownParagraph");
  const ranges: [number, number][] = [[asked.start, asked.end], ...asked.and];
  const lookUp = await lookUpWords(
    learner.id,
    paragraph.dutch,
    ranges.sort(([a], [b]) => a - b),
  );
  return lookUp ? Response.json(lookUp) : refuse(404, "noWord");
}
