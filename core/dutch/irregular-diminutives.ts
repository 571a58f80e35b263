import { suffixTable } from "./suffix-table";

// noun, diminutives: the commoner first. With "-": also at the end of compounds.
const table = `
-affiche afficheje
-ambulance ambulanceje
-bar barretje
-big biggetje bigje
-bike bikeje
-blad blaadje
-bloem bloemetje bloempje
-blouse blouseje
-brug bruggetje brugje
-cake cakeje
-cape capeje
-cheque chequeje
-column columnpje
-compact compactje
-crèche crècheje
-crème crèmepje
-date dateje
-dessin dessintje
-douche doucheje
eg egje eggetje
-entrecote entrecoteje
-file fileje filetje
file filetje
-flanel flanelletje
-frame framepje
-frikadel frikadelletje
-frikandel frikandelletje
-game gamepje
-gat gaatje gatje
-glas glaasje
-gym gympje
haspel haspeltje
-heg heggetje hegje
-home homepje
-hotel hotelletje
-house houseje
-jarretel jarretelletje
-jongen jongetje
-kauwgom kauwgommetje kauwgompje
-kauwgum kauwgummetje
-kip kippetje kipje
-kippenvel kippenvelletje
-krab krabbetje krabje
-kroket kroketje
-kwab kwabbetje kwabje
-lap lapje lappetje
lot lootje lotje
-meid meisje meidje
mispel mispeltje
-motel motelletje
-mug mugje muggetje
-niche nicheje
-office officeje
-pad paadje padje
-pastel pastelletje
-pelgrim pelgrimpje
-pop poppetje popje
-quiche quicheje
-quote quoteje
-race raceje
rad raadje radje radertje
-rib ribbetje ribje
-rug ruggetje rugje
-safe safeje
-schip scheepje
-schotel schoteltje
-service serviceje
-shake shakeje
-single singletje
-site siteje
-slab slabbetje slabje
-spel spelletje
-staf stafje staafje
-stencil stenciltje
-tab tabje tabbetje
-tape tapeje
-teerling teerlinkje
-tournedos tournedosje
-update updateje
-vat vaatje vatje
-vlag vlaggetje vlagje
-vriendin vriendinnetje
-web webbetje
-weg weggetje wegje
`;

/**
 * The diminutives that no rule gives (schip, scheepje), also of compounds (stoomschip); null where the rules
 * serve. Source: Algemene Nederlandse Spraakkunst, ch. 12, the diminutive.
 */
export const irregularDiminutives = suffixTable(table);
