/**
 * Forms that lines of the lexicon give and that neither the rules nor the spelling dictionary have: looked at one by
 * one, and right.
 */
export const unconfirmedForms: ReadonlySet<string> = new Set([
  "gelijke spelen",
  ...`
  anime's apk's atb's bladgroenten boxershorts brandweerlieden cameralieden codexen dierenasiels
  diessen eindfasen exits hoaxes labjournaals mics middenklasses millenniums misses ondergrondses
  Perzen politiemensen productiecentrums prostaglandinen ranchen richteren samoerais scheenbeenderen
  sirs sleutelbeenderen slotfasen slotronden speelronden sportlieden stadscentrums stafs sups
  tuincentrums tuinlieden tyfonen veerlieden volkslegenden vve's winkelcentrums zeppelinen groteskst
`
    .trim()
    .split(/\s+/),
]);
