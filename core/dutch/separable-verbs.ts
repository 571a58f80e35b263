import { countSyllables } from "./spelling";

const set = (words: string) => new Set(words.trim().split(/\s+/));

/** The first parts of separable verbs, before nearly any verb (apart from the exceptions below). */
const particles = set(`
  aan aaneen achterna achterom achteraan achterop achterover achteruit af bij bijeen binnen bloot boven buiten dicht dood
  door dooreen droog eruit fijn gelijk gereed glad heen hoog in ineen kaal kapot klaar kwijt langs leeg los mede mee na neer
  om omhoog omlaag omver onderuit op open opeen opnieuw opzij over overeen overeind overhoop plat recht rond samen
  schoon stil stuk tegemoet tegen tegenover tekort terecht terneer terug teweeg thuis toe tussen uit uiteen vast voor
  vooraan vooraf voorbij voorop voorover voort vooruit vrij weg zwart
`);

/** First parts that come off before these verbs only. */
const seldomSeparable: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  `
achter blijven gaan houden komen laten leggen liggen lopen raken staan stellen zetten
actie voeren
adem halen
auto rijden
bekend maken raken staan stellen
beet grijpen hebben houden krijgen nemen pakken
boek houden
bot vieren
bezig blijven houden zijn
buit maken
daar laten
deel hebben nemen uitmaken
dienst doen nemen weigeren
dwars liggen zitten
eraan gaan komen toevoegen
ervan afkomen langskomen
ertoe doen leiden
feest vieren
flauw vallen
gade slaan
gaar koken stoven
gebruik maken
geheim houden
gering schatten
gerust stellen
gevangen houden nemen zetten zitten
goed doen houden keuren komen maken praten vinden
groot brengen spreken
haat zaaien
hard lopen maken rijden
haar kloven
huis houden
kennis geven maken nemen
klem rijden zetten zitten
kort sluiten wieken
kwalijk nemen
lek prikken rijden schieten steken
lastig vallen
leiding geven
les geven
lief hebben
maat houden
mis gaan gokken gooien grijpen kleunen lopen maken rekenen schieten slaan stappen tasten zitten
nat gooien maken regenen spuiten
onder binden brengen dekken dompelen duiken duwen gaan huren komen liggen lopen plassen schoffelen schuiven sneeuwen spitten spuiten stoppen verdelen verhuren zetten
paard rijden
plaats grijpen hebben maken nemen vinden
prijs geven schieten
proef draaien lezen rijden
raak slaan schieten
school blijven gaan
scherp stellen
schuil gaan houden
stand houden
steek houden
stop zetten
storm lopen
teleur stellen
teloor gaan
teniet doen gaan
tentoon spreiden stellen
tevreden stellen
tewerk stellen
toneel spelen
veilig stellen
verder gaan helpen komen leven werken zetten
vals spelen
vlam vatten
vlot trekken
vol boeken bouwen gieten gooien hangen houden krijgen laden lopen nemen plakken plannen pompen proppen schenken schrijven stoppen storten stromen tanken zetten zitten zuigen
vorm geven
vreemd gaan
waar maken nemen
warm draaien houden lopen maken
weer geven keren komen krijgen vinden zien
wel varen
wijs maken
wit wassen
zaken doen
zoek brengen maken raken
`
    .trim()
    .split("\n")
    .map((line) => {
      const [particle = "", ...verbs] = line.split(" ");
      return [particle, new Set(verbs)];
    }),
);

/** Verbs with a first part that could come off but does not: overleefde, heeft overleefd. */
const inseparable = set(`
  aanbidden aanschouwen aanvaarden achterhalen achtervolgen
  doorbladeren doordenken doordesemen doordrenken doorgronden doorklieven doorkruisen doorleven doorlichten doorploegen
  doorspekken doorstaan doorvlechten doorvoelen doorvorsen doorwaden doorwaken doorweken doorweven doorworstelen
  doorzeven doorzien doorzinderen doorzoeken
  misbruiken misdoen misdragen misgunnen mishagen mishandelen misinterpreteren miskennen mislukken misleiden
  mismaken misnoegen misprijzen misstaan mistrouwen misvatten misverstaan misvormen
  omarmen omcirkelen omfloersen omgeven omgorden omheinen omhelzen omhullen omkaderen omklemmen omkleden omknellen
  omkransen omlijnen omlijsten ommuren omranden omrasteren omringen omschrijven omsingelen omsluiten omspannen
  omspoelen omstralen omstrengelen omvademen omvamen omvatten omwallen omvangen omwikkelen omwinden omwoelen omzwermen omzeilen omzomen omzwachtelen
  ondergaan ondergraven onderhandelen onderhouden onderscheiden onderzoeken
  overbelasten overbelichten overbieden overbluffen overbruggen overdekken overdenken overdonderen overdrijven overerven overeten
  overgieten overhaasten overhandigen overheersen overhoren overkappen overklassen overkluizen overkoepelen overladen
  overlappen overleggen overleven overlijden overmannen overmeesteren overnachten overpeinzen overpowern overreageren
  overreden overrompelen overroepen overrulen overschaduwen overschatten overschreeuwen overschrijden overspannen
  overspoelen overstelpen overstemmen overstijgen overstralen overstromen overstrooien overtreden overtreffen overtroeven
  overtuigen overvallen overvleugelen overvoeren overvragen overwaarderen overwegen overweldigen overwelven overwinnen
  overwinteren overwoekeren overzien
  volbrengen volbouwen voldoen voleinden voleindigen volgroeien volharden volmaken volstaan voltooien voltrekken volvoeren
  voorspellen voorvoelen voorzien
  weerhouden weerkaatsen weerklinken weerleggen weerspannen weerspiegelen weerspreken weerstaan weerstreven
`);

