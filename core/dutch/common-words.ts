/**
 * Words so common in another use that a verb's stem must not claim them: uiten has "ik uit", but nearly
 * every "uit" is the preposition. The last lines are nouns made of a separable verb's stem (aanval): they
 * stand in texts far more often than "dat ik aanval". Found by comparing stems with word frequencies.
 */
export const commonWords: ReadonlySet<string> = new Set(
  `
  al als dan dat die door een even haar heel hem in jou jouw maar meer men mijn min naast net niet of om op open over
  rond tegen toe tot uit van veel voor waar want waren was weer ware wel zelf zij
  acht beter bezig bitter dicht diep diner dik donker dood droog duur echt erger frans geel gek gelijk genoeg hard hoog
  jammer jong kaal klaar koel kort krom kwijt laag lang leeg los minder neger nodig openbaar paar pas producer recht
  rijp rood ruim server snel sterk stijf stil vast vier vlak vlot vol vrij warm welk wit ziek zwart
  beetje links nieuws reden rechts
  geld grond hand huis kant land man mond oog school week zon
  aanbouw aandruk aanhang aankoop aanleg aanloop aanmaak aanpak aanslag aanvang aanval aanvoer aanzet afbouw afdruk
  afloop afscheid aftrek afval afvoer afzet bijval doorloop doorvoer inbouw inbreng indruk inhoud inkoop inleg inloop
  instap inval invoer inzet nadruk omloop omtrek omzet opbouw opmaak oproep opslag opstap opstel opvang opzet overleg
  oversteek overstap overval terugkeer terugval toeval toevoer uitleg uitroep uitstap uitstel uitval uitvoer uitzet
  voorstel voorval voorzet
  `
    .trim()
    .split(/\s+/),
);
