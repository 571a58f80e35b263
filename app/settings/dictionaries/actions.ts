"use server";
import { refresh } from "next/cache";
import { z } from "zod";
import { environment } from "@/app/environment";
import { identifyForChange } from "@/app/identify";
import * as change from "@/db/change-dictionaries";
import type { Changed } from "@/ui/dictionaries/types";

const id = z.string().min(1).max(100);
const ids = z.array(id).max(1_000);

/** Puts the dictionaries in the order in which they answer. */
export async function orderDictionaries(input: unknown): Promise<Changed> {
  await identifyForChange();
  const answer = await change.orderDictionaries(environment.dataDir, ids.parse(input));
  refresh();
  return answer;
}

/** Takes a dictionary out, with its files. */
export async function removeDictionary(input: unknown): Promise<Changed> {
  await identifyForChange();
  const answer = await change.removeDictionary(environment.dataDir, id.parse(input));
  refresh();
  return answer;
}
