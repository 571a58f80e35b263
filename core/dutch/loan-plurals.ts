// From English, French and other languages, with -s where the rules say -en; and a few Dutch ones (broer, kok).
// With "-" also at the end of compounds. Spelling after Woordenlijst Nederlandse Taal (Taalunie).
const withS = `
  -abattoir -accordeon -account -accountant act -advertorial -agrariër air -airbag airport -antiquair -app -assist
  -atelier -autocue -avatar -award -ayatollah -babydoll -babyfoon back -backhand backup bag -balkon -bankier bar
  -bariton -barok basset bassin -bazaar -beat -benchmark benjamin beurskrach bic bidet bidon -biljart -billboard
  -biscuit bit -bitcoin -bizon -bloeier -blog blogpost -board bob -boemerang -bonbon -bonsai boost -bordeaux
  -bottleneck -boudoir -bouillon -boulevard bourbon -bouvier -bowling -boycot -brancard break -briefing -broer
  -browning brui -bruidegom bug -building -buldog -bulletin -bungalow -burn-out -cabaret -cabaretier -cahier
  -camembert -camping cancan canon cap -captain -capuchon car -caravan card -carillon -carnaval -carport -cartoon
  -cashflow cast -casting -catamaran -catwalk chalet -champignon -chanson -charlatan -charleston chat -chatroom
  -check -checklist -chef chick -chip -chirurgijn -circuit -claim -clan -claxon -clinic -clip -closet -clown -club
  -coaching -cockpit -cocktail -cocon -cognac col colbert -collier -colofon -column -comeback comedian -comic
  -comment -commercial -compagnon -concern -condoom -consul -consultant -copyright -coup -coupon crack credit
  -creditcard -crew -croissant -cup -custard dan -dancing darling -dashboard deal -debriefing -decor -deficit
  -degen -depot -design -desk -desktop -dessert -dessin -detail -dinar dip disc -discobar -disk -divan -dollar don
  -donut -dooier doorstart -dossier -download -draaier drain -dressing -dressoir drink -dropping drug -drum dump
  -e-mail -echec -echelon -eekhoorn -eenhoorn -elektricien emoticon -escort -esdoorn -eskadron etui -event -expat
  -fakir -fan -farm -fauteuil -feeling -festival -feuilleton -fight filet -film -filmset -firewall -flacon
  -flashback -flat -flight flirt -flyer fond font -forehand -forfait -format -fotoshoot -foundation -foxtrot
  -foyer franc -föhn -gadget gag galop -gamelan garçon -gazon -gel geleiderail -gerant -gimmick girl -goal
  -grammofoon grid -grill grip guard gym -hack -hall -hamstring -handicap hangar -happening -harddisk -hashtag
  -hattrick -headset herstart -hint -hit hobbit -hockeyer -holding -homerun homobar -hooligan -horror host -hotdog
  -hotel -hotspot -hovercraft hub -hyperlink icing -imam -infographic -input -intercom -interim -interland
  -international -interview ipad ipod -jachthoorn jack -jacket jacquet -jaguar jak jam -jargon -jeep -jerrycan jet
  -jetlag -jihad -job -joint -joystick -jumpsuit -junk kafir -kajak -kalasjnikov -kameleon -kampong -kapelaan
  -kapitein -kapsalon -kastelein -kauwgom -keyboard khan kick kid -kidnapping -kilowatt kilt -kipfilet -koffiebar
  kok -koran -kordon -korporaal krach -kruier -lab -lantaarn -laptop layout led -level -lexicon -liaison -likdoorn
  -limerick link linksback -lipstick -living lob loc loft look -looping lord -luiaard -luier -luitenant -lunchroom
  -maaier -magiër -magnetron -mail -maillot -mainport -majoor mam -mannequin -marathon -marifoon -marketeer
  -mecanicien -medaillon -meeting -megafoon -megawatt -meidoorn -meier -messenset -microfoon -micron -millennial
  -misthoorn -mistral -moesson -mollah -moloch mom -monorail -moslim -muffin -multinational -musical must mustang
  -nerd -neushoorn -nitwit -nylon -official -olympiër -onderzeeër -onenightstand oom -opticien -outcast -outfit
  -outlet -output -overall -overflow pack -paddock -pallet pang -pannenset -pantalon -paperback -paperclip par
  -paracetamol -parasol -pardon -parking -partnership pascal -pastoor -patissier -pelgrim -peloton permanent
  -perron -petticoat -picknick -piercing -pierrot -pilot -pinguïn -pisang -piston -pitbull -placemat -placeset
  -plafond plaid -plastic player -plee -plot plugin -pocket -podcast -poef -pogrom point -polaroid -poll -ponton
  -pooier -popcorn portal -portofoon -postdoc -preview -print -prior -privéjet -prof -professional pub pullman
  pulsar -punk pup putt -python -quad quark -quarterback -quickstep -racket -radar -ragout rail -ramadan -ranking
  rap -rating -rayon -rebound rechtsback -recital -record -reliëf report request -requiem -reservoir -resort
  -restaurant -retour -return -retweet -review -revival -robot -roeier -roman room -routinier run -sabbatical
  -salon -saloon -sambal satan -saxofoon -scan -schooier -scout -scouting -screen -screening -screenshot script
  -seminar -sequel set -setting -shawl -sheet -sheriff -shift -shirt -shock -shoot -shop short -shot shotgun -show
  -showroom -sifon sim -singlet -sitcom -sixpack -sjaal sjah -sjeik -skateboard -skiff -skill -skinhead -skiër
  -slapstick -sleedoorn -slogan -sluier -smoking -snack -snackbar -snapshot -snob -snowboard -soap -song -sorbet
  -sound -soundtrack -souterrain -souvenir -sovjet -spaniël -special -spiritual spoetnik spot -spotlight
  -spreadsheet -sprint -sproeier -spurt squaw star start startup -statement stationcar -steak -stencil step
  -steward -stick stock -stream -streaming string strip stukadoor -stunt -sultan -superstar -survival swap
  -sweatshirt -sweetspot tab -tabloid -talud -tampon -tamtam -tank -target tarot -team -tearoom teer -telefoon
  -terminal -terriër tic -ticket -tiebreak -timing tip -toekan -toffee -tomahawk -tonic -tool -topic -topkok
  -touchscreen -toupet tour -touringcar -tourniquet -township track -traineeship -tram -trenchcoat -trend trial
  -triathlon -trick -tricot -trip -trottoir -troubadour -truc -truck trust -tuinset tutorial -tweet -tycoon
  -tyfoon -uier -underdog -understatement unicorn -unit -upload -urinoir -vaandrig -vaccin vamp vangrail
  -vegetariër -vibrafoon -videoclip view vip -vlog -volt voorn -voyeur -waaier -wagon -walkman warrior -webcam
  webinar -weduwnaar western -wetsuit -wigwam -wijnbar -workaholic -workout -workshop -wrap -xylofoon yard yen
  -yoghurt -ypsilon yuan -zaaier -zeppelin zomerstop -zzp'er
`;

const withEs = `
bitch -brunch clutch -coach hostess -inch -lunch -masterclass -match patch punch ranch -sandwich -sketch -speech
-switch -watch
`;

const plural = (ending: string) => (head: string) => `${head} ${head.replace(/^-/, "")}${ending}`;
const words = (text: string) => text.trim().split(/\s+/);

/** One line a noun with its plural, as in `irregularPlurals`. */
export const loanPlurals = [
  ...words(withS).map(plural("s")),
  ...words(withEs).map(plural("es")),
  "-quiz quizzen",
  "-hostess hostessen",
].join("\n");
