import { database } from "@/app/database";
import { identify } from "@/app/identify";
import { listLibrary } from "@/db/texts";

/** The texts of the library by slug and title, the last read first. */
export async function GET(): Promise<Response> {
  const { id } = await identify();
  const texts = await listLibrary(await database(), id);
  return Response.json(texts.map(({ slug, title }) => ({ slug, title })));
}
