"use server";
import { z } from "zod";
import { database } from "@/app/database";
import { identifyForChange } from "@/app/identify";
import * as cards from "@/db/cards";

const asideInput = z.strictObject({
  id: z.uuid(),
  cardId: z.string().min(1).max(100),
  aside: z.enum(["", "suspended"]),
});

/** Puts a card aside, or takes it up again. */
export async function setAside(input: unknown): ReturnType<typeof cards.setAside> {
  const { id: learnerId } = await identifyForChange();
  return cards.setAside(await database(), { ...asideInput.parse(input), learnerId }, new Date());
}
