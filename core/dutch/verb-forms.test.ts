import { expect, test } from "vitest";
import { verbForms } from "./verb-forms";

function formsOf(verb: string, name: string): string {
  const forms = verbForms(verb, {}).filter((form) => form.name === name && !form.apart);
  return forms.map(({ words }) => words).join("/");
}

const finite = ["presentFirst", "presentThird", "pastSingular", "pastPlural", "pastParticiple"];

test.each([
  ["werken", "werk werkt werkte werkten gewerkt"],
  ["leven", "leef leeft leefde leefden geleefd"],
  ["reizen", "reis reist reisde reisden gereisd"],
  ["zetten", "zet zet zette zetten gezet"],
  ["praten", "praat praat praatte praatten gepraat"],
  ["branden", "brand brandt brandde brandden gebrand"],
  ["draaien", "draai draait draaide draaiden gedraaid"],
  ["duwen", "duw duwt duwde duwden geduwd"],
  ["eisen", "eis eist eiste eisten geëist"],
  ["uiten", "uit uit uitte uitten geuit"],
  ["ijveren", "ijver ijvert ijverde ijverden geijverd"],
  ["informeren", "informeer informeert informeerde informeerden geïnformeerd"],
  ["beëindigen", "beëindig beëindigt beëindigde beëindigden beëindigd"],
  ["beweren", "beweer beweert beweerde beweerden beweerd"],
  ["beamen", "beaam beaamt beaamde beaamden beaamd"],
  ["bemoeien", "bemoei bemoeit bemoeide bemoeiden bemoeid"],
  ["creëren", "creëer creëert creëerde creëerden gecreëerd"],
  ["variëren", "varieer varieert varieerde varieerden gevarieerd"],
  ["evalueren", "evalueer evalueert evalueerde evalueerden geëvalueerd"],
  ["skiën", "ski skiet skiede skieden geskied"],
  ["ruziën", "ruzie ruziet ruziede ruzieden geruzied"],
  ["judoën", "judo judoot judode judoden gejudood"],
  ["leveren", "lever levert leverde leverden geleverd"],
  ["reageren", "reageer reageert reageerde reageerden gereageerd"],
  ["verbijsteren", "verbijster verbijstert verbijsterde verbijsterden verbijsterd"],
  ["overmeesteren", "overmeester overmeestert overmeesterde overmeesterden overmeesterd"],
  ["schipperen", "schipper schippert schipperde schipperden geschipperd"],
  ["pantseren", "pantser pantsert pantserde pantserden gepantserd"],
  ["influisteren", "influister influistert influisterde influisterden ingefluisterd"],
  ["inkwartieren", "inkwartier inkwartiert inkwartierde inkwartierden ingekwartierd"],
  ["interen", "inteer inteert inteerde inteerden ingeteerd"],
  ["interesseren", "interesseer interesseert interesseerde interesseerden geïnteresseerd"],
  ["rekenen", "reken rekent rekende rekenden gerekend"],
  ["verlenen", "verleen verleent verleende verleenden verleend"],
  ["handelen", "handel handelt handelde handelden gehandeld"],
  ["veroordelen", "veroordeel veroordeelt veroordeelde veroordeelden veroordeeld"],
  ["verwelkomen", "verwelkom verwelkomt verwelkomde verwelkomden verwelkomd"],
  ["beloven", "beloof belooft beloofde beloofden beloofd"],
  ["ontmoeten", "ontmoet ontmoet ontmoette ontmoetten ontmoet"],
  ["overhandigen", "overhandig overhandigt overhandigde overhandigden overhandigd"],
  ["voltooien", "voltooi voltooit voltooide voltooiden voltooid"],
  ["herbergen", "herberg herbergt herbergde herbergden geherbergd"],
  ["waarschuwen", "waarschuw waarschuwt waarschuwde waarschuwden gewaarschuwd"],
  ["updaten", "update updatet updatete updateten geüpdatet"],
  ["timen", "time timet timede timeden getimed"],
  ["racen", "race racet racete raceten geracet"],
  ["downloaden", "download downloadt downloadde downloadden gedownload"],
  ["checken", "check checkt checkte checkten gecheckt"],
  ["scoren", "scoor scoort scoorde scoorden gescoord"],
  ["e-mailen", "e-mail e-mailt e-mailde e-mailden ge-e-maild"],
  ["sms'en", "sms sms't sms'te sms'ten ge-sms't"],
  ["lopen", "loop loopt liep liepen gelopen"],
  ["komen", "kom komt kwam kwamen gekomen"],
  ["begrijpen", "begrijp begrijpt begreep begrepen begrepen"],
  ["bevelen", "beveel beveelt beval bevalen bevolen"],
  ["verstaan", "versta verstaat verstond verstonden verstaan"],
  ["misverstaan", "misversta misverstaat misverstond misverstonden misverstaan"],
  ["herzien", "herzie herziet herzag herzagen herzien"],
  ["vermogen", "vermag vermag vermocht vermochten vermocht"],
  ["jagen", "jaag jaagt joeg/jaagde joegen/jaagden gejaagd"],
  ["rijden", "rijd/rij rijdt reed reden gereden"],
  ["hebben", "heb heeft/hebt had hadden gehad"],
  ["kunnen", "kan kan/kunt kon konden gekund"],
  ["willen", "wil wil/wilt wilde/wou wilden/wouden gewild"],
  ["zullen", "zal zal/zult zou zouden "],
  ["mogen", "mag mag mocht mochten gemogen/gemoogd"],
  ["moeten", "moet moet moest moesten gemoeten"],
  ["weten", "weet weet wist wisten geweten"],
  ["doen", "doe doet deed deden gedaan"],
  ["gaan", "ga gaat ging gingen gegaan"],
  ["slaan", "sla slaat sloeg sloegen geslagen"],
  ["heropvoeden", "heropvoed heropvoedt heropvoedde heropvoedden heropgevoed"],
  ["heroverwegen", "heroverweeg heroverweegt heroverwoog heroverwogen heroverwogen"],
  ["aantrekken", "aantrek aantrekt aantrok aantrokken aangetrokken"],
  ["opscheppen", "opschep opschept opschepte opschepten opgeschept"],
  ["voorbereiden", "voorbereid voorbereidt voorbereidde voorbereidden voorbereid"],
  ["uitverkopen", "uitverkoop uitverkoopt uitverkocht uitverkochten uitverkocht"],
  ["overeenkomen", "overeenkom overeenkomt overeenkwam overeenkwamen overeengekomen"],
  ["opeisen", "opeis opeist opeiste opeisten opgeëist"],
  ["mee-eten", "mee-eet mee-eet mee-at mee-aten meegegeten"],
  ["boogschieten", "    "], // hij gaat boogschieten; nothing else
])("%s: %s", (verb, row) => expect(finite.map((name) => formsOf(verb, name)).join(" ")).toBe(row));

