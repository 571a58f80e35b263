/** The principal parts of a strong or irregular verb; where two are in use, both, the commoner first. */
export type PrincipalParts = {
  /** null where the present is regular */
  first: readonly string[] | null;
  third: readonly string[] | null;
  past: readonly string[];
  pastPlural: readonly string[];
  participles: readonly string[];
};

// infinitive, past singular, past plural, participle, and where irregular the present: ik, jij or hij;
// "-" for none, "/" between two in use, ";" before what is used in the verb itself only, not in compounds
const table = `
afprijzen afprijsde afprijsden afgeprijsd
afschrikken afschrikte afschrikten afgeschrikt
appen appte appten geappt app appt
bakken bakte bakten gebakken
bannen bande banden gebannen
barsten barstte barstten gebarsten
bedelen bedelde;bedeelde bedelden;bedeelden gebedeld;bedeeld bedel;bedeel bedelt;bedeelt
bederven bedierf bedierven bedorven
bedriegen bedroog bedrogen bedrogen
beginnen begon begonnen begonnen
behangen behing/behangde behingen/behangden behangen
beklijven beklijfde beklijfden beklijfd
belijden beleed beleden beleden
bergen borg borgen geborgen
bersten borst borsten geborsten
bevelen beval bevalen bevolen
bewegen bewoog bewogen bewogen
bezwijken bezweek bezweken bezweken
bidden bad baden gebeden
bieden bood boden geboden
bijten beet beten gebeten
binden bond bonden gebonden
blazen blies bliezen geblazen
blijken bleek bleken gebleken
blijven bleef bleven gebleven
blinken blonk blonken geblonken
braden braadde braadden gebraden
breken brak braken gebroken
brengen bracht brachten gebracht
brouwen brouwde brouwden gebrouwen
buigen boog bogen gebogen
delven dolf/delfde dolven/delfden gedolven
denken dacht dachten gedacht
derven derfde derfden gederfd
dijen dijde dijden gedijd
dingen dong dongen gedongen
diëten dieette dieetten gedieet dieet dieet
doen deed deden gedaan doe doet
dragen droeg droegen gedragen
drijven dreef dreven gedreven
dringen drong drongen gedrongen
drinken dronk dronken gedronken
druipen droop dropen gedropen
duiken dook doken gedoken
dunken docht dochten gedocht
dwingen dwong dwongen gedwongen
echoën echode echoden geëchood echo echoot
ervaren ervoer/ervaarde ervoeren/ervaarden ervaren
eten at aten gegeten
fluiten floot floten gefloten
gaan ging gingen gegaan ga gaat
gelden gold golden gegolden
genezen genas genazen genezen
genieten genoot genoten genoten
geven gaf gaven gegeven
gieten goot goten gegoten
glijden gleed gleden gegleden glijd/glij glijdt
glimmen glom glommen geglommen
graven groef groeven gegraven
grijpen greep grepen gegrepen
hangen hing hingen gehangen
hebben had hadden gehad heb heeft/hebt
heffen hief hieven geheven
helpen hielp hielpen geholpen
herscheppen herschiep herschiepen herschapen
heten heette heetten geheten
hijsen hees hesen gehesen
hoeven hoefde hoefden gehoeven/gehoefd
houden hield hielden gehouden houd/hou houdt
houwen hieuw hieuwen gehouwen
jagen joeg/jaagde joegen/jaagden gejaagd
jetskiën jetskiede jetskieden gejetskied jetski jetskiet
kanoën kanode kanoden gekanood kano kanoot
kerven kerfde/korf kerfden/korven gekerfd/gekorven
kiezen koos kozen gekozen
kijken keek keken gekeken
kijven keef keven gekeven
klieven kliefde kliefden gekliefd
klimmen klom klommen geklommen
klinken klonk klonken geklonken
kluiven kloof kloven gekloven
knijpen kneep knepen geknepen
komen kwam kwamen gekomen kom komt
kopen kocht kochten gekocht
krijgen kreeg kregen gekregen
krijsen krijste krijsten gekrijst
krijten kreet kreten gekreten
krimpen kromp krompen gekrompen
kruipen kroop kropen gekropen
kunnen kon konden gekund kan kan/kunt
kwijten kweet kweten gekweten
lachen lachte lachten gelachen
laden laadde laadden geladen
laten liet lieten gelaten
lezen las lazen gelezen
liegen loog logen gelogen
liggen lag lagen gelegen
lijden leed leden geleden
lijken leek leken geleken
lopen liep liepen gelopen
luiken look loken geloken
malen maalde maalden gemalen
melken molk/melkte molken/melkten gemolken
meten mat maten gemeten
mijden meed meden gemeden
moeten moest moesten gemoeten
mogen mocht mochten gemogen/gemoogd mag mag
nemen nam namen genomen
nijgen neeg negen genegen
nijpen neep nepen genepen
ontginnen ontgon ontgonnen ontgonnen
ontmoeten ontmoette ontmoetten ontmoet
opschrikken opschrok/opschrikte opschrokken/opschrikten opgeschrokken/opgeschrikt
overeten overat overaten overeten
pijpen pijpte pijpten gepijpt
plegen pleegde;placht pleegden;plachten gepleegd
pluizen ploos plozen geplozen
prijzen prees;prijsde prezen;prijsden geprezen;geprijsd
raden raadde/ried raadden/rieden geraden
rieken rook roken geroken
rijden reed reden gereden rijd/rij rijdt
rijgen reeg regen geregen
rijten reet reten gereten
rijzen rees rezen gerezen
roepen riep riepen geroepen
ruiken rook roken geroken
scheiden scheidde scheidden gescheiden
schelden schold scholden gescholden
schenden schond schonden geschonden
schenken schonk schonken geschonken
scheppen schepte;schiep schepten;schiepen geschept;geschapen
scheren schoor/scheerde schoren/scheerden geschoren/gescheerd
schieten schoot schoten geschoten
schijnen scheen schenen geschenen
schijten scheet scheten gescheten
schrijden schreed schreden geschreden
schrijven schreef schreven geschreven
schrikken schrok schrokken geschrokken
schuilen schuilde/school schuilden/scholen geschuild/gescholen
schuiven schoof schoven geschoven
skiën skiede skieden geskied ski skiet
slaan sloeg sloegen geslagen sla slaat
slapen sliep sliepen geslapen
slijpen sleep slepen geslepen
slijten sleet sleten gesleten
slinken slonk slonken geslonken
sluipen sloop slopen geslopen
sluiten sloot sloten gesloten
smelten smolt smolten gesmolten
smijten smeet smeten gesmeten
snijden sneed sneden gesneden snijd/snij snijdt
snuiten snoot snoten gesnoten
snuiven snoof snoven gesnoven
spannen spande spanden gespannen
spijten speet speten gespeten
spinnen spon sponnen gesponnen
splijten spleet spleten gespleten
spouwen spouwde spouwden gespouwen
spreken sprak spraken gesproken
springen sprong sprongen gesprongen
spruiten sproot sproten gesproten
spugen spuugde;spoog spuugden;spogen gespuugd;gespogen
spuiten spoot spoten gespoten
staan stond stonden gestaan sta staat
steken stak staken gestoken
stelen stal stalen gestolen
sterven stierf stierven gestorven
stijgen steeg stegen gestegen
stijven stijfde/steef stijfden/steven gesteven/gestijfd
stinken stonk stonken gestonken
stoten stootte;stiet stootten;stieten gestoten
strijden streed streden gestreden
strijken streek streken gestreken
stuiven stoof stoven gestoven
tijgen toog togen getogen
toebedelen toebedeelde toebedeelden toebedeeld toebedeel toebedeelt
treden trad traden getreden
treffen trof troffen getroffen
trekken trok trokken getrokken
tweeën tweede tweeden getweeëd twee tweet
uitverkiezen uitverkoos uitverkozen uitverkoren
vallen viel vielen gevallen
vangen ving vingen gevangen
varen voer voeren gevaren
vechten vocht vochten gevochten
verderven verdierf verdierven verdorven
verdrieten verdroot verdroten verdroten
verdwijnen verdween verdwenen verdwenen
vergeten vergat vergaten vergeten
verliezen verloor verloren verloren
vermogen vermocht vermochten vermocht vermag vermag
verraden verried/verraadde verrieden/verraadden verraden
verschrikken verschrikte/verschrok verschrikten/verschrokken verschrikt/verschrokken
verschuilen verschool/verschuilde verscholen/verschuilden verscholen
verslinden verslond verslonden verslonden
verwerven verwierf verwierven verworven
vinden vond vonden gevonden
vlechten vlocht vlochten gevlochten
vlieden vlood vloden gevloden
vliegen vloog vlogen gevlogen
vlieten vloot vloten gevloten
vouwen vouwde vouwden gevouwen
vragen vroeg vroegen gevraagd
vreten vrat vraten gevreten
vriezen vroor vroren gevroren
vrijen vrijde;vree vrijden;vreeën gevrijd;gevreeën
waaien waaide;woei waaiden;woeien gewaaid
wassen waste;wies wasten;wiesen gewassen
wegen woog wogen gewogen
werpen wierp wierpen geworpen
werven wierf wierven geworven
weten wist wisten geweten
weven weefde weefden geweven
wezen was waren geweest wees weest
whatsappen whatsappte whatsappten gewhatsappt whatsapp whatsappt
wijken week weken geweken
wijten weet weten geweten
wijzen wees wezen gewezen
willen wilde/wou wilden/wouden gewild wil wil/wilt
winden wond wonden gewonden
winnen won wonnen gewonnen
worden werd werden geworden
wreken wreekte wreekten gewroken
wrijven wreef wreven gewreven
wringen wrong wrongen gewrongen
zeggen zei/zegde zeiden/zegden gezegd
zenden zond zonden gezonden
zieden ziedde zieden gezoden
zien zag zagen gezien zie ziet
zijgen zeeg zegen gezegen
zijn was waren geweest ben/wees is/bent/weest
zingen zong zongen gezongen
zinken zonk zonken gezonken
zinnen zon zonnen gezonnen
zitten zat zaten gezeten
zoeken zocht zochten gezocht
zouten zoutte zoutten gezouten
zuigen zoog zogen gezogen
zuipen zoop zopen gezopen
zullen zou zouden - zal zal/zult
zwelgen zwolg zwolgen gezwolgen
zwellen zwol zwollen gezwollen
zwemmen zwom zwommen gezwommen
zweren zwoer;zwoor zwoeren;zworen gezworen
zwerven zwierf zwierven gezworven
zwijgen zweeg zwegen gezwegen
`;

const alternatives = (cell: string | undefined) =>
  cell === undefined || cell === "-" ? [] : cell.split(/[/;]/);

/** Only the first before a ";" is used in compounds: schiep, but never opschiep. */
const inherited = (cell: string | undefined) => alternatives(cell?.split(";", 1)[0]);

function readTable(cellOf: (cell: string | undefined) => string[]): ReadonlyMap<string, PrincipalParts> {
  const rows = new Map<string, PrincipalParts>();
  for (const line of table.trim().split("\n")) {
    const [infinitive = "", past, pastPlural, participle, first, third] = line.split(" ");
    rows.set(infinitive, {
      first: first ? cellOf(first) : null,
      third: third ? cellOf(third) : null,
      past: cellOf(past),
      pastPlural: cellOf(pastPlural),
      participles: cellOf(participle),
    });
  }
  return rows;
}

/** The verbs that the rules for weak verbs do not serve, by infinitive. Source: Algemene Nederlandse Spraakkunst, ch. 2. */
export const irregularVerbs = readTable(alternatives);

/** The same as they are behind a prefix or particle: in verplegen pleegde, but not placht. */
export const irregularBases = readTable(inherited);
