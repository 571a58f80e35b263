const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Adverbs of time that may stand first as well as behind the verb, without another meaning or stress. */
export const timeAdverbs = set(`
  vandaag morgen gisteren eergisteren overmorgen vanavond vanmiddag vanmorgen vanochtend vannacht gisteravond
  gisterenavond gistermiddag gisterochtend gistermorgen morgenavond morgenmiddag morgenochtend nu straks daarna daarvoor
  toen later vroeger tegenwoordig onlangs binnenkort sindsdien intussen ondertussen inmiddels soms meestal plotseling
  opeens ineens meteen eindelijk momenteel voorlopig destijds
`);

/** These stand first only now and then, but anyone who reads them there may put them behind the verb. */
export const timeAdverbsBehind = set("dan even vaak altijd nooit telkens eerst zelden plots");

/** Adverbs of reason and opinion. */
export const sentenceAdverbs = set(
  "misschien waarschijnlijk daarom daardoor bovendien helaas hopelijk vermoedelijk wellicht",
);

/** Opinions that are predicates too: "Hij is gelukkig" is no "Gelukkig is hij". */
export const opinions = set("natuurlijk gelukkig");

export const placeAdverbs = set("hier daar");

/** Where something is: their place among other adverbials is not free. */
export const placesBehind = set("thuis buiten binnen boven beneden");

/** A preposition may have these for its object: naar buiten, van thuis. */
export const placeObjects = set(
  "thuis buiten binnen boven beneden huis hier daar ver hiernaast achteren voren",
);

/** Nouns of time, by lemma. */
export const timeNouns = set(`
  uur dag week maand jaar ochtend morgen middag namiddag avond nacht weekend moment ogenblik eeuw zomer winter herfst
  lente voorjaar najaar maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni
  juli augustus september oktober november december tijd minuut kwartier seconde decennium kerst pasen vakantie
`);

/** They need no article: "Zondag ga ik naar zee". */
export const weekdays = set("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag");

/** With these a noun of time says when: elke dag, vorige week, deze zomer. */
export const timeDeterminers = set(
  "elke elk iedere ieder vorige vorig volgende afgelopen komende deze dit laatste",
);

/** Prepositions that say when, whatever follows them. */
export const timePrepositions = set("tijdens sinds gedurende na");

/** Prepositions that say when before a noun of time. */
export const beforeTimeNouns = set("om op in voor tegen rond omstreeks vanaf over binnen");

export const placePrepositions = set("in op bij achter naast onder boven tussen voor tegenover");

/** Adverbs that belong to what stands behind them, or change their meaning with their place. */
export const focusAdverbs = set(`
  ook al pas nog alleen zelfs vooral juist net zeker niet bijna slechts maar eens wel toch vlak even weer reeds enkel
  ongeveer precies heel erg zeer te veel echt
`);

/** What they stress may be the adverbial before them: "nu pas". */
export const clinging = set(
  "pas al nog ook alleen zelfs vooral juist net maar eens slechts even eenmaal en of",
);

/** Nouns of time with "het"; "het zondag" is no noun phrase. */
export const neuterTimes = set("uur jaar weekend moment ogenblik voorjaar najaar kwartier decennium");

/** Nouns that count or measure the noun behind them. */
export const measures = set("paar stuk glas kop fles kilo liter soort aantal beetje doos zak pak bord blik");
