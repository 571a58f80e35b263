import { database } from "@/app/database";

export const dynamic = "force-dynamic";

/** 200 once the server answers and its database can be read. */
export async function GET(): Promise<Response> {
  await (await database()).text.count();
  return Response.json({ ok: true });
}
