/** Adjectives that name persons or things; those with a suffix are known by it. */
const adjectives = new Set(
  `
  arbeidsongeschikte arme beste blanke blinde bruine derde dikke dode doofstomme dove droge dunne dwaze edele eerste
  externe geesteszieke gehandicapte gekke gele getrouwe gouwe grijze groene grote heilige hoge ingewijde interne jonge
  jongere jongste kale katholieke kleine laatste lamme lieve liefste meerdere meeste melaatse mindere minvermogende
  naakte naaste nabestaande negende onderdane ondergeschikte ongeschikte ontwikkelde oude oudere oudste ouwe paarse
  protestante rijke rode schone slimme stille stomme tiende tweede verwante vierde vijfde vreemde wijze wilde wildvreemde
  witte zesde zevende zieke zwakke zwangere zwarte achtste
  `
    .trim()
    .split(/\s+/),
);

/** Adjectives with a suffix: jarige, geestelijke, werkloze; not prestige, legende, bende. */
const suffix =
  /(?:(?<!prest|vest|intr)ige|ische|lijke|loze|eerde|igde|ezinde|eelde|leide|zekerde|(?<!leg|ell|[^o]b|^b|vold|ag|divid|prov)ende|staande|(?:[io]g|el|[rn]|ijk)ste)$/;

/** Participles: gewonde, verdachte. Not long enough for compounds such as bedrijfsruimte. */
const participle =
  /(?:^|[^aeiou]|[aeiou](?=ge)|niet-)(?:ge|be|ver|ont|her|onder|over)[^aeiou]{0,3}[aeiou]{1,2}[^aeiou]{1,4}(?:e[rl]?)?[dt]e$/;
/** Strong ones: gevangene, volwassene, uitverkorene. */
const strongParticiple = /(?:ge|be|ver|ont|over|was|ko)\p{L}*[^aeiou]ene$/u;
const inhabitant = /^\p{Lu}.*(?:se|ne)$/u;

/** No persons, whatever precedes: bagageruimte, vergaderruimte. */
const quality =
  /(?:ruim|stilt|laag|hoog|leng|breed|diep|groot|sterk|zwak|dik|dun|vlak|hol|warm|koel|ziek|meng|krap|duur)te$/;

/**
 * Whether a noun in -e is an adjective or participle as a person, with the plural in -n only: zieke, gevangene,
 * afgevaardigde, Belgische. Going by its letters. Source: Algemene Nederlandse Spraakkunst, ch. 6.
 */
export function isPersonal(noun: string): boolean {
  if (quality.test(noun)) return false;
  return (
    adjectives.has(noun) ||
    suffix.test(noun) ||
    participle.test(noun) ||
    strongParticiple.test(noun) ||
    inhabitant.test(noun)
  );
}
