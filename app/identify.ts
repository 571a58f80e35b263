import "server-only";
import { headers } from "next/headers";
import { cache } from "react";
import { firstLearner, type Learner } from "@/db/learners";
import { database } from "./database";
import { environment } from "./environment";
import { isSameOrigin, isTrustedHost } from "./trusted-host";

/**
 * Who is asking: today the first learner. Throws where the server is addressed by a name it does not go by
 * (see isTrustedHost), and where the database was never prepared (`npm start` does that).
 */
export const identify = cache(async (): Promise<Learner> => {
  const host = (await headers()).get("host");
  if (!isTrustedHost(host, environment.hosts)) {
    throw new Error(`Naast does not answer to the name "${host}". Add it to NAAST_HOSTS if it is yours.`);
  }
  const learner = await firstLearner(await database());
  if (!learner)
    throw new Error("The database holds no learner: start Naast with `npm start`, which prepares it.");
  return learner;
});

/** Who asks for a change: as identify, and the request must come from one of our own pages. */
export async function identifyForChange(): Promise<Learner> {
  if (!isSameOrigin(await headers())) throw new Error("A change was asked for from another site.");
  return identify();
}