/**
 * Verbs that are both, with two meanings: hij doorliep de school, hij liep door; hij ondergaat iets, de zon gaat
 * onder. Those that are in the list above too seldom separate.
 */
const both = set(`
  aanbidden doorboren doorbreken doordringen doorkneden doorlopen doorsnijden doorstromen doorzoeken misrekenen
  ondergaan overdrijven overkomen overleggen overrijden overspannen overspelen overstromen overtekenen overtrekken
  overwerken overzien omkleden voorkomen voorzeggen
`);

/** Verbs that only look as if they began with such a part. */
const unlike = set(`
  afficheren initiëren inkten meerderen naaien naasten naderen nagelen narren nationaliseren natten naturaliseren
  navigeren openbaren openen operationaliseren opereren opiniëren opperen opponeren opteren optimaliseren
  rechtvaardigen standaardiseren stukadoren toernooien toeteren toetsen toeven volksdansen volleyballen vrijwaren
  waarborgen waarderen waarschuwen zwartepieten meesmuilen meesteren bijsteren
`);

/** Verbs in in-, from Latin and English: informeren, interviewen. Not: invoeren, inleveren, inburgeren. */
const foreign =
  /^in(?:ter\p{L}{3,}|(?!baker|burger|calcul|fluister|graver|hamer|kader|kanker|keer|ker|kwartier|leger|lever|parker|peper|polder|rooster|scher|schilder|slenter|sluimer|smer|snoer|stud|teren|voer|vorder|water)\p{L}+er)en$/u;

/** Of the parts that come off before a few verbs only, those that stay on before others: misbruiken, ondervragen. */
const staysOn = set("achter mis onder vol weer");

/** A verb remains: gaan, treden; not the "gen" of volgen. */
const isVerb = (base: string) =>
  /[eë]n$/.test(base)
    ? countSyllables(base) > 1 || base === "doen" || base === "zien"
    : /(?:aan|zijn)$/.test(base);

/** The longest first part that may come off or takes the place of ge-, as in "over" of overleven. */
function partOf(verb: string): { part: string; comesOff: boolean } | null {
  if (unlike.has(verb) || foreign.test(verb)) return null;
  for (let end = verb.length - 4; end > 1; end--) {
    const part = verb.slice(0, end);
    const only = seldomSeparable.get(part);
    if ((!only && !particles.has(part)) || !isVerb(verb.slice(end))) continue;
    const comesOff = only?.has(verb.slice(end)) ?? (!inseparable.has(verb) || both.has(verb));
    if (comesOff || !only || staysOn.has(part)) return { part, comesOff };
  }
  return null;
}

/**
 * The particle and the base of a separable verb: optreden → op, treden; null where the verb does not
 * separate (overleven, naderen). Of verbs that are both (voorkomen, doorlopen) the separable one.
 */
export function splitSeparableVerb(verb: string): { particle: string; base: string } | null {
  const found = partOf(verb);
  if (!found?.comesOff) return null;
  // mee-eten
  return { particle: found.part, base: verb.slice(found.part.length).replace(/^-/, "") };
}

/** How a separable verb is mostly meant: voorkomen both, ondergaan seldom separable, optreden always. */
export function separability(verb: string): "separable" | "both" | "seldom" {
  if (!both.has(verb)) return "separable";
  return inseparable.has(verb) ? "seldom" : "both";
}

/** Not the digraph of beitelen, beuken, geeuwen. */
const prefixes = /^(?:(?:be|ge)(?![eiu])|er|her|ont|ver)/;
const withoutPrefix =
  /^(?:bedelen|bekvechten|benchmarken|beteren|betonneren|bezemen|bezigen|bengelen|ergeren|eroderen|erotiseren|gekscheren|genereren|generaliseren|generen|geselen|gesticuleren|herbergen|hersenspoelen|verbaliseren|verifiëren|vernissen|versificeren)$/;

/** be-, ge-, er-, her-, ont-, ver- at the beginning of a verb; null where there is none (beven, ergeren). */
export function unstressedPrefix(verb: string): string | null {
  if (withoutPrefix.test(verb)) return null;
  const prefix = prefixes.exec(verb)?.[0];
  return prefix && isVerb(verb.slice(prefix.length)) ? prefix : null;
}

/**
 * The first part that stays on and takes the place of ge-: be|grijpen, over|leven; null where there is none.
 * Of separable verbs their particle.
 */
export function inseparablePrefix(verb: string): string | null {
  return unstressedPrefix(verb) ?? (withoutPrefix.test(verb) ? null : (partOf(verb)?.part ?? null));
}
