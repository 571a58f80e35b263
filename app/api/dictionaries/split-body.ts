import type { DictionaryUpload } from "@/db/add-dictionary";
import { RefusalError } from "@/db/dictionary-refusal";

/** Settles with the promise, or rejects as soon as the signal is given. */
export function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(new RefusalError("cancelled"));
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}

/**
 * Cuts a body into these files, to be read one after the other; the last one finds out whether the body ends
 * where it should. `consumed` resolves when all has been read. Throws the refusal uploadIncomplete where the body
 * is shorter or longer, or breaks off, and cancelled at the signal.
 */
export function splitBody(
  body: AsyncIterable<Uint8Array>,
  files: readonly { name: string; size: number }[],
  signal: AbortSignal,
): { uploads: DictionaryUpload[]; consumed: Promise<void> } {
  const iterator = body[Symbol.asyncIterator]();
  const { promise: consumed, resolve: consume } = withResolver();
  let rest: Uint8Array = new Uint8Array(0);
  const next = async (): Promise<boolean> => {
    const read = orAborted(iterator.next(), signal).catch((error: unknown) => {
      throw signal.aborted ? error : new RefusalError("uploadIncomplete");
    });
    const { done, value } = await read;
    rest = done ? new Uint8Array(0) : value;
    return !done;
  };
  const part = async function* (size: number, last: boolean): AsyncGenerator<Uint8Array> {
    let left = size;
    while (left > 0) {
      if (rest.length === 0 && !(await next())) throw new RefusalError("uploadIncomplete");
      const chunk = rest.subarray(0, left);
      rest = rest.subarray(chunk.length);
      left -= chunk.length;
      if (chunk.length > 0) yield chunk;
    }
    if (!last) return;
    while (rest.length === 0 && (await next()));
    if (rest.length > 0) throw new RefusalError("uploadIncomplete");
    consume();
  };
  const uploads = files.map((file, i) => ({ ...file, chunks: part(file.size, i === files.length - 1) }));
  return { uploads, consumed };
}

function withResolver(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
