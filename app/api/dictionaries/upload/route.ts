import { headers } from "next/headers";
import { environment } from "@/app/environment";
import { identify } from "@/app/identify";
import { isSameOrigin, isTrustedHost } from "@/app/trusted-host";
import { addFromFiles } from "../add-from";
import { jobs } from "../job-store";
import { splitBody } from "../split-body";
import { readUploadRequest } from "../upload-request";

const refuse = (status: number, reason: string) => Response.json({ ok: false, reason }, { status });

/**
 * Adds a dictionary from the files in the body (see readUploadRequest), which go to the disk as they come. Answers as
 * soon as they are there: how it goes on, the job tells.
 */
export async function POST(request: Request): Promise<Response> {
  const sent = await headers();
  if (!isTrustedHost(sent.get("host"), environment.hosts) || !isSameOrigin(sent)) {
    return refuse(403, "error.otherSite");
  }
  const read = readUploadRequest(new URL(request.url).searchParams);
  if (!read.ok) return refuse(read.status, read.reason);
  await identify();
  const { id, files } = read.upload;
  const now = new Date();
  const body = request.body ?? new Blob().stream();
  const source = files.map(({ name }) => name).join(", ");
  let consumed: Promise<void> = Promise.resolve();
  const started = jobs().start(id, source, (job) => {
    const split = splitBody(body, files, job.signal);
    consumed = split.consumed;
    return addFromFiles(environment.dataDir, split.uploads, job, now);
  });
  if (!started.ok) return Response.json(started, { status: 409 });
  await Promise.race([consumed, started.ended]);
  return Response.json({ ok: true });
}
