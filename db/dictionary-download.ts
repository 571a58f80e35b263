import type { DictionaryUpload } from "./add-dictionary";
import { type DictionaryRefusal, orRefusal, RefusalError } from "./dictionary-refusal";
import { maxBytes } from "./dictionary-unpack";

type Download = { ok: true; file: DictionaryUpload };

const maxRedirects = 5;
const stallMs = 60_000;

function addressOf(text: string, from?: URL): URL {
  const address = URL.canParse(text, from) ? new URL(text, from) : null;
  const secure = from?.protocol !== "https:" || address?.protocol === "https:";
  if (!address || !/^https?:$/.test(address.protocol) || !secure) {
    throw new RefusalError("badAddress", { detail: text.slice(0, 200) });
  }
  return address;
}

/** The name that the server gives it, else the end of the address. */
function nameOf(response: Response, address: URL): string {
  const [, quoted, bare] =
    /filename="([^"]+)"|filename=([^\s;"]+)/i.exec(response.headers.get("content-disposition") ?? "") ?? [];
  const last = address.pathname.split("/").at(-1) ?? "";
  return quoted ?? bare ?? (/%[^0-9a-f]|%.[^0-9a-f]|%.?$/i.test(last) ? last : decodeURIComponent(last));
}

const messageOf = (error: unknown): string => {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message : String(cause);
};

async function fetchFrom(start: string, signal: AbortSignal): Promise<{ response: Response; address: URL }> {
  let address = addressOf(start);
  for (let i = 0; i <= maxRedirects; i++) {
    const response = await fetch(address, {
      redirect: "manual",
      signal,
      // packed on the way, the length would not be that of what arrives
      headers: { "accept-encoding": "identity" },
    }).catch((error: unknown) => {
      throw new RefusalError("downloadFailed", { detail: messageOf(error) });
    });
    const to = response.headers.get("location");
    if (response.status < 300 || response.status > 399 || to === null) return { response, address };
    await response.body?.cancel();
    address = addressOf(to, address);
  }
  throw new RefusalError("tooManyRedirects");
}

/**
 * Begins to fetch a dictionary from an http(s) address; at most 5 redirections, never from https to http. What it
 * gives goes to `addDictionary`, which is then refused as well where the download breaks off. Reasons: badAddress,
 * downloadFailed, tooManyRedirects, httpStatus (detail: the number), webPage, fileTooLarge (2 GB).
 */
export async function downloadDictionary(start: string): Promise<Download | DictionaryRefusal> {
  const abort = new AbortController();
  let timer = setTimeout(() => abort.abort(), stallMs);
  const stop = () => clearTimeout(timer);
  const chunksOf = async function* (
    reader: ReadableStreamDefaultReader<Uint8Array> | undefined,
    size: number | null,
  ) {
    let bytes = 0;
    try {
      for (;;) {
        const { done, value } = (await reader?.read()) ?? { done: true };
        if (done || !value) break;
        bytes += value.length;
        yield value;
        stop();
        timer = setTimeout(() => abort.abort(), stallMs);
      }
    } catch (error) {
      throw new RefusalError("downloadFailed", { detail: messageOf(error) });
    } finally {
      stop();
      await reader?.cancel().catch(() => {});
    }
    if (size !== null && bytes !== size)
      throw new RefusalError("downloadFailed", { detail: `${bytes} of ${size} bytes` });
  };
  const begin = async (): Promise<Download> => {
    const { response, address } = await fetchFrom(start, abort.signal);
    const length = response.headers.get("content-length");
    const size = length !== null && !response.headers.has("content-encoding") ? Number(length) : null;
    const type = response.headers.get("content-type") ?? "";
    const reason = !response.ok ? "httpStatus" : /^text\/html\b/i.test(type) ? "webPage" : null;
    if (reason !== null || (size ?? 0) > maxBytes) {
      await response.body?.cancel();
      throw new RefusalError(
        reason ?? "fileTooLarge",
        response.ok ? {} : { detail: String(response.status) },
      );
    }
    const cancel = () => {
      stop();
      abort.abort();
    };
    return {
      ok: true,
      file: {
        cancel,
        name: nameOf(response, address),
        size,
        // Locked at once: Node cancels the body of a response that was collected before anyone read it.
        chunks: chunksOf(response.body?.getReader(), size),
      },
    };
  };
  const begun = await orRefusal(begin);
  if (!begun.ok) stop();
  return begun;
}
