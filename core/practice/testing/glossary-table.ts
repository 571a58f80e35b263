import type { Distractor } from "../distractors";

/** sense: what a person would say it means; two with one sense in common are both right answers. */
type Row = { lemma: string; partOfSpeech: string; band: number; senses: string[]; meanings: string[] };

/** Lines of the lexicon, the traps together. */
export const glossaryTable: readonly Row[] = `
vergroten | verb | 3 | increase | to increase, enlarge
verhogen | verb | 3 | increase | to raise, increase
toenemen | verb | 2 | increase grow | to increase, grow
groeien | verb | 1 | grow | to grow
stijgen | verb | 2 | increase rise | to rise, increase
opstaan | verb | 2 | rise | to get up, rise; to rebel
afnemen | verb | 3 | decrease take | to decrease; to take away
dalen | verb | 3 | decrease fall | to fall, decrease
vallen | verb | 1 | fall | to fall
huis | noun | 1 | house | house; home
woning | noun | 1 | house | house, home, dwelling
rijhuis | noun | 7 | terraced | terraced house
regime | noun | 4 | regime | regime
bewind | noun | 4 | regime government | regime; rule, government
regering | noun | 1 | government | government
overheid | noun | 1 | government | government, authorities
betoging | noun | 6 | demonstration | demonstration, protest march
demonstratie | noun | 3 | demonstration | demonstration, protest; demonstration (product)
protest | noun | 3 | demonstration | protest
betoger | noun | 6 | demonstrator | demonstrator
demonstrant | noun | 5 | demonstrator | demonstrator, protester
arrestatie | noun | 3 | arrest | arrest
aanhouding | noun | 6 | arrest | arrest
arresteren | verb | 2 | arrest | to arrest
aanhouden | verb | 1 | arrest continue | to arrest; to continue, persist
doorgaan | verb | 1 | continue | to continue, go on
voortzetten | verb | 4 | continue | to continue
ophouden | verb | 2 | stop | to stop, cease
stoppen | verb | 1 | stop | to stop; to put
staken | verb | 4 | stop strike | to strike (work); to cease
president | noun | 1 | president | president
voorzitter | noun | 2 | president | chair, chairman, president
leider | noun | 1 | leader | leader
verkiezing | noun | 1 | election | election
uitslag | noun | 2 | result rash | result (of a match, test); rash (skin)
resultaat | noun | 1 | result | result
stem | noun | 1 | voice vote | voice; vote
stembus | noun | 6 | ballot | ballot box
macht | noun | 1 | power | power
kracht | noun | 1 | power | strength, force, power
geweld | noun | 3 | violence | violence; force
vrijheid | noun | 2 | freedom | freedom, liberty
brug | noun | 2 | bridge | bridge
straat | noun | 2 | street | street
weg | noun | 1 | road | road, way
schip | noun | 1 | ship | ship
boot | noun | 3 | boat | boat
grens | noun | 1 | border | border; limit
hulp | noun | 1 | help | help, aid
steun | noun | 1 | support | support
kat | noun | 3 | cat | cat
poes | noun | 4 | cat | cat, puss
buur | noun | 3 | neighbour | neighbor
buurvrouw | noun | 5 | neighbour | neighbour (woman)
moeilijk | adjective | 1 | hard | difficult, hard
lastig | adjective | 2 | hard | difficult, awkward; troublesome
zwaar | adjective | 1 | heavy hard | heavy; hard, tough
snel | adjective | 1 | fast | fast, quick
vlug | adjective | 5 | fast | quick, fast
gauw | adverb | 4 | soon fast | soon; quickly
duidelijk | adjective | 1 | clear | clear, obvious
helder | adjective | 2 | clear | clear, bright; lucid
zonneklaar | adjective | 7 | clear | crystal clear, obvious
bereid | adjective | 3 | willing | prepared, willing
stil | adjective | 1 | quiet | quiet, silent
rustig | adjective | 1 | quiet | calm, quiet
eenzaam | adjective | 3 | lonely | lonely
plots | adverb | 5 | suddenly | suddenly
plotseling | adverb | 3 | suddenly | suddenly
vanzelf | adverb | 3 | self | of its own accord; naturally
optreden | verb | 2 | act | to perform, appear (on stage); to act, take action (~ tegen)
beschuldigen | verb | 3 | accuse | to accuse
ontkennen | verb | 3 | deny | to deny
gelasten | verb | 6 | order | to order
bevelen | verb | 4 | order | to order, command
veroordelen | verb | 2 | condemn | to condemn; to sentence
verraden | verb | 4 | betray | to give away; to betray
mijden | verb | 5 | avoid | to avoid
vermijden | verb | 4 | avoid | to avoid
`
  .trim()
  .split("\n")
  .map((line) => {
    const [lemma = "", partOfSpeech = "", band = "", senses = "", meanings = ""] = line.split(" | ");
    return {
      ...{ lemma, partOfSpeech, band: Number(band) },
      ...{ senses: senses.split(" "), meanings: meanings.split("; ") },
    };
  });

/** The table as candidates; every second lemma is an entry of the learner's, its id the lemma. */
export const tableDistractors: readonly Distractor[] = glossaryTable.flatMap(
  ({ lemma, partOfSpeech, band, meanings }, i) =>
    meanings.map((meaning) => ({
      ...{ meaning, lemma, partOfSpeech, band, entryId: i % 2 === 0 ? lemma : null },
    })),
);
