import "server-only";
import { environment } from "./environment";
import { Speaker, type Spoken, withTrueLengths } from "./speaker";

const kept = globalThis as typeof globalThis & { naastSpeaker?: Speaker; naastSpeaks?: Promise<boolean> };

/** On globalThis because each route is a bundle of its own, and the machine is one. */
function speaker(): Speaker {
  kept.naastSpeaker ??= new Speaker("espeak-ng");
  return kept.naastSpeaker;
}

/** Whether this machine has espeak-ng with a Dutch voice; asked once. */
export function machineSpeaksDutch(): Promise<boolean> {
  if (!environment.speech) return Promise.resolve(false);
  kept.naastSpeaks ??= speaker()
    .run(["--voices=nl"], "")
    .then((voices) => voices.ok && /^\s*\d+\s+nl\b/m.test(new TextDecoder().decode(voices.sound)));
  return kept.naastSpeaks;
}

/** Dutch words read aloud by espeak-ng, as WAV, as long as `signal` lets it. Refuses: noVoice, voiceBusy. */
export async function speakDutch(words: string, signal: AbortSignal): Promise<Spoken> {
  if (!(await machineSpeaksDutch())) return { ok: false, reason: "noVoice" };
  const spoken = await speaker().run(["-v", "nl", "-s", "145", "--stdin", "--stdout"], words, signal);
  return spoken.ok ? { ok: true, sound: withTrueLengths(spoken.sound) } : spoken;
}
