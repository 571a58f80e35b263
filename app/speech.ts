import "server-only";
import { spawn } from "node:child_process";

const kept = globalThis as typeof globalThis & { naastSpeaks?: Promise<boolean> };

/** Long enough for the longest sentence; a stuck process must not stay. */
const timeout = 15_000;

function run(args: string[], input: string): Promise<Uint8Array<ArrayBuffer> | null> {
  return new Promise((resolve) => {
    const child = spawn("espeak-ng", args, { stdio: ["pipe", "pipe", "ignore"], timeout });
    const chunks: Buffer[] = [];
    child.on("error", () => resolve(null));
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("close", (code) => resolve(code === 0 ? new Uint8Array(Buffer.concat(chunks)) : null));
    // It may be gone before it has read all.
    child.stdin.on("error", () => {});
    child.stdin.end(input);
  });
}

/** Whether this machine has espeak-ng with a Dutch voice; asked once. */
export function machineSpeaksDutch(): Promise<boolean> {
  kept.naastSpeaks ??= run(["--voices=nl"], "").then((voices) =>
    /^\s*\d+\s+nl\b/m.test(new TextDecoder().decode(voices ?? new Uint8Array())),
  );
  return kept.naastSpeaks;
}

/** Dutch words read aloud by espeak-ng, as WAV; null where the machine cannot. They go in as text, never as arguments. */
export async function speakDutch(words: string): Promise<Uint8Array<ArrayBuffer> | null> {
  return (await machineSpeaksDutch()) ? run(["-v", "nl", "-s", "145", "--stdin", "--stdout"], words) : null;
}
