/**
 * Forms that lines of the lexicon give and that neither the rules nor the spelling dictionary have: looked at one by
 * one, and right.
 */
export const unconfirmedForms: ReadonlySet<string> = new Set([
  "gelijke spelen",
  ...`
  acrosticha anime's apk's atb's bladgroenten botnets bouquets boxershorts brandweerlieden
  cameralieden carnavalsbals chiasmata clavinets codexen continua continuüms dierenasiels diessen
  dioxiden editorials eindfasen etyma exits geboomtes groteskst histaminen hoaxes intranets
  kruidnagelen labjournaals laurierbladeren mics middenklasses millenniums misses ondergrondses
  ontijden pantheons Perzen politiemensen productiecentrums prostaglandinen ranchen rectums reveils
  richteren samoerais scheenbeenderen Schotten sirs sleutelbeenderen slotfasen slotronden
  speelronden sportlieden stadscentrums stafs sups teints tuincentrums tuinlieden tyfonen veerlieden
  volkslegenden vve's winkelcentrums zeppelinen ziekenhuisopnamen zwangerschapstests
`
    .trim()
    .split(/\s+/),
]);
