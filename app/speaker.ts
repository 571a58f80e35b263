import { spawn } from "node:child_process";

/** A sentence takes some tens of milliseconds: more at once would only be slower, and take the machine from others. */
const mostAtOnce = 2;
/** Nobody listens to more; each waits for a fraction of a second. */
const mostWaiting = 20;
/** Long enough for the longest sentence; a stuck process must not stay. */
const timeout = 15_000;

export type Spoken =
  | { ok: true; sound: Uint8Array<ArrayBuffer> }
  | { ok: false; reason: "noVoice" | "voiceBusy" };

const failed: Spoken = { ok: false, reason: "noVoice" };

/** Runs a program that speaks: a few processes at once, and some that wait. */
export class Speaker {
  #running = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(private readonly command: string) {}

  /**
   * What the program gives for some words, which go in as text, never as arguments. noVoice where it cannot be run,
   * failed or took too long, and where `signal` ended it, since nobody listens then; voiceBusy: ask again later.
   */
  async run(args: readonly string[], words: string, signal?: AbortSignal): Promise<Spoken> {
    if (this.#running >= mostAtOnce) {
      if (this.#waiting.length >= mostWaiting) return { ok: false, reason: "voiceBusy" };
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    } else this.#running++;
    try {
      return signal?.aborted ? failed : await this.#spawn(args, words, signal);
    } finally {
      // The place goes to the next in line, or is free.
      const next = this.#waiting.shift();
      if (next) next();
      else this.#running--;
    }
  }

  #spawn(args: readonly string[], words: string, signal?: AbortSignal): Promise<Spoken> {
    return new Promise((resolve) => {
      const options = { timeout, killSignal: "SIGKILL", ...(signal ? { signal } : {}) } as const;
      const child = spawn(this.command, args, { stdio: ["pipe", "pipe", "ignore"], ...options });
      const chunks: Buffer[] = [];
      child.on("error", () => resolve(failed));
      child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
      child.on("close", (code) =>
        resolve(code === 0 ? { ok: true, sound: new Uint8Array(Buffer.concat(chunks)) } : failed),
      );
      // It may be gone before it has read all.
      child.stdin.on("error", () => {});
      child.stdin.end(words);
    });
  }
}

const headerLength = 44;

/**
 * A WAV file that was written to a pipe, with its true lengths: the program could not go back to fill them in, and
 * says two gigabytes, which some browsers believe. Others are left as they are.
 */
export function withTrueLengths(sound: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const name = (at: number) => new TextDecoder("latin1").decode(sound.subarray(at, at + 4));
  if (sound.length < headerLength || name(0) !== "RIFF" || name(headerLength - 8) !== "data") return sound;
  const whole = sound.slice();
  const view = new DataView(whole.buffer);
  view.setUint32(4, sound.length - 8, true);
  view.setUint32(headerLength - 4, sound.length - headerLength, true);
  return whole;
}
