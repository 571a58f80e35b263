import { loanPlurals } from "./loan-plurals";
import { suffixTable } from "./suffix-table";

// singular, plurals: the commoner first; none where it has none. With "-": also at the end of compounds (zwembad).
// The others end too many unlike words.
const table = `
-aangifte aangiften aangiftes
aanvrage aanvragen aanvrages
-aardappel aardappelen aardappels
aars aarzen
-aasgier aasgieren
-abonnee abonnees
-accijns accijnzen
-adelaar adelaars adelaren
-adres adressen
-afgod afgoden
afscheid
-alarmbel alarmbellen
-album albums
algebraïcus algebraïci
allee alleeën
-alumnus alumni
alumnus alumni
-ambachtsman ambachtslieden
-ambassadeur ambassadeurs
-ambtenaar ambtenaren
-amfibie amfibieën
-amnestie amnestieën
android androids androiden
-anomalie anomalieën
-antilope antilopen
-antipathie antipathieën
-apostel apostelen apostels
-appel appels appelen
-appendix appendices appendixen
-aquarel aquarellen
-armee armeeën
-artikel artikelen artikels
as assen
-autopsie autopsieën autopsies
-baars baarzen
-bacterie bacteriën
-bad baden
-ballad ballads
-ballade balladen ballades
-ballon ballonnen ballons
-balpen balpennen
-banier banieren
barbier barbiers
-baron baronnen
-baronie baronieën
base basen bases
-basis bases basissen
-bastaard bastaarden bastaards
-beambte beambten
-bediende bedienden bediendes
-bedrag bedragen
-been benen
been benen beenderen
-begeerte begeerten begeertes
-begeleidingsband begeleidingsbands
-beginsel beginselen beginsels
-behoefte behoeften behoeftes
beiaardier beiaardiers
-beklaagde beklaagden
-belanghebbende belanghebbenden
-beleg belegen
-belofte beloften beloftes
-beroerte beroertes beroerten
-beschot beschotten
-beurs beurzen
-bevel bevelen
-beweegreden beweegredenen
-bier bieren
-bigband bigbands
-bijlage bijlagen bijlages
-blad bladen
blad bladen bladeren
-bladzij bladzijden bladzijdes
-bladzijde bladzijden bladzijdes
-blasfemie blasfemieën
-bloemblad bloembladen bloembladeren
-blokkade blokkades
-boat boats
-bod boden
-bode boden bodes
-bodem bodems
-boktor boktorren
bombardier bombardiers
-bon bonnen
bons bonzen
-boomblad boombladeren
-boomgaard boomgaarden
-bordspel bordspellen
-borstel borstels
-bot botten
-boyband boybands
-braderie braderieën braderies
-brasserie brasserieën brasseries
brigadier brigadiers
-bron bronnen
-buitenlandse buitenlandsen
-burggraaf burggraven
-bus bussen
-calorie calorieën
-carrosserie carrosserieën
cash
-categorie categorieën
-causerie causerieën
-cel cellen
-centrum centra
centrum centra centrums
-ceremonie ceremonies ceremonieën
-chinoiserie chinoiserieën
-chocolaterie chocolaterieën
-christen christenen
-cicade cicaden
-codex codices
-commandeur commandeurs
-commies commiezen
-compagnie compagnieën
-complot complotten
-computerspel computerspellen
-constante constanten
-copy copy's
-corps corpsen
-corpus corpora corpussen
-corvee corveeën corvees
-coryfee coryfeeën
-countryster countrysterren
-coverband coverbands
-crisis crises crisissen
cross crosses
-crux cruces
-curriculum curricula
-cyclus cycli cyclussen
-dag dagen
-dak daken
dal dalen
-datum data datums
-delicatesse delicatessen
-demon demonen
-deur deuren
-deurbel deurbellen
-diaconie diaconieën
-dienaar dienaren dienaars
-dier dieren
-dijkgraaf dijkgraven
-diocees diocesen
-directeur directeuren directeurs
-directeur-generaal directeuren-generaal directeurs-generaal
-discipel discipelen
-distel distels
-doctorandus doctorandi doctorandussen
-doeleinde doeleinden
dog dogs
-donor donoren donors
dons donzen
-doorsnee doorsneden doorsnedes
-dosis doses dosissen
-drie drieën
-drijfreden drijfredenen
-drumband drumbands
-druïde druïden
-duel duels duellen
-duet duetten
-dynamo dynamo's
-dynastie dynastieën
-edelman edellieden edelmannen
ei eieren
-eigenaar eigenaren eigenaars
-elektron elektronen
elf elfen elven
els elzen
email emails
-embolie embolieën
-encyclopedie encyclopedieën
-engel engelen engels
Engelsman Engelsen
enquête enquêtes
-entree entrees
-epidemie epidemieën epidemies
-epistel epistels epistelen
-evangelie evangeliën evangelies
-evenknie evenknieën
-examen examens
-excuus excuses
-expert experts experten
-facsimile facsimile's
-factor factoren
fair
-fantasie fantasieën
-fee feeën
ficus ficussen
-fietsbel fietsbellen
-filmster filmsterren
-fistel fistels
-fobie fobieën
food
-forel forellen
-forens forenzen forensen
-formulier formulieren
-foton fotonen
Fransman Fransen
-fraudeur fraudeurs
-fregat fregatten
frons fronzen
-galerie galerieën galeries
-gans ganzen
-gasbel gasbellen
-gat gaten
-gebed gebeden
-gebergte gebergten gebergtes
-gebod geboden
-geboorte geboorten geboortes
-gebrek gebreken
gedaante gedaanten gedaantes
-gedachte gedachten gedachtes
-gedeelte gedeelten gedeeltes
gedrag gedragingen
-gehalte gehalten gehaltes
-gelag gelagen
geleide geleiden geleides
-gelid gelederen
gelijkspel
-gelofte geloften geloftes
-gemeente gemeenten gemeentes
-gems gemzen
gen genen
-generaal generaals
-genie genieën
genius geniën geniussen
genot genietingen
-genus genera
-geraamte geraamten geraamtes
-gestalte gestalten gestaltes
-gesteente gesteenten gesteentes
-gesternte gesternten gesterntes
-gestoelte gestoelten gestoeltes
-getuige getuigen
-geur geuren
-gevaar gevaren
-gevaarte gevaarten gevaartes
-gevoel gevoelens
-gewoonte gewoonten gewoontes
-gezegde gezegden gezegdes
-gezel gezellen
-gezelschapsspel gezelschapsspellen
-gezindte gezindten gezindtes
-gezwel gezwellen
-glas glazen
-god goden
-goed goederen
-gors gorzen
graaf graven
-grabbelton grabbeltonnen
-graf graven
gratie gratiën
grenadier grenadiers
-grens grenzen
grijns grijnzen
-gruwel gruwelen
-haar haren
-halfgod halfgoden
-hals halzen
-handelaar handelaars handelaren
-handrem handremmen
-handvat handvatten
-harem harems
-harmonie harmonieën harmonies
haspel haspels
-havik haviken
-heiden heidenen
-hertog hertogen
-hinde hinden hindes
-hiërarchie hiërarchieën
hoen hoenderen hoenders
-hof hoven
hol holen
honderd honderden
hoofdact hoofdacts
-hoorn hoorns hoornen
-horizon horizonnen horizons
-hostel hostels
-huls hulzen
-humeur humeuren
ic ic's
-icon iconen
-icoon iconen
-idee ideeën
-index indexen indices
-individu individuen
-industrie industrieën
-infuus infusen
-inlegvel inlegvellen
-intrige intriges
-invalide invaliden
ion ionen
-ironie ironieën
-jaar jaren
-jaloezie jaloezieën
-japon japonnen
-jazzband jazzbands
-jongen jongens
journaal journaals journalen
-junior junioren juniors
-kaartspel kaartspellen kaartspelen
-kade kaden kades
-kalf kalveren
-kalief kaliefen
-kanon kanonnen
-kanton kantons
-kapel kapellen
-karamel karamellen karamels
-karton kartons
-kei keien
-kermis kermissen
-keur keuren
-kind kinderen
-kippenei kippeneieren
-kippenvel
-klasse klassen
klasse klassen klasses
-klavier klavieren
-kleed kleden
kleed kleden kleren klederen
-kleur kleuren
-klier klieren
kluns klunzen
-knie knieën
-koe koeien
-koebel koebellen
-kolonie koloniën kolonies
koopman kooplieden kooplui
-kopie kopieën
-kostuum kostuums
-krijgsman krijgslieden
-kruis kruisen kruizen
kwaaie kwaaien
-kwartier kwartieren
-laars laarzen
-labyrint labyrinten
-lade laden lades
lam lammeren
-landgraaf landgraven
-landsman landslieden
-larve larven
-laurier laurieren
-leegte leegtes
-lens lenzen
-leraar leraren leraars
-letter letters
letter letters letteren
-leven levens
-libel libellen
-lid leden
-lied liederen
-likeur likeuren likeurs
-litanie litanieën
local locals
-loopgraaf loopgraven
lot loten
-luchtbel luchtbellen
-maatregel maatregelen maatregels
-maatstaf maatstaven
-machinerie machinerieën
made maden
-maffioso maffiosi
-maniak maniakken
-manie manieën
-manier manieren
mare maren
-markgraaf markgraven
-martelaar martelaren martelaars
-mascotte mascottes
-massage massages
-matrix matrices matrixen
-maximum maxima maximums
-medium media mediums
-megaton megatonnen
-melodie melodieën
-menagerie menagerieën menageries
-menuet menuetten
-metalband metalbands
-metgezel metgezellen
-methode methoden methodes
-meubel meubels meubelen
-microbe microben
-middel middelen
-militair militairen
-miljoen miljoenen
-minimum minima minimums
mispel mispels
-model modellen
-monnik monniken
-morel morellen
-moskee moskeeën
-mossel mosselen mossels
-museum musea museums
-mysterie mysteries mysteriën
-mythe mythen mythes
nee nees
nestel nestels
-neuron neuronen
-neutron neutronen
-nomade nomaden
-noordster noordsterren
-nucleus nuclei
-oase oases oasen
-octopus octopussen
-odyssee odysseeën odyssees
-officier officieren officiers
-olie oliën
olie oliën olies
omen omina omens
-ondergrondse ondergrondsen
-oorbel oorbellen
-oorlel oorlellen
-oorlog oorlogen
-opus opera opussen
-orchidee orchideeën
-orgie orgieën orgies
-overschot overschotten
-overste oversten overstes
paar paren
-paard paarden
-paasei paaseieren
-pad paden
padde padden
-pandemie pandemieën
-papier papieren
-papierklem papierklemmen
-paraaf parafen
-parallel parallellen
-parfumerie parfumerieën parfumeries
-parochie parochies parochiën
-parodie parodieën
-particulier particulieren
pass passes
-passagier passagiers
-pastel pastels pastellen
-pastorie pastorieën
-patisserie patisserieën patisseries
-patriot patriotten
-pels pelzen
-periferie periferieën
-periode periodes perioden
-perzik perziken
-piano piano's
-pimpernel pimpernellen
-pion pionnen
-pistool pistolen
-plezier plezieren
plons plonzen
-poolster poolsterren
-popband popbands
-popster popsterren
-populier populieren
-porie poriën
-pornoster pornosterren
pre pre's
-premisse premissen
-proeve proeven
-profetie profetieën
-protest protesten
-proton protonen
-punkband punkbands
-raadsman raadslieden raadsmannen
rad raderen
-radius radii radiussen
-reactionair reactionairen
-rebel rebellen
-rebellie rebellieën
-rechthebbende rechthebbenden
-redacteur redacteuren redacteurs
-rede redes
reden redenen
-reikwijdte reikwijdtes
-relikwie relikwieën
-reling relingen
-rem remmen
-remedie remedies remediën
-rentree rentrees
-reu reuen
-reuzenrad reuzenraderen reuzenraden
-revolutionair revolutionairen
-rib ribben
-rivale rivales rivalen
-rivier rivieren
-rockband rockbands
-rockster rocksterren
-roerei roereieren
-rollenspel rollenspellen
rooie rooien
-rund runderen
-rune runen
-sacristie sacristieën
-saffier saffieren
sage sagen sages
-salade salades
-scarabee scarabeeën
schande schanden schandes
schare scharen
-scharnier scharnieren
-scharrelei scharreleieren
schepen schepenen
-schildpad schildpadden
-schip schepen
-scholier scholieren
-schot schoten
-secretarie secretarieën
-senior senioren
-serie series
-silhouet silhouetten
-slag slagen
-slee sleeën
-slof sloffen
-slot sloten
-smid smeden
-smurf smurfen
-snede sneden snedes
-snee sneeën sneden
-Spanjaard Spanjaarden
-specialisme specialismen specialismes
-spectrum spectra spectrums
-spel spelen
spel spelen spellen
-spie spieën
-spier spieren
-spin spinnen
-spion spionnen
-spons sponzen sponsen
spoor sporen
-spore sporen
-staatsman staatslieden staatsmannen
-stad steden
-staf staven
-standaard standaarden standaards
-stel stellen
-stem stemmen
-steur steuren
stijve stijven
-stimulus stimuli
stroman stromannen
-studie studies
-stuurman stuurlieden stuurmannen stuurlui
-superieur superieuren
-superster supersterren
-symfonie symfonieën
-sympathie sympathieën
-synagoge synagogen synagoges
-tabel tabellen
-tattoo tattoos
tee tees
-tegoed tegoeden
teken tekens tekenen
-tekenpen tekenpennen
-tenor tenoren tenors
terzijde terzijdes
-test testen
test tests testen
-thee theeën
-theorie theorieën
-therapie therapieën
-thesaurus thesauri thesaurussen
-thesis theses
-timmerman timmerlieden timmermannen timmerlui
-tirannie tirannieën
-titan titanen titans
-trafiek trafieken
-travestie travestieën
-tred treden
-tree treden treeën
-trofee trofeeën
-trommelvel trommelvellen
-tumor tumoren tumors
-tussenschot tussenschotten
-uiterwaard uiterwaarden
-utopie utopieën
-vacuüm vacuüms
-vakman vaklieden vakmannen vaklui
-variabele variabelen
-vat vaten
-verbod verboden
-verdienste verdiensten
-verdrag verdragen
-verlof verloven
-vers verzen
-verschijnsel verschijnselen verschijnsels
-videospel videospellen
-vierdaagse vierdaagses vierdaagsen
-visum visa visums
-vizier vizieren
vlo vlooien
-voetbalrel voetbalrellen
-volk volken volkeren
-voorschot voorschotten
-vrijgezel vrijgezellen
-vulpen vulpennen
-waaghals waaghalzen
-waarde waarden waardes
-wake waken wakes
-water wateren
water wateren waters
-waterrad waterraderen
watt watts
wedde wedden weddes
wedren wedrennen
-weekend weekends weekenden
-weg wegen
wei weiden weien
wereldster wereldsterren
-werkman werklieden werklui
-wielklem wielklemmen
-wijngaard wijngaarden
-windei windeieren
-wonder wonderen
-woordspel woordspellen
-zakenman zakenlieden zakenlui zakenmannen
-zee zeeën
-zeeman zeelieden zeelui zeemannen
-zeepbel zeepbellen
-zeester zeesterren
-zeewier zeewieren
-ziel zielen
-zondaar zondaars zondaren
-zoon zonen zoons
`;

/**
 * The plurals that no rule of spelling gives (stad, steden; film, films); also of compounds (hoofdstad). []
 * where there is none, null where the rules serve. Spelling after Woordenlijst Nederlandse Taal (Taalunie).
 */
export const irregularPlurals = suffixTable(`${table}${loanPlurals}`);
