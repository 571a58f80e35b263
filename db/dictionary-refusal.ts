import { DriverAdapterError } from "@prisma/driver-adapter-utils";

/** Why nothing was changed. reason: an i18n key suffix; line: from 1, where the file has lines. */
export type DictionaryRefusal = { ok: false; reason: string; line?: number; detail?: string };

/** Thrown within db/ to leave a stream or a transaction; `orRefusal` makes it a value again. */
export class RefusalError extends Error {
  readonly refusal: DictionaryRefusal;

  constructor(reason: string, { line, detail }: { line?: number; detail?: string } = {}) {
    super(reason);
    this.refusal = { ok: false, reason, ...(line && { line }), ...(detail && { detail }) };
  }
}

const SQLITE_FULL = "13";

/** What can be expected of disks: full, not ours to write, or (on Windows) a file that a server has open. */
function diskReason(error: unknown): string | null {
  if (error instanceof DriverAdapterError)
    return error.cause.originalCode === SQLITE_FULL ? "diskFull" : null;
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOSPC" || code === "EDQUOT") return "diskFull";
  if (code === "EROFS" || code === "EACCES" || code === "EPERM" || code === "EBUSY") return "notWritable";
  return null;
}

/** Runs `work`, and gives a refusal that it throws (or a full or locked disk) as a value. Bugs are thrown on. */
export async function orRefusal<T>(work: () => Promise<T>): Promise<T | DictionaryRefusal> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof RefusalError) return error.refusal;
    const reason = diskReason(error);
    if (reason === null) throw error;
    return { ok: false, reason, detail: error instanceof Error ? error.message : undefined };
  }
}
