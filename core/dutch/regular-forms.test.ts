import { expect, test } from "vitest";
import { regularForms } from "./regular-forms";

const joined = (lemma: string, partOfSpeech: string) =>
  regularForms(lemma, partOfSpeech)
    .filter(({ apart }) => !apart)
    .map(({ words }) => words);
const split = (lemma: string) =>
  regularForms(lemma, "verb")
    .filter(({ apart }) => apart)
    .map(({ words }) => words);

test.each([
  ["huis", ["huizen"]],
  ["brief", ["brieven"]],
  ["man", ["mannen"]],
  ["muur", ["muren"]],
  ["eis", ["eisen"]],
  ["kans", ["kansen"]],
  ["grens", ["grenzen"]],
  ["golf", ["golven"]],
  ["fotograaf", ["fotografen"]],
  ["prijs", ["prijzen"]],
  ["eeuw", ["eeuwen"]],
  ["verkiezing", ["verkiezingen"]],
  ["aanhanger", ["aanhangers"]],
  ["sleutel", ["sleutels"]],
  ["baasje", ["baasjes"]],
  ["foto", ["foto's"]],
  ["baby", ["baby's"]],
  ["essay", ["essays"]],
  ["cadeau", ["cadeaus"]],
  ["tv", ["tv's"]],
  ["mogelijkheid", ["mogelijkheden"]],
  ["museum", ["museums", "musea"]],
  ["politicus", ["politici", "politicussen"]],
  ["leraar", ["leraren", "leraars"]],
  ["professor", ["professoren", "professors"]],
  ["station", ["stations"]],
  ["ziekte", ["ziektes", "ziekten"]],
  ["partij", ["partijen"]],
  ["idee", ["ideeën", "idees"]],
  ["hoofdstad", ["hoofdsteden"]],
  ["lid", ["leden"]],
  ["kleinkind", ["kleinkinderen"]],
  ["winkel", ["winkels"]], // not winkelen, to shop
  ["boom", ["bomen"]], // not booms, after oom
  ["regen", ["regens"]], // not regenen, to rain
  ["film", ["films"]], // not filmen, to film
  ["Wit-Rus", ["Wit-Russen"]],
])("noun %s", (lemma, forms) => expect(joined(lemma, "noun")).toEqual(forms));

test.each([
  ["relatie", ["relaties"]],
  ["knie", ["knieën"]],
  ["porie", ["poriën"]],
])("noun in -ie: %s", (lemma, forms) => expect(joined(lemma, "noun")).toEqual(expect.arrayContaining(forms)));

test.each([
  ["groot", ["grote", "groter", "grotere", "grootst", "grootste"]],
  ["wit", ["witte", "witter", "wittere", "witst", "witste"]],
  ["lief", ["lieve", "liever", "lievere", "liefst", "liefste"]],
  ["grijs", ["grijze", "grijzer", "grijzere", "grijst", "grijste"]],
  ["duur", ["dure", "duurder", "duurdere", "duurst", "duurste"]],
  ["donker", ["donkere", "donkerder", "donkerdere", "donkerst", "donkerste"]],
  ["ernstig", ["ernstige", "ernstiger", "ernstigere", "ernstigst", "ernstigste"]],
  ["officieel", ["officiële", "officiëler", "officiëlere", "officieelst", "officieelste"]],
  ["juist", ["juiste", "juister", "juistere"]],
  ["goed", ["goede", "beter", "betere", "best", "beste"]],
  ["grof", ["grove", "grover", "grovere", "grofst", "grofste"]],
  ["mooi", ["mooie", "mooier", "mooiere", "mooist", "mooiste"]],
  ["open", []],
  ["houten", []],
  ["roze", []],
])("adjective %s", (lemma, forms) => expect(joined(lemma, "adjective")).toEqual(forms));

test.each([
  ["Russisch", "Russische"],
  ["Chinees", "Chinese"],
  ["Fries", "Friese"],
])("of a country: %s", (lemma, form) => expect(joined(lemma, "adjective")[0]).toBe(form));