test.each([
  ["werken", "gewerkte", "werkende"],
  ["praten", "geprate", "pratende"],
  ["lopen", "", "lopende"],
  ["doen", "gedane", "doende"],
  ["zien", "geziene", "ziende"],
  ["bestaan", "bestane", "bestaande"],
  ["updaten", "geüpdatete", "updatende"],
  ["redden", "geredde", "reddende"],
  ["hebben", "", "hebbende"],
])("the participles of %s before a noun: %s, %s", (verb, past, present) => {
  expect(formsOf(verb, "pastParticipleInflected")).toBe(past);
  expect(formsOf(verb, "presentParticipleInflected")).toBe(present);
});

test.each([
  ["leven", "leve"],
  ["mogen", "moge"],
  ["zijn", "zij/ware"],
  ["werken", ""],
])("the subjunctive of %s: %s", (verb, forms) => expect(formsOf(verb, "subjunctive")).toBe(forms));

const splitOf = (verb: string) =>
  verbForms(verb, {})
    .filter(({ apart }) => apart)
    .map(({ words }) => words);

test.each([
  ["nastreven", "na te streven", ["streef na", "streeft na", "streven na", "streefde na", "streefden na"]],
  [
    "plaatsvinden",
    "plaats te vinden",
    ["vind plaats", "vindt plaats", "vinden plaats", "vond plaats", "vonden plaats"],
  ],
  ["aanbevelen", "aan te bevelen", ["beveel aan", "beveelt aan", "bevelen aan", "beval aan", "bevalen aan"]],
  [
    "zwartrijden",
    "zwart te rijden",
    ["rijd zwart", "rij zwart", "rijdt zwart", "rijden zwart", "reed zwart", "reden zwart"],
  ],
  [
    "toe-eigenen",
    "toe te eigenen",
    ["eigen toe", "eigent toe", "eigenen toe", "eigende toe", "eigenden toe"],
  ],
])("%s: %s, %o", (verb, teInfinitive, split) => {
  expect(formsOf(verb, "teInfinitive")).toBe(teInfinitive);
  expect(splitOf(verb)).toEqual(split);
});

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
  "overmeesteren",
  "verbijsteren",
  "misbruiken",
])("%s does not separate", (verb) => {
  expect(splitOf(verb)).toEqual([]);
  expect(formsOf(verb, "teInfinitive")).toBe("");
});
