import { z } from "zod";
import { identify } from "@/app/identify";
import { speakDutch } from "@/app/speech";
import { isSameOrigin } from "@/app/trusted-host";

const words = z.string().trim().min(1).max(1_000);

const statuses = { noVoice: 404, voiceBusy: 503 } as const;
const refuse = (status: number, reason: string) => Response.json({ ok: false, reason }, { status });

/**
 * Dutch read aloud by the machine's own voice: audio/wav. 404 where it has none, 503 where too many ask at once, 400
 * for nothing to say, and 403 from another site: any page could keep the machine talking.
 */
export async function GET(request: Request): Promise<Response> {
  await identify();
  if (!isSameOrigin(request.headers)) return refuse(403, "error.otherSite");
  const parsed = words.safeParse(new URL(request.url).searchParams.get("text"));
  if (!parsed.success) return refuse(400, "badRequest");
  const spoken = await speakDutch(parsed.data, request.signal);
  if (!spoken.ok) return refuse(statuses[spoken.reason], spoken.reason);
  return new Response(spoken.sound, {
    headers: { "Content-Type": "audio/wav", "Cache-Control": "private, max-age=86400" },
  });
}
