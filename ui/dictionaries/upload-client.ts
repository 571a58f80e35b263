import type { Changed } from "./types";

const maxBytes = 2 * 1024 ** 3;

// Of the tab, not of a component: an upload goes on while its page is left for another page of Naast.
let sending: AbortController | null = null;

/** Whether this tab is sending files, and must not be closed. */
export const isSending = (): boolean => sending !== null;

/** Breaks off what this tab is sending. */
export const stopSending = (): void => sending?.abort();

// Asked by the browser itself, whichever page of Naast is shown.
function warn(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

async function answerOf(response: Response): Promise<Changed> {
  const answer: Changed | null = await response.json().catch(() => null);
  return answer ?? { ok: false, reason: "unexpected" };
}

/**
 * Sends the files of a dictionary, one after the other in one body, which the browser reads from the disk as it goes.
 * Answers when they have arrived; how it goes on, the server tells. Reasons: fileTooLarge, notSent, and the server's.
 */
export async function sendFiles(id: string, files: readonly File[]): Promise<Changed> {
  if (files.reduce((sum, { size }) => sum + size, 0) > maxBytes) return { ok: false, reason: "fileTooLarge" };
  const query = new URLSearchParams({ id });
  for (const { name, size } of files) {
    query.append("name", name);
    query.append("size", String(size));
  }
  sending = new AbortController();
  addEventListener("beforeunload", warn);
  try {
    const { signal } = sending;
    const body = new Blob([...files]);
    return await answerOf(await fetch(`/api/dictionaries/upload?${query}`, { method: "POST", body, signal }));
  } catch {
    return { ok: false, reason: "notSent" };
  } finally {
    sending = null;
    removeEventListener("beforeunload", warn);
  }
}

async function ask(method: string, body: unknown): Promise<Changed> {
  try {
    const headers = { "content-type": "application/json" };
    const response = await fetch("/api/dictionaries", { method, headers, body: JSON.stringify(body) });
    return await answerOf(response);
  } catch {
    return { ok: false, reason: "notReached" };
  }
}

/** Asks the server to fetch a dictionary and to add it. */
export const sendAddress = (id: string, address: string): Promise<Changed> => ask("POST", { id, address });

/** Cancels what is being added, or dismisses what has been. */
export const endAdding = (id: string, deed: "cancel" | "dismiss"): Promise<Changed> =>
  ask("DELETE", { id, deed });
