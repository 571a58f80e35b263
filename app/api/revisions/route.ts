import { database } from "@/app/database";
import { identify } from "@/app/identify";
import { listRevisions } from "@/db/translations";

/** The newest 200 revisions of one paragraph's translation: `?paragraph=ID`. */
export async function GET(request: Request): Promise<Response> {
  const { id: learnerId } = await identify();
  const paragraphId = new URL(request.url).searchParams.get("paragraph") ?? "";
  return Response.json(await listRevisions(await database(), { learnerId, paragraphId, limit: 200 }));
}
