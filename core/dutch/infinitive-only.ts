/** Verbs of which nobody uses a finite form or a participle: hij gaat boogschieten, never "hij boogschiet". */
export const infinitiveOnly: ReadonlySet<string> = new Set(
  `
  bankdrukken beeldbellen bloemschikken boogschieten brandblussen buikspreken bungeejumpen cyberpesten
  discuswerpen gewichtheffen grasmaaien haarknippen handlezen hinkstapspringen hoogspringen
  kaartlezen kaartspelen kanovaren kinderlokken klokkijken koekhappen koffiedrinken kogelstoten koorddansen kunstrijden
  kunstschaatsen theedrinken motorrijden nagelbijten paaldansen paardspringen parachutespringen pianospelen polsstokhoogspringen
  polsstokspringen pottenbakken rotsklimmen schaatsenrijden schansspringen schermvliegen schoolzwemmen schoonspringen
  sneeuwruimen speerwerpen spoorzoeken steltlopen tandenknarsen tandenpoetsen tijdrekken touwtrekken traplopen
  trampolinespringen verspringen vuurspuwen wedlopen wielrennen wildkamperen wildplassen wildwaterkanoën
  worteltrekken zaalvoetballen zaklopen zakkenrollen zeefdrukken zwaardvechten zweefvliegen
  `
    .trim()
    .split(/\s+/),
);
