import { z } from "zod";
import { dictionaries } from "@/app/dictionaries";
import { environment } from "@/app/environment";
import { handleChange } from "@/app/handle-change";
import { identify } from "@/app/identify";
import type { Status } from "@/ui/dictionaries/types";
import { addFromAddress } from "./add-from";
import { jobs } from "./job-store";

const addInput = z.strictObject({ id: z.uuid(), address: z.string().trim().min(1).max(2_000) });
const endInput = z.strictObject({ id: z.uuid(), deed: z.enum(["cancel", "dismiss"]) });

/** How far it is with the dictionary that is being added, and which dictionaries there are. */
export async function GET(): Promise<Response> {
  await identify();
  const rows = await dictionaries().dictionaries();
  const status: Status = { adding: jobs().status(), ids: rows.map(({ id }) => id) };
  return Response.json(status, { headers: { "cache-control": "no-store" } });
}

/** Begins to add a dictionary from an address. */
export function POST(request: Request): Promise<Response> {
  return handleChange(request, addInput, async (_, { id, address }, now) => {
    const started = jobs().start(id, address, (job) =>
      addFromAddress(environment.dataDir, address, job, now),
    );
    return started.ok ? { ok: true } : started;
  });
}

/** Cancels what is being added, or dismisses what has been. */
export function DELETE(request: Request): Promise<Response> {
  return handleChange(request, endInput, async (_, { id, deed }) => {
    jobs()[deed](id);
    return { ok: true };
  });
}
