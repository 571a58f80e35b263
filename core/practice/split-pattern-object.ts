import { splitSeparableVerb } from "@/core/dutch/separable-verbs";

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Verbs of being somewhere, going and looking stay without an object behind most particles. */
const basesWithout = set(`
  staan zitten liggen hangen lopen rennen gaan komen vallen blijven treden leven slapen stemmen klinken rijden reizen
  stijgen dalen zinken zakken stappen sluipen hollen doemen vlammen raken varen vliegen springen kruipen klimmen wandelen fietsen lachen praten kletsen kijken luisteren
  letten dringen wijken groeien sterven bloeien barsten vloeien stromen drijven keren draaien rusten duren
`);
/** … but not behind these. */
const withAfterAll = set(`
  toestaan uitstaan bijstaan afstaan voorstaan uitzitten ophangen nalopen aflopen doorlopen aangaan nagaan nakomen
  aanvallen lastigvallen bijvallen naleven uitleven afstemmen wegstemmen aanrijden doodrijden platrijden uitlachen
  toelachen ompraten aanpraten uitpraten goedpraten aankijken nakijken inkijken afkijken doorkijken afluisteren
  opdringen aandraaien dichtdraaien omdraaien opendraaien terugdraaien afdraaien uitdraaien losdraaien omkeren
  uitkeren toekeren terugluisteren kwijtraken aanraken overdrijven opdrijven inklimmen afreizen rondhangen
`);
/** Whoever does something along with others, or around, needs no object for it, but for what is taken, put or given. */
const ofThings = set(`
  nemen brengen geven krijgen delen maken slepen sleuren voeren dragen sturen vragen tronen zeulen stellen drukken voegen
  vatten persen ballen binden knijpen leggen zetten houden leiden strooien vertellen bazuinen
`);
/** The others that are whole without an object, as a class of words has them. */
const without = set(`
  aanbakken aanbellen aankloppen aanschuiven aansterken aanmodderen afdingen afhaken afnemen afrekenen afspreken afstammen
  afstuderen afwassen afweten afzwaaien bijbetalen bijklussen bijslapen binnendringen doorpraten doorvragen doorwerken
  doorstuderen doorzetten flauwvallen inbreken ingrijpen inloggen inpakken instorten kennismaken lesgeven
  nadenken omzien opbellen opgeven ophouden opkrassen opletten opruimen opscheppen opschieten opschuiven overwerken
  paardrijden plaatsmaken schoonmaken stofzuigen tegenwerken terugbellen terugdenken terugschrijven thuiswerken
  toenemen toeslaan uitbreken uithuilen uitloggen uitrusten volhouden voordringen voorlezen voorsorteren
`);
const particlesWithout = set("mee rond samen stil thuis");

const fullForms: Readonly<Record<string, string>> = { met: "mee", tot: "toe" };
/** What goes with a preposition in any case: "daar" and the preposition, behind the subject and before the particle. */
const prepositions: ReadonlyMap<string, string> = new Map(
  `afkomen op, afgaan op, aandringen op, ingaan op, neerkijken op, teruggrijpen op, vooruitlopen op, uitgaan van,
  afhangen van, afwijken van, afzien van, gebruikmaken van, bijdragen aan, deelnemen aan, toekomen aan, voorbijgaan aan,
  meewerken aan, instemmen met, omgaan met, overeenkomen met, samenhangen met, doorgaan met, opzien tegen, indruisen tegen, uitzien naar,
  toewerken naar, toeleven naar, blootstaan aan, overgaan tot, neerkomen op, voortkomen uit, voortvloeien uit, terugvallen op`
    .split(",")
    .map((pair): [string, string] => {
      const [verb = "", preposition = ""] = pair.trim().split(" ");
      return [verb, fullForms[preposition] ?? preposition];
    }),
);

/** "zich afvragen" wants to know what. */
const reflexiveWith = set("afvragen aantrekken voorstellen indenken toe-eigenen aanmeten");
/** "to look at (someone)", not "to work out (for someone)" */
const whom = /(?<!\b(?:for|to|with|from) )\b(?:someone|somebody|sb|a person)\b/;

const ofPersons = set(`
  aankijken aanklagen aanmoedigen aanspreken aanstellen afleiden bezighouden doodschieten neerschieten opleiden opvoeden
  teleurstellen uitkleden uitlachen uitnodigen
`);

function wantsObject(verb: string): boolean {
  const { particle, base } = splitSeparableVerb(verb) ?? { particle: "", base: verb };
  if (withAfterAll.has(verb)) return true;
  if (without.has(verb) || basesWithout.has(base)) return false;
  return !particlesWithout.has(particle) || ofThings.has(base);
}

/**
 * What a plain sentence of a separable verb needs besides its subject, before "ook" or "niet" and behind it: "dat" of
 * verbs with an object (hem, where the English says someone), "daar … op" of those with a fixed preposition, or
 * nothing, as where the subject is a thing (personal: false). Dutch says it of each verb; what is in no list has an object, as two in three have.
 */
export function patternObject(
  verb: string,
  { reflexive, personal }: { reflexive: boolean; personal: boolean },
  meanings: readonly string[],
): { before: string; behind: string } {
  if (verb === "toegaan") return { before: "er", behind: "zo aan" };
  const preposition = prepositions.get(verb);
  if (preposition) return { before: "daar", behind: preposition };
  if (reflexive) return { before: reflexiveWith.has(verb) ? "dat" : "", behind: "" };
  if (!personal || !wantsObject(verb)) return { before: "", behind: "" };
  const isOfPersons = ofPersons.has(verb) || whom.test(meanings[0] ?? "");
  return { before: isOfPersons ? "hem" : "dat", behind: "" };
}
