import { countSyllables } from "./spelling";

const set = (words: string) => new Set(words.trim().split(/\s+/));

/** The first parts of separable verbs, whatever follows them (apart from the exceptions below). */
const particles = set(`
  aan aaneen adem achterna achterom achterop achterover achteruit af bekend beet bezig bij bijeen binnen bloot boven buiten
  daar deel dicht dood door dooreen droog dwars eruit feest fijn gade gebruik gelijk gerust gereed gevangen glad goed groot hard heen
  hoog in ineen kaal kapot klaar klem kort kwalijk kwijt langs leeg kennis les lief los mede mee na nat neer om omhoog omlaag
  omver onderuit op open opeen opnieuw over overeen overeind overhoop paard piano plaats plat prijs proef recht
  rond samen schoon schuil stand stil stop stuk tegemoet tegen tegenover tekort teleur teniet tentoon terecht terneer
  terug teweeg thuis toe tussen uit uiteen vast veilig vlot voor voorbij voorop voort vooruit vrij waar warm weg wijs zoek zwart
`);

/** First parts that mostly do not come off, with the verbs of which they do. */
const seldomSeparable: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["huis", set("houden")],
  ["nat", set("gooien maken spuiten")],
  ["achter", set("blijven houden laten liggen lopen stellen")],
  ["mis", set("gaan gokken gooien grijpen kleunen lopen schieten slaan stappen tasten")],
  [
    "onder",
    set(
      "binden brengen dekken dompelen duiken duwen gaan graven huren liggen lopen schuiven sneeuwen spitten stoppen",
    ),
  ],
  [
    "vol",
    set(
      "bouwen gieten gooien hangen houden laden lopen maken plakken pompen proppen schenken stoppen storten stromen tanken zuigen",
    ),
  ],
  ["weer", set("geven keren komen krijgen vinden zien")],
]);

/** Verbs with a first part that could come off but does not: overleefde, heeft overleefd. */
const inseparable = set(`
  aanbidden aanvaarden doordrenken doorgronden doorkruisen doorstaan doorzeven omarmen omcirkelen omgeven omhelzen
  omhullen omlijnen omlijsten omringen omschrijven omsingelen omsluiten omvatten omzeilen overbelasten overbluffen
  overbruggen overdekken overdenken overdonderen overdrijven overhaasten overhandigen overheersen overhoren overkappen overladen overlappen overleggen
  overleven overlijden overmeesteren overnachten overreden overrompelen overschaduwen overschatten overschrijden
  overspannen overspoelen overstelpen overstijgen overstromen overtreden overtreffen overtroeven overtuigen overvallen overwegen
  overweldigen overwinnen overwinteren overzien voorspellen voorzien
`);

/** Verbs that only look as if they began with such a part. */
const unlike = set(`
  afficheren initiëren meerderen naaien naasten naderen nationaliseren naturaliseren openbaren openen opereren
  opponeren opteren optimaliseren rechtvaardigen standaardiseren stukadoren toernooien toeteren volleyballen vrijwaren
  waarborgen waarderen waarschuwen
`);

/** Verbs in in-, from Latin and English: informeren, interviewen. Not: invoeren, inleveren, inburgeren. */
const foreign =
  /^in(?:ter\p{L}{3,}|(?!burger|keer|ker|lever|parker|rooster|scher|smer|stud|voer|vorder)\p{L}+er)en$/u;

function partOf(verb: string): string | null {
  if (unlike.has(verb) || foreign.test(verb)) return null;
  for (let end = verb.length - 3; end > 1; end--) {
    const part = verb.slice(0, end);
    // A verb must remain: gaan, treden; not the "gen" of volgen.
    const isVerb = countSyllables(verb.slice(end)) > 1 || /(?:aan|oen|ien|zijn)$/.test(verb.slice(end));
    if (isVerb && (particles.has(part) || seldomSeparable.has(part))) return part;
  }
  return null;
}

/**
 * The particle and the base of a separable verb: optreden → op, treden; null where the verb does not
 * separate (overleven, naderen). Of verbs that are both (voorkomen, doorlopen) the separable one.
 */
export function splitSeparableVerb(verb: string): { particle: string; base: string } | null {
  const particle = partOf(verb);
  if (!particle || inseparable.has(verb)) return null;
  const base = verb.slice(particle.length);
  const only = seldomSeparable.get(particle);
  return !only || only.has(base) ? { particle, base } : null;
}

/**
 * The first part that stays on and takes the place of ge-: be|grijpen, over|leven; null where there is none
 * (beven, ergeren). Not for verbs that `splitSeparableVerb` takes apart.
 */
export function inseparablePrefix(verb: string): string | null {
  if (/^(?:bezemen|ergeren|genereren|geselen)$/.test(verb)) return null;
  // Not the digraph of beitelen, beuken, geeuwen.
  const prefix = /^(?:be|ge)(?![eiu])|^(?:er|her|ont|ver)/.exec(verb)?.[0] ?? partOf(verb);
  if (!prefix) return null;
  const base = verb.slice(prefix.length);
  return countSyllables(base) > 1 || /(?:aan|oen|ien)$/.test(base) ? prefix : null;
}
