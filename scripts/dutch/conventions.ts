import type { Reading } from "@/core/dutch/form-table";

/** [what Naast calls the lemma, what the treebanks of Universal Dependencies call it] */
const table = new Map<string, string>(
  Object.entries({
    // Ordinals have the cardinal number, degrees of veel and weinig these.
    ...{
      eerste: "één",
      eerst: "één",
      tweede: "twee",
      derde: "drie",
      vierde: "vier",
      vijfde: "vijf",
      zesde: "zes",
    },
    ...{
      zevende: "zeven",
      achtste: "acht",
      negende: "negen",
      tiende: "tien",
      elfde: "elf",
      twaalfde: "twaalf",
    },
    ...{ meer: "veel", meest: "veel", meeste: "veel", minder: "weinig", minst: "weinig", minste: "weinig" },
    // Reduced words have the full one.
    ...{
      "z'n": "zijn",
      "m'n": "mijn",
      "'k": "ik",
      "'t": "het",
      "'n": "een",
      "'s": "de",
      "-ie": "hij",
      ie: "hij",
    },
    mee: "met",
  }),
);

function theirsOf(ours: string): string | undefined {
  const ordinal = /^(\d+)(?:e|de|ste)$|^(.+tien)de$|^(.+tig)ste$/.exec(ours);
  return table.get(ours) ?? ordinal?.[1] ?? ordinal?.[2] ?? ordinal?.[3];
}

/**
 * Whether a lemma is what the annotators meant. Words that a dictionary has under themselves, and the treebanks
 * by their own convention under another (eerste under één, meer under veel, mee under met), are right: they are
 * no question of knowing Dutch. The list is all there is; everything else must be the annotators' lemma.
 */
export function isRight({ lemma }: Reading, gold: ReadonlySet<string>): boolean {
  const ours = lemma.toLowerCase();
  if (gold.has(ours)) return true;
  const theirs = theirsOf(ours);
  return theirs !== undefined && gold.has(theirs);
}