test.each([
  ["werken", ["werk", "werkt", "werkte", "werkten", "gewerkt", "gewerkte"]],
  ["leven", ["leef", "leeft", "leefde", "leefden", "geleefd", "geleefde"]],
  ["reizen", ["reis", "reist", "reisde", "reisden", "gereisd", "gereisde"]],
  ["zetten", ["zet", "zette", "zetten", "gezet", "gezette"]],
  ["praten", ["praat", "praatte", "praatten", "gepraat", "geprate"]],
  ["branden", ["brand", "brandt", "brandde", "brandden", "gebrand", "gebrande"]],
  ["eisen", ["eis", "eist", "eiste", "eisten", "geëist", "geëiste"]],
  ["beweren", ["beweer", "beweert", "beweerde", "beweerden", "beweerd", "beweerde"]],
  ["creëren", ["creëer", "creëert", "creëerde", "creëerden", "gecreëerd", "gecreëerde"]],
  ["variëren", ["varieer", "varieert", "varieerde", "varieerden", "gevarieerd", "gevarieerde"]],
  ["evalueren", ["evalueer", "evalueert", "evalueerde", "evalueerden", "geëvalueerd", "geëvalueerde"]],
  [
    "waarschuwen",
    ["waarschuw", "waarschuwt", "waarschuwde", "waarschuwden", "gewaarschuwd", "gewaarschuwde"],
  ],
  ["overleven", ["overleef", "overleeft", "overleefde", "overleefden", "overleefd", "overleefde"]],
  [
    "veroordelen",
    ["veroordeel", "veroordeelt", "veroordeelde", "veroordeelden", "veroordeeld", "veroordeelde"],
  ],
  [
    "ondersteunen",
    ["ondersteun", "ondersteunt", "ondersteunde", "ondersteunden", "ondersteund", "ondersteunde"],
  ],
  ["lopen", ["loop", "loopt", "liep", "liepen", "gelopen"]],
  ["begrijpen", ["begrijp", "begrijpt", "begreep", "begrepen", "begrepen"]],
  ["bevelen", ["beveel", "beveelt", "beval", "bevalen", "bevolen"]],
  ["komen", ["kom", "komt", "kwam", "kwamen", "gekomen"]],
  ["bestaan", ["besta", "bestaat", "bestond", "bestonden", "bestaan", "bestane"]],
])("verb %s", (lemma, forms) => expect(joined(lemma, "verb")).toEqual(forms));

test.each([
  ["leveren", ["lever", "levert", "leverde", "geleverd"]],
  ["reageren", ["reageer", "reageert", "reageerde", "gereageerd"]],
  ["informeren", ["informeer", "geïnformeerd"]],
  ["rekenen", ["reken", "rekent", "rekende", "gerekend"]],
])("verb in -eren, -enen: %s", (lemma, forms) =>
  expect(joined(lemma, "verb")).toEqual(expect.arrayContaining(forms)),
);

test.each([
  ["optreden", ["optreed", "optreedt", "optrad", "optraden", "opgetreden", "op te treden"], "trad op"],
  [
    "aantrekken",
    ["aantrek", "aantrekt", "aantrok", "aantrokken", "aangetrokken", "aan te trekken"],
    "trekken aan",
  ],
  ["nastreven", ["nastreef", "nastreeft", "nastreefde", "nagestreefd", "na te streven"], "streeft na"],
  ["afstoten", ["afstoot", "afstootte", "afstootten", "afgestoten", "af te stoten"], "stoten af"],
  ["plaatsvinden", ["plaatsvindt", "plaatsvond", "plaatsgevonden", "plaats te vinden"], "vond plaats"],
  ["aanbevelen", ["aanbeveelt", "aanbeval", "aanbevolen", "aan te bevelen"], "beveelt aan"],
  ["voorbereiden", ["voorbereidt", "voorbereid", "voorbereide", "voor te bereiden"], "bereidde voor"],
  ["overeenkomen", ["overeenkomt", "overeenkwam", "overeengekomen"], "kwamen overeen"],
  ["opeisen", ["opeist", "opgeëist"], "eisten op"],
])("separable verb %s", (lemma, forms, apart) => {
  expect(joined(lemma, "verb")).toEqual(expect.arrayContaining(forms));
  expect(split(lemma)).toContain(apart);
});

test("a verb may be written with a capital", () => expect(split("Optreden")).toEqual(split("optreden")));

test.each([
  "overleven",
  "onderzoeken",
  "volgen",
  "openen",
  "uiten",
  "naderen",
  "informeren",
  "weerhouden",
  "voorzien",
])("%s does not separate", (lemma) => expect(split(lemma)).toEqual([]));

test.each([
  ["uiten", "verb", "uit"],
  ["innen", "verb", "in"],
  ["weren", "verb", "weer"],
  ["openen", "verb", "open"],
  ["wassen", "verb", "was"],
  ["afweren", "verb", "weer af"], // Het neemt weer af.
  ["aanvallen", "verb", "aanval"],
  ["voorstellen", "verb", "voorstel"],
  ["volgen", "verb", "volgend"],
  ["produceren", "verb", "producer"],
  ["link", "noun", "links"],
  ["recht", "noun", "rechts"],
  ["rede", "noun", "reden"],
  ["nieuw", "adjective", "nieuws"],
])("%s (%s) does not claim %s", (lemma, partOfSpeech, word) =>
  expect(regularForms(lemma, partOfSpeech).map(({ words }) => words)).not.toContain(word),
);

test.each([
  ["opnieuw", "adverb"],
  ["op korte afstand", "phrase"],
  ["zich aansluiten", "verb"],
])("%s (%s) has no regular forms", (lemma, partOfSpeech) =>
  expect(regularForms(lemma, partOfSpeech)).toEqual([]),
);
