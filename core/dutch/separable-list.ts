import type { FormTable } from "./form-table";
import type { SeparableVerbs } from "./separable-pairs";
import { tagNumber } from "./tags";

const infinitive = tagNumber("verb.infinitive");

/** The separable verbs of a compiled list ("op treden", one a line), with the bands that the table has of the joined verbs. */
export function readSeparableVerbs(list: string, table: FormTable): SeparableVerbs {
  const verbs = new Map<string, Map<string, number>>();
  for (const line of list.split("\n")) {
    const [particle = "", base = ""] = line.split(" ");
    if (base === "") continue;
    const joined = particle + base;
    const found = table.readings(joined).find(({ lemma, tag }) => tag === infinitive && lemma === joined);
    const bases = verbs.get(particle);
    if (bases) bases.set(base, found?.band ?? 0);
    else verbs.set(particle, new Map([[base, found?.band ?? 0]]));
  }
  return verbs;
}
