// With "-": also at the end of compounds (zwembad). The others end too many unlike words (oom, boom).
const table = `
-aardappel aardappelen aardappels
-artikel artikelen artikels
-bad baden
-bedrag bedragen
-been benen beenderen
-beurs beurzen
-bevel bevelen
-blad bladen bladeren
complot complotten
-dag dagen
-dak daken
dal dalen
ei eieren
-engel engelen engels
forens forenzen
gans ganzen
gat gaten
-gebed gebeden
gebod geboden
-gebrek gebreken
gen genen
-glas glazen
god goden
-goed goederen
-graf graven
-grens grenzen
hals halzen
havik haviken
hertog hertogen
hof hoven
hol holen
-kalf kalveren
-kapel kapellen
kei keien
-kind kinderen
-kleed kleden kleren klederen
-koe koeien
-laars laarzen
lam lammeren
-lens lenzen
-letter letters letteren
-lid leden
-lied liederen
lot loten
-maatregel maatregelen maatregels
-middel middelen
-model modellen
monnik monniken
-mossel mosselen mossels
-oorlog oorlogen
-pad paden padden
perzik perziken
rad raderen
rebel rebellen
rede redes
-reden redenen
-rund runderen
-schip schepen
-schot schoten
-slag slagen
-slot sloten
smid smeden
-spel spelen spellen
-spons sponzen
-stad steden
staf staven
-tabel tabellen
-teken tekens tekenen
-test tests testen
tred treden
-vat vaten
-verbod verboden
-verdrag verdragen
-verlof verloven
vers verzen
vlo vlooien
-volk volken volkeren
-wapen wapens wapenen
-water wateren waters
-weg wegen
-wonder wonderen
-zoon zonen zoons
`;

// Mostly from English and French: these take -s where the rules say -en. The same "-".
const withS = `
-account -app -award -band -blog -broer bruidegom -club -deal -detail -dollar -dossier -drug -expert fan -festival
-film flat goal hit -hotel -interview -job kid kok mail -moslim oom passagier -portier -professional -record
-restaurant -robot -roman room shirt -show tank -team telefoon -ticket tip -tool -tram -trend -trip tweet -workshop
`;

const rows = [
  ...table
    .trim()
    .split("\n")
    .map((line) => line.split(" ")),
  ...withS
    .trim()
    .split(/\s+/)
    .map((head) => [head, `${head.replace("-", "")}s`]),
];

/**
 * The plurals that no rule of spelling gives (stad, steden); also of compounds (hoofdstad). null where
 * the rules serve. Spelling after Woordenlijst Nederlandse Taal (Taalunie).
 */
export function irregularPlurals(noun: string): string[] | null {
  const lower = noun.toLowerCase();
  for (const [head = "", ...plurals] of rows) {
    const singular = head.replace("-", "");
    const start = noun.length - singular.length;
    if (lower === singular || (head !== singular && start > 1 && lower.endsWith(singular)))
      return plurals.map((plural) => noun.slice(0, start) + plural);
  }
  return null;
}
