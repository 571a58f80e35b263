import { setTimeout as wait } from "node:timers/promises";
import { type AddResult, addDictionary, type DictionaryUpload } from "@/db/add-dictionary";
import type { OnProgress } from "@/db/build-dictionary";
import { downloadDictionary } from "@/db/dictionary-download";
import { withDictionaries } from "@/db/dictionary-folder";
import { type DictionaryRefusal, orRefusal } from "@/db/dictionary-refusal";
import { orAborted } from "./split-body";

type Job = { signal: AbortSignal; onProgress: OnProgress };

const longestWait = 120_000;
const pause = 500;

/** Waits while another process compiles, as it does for a while after a first start; null once it is free. */
async function untilFree(dataDir: string, signal: AbortSignal): Promise<DictionaryRefusal | null> {
  const latest = performance.now() + longestWait;
  for (;;) {
    const busy = await orRefusal(() => withDictionaries(dataDir, async () => null));
    if (busy?.reason !== "dictionariesBusy" || performance.now() > latest) return busy;
    await orAborted(wait(pause), signal);
  }
}

/** Adds a dictionary from files that are being sent. Reasons: those of addDictionary, cancelled. */
export async function addFromFiles(
  dataDir: string,
  files: readonly DictionaryUpload[],
  { signal, onProgress }: Job,
  now: Date,
): Promise<AddResult> {
  const busy = await untilFree(dataDir, signal);
  if (busy) return busy;
  onProgress({ phase: "storing", id: "", done: 0, entries: 0 });
  const source = files.map(({ name }) => name).join(", ");
  return addDictionary(dataDir, { files, source }, onProgress, now);
}

/** Adds a dictionary from an address. Reasons: those of downloadDictionary and addDictionary, cancelled. */
export async function addFromAddress(
  dataDir: string,
  address: string,
  { signal, onProgress }: Job,
  now: Date,
): Promise<AddResult> {
  const busy = await untilFree(dataDir, signal);
  if (busy) return busy;
  onProgress({ phase: "storing", id: "", done: null, entries: 0 });
  const beginning = downloadDictionary(address);
  const cancel = () =>
    void beginning.then(
      (begun) => begun.ok && begun.file.cancel?.(),
      () => {},
    );
  signal.addEventListener("abort", cancel, { once: true });
  const begun = await orAborted(beginning, signal);
  if (!begun.ok) return begun;
  return addDictionary(dataDir, { files: [begun.file], source: address }, onProgress, now);
}
