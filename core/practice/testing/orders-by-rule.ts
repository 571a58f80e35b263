/**
 * Sentences in which a rule of word order holds, or seems to. Below each its tags, as `analysedWords` reads them, and
 * after "=" what other orders are right.
 */
export const ordersByRule = `
Hij gaat morgen naar huis.
pronoun verb.presentThird=gaan adverb@0.76 preposition noun.singular
= morgen gaat hij naar huis

Morgen gaat hij naar huis.
adverb@0.74 verb.presentThird=gaan pronoun preposition noun.singular
= hij gaat morgen naar huis

Hij zei gisteren dat hij ziek was.
pronoun verb.pastSingular=zeggen adverb conjunction pronoun adjective.base verb.pastSingular=zijn
= gisteren zei hij dat hij ziek was

Toen zei hij dat hij ziek was.
adverb@0.95 verb.pastSingular=zeggen pronoun conjunction pronoun adjective.base verb.pastSingular=zijn
= hij zei toen dat hij ziek was

Toen zei de man dat hij ziek was.
adverb@0.87 verb.pastSingular=zeggen determiner noun.singular conjunction@0.84 pronoun adjective.base verb.pastSingular=zijn

Ze vertelt dat hij het boek gelezen heeft.
pronoun verb.presentThird=vertellen conjunction pronoun determiner noun.singular verb.pastParticiple=lezen verb.presentThird=hebben
= ze vertelt dat hij het boek heeft gelezen

Ik weet niet of hij het boek heeft gelezen.
pronoun verb.presentFirst=weten adverb conjunction pronoun determiner noun.singular verb.presentThird=hebben verb.pastParticiple=lezen
= ik weet niet of hij het boek gelezen heeft

Hij zegt dat de deur gesloten is.
pronoun verb.presentThird=zeggen conjunction determiner noun.singular verb.pastParticiple=sluiten verb.presentThird=zijn

Hij zegt dat het huis is verkocht.
pronoun verb.presentThird=zeggen conjunction@0.93 determiner noun.singular verb.presentThird=zijn verb.pastParticiple=verkopen
= hij zegt dat het huis verkocht is

Ze zegt dat de brief morgen wordt verstuurd.
pronoun verb.presentThird=zeggen conjunction@0.94 determiner noun.singular adverb@0.76 verb.presentThird=worden verb.pastParticiple=versturen
= ze zegt dat de brief morgen verstuurd wordt

Ik denk dat hij morgen wil komen.
pronoun verb.presentFirst=denken conjunction pronoun adverb verb.presentFirst=willen verb.infinitive

Ik lees het boek dat mijn vader heeft geschreven.
pronoun verb.presentFirst=lezen determiner noun.singular conjunction@0.93 determiner noun.singular verb.presentThird=hebben verb.pastParticiple=schrijven
= ik lees het boek dat mijn vader geschreven heeft

Nadat hij had gegeten, ging hij slapen.
conjunction pronoun verb.pastSingular=hebben verb.pastParticiple=eten verb.pastSingular=gaan pronoun verb.infinitive

Hij ging slapen nadat hij gegeten had.
pronoun verb.pastSingular=gaan verb.infinitive conjunction pronoun verb.pastParticiple=eten verb.pastSingular=hebben
= hij ging slapen nadat hij had gegeten
= nadat hij gegeten had ging hij slapen
= nadat hij had gegeten ging hij slapen

Toen het donker werd, gingen we naar binnen.
conjunction pronoun@0.62 adjective.base@0.78 verb.pastSingular=worden verb.pastPlural=gaan pronoun preposition preposition

We gingen naar huis omdat het regende.
pronoun verb.pastPlural=gaan preposition noun.singular conjunction pronoun@0.84 verb.pastSingular=regenen
= omdat het regende gingen we naar huis

Gisteren bleef ik thuis omdat het regende.
adverb verb.pastSingular=thuisblijven+1 pronoun verb.pastSingular=thuisblijven@0.87-1 conjunction pronoun@0.90 verb.pastSingular=regenen
= ik bleef gisteren thuis omdat het regende
= omdat het regende bleef ik gisteren thuis

Gisteren zat daar een kat.
adverb verb.pastSingular=zitten adverb determiner noun.singular
= daar zat gisteren een kat

Misschien woont daar niet iedereen graag.
adverb verb.presentThird=wonen adverb adverb pronoun adverb
= daar woont misschien niet iedereen graag

Gisteren zat daar in de tuin een kat.
adverb verb.pastSingular=zitten adverb preposition determiner noun.singular determiner noun.singular

Gisteren zag daar hem iemand lopen.
adverb verb.pastSingular=zien adverb pronoun pronoun verb.infinitive

Achter het huis ligt daar een tuin.
preposition determiner noun.singular verb.presentThird=liggen adverb determiner noun.singular

Ze keek uit het raam toen de bel ging.
pronoun verb.pastSingular=kijken preposition determiner noun.singular conjunction determiner noun.singular verb.pastSingular=gaan
= toen de bel ging keek ze uit het raam

Morgen ga je naar school.
adverb@0.77 verb.presentFirst=gaan pronoun preposition noun.singular

Gisteren ging je naar school.
adverb verb.pastSingular=gaan pronoun preposition noun.singular
= je ging gisteren naar school

Gisteren had je pech.
adverb verb.pastSingular=hebben pronoun@0.68 noun.singular

Toen deed het pijn.
adverb@0.86 verb.pastSingular=doen determiner noun.singular

Toen werd het donker.
adverb verb.pastSingular=worden determiner noun.singular@0.62

Nu kost het geld.
adverb verb.presentFirst=kosten determiner noun.singular

Toen vond hij het onzin.
adverb verb.pastSingular=vinden pronoun determiner noun.singular

De volgende dag was het zondag.
determiner verb.presentParticipleInflected=volgen noun.singular verb.pastSingular=zijn determiner noun.singular
= het was de volgende dag zondag

Dan gaat het morgen regenen.
adverb verb.presentThird=gaan determiner@0.64 noun.singular@0.78 verb.infinitive
= het gaat dan morgen regenen

Na een week werd het huis verkocht.
preposition determiner noun.singular verb.pastSingular=worden determiner noun.singular verb.pastParticiple=verkopen
= het huis werd na een week verkocht

Toen gaf het meisje hem een kus.
adverb verb.pastSingular=geven determiner noun.singular pronoun determiner noun.singular
= het meisje gaf hem toen een kus

Gisteren gaf hij haar geld.
adverb verb.pastSingular=geven pronoun pronoun noun.singular

Gisteren heb ik het boek gelezen.
adverb verb.presentFirst=hebben pronoun determiner noun.singular verb.pastParticiple=lezen
= ik heb gisteren het boek gelezen
= ik heb het boek gisteren gelezen

Morgen wil ik mijn oma bezoeken.
adverb@0.78 verb.presentFirst=willen pronoun determiner noun.singular verb.infinitive
= ik wil morgen mijn oma bezoeken
= ik wil mijn oma morgen bezoeken

Ik heb gisteren de hele dag gewerkt.
pronoun verb.presentFirst=hebben adverb determiner adjective.inflected=heel noun.singular verb.pastParticiple=werken

Dat boek heb ik nog niet gelezen.
determiner@0.53 noun.singular verb.presentFirst=hebben pronoun adverb adverb verb.pastParticiple=lezen
= ik heb dat boek nog niet gelezen

Dat weet ik niet.
pronoun verb.presentFirst=weten pronoun adverb
= ik weet dat niet

Dat denk ik ook.
pronoun verb.presentFirst=denken pronoun adverb

Hij is gelukkig met zijn werk.
pronoun verb.presentThird=zijn adjective.base@0.59 preposition determiner noun.singular

Gelukkig is hij weer gezond.
adjective.base@0.84 verb.presentThird=zijn pronoun adverb adjective.base

Toen viel het kind van de fiets.
adverb@0.86 verb.pastSingular=vallen determiner noun.singular preposition determiner noun.singular

Gisteren liep de man met de hond naar huis.
adverb verb.pastSingular=lopen determiner noun.singular preposition determiner noun.singular preposition noun.singular

Gisteren stond de man in de tuin.
adverb verb.pastSingular=staan determiner noun.singular preposition determiner noun.singular
= de man stond gisteren in de tuin

Er komt morgen een nieuwe leraar.
adverb verb.presentThird=komen adverb determiner adjective.inflected=nieuw noun.singular
= morgen komt er een nieuwe leraar

Morgen komt er een nieuwe leraar.
adverb@0.69 verb.presentThird=komen adverb determiner adjective.inflected=nieuw noun.singular
= er komt morgen een nieuwe leraar

Op tafel ligt een boek.
preposition noun.singular verb.presentThird=liggen determiner noun.singular

Op tafel ligt het boek.
preposition noun.singular verb.presentThird=liggen determiner noun.singular

Hij verhuisde in 2015 naar Antwerpen.
pronoun verb.pastSingular=verhuizen preposition numeral preposition name=Antwerpen
= in 2015 verhuisde hij naar Antwerpen

Mijn zus belde me gisteren op.
determiner noun.singular verb.pastSingular=opbellen+1 pronoun adverb verb.pastSingular=opbellen@0.95-1
= gisteren belde mijn zus me op

Gisteren heeft hij het me verteld.
adverb verb.presentThird=hebben pronoun pronoun@0.83 pronoun verb.pastParticiple=vertellen
= hij heeft het me gisteren verteld

Vorige week hebben wij een nieuwe auto gekocht.
adjective.inflected=vorig noun.singular verb.presentPlural pronoun determiner adjective.inflected=nieuw noun.singular verb.pastParticiple=kopen
= wij hebben vorige week een nieuwe auto gekocht

Jan en Piet gaan morgen naar zee.
name=Jan conjunction name=Piet@0.83 verb.presentPlural adverb@0.54 preposition noun.singular
= morgen gaan Jan en Piet naar zee

Morgen gaan Jan en Piet naar zee.
adverb@0.87 verb.presentPlural name=Jan conjunction name=Piet@0.68 preposition noun.singular

Toen werd het donker en gingen we naar binnen.
adverb verb.pastSingular=worden determiner noun.singular@0.73 conjunction verb.pastPlural=gaan pronoun preposition preposition

Hij was toen ziek, en bleef thuis.
pronoun verb.pastSingular=zijn adverb@0.77 adjective.base conjunction verb.pastSingular=thuisblijven+1 verb.pastSingular=thuisblijven@0.75-1

Ik bel je morgen, maar nu heb ik geen tijd.
pronoun verb.presentFirst=bellen pronoun adverb@0.63 conjunction adverb verb.presentFirst=hebben pronoun determiner noun.singular
= ik bel je morgen, maar ik heb nu geen tijd

Hij beloofde morgen te komen.
pronoun verb.pastSingular=beloven adverb@0.57 preposition verb.infinitive

Toen begon het te regenen.
adverb@0.94 verb.pastSingular=beginnen pronoun preposition verb.infinitive
= het begon toen te regenen

Ze gingen gisteren de straat op.
pronoun verb.pastPlural=opgaan+1 adverb determiner noun.singular verb.pastPlural=opgaan-1
= gisteren gingen ze de straat op

Het is nu eenmaal zo.
pronoun verb.presentThird=zijn adverb adverb adverb

Deze maskers komen later in zijn werk terug.
determiner noun.plural=masker verb.presentPlural=terugkomen+1 adjective.comparative=laat preposition determiner noun.singular verb.presentPlural=terugkomen-1

Wij wassen na het eten samen af.
pronoun verb.presentPlural=afwassen@0.93+1 preposition determiner verb.infinitive@0.86 adverb verb.presentPlural=afwassen@0.82-1
= na het eten wassen wij samen af

Maandag begint de cursus.
noun.singular@0.55 verb.presentThird=beginnen determiner noun.singular
= de cursus begint maandag

Na het eten gaan we wandelen.
preposition determiner verb.infinitive@0.93 verb.infinitive pronoun verb.infinitive
= we gaan na het eten wandelen

Veel mensen gaan in de zomer op vakantie.
determiner noun.plural=mens verb.presentPlural preposition determiner noun.singular preposition noun.singular

Dat plan las gisteren niemand.
determiner@0.50 noun.singular verb.pastSingular=lezen adverb pronoun
`;
