import { Analyser } from "@/core/dutch/analyser";
import { compileForms } from "@/core/dutch/compile-forms";
import { FormTable } from "@/core/dutch/form-table";
import { lexiconFiles, parseLexicon } from "@/core/dutch/lexicon";
import type { Model } from "@/core/dutch/model";
import { readSeparableVerbs } from "@/core/dutch/separable-list";
import { type Tag, tagNumber } from "@/core/dutch/tags";

/** Cells parted by two spaces or more, as tab-separated lines. */
const lines = (text: string) =>
  text
    .trim()
    .split("\n")
    .map((line) => line.trim().replace(/ {2,}/g, "\t"))
    .join("\n");

const level = "1  A1  -  meaning";
const nouns = [
  ..."bank man stad straat boom bus deur moeder fiets".split(" ").map((noun) => `${noun}  de  -`),
  ..."huis kind boek brood kwartier".split(" ").map((noun) => `${noun}  het  -`),
  ...["tuin  de  tuinen", "verkiezing  de  verkiezingen", "uitslag  de  uitslagen", "park  het  parken"],
];
const verbs = [
  "aan|trekken  aantrok  aantrokken  aangetrokken  hebben",
  "bellen  belde  belden  gebeld  hebben",
  "blijven  bleef  bleven  gebleven  zijn",
  "eten  at  aten  gegeten  hebben",
  "gaan  ging  gingen  gegaan  zijn",
  "gebeuren  gebeurde  gebeurden  gebeurd  zijn",
  "geven  gaf  gaven  gegeven  hebben",
  "hebben  had  hadden  gehad  hebben",
  "lopen  liep  liepen  gelopen  hebben/zijn",
  "op|bellen  opbelde  opbelden  opgebeld  hebben",
  "open|gaan  openging  opengingen  opengegaan  zijn",
  "proberen  probeerde  probeerden  geprobeerd  hebben",
  "regenen  regende  regenden  geregend  hebben",
  "staan  stond  stonden  gestaan  hebben",
  "trekken  trok  trokken  getrokken  hebben",
  "vinden  vond  vonden  gevonden  hebben",
  "wachten  wachtte  wachtten  gewacht  hebben",
  "willen  wilde  wilden  gewild  hebben",
  "zijn  was  waren  geweest  zijn",
];
const adjectives = [
  "groot  grote  groter  grootst",
  "nieuw  nieuwe  nieuwer  nieuwst",
  "oud  oude  ouder  oudst",
].concat(["ziek  zieke  zieker  ziekst", "duidelijk  duidelijke  duidelijker  duidelijkst"]);
const others = [
  ..."de een het dat deze dit".split(" ").map((word) => `${word}  determiner`),
  ..."hij zij haar wij die ik".split(" ").map((word) => `${word}  pronoun`),
  ..."op aan in door naar van te uit".split(" ").map((word) => `${word}  preposition`),
  ..."omdat als toen en maar".split(" ").map((word) => `${word}  conjunction`),
  ..."gisteren morgen ook niet thuis open al weg snel".split(" ").map((word) => `${word}  adverb`),
];

/** A model without weights takes all that a word can be for as likely: of these words it is told. */
const usual: Record<string, Tag> = {
  bellen: "verb.infinitive",
  blijven: "verb.presentPlural",
  boom: "noun.singular",
  een: "determiner",
  gebeurd: "verb.pastParticiple",
  het: "determiner",
  huis: "noun.singular",
  open: "adverb",
  was: "verb.pastSingular",
  zijn: "verb.infinitive",
};

const model: Model = {
  ranker: { values: new Int8Array(2 ** 4), step: 1 },
  pairs: { values: new Int8Array(2 ** 4), step: 1 },
  threshold: 0.5,
  seen: {
    further: new Map(),
    usual: new Map(Object.entries(usual).map(([word, tag]) => [word, new Set([tagNumber(tag)])])),
  },
};

/** An analyser of some sixty lemmas, for sentences that learners get wrong, and which words it knows. */
export function practiceDutch(): { analyser: Analyser; isWord(word: string): boolean } {
  const files = { nouns, verbs, adjectives, others };
  const lexicon = lexiconFiles.flatMap((file) => {
    const { entries, problems } = parseLexicon(
      file,
      lines(files[file].map((line) => `${line}  ${level}`).join("\n")),
    );
    if (problems.length > 0) throw new Error(`${file}: ${JSON.stringify(problems)}`);
    return entries;
  });
  const { table: bytes, separable } = compileForms(lexicon, "", "0\n");
  const table = new FormTable(bytes);
  return {
    analyser: new Analyser(table, readSeparableVerbs(separable, table), model),
    isWord: (word) => table.has(word),
  };
}
