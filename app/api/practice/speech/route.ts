import { z } from "zod";
import { identify } from "@/app/identify";
import { speakDutch } from "@/app/speech";

const words = z.string().trim().min(1).max(1_000);

/** Dutch read aloud by the machine's own voice: audio/wav; 404 where it has none, 400 for nothing to say. */
export async function GET(request: Request): Promise<Response> {
  await identify();
  const parsed = words.safeParse(new URL(request.url).searchParams.get("text"));
  if (!parsed.success) return Response.json({ ok: false, reason: "badRequest" }, { status: 400 });
  const sound = await speakDutch(parsed.data);
  if (!sound) return Response.json({ ok: false, reason: "noVoice" }, { status: 404 });
  return new Response(sound, {
    headers: { "Content-Type": "audio/wav", "Cache-Control": "private, max-age=86400" },
  });
}
