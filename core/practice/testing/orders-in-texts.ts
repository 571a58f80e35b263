/**
 * Sentences of the texts that ship. Below each its tags, as `analysedWords` reads them, and after "=" what other orders are right.
 */
export const ordersInTexts = `
Die uitdrukking verraadt iets.
determiner noun.singular verb.presentThird=verraden pronoun@0.87

Lange tijd sloot ik me bij de klagers aan.
adjective.inflected=lang noun.singular verb.pastSingular=aansluiten+1 pronoun pronoun preposition determiner noun.plural=klager verb.pastSingular=aansluiten-1
= ik sloot me lange tijd bij de klagers aan

Wat me opviel, was hoe eerlijk het eraan toeging.
pronoun pronoun verb.pastSingular=opvallen verb.pastSingular=zijn adverb adjective.base pronoun@0.93 adverb verb.pastSingular=toegaan

Een brug maakt geen onderscheid tussen een bakfiets en een leaseauto.
determiner noun.singular verb.presentThird=maken determiner noun.singular preposition determiner noun.singular conjunction determiner noun.singular

Natuurlijk valt daar wel iets op af te dingen.
adjective.base verb.presentThird=vallen adverb adverb pronoun preposition preposition preposition verb.infinitive
= daar valt natuurlijk wel iets op af te dingen

De afgelopen jaren hebben we bijna alle gaatjes in de dag dichtgestopt.
determiner verb.pastParticiple=aflopen noun.plural=jaar verb.presentPlural pronoun adverb determiner=al noun.diminutivePlural=gat preposition determiner noun.singular verb.pastParticiple=dichtstoppen
= we hebben de afgelopen jaren bijna alle gaatjes in de dag dichtgestopt

Merkwaardig genoeg levert dat geen mensen op die meer tijd hebben.
adjective.base adverb@0.94 verb.presentThird=opleveren+1 pronoun@0.73 determiner noun.plural=mens verb.presentThird=opleveren-1 pronoun@0.94 determiner@0.63 noun.singular verb.presentPlural

Zijn vlucht haalde hij waarschijnlijk niet meer, maar hij lachte erbij.
determiner noun.singular verb.pastSingular=halen pronoun adjective.base adverb adverb conjunction pronoun verb.pastSingular=lachen adverb
= hij haalde zijn vlucht waarschijnlijk niet meer, maar hij lachte erbij
= waarschijnlijk haalde hij zijn vlucht niet meer, maar hij lachte erbij
= hij haalde waarschijnlijk zijn vlucht niet meer, maar hij lachte erbij

In onze straat woont een dikke kat.
preposition pronoun=ons@0.95 noun.singular verb.presentThird=wonen determiner adjective.inflected=dik noun.singular

Hij is oranje en heeft een wit vlekje op zijn neus.
pronoun verb.presentThird=zijn name=Oranje@0.86 conjunction verb.presentThird=hebben determiner adjective.base@0.95 noun.diminutive=vlek preposition determiner noun.singular

Elke ochtend zit hij op het muurtje voor mijn huis.
adjective.inflected=elk noun.singular verb.presentFirst=zitten pronoun preposition determiner noun.diminutive=muur preposition determiner noun.singular
= hij zit elke ochtend op het muurtje voor mijn huis

Ik noem hem Wortel, want hij heeft precies die kleur.
pronoun verb.presentFirst=noemen pronoun noun.singular@0.52 conjunction pronoun verb.presentThird=hebben adjective.base determiner@0.84 noun.singular

Ik woon pas een half jaar in Zwolle en werk thuis.
pronoun verb.presentFirst=wonen adverb determiner adjective.base noun.singular preposition name=Zwolle conjunction noun.singular adverb

Dat is soms een beetje eenzaam.
pronoun verb.presentThird=zijn adverb determiner noun.singular adjective.base
= soms is dat een beetje eenzaam

Daarom ben ik blij met Wortel.
adverb verb.presentFirst=zijn pronoun adjective.base preposition name=Wortel@0.75
= ik ben daarom blij met Wortel

Dan springt hij naar binnen.
adverb verb.presentThird=springen pronoun preposition preposition
= hij springt dan naar binnen

Op een middag loop ik terug van de supermarkt.
preposition determiner noun.singular verb.presentFirst=teruglopen+1 pronoun verb.presentFirst=teruglopen@0.93-1 preposition determiner noun.singular
= ik loop op een middag terug van de supermarkt

Bij nummer twaalf blijf ik staan.
preposition noun.singular numeral verb.presentFirst=blijven pronoun verb.infinitive
= ik blijf bij nummer twaalf staan

Achter het raam zit een oranje kat met een wit vlekje.
preposition determiner noun.singular verb.presentFirst=zitten determiner name=Oranje@0.60 noun.singular@0.91 preposition determiner adjective.base noun.diminutive=vlek

Een oude man geeft hem een stukje vis.
determiner adjective.inflected=oud noun.singular verb.presentThird=geven pronoun determiner noun.diminutive=stuk noun.singular

Is die man zijn baasje?
verb.presentThird=zijn determiner noun.singular verb.presentPlural@0.69 noun.diminutive=baas

Ik durf niet aan te bellen.
pronoun verb.presentFirst=durven adverb verb.infinitive=aanbellen@0.94-1 preposition verb.infinitive=aanbellen@0.94+1

Hij komt elke dag bij mij eten.
pronoun verb.presentThird=komen adjective.inflected=elk noun.singular preposition pronoun verb.presentPlural
= elke dag komt hij bij mij eten

Twee dagen gebeurt er niets.
numeral noun.plural=dag verb.presentThird=gebeuren adverb pronoun
= er gebeurt twee dagen niets

Dan komt Wortel binnen met een ander papiertje.
adverb verb.presentThird=binnenkomen+1 name=Wortel@0.91 verb.presentThird=binnenkomen-1 preposition determiner adjective.base noun.diminutive=papier
= Wortel komt dan binnen met een ander papiertje

Er staan drie antwoorden op.
adverb verb.presentPlural=opstaan+1 numeral noun.plural=antwoord verb.presentPlural=opstaan@0.94-1

‘Bij ons heet hij Meneer De Vries.
preposition pronoun verb.presentFirst=heten pronoun noun.singular@0.91 name=De@0.94 name=Vries

Hij krijgt om twaalf uur kip.
pronoun verb.presentThird=krijgen preposition numeral noun.singular noun.singular
= om twaalf uur krijgt hij kip

‘Ik noem hem Poes.
pronoun verb.presentFirst=noemen pronoun name=Poes@0.60

Hij slaapt elke nacht op mijn bed.
pronoun verb.presentThird=slapen adjective.inflected=elk noun.singular preposition determiner noun.singular
= elke nacht slaapt hij op mijn bed

Ze heet Sientje en ze woont bij mij.
pronoun verb.presentFirst=heten name=Sientje conjunction pronoun verb.presentThird=wonen preposition pronoun

Kom een keer langs!
verb.presentFirst=langskomen@0.87+1 determiner noun.singular verb.presentFirst=langskomen@0.77-1

Vorige zondag zijn we allemaal langsgegaan.
adjective.inflected=vorig noun.singular verb.presentPlural pronoun adverb verb.pastParticiple=langsgaan
= we zijn vorige zondag allemaal langsgegaan

Henk heeft koffie gezet en over zijn vrouw verteld.
name=Henk verb.presentThird=hebben noun.singular verb.pastParticiple=zetten conjunction preposition determiner noun.singular verb.pastParticiple=vertellen

Nu is zijn vrouw dood en is het huis vaak stil.
adverb verb.presentThird=zijn determiner noun.singular noun.singular conjunction verb.presentThird=zijn determiner noun.singular adjective.base adjective.base

‘De dierenarts zegt dat Sientje moet afvallen.
determiner noun.singular verb.presentThird=zeggen conjunction name=Sientje verb.presentFirst=moeten verb.infinitive

Maar ik geef haar bijna niets!’
conjunction pronoun verb.presentFirst=geven pronoun adverb pronoun

We kijken elkaar aan.
pronoun verb.presentPlural=aankijken+1 pronoun verb.presentPlural=aankijken-1

Dan beginnen we allemaal te lachen.
adverb verb.presentPlural pronoun adverb preposition verb.infinitive
= we beginnen dan allemaal te lachen

Ze krijgt alleen nog eten bij Henk.
pronoun verb.presentThird=krijgen adverb adverb verb.infinitive preposition name=Henk

Bij ons mag ze slapen, spelen en naar buiten kijken.
preposition pronoun verb.presentFirst=mogen pronoun verb.infinitive noun.plural=spel@0.85 conjunction preposition preposition verb.infinitive

Ze is al een beetje afgevallen.
pronoun verb.presentThird=zijn adverb determiner noun.singular verb.pastParticiple=afvallen

En ik drink elke zondag een kopje koffie op nummer twaalf.
conjunction pronoun verb.presentFirst=drinken adjective.inflected=elk noun.singular determiner noun.diminutive=kop noun.singular preposition noun.singular numeral
= en elke zondag drink ik een kopje koffie op nummer twaalf

Ik neem altijd iets lekkers mee.
pronoun verb.presentFirst=meenemen+1 adverb pronoun adjective.partitive=lekker@0.95 verb.presentFirst=meenemen@0.93-1

Op een avond stak een buurvrouw een briefje in de bus.
preposition determiner noun.singular verb.pastSingular=steken determiner noun.singular determiner noun.diminutive=brief@0.94 preposition determiner noun.singular
= een buurvrouw stak op een avond een briefje in de bus

Ik schreef me meteen in, vooral omdat Lotte over mijn schouder meelas.
pronoun verb.pastSingular=inschrijven+1 pronoun adverb verb.pastSingular=inschrijven-1 adverb conjunction name=Lotte preposition determiner noun.singular verb.pastSingular=meelezen
= meteen schreef ik me in, vooral omdat Lotte over mijn schouder meelas

Niet iedereen had er goesting in.
adverb pronoun verb.pastSingular=hebben adverb noun.singular preposition

Even bleef het stil.
adverb verb.pastSingular=blijven pronoun@0.79 adjective.base
= het bleef even stil

Op de vierde dag stond Roger plots naast mij.
preposition determiner numeral noun.singular verb.pastSingular=staan name=Roger adjective.base preposition pronoun
= Roger stond op de vierde dag plots naast mij

Een uur later stonden de kinderen voor zijn deur aan te schuiven.
determiner noun.singular adjective.comparative=laat verb.pastPlural=staan determiner noun.plural=kind preposition determiner noun.singular verb.infinitive=aanschuiven@0.93-1 preposition verb.infinitive=aanschuiven@0.93+1

Sindsdien knapt hij elke zomer fietsen, steps en poppenwagens op.
adverb verb.presentThird=opknappen+1 pronoun adjective.inflected=elk noun.singular verb.infinitive@0.50 noun.plural=step conjunction noun.plural=poppenwagen verb.presentThird=opknappen@0.93-1
= hij knapt sindsdien elke zomer fietsen, steps en poppenwagens op

De kinderen noemen hem nonkel Roger.
determiner noun.plural=kind verb.presentPlural pronoun noun.singular name=Roger

Na veertien dagen komen de auto’s terug.
preposition numeral noun.plural=dag verb.presentPlural=terugkomen+1 determiner noun.plural=auto verb.presentPlural=terugkomen-1
= de auto’s komen na veertien dagen terug

Lukashenko wordt na een gemanipuleerde verkiezing bedreigd door massaprotesten.
name=Lukashenko@0.92 verb.presentThird=worden preposition determiner verb.pastParticipleInflected=manipuleren noun.singular verb.pastParticiple=bedreigen preposition noun.plural=massaprotest
= na een gemanipuleerde verkiezing wordt Lukashenko bedreigd door massaprotesten

Dat werd niet verder toegelicht.
pronoun verb.pastSingular=worden adverb adjective.comparative=ver@0.61 verb.pastParticiple=toelichten

Ze veroordelen het geweld tegen demonstranten.
pronoun verb.presentPlural determiner noun.singular preposition noun.plural=demonstrant

Zeker twee demonstranten kwamen om.
adjective.base numeral noun.plural=demonstrant verb.pastPlural=omkomen+1 verb.pastPlural=omkomen@0.90-1

Naarmate de week vorderde, nam het geweld af.
conjunction determiner noun.singular verb.pastSingular=vorderen verb.pastSingular=afnemen+1 determiner noun.singular verb.pastSingular=afnemen-1

Ook op zondag gingen tegenstanders van Lukashenko de straat op.
adverb preposition noun.singular verb.pastPlural=opgaan+1 noun.plural=tegenstander preposition name=Lukashenko determiner noun.singular verb.pastPlural=opgaan-1

Volgens de president is de oppositie verantwoordelijk voor het geweld.
preposition determiner noun.singular verb.presentThird=zijn determiner noun.singular adjective.base preposition determiner noun.singular
= de oppositie is volgens de president verantwoordelijk voor het geweld

Lukashenko geeft buitenlandse inmenging de schuld voor de massaprotesten tegen zijn bewind.
name=Lukashenko verb.presentThird=geven adjective.inflected=buitenlands noun.singular determiner noun.singular preposition determiner noun.plural=massaprotest preposition determiner noun.singular

"Wij zullen geen buitenlandse bevelen om een nieuwe verkiezing te houden opvolgen."
pronoun verb.presentPlural determiner adjective.inflected=buitenlands noun.plural=bevel preposition determiner adjective.inflected=nieuw noun.singular preposition verb.infinitive verb.infinitive

Wit-Rusland heeft een getroebleerde relatie met Rusland.
name=Wit-Rusland verb.presentThird=hebben determiner adjective.inflected=getroebleerd noun.singular preposition name=Rusland

Wit-Rusland is een belangrijk overslagpunt voor Russisch aardgas en aardolie.
name=Wit-Rusland verb.presentThird=zijn determiner adjective.base noun.singular preposition adjective.base=Russisch noun.singular conjunction noun.singular
`;
