import { describe, expect, test } from "vitest";
import { Speaker, withTrueLengths } from "./speaker";

/** A process of node's that speaks as a script says. */
const node = () => new Speaker(process.execPath);
const echo = ["-e", "process.stdin.pipe(process.stdout)"];
const forEver = ["-e", "setInterval(() => {}, 1000)"];
const text = (spoken: Awaited<ReturnType<Speaker["run"]>>) =>
  spoken.ok ? new TextDecoder().decode(spoken.sound) : spoken.reason;

describe("a speaker", () => {
  test("gives what the program says of the words, which are no arguments", async () => {
    expect(text(await node().run(echo, "--version; één"))).toBe("--version; één");
  });

  test("has no voice where the program is missing or fails, also before it has read the words", async () => {
    expect(text(await new Speaker("no-such-program-naast").run([], "ja"))).toBe("noVoice");
    expect(text(await node().run(["-e", "process.exit(3)"], "ja ".repeat(300_000)))).toBe("noVoice");
  });

  test("ends the program when nobody listens any more", async () => {
    const listening = new AbortController();
    const spoken = node().run(forEver, "ja", listening.signal);
    setTimeout(() => listening.abort(), 100);
    expect(text(await spoken)).toBe("noVoice");
    expect(text(await node().run(forEver, "ja", AbortSignal.abort()))).toBe("noVoice");
  });

  test("runs a few at once, lets some wait, and refuses more", async () => {
    const speaker = node();
    const listening = new AbortController();
    const stuck = [1, 2].map(() => speaker.run(forEver, "ja", listening.signal));
    const waiting = Array.from({ length: 20 }, (_, i) => speaker.run(echo, `${i}`));
    expect(text(await speaker.run(echo, "nee"))).toBe("voiceBusy");
    listening.abort();
    expect((await Promise.all(stuck)).map(text)).toEqual(["noVoice", "noVoice"]);
    expect((await Promise.all(waiting)).map(text)).toEqual(Array.from({ length: 20 }, (_, i) => `${i}`));
    expect(text(await speaker.run(echo, "ja"))).toBe("ja");
  });
});

describe("a WAV file out of a pipe", () => {
  const wav = (samples: number) => {
    const bytes = new Uint8Array(44 + samples);
    bytes.set(new TextEncoder().encode("RIFF\x24\xf0\xff\x7fWAVEfmt "), 0);
    bytes.set(new TextEncoder().encode("data"), 36);
    bytes.set([0, 0xf0, 0xff, 0x7f], 40);
    return bytes;
  };

  test("gets its true lengths, and keeps its samples", () => {
    const whole = withTrueLengths(wav(300));
    const view = new DataView(whole.buffer);
    expect([view.getUint32(4, true), view.getUint32(40, true), whole.length]).toEqual([336, 300, 344]);
    expect(whole.subarray(44)).toEqual(wav(300).subarray(44));
  });

  test.each([[new Uint8Array(0)], [new TextEncoder().encode("RIFF")], [new Uint8Array(100)]])(
    "that is none stays as it is: %#",
    (bytes) => {
      expect(withTrueLengths(new Uint8Array(bytes))).toEqual(new Uint8Array(bytes));
    },
  );
});
