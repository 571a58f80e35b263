const starts = new Set(
  `
  ad beleg loed add akk and ank badd bagg bak banj bast beget belemm bet bibb bijst bitt blad bladd blak blikk blund bold
  bolst bot brandschild buff buld bulldoz bunk burg cat cent chart cijf clust comput count cov dav deemst dend
  dobb dokt dond donk dooderg dott duist emm empow ent erg ett filibust filt fladd flakk flikk flodd flonk
  fluist fly foet folt gad glibb glinst glund grossi ham hamst hap held hind hong huiv hunk ijv imk inn jamm
  jokk kad kaff kalefat kalfat kalv kank keld kep kett kiep kikk kladd klapp klat klaut kled kledd klett klodd
  klont kluist knett kneut knikk knipp knisp koest komm kop kot kwett ladd lamm lant last lauw laz lebb lemm
  lett leut lev lodd lout lubb luist mag marm mask mast meand meerd meest mekk miez mijm mild millimet mind modd
  moed mok monst mopp nad ned neuspeut nucht numm off ontmask opp orb oud ov overwint pamp pep pepp peut piek
  piet pleist plett ploet plund poed pok pold pub pulv rad rast redd ridd roost schamp schat schem schett schild
  schilf schitt sidd sint sjach skeel slabb slachtoff slecht slent slidd sling slobb slodd sluim smodd snat
  snipp snook snott snuist somb spett spijk splint sputt steig stick stott stuit sudd suik support tat ted teist
  temp tett tijg timm toet tov treit trigg trompett tutt twitt vad ved vet ving vlieg vlind voed vord waai wakk
  wapp wat wedijv weig west wieb wijd wild wint woek wond zabb zek zev zilv zind zold zom zond zuiv zwabb zwang
  `
    .trim()
    .split(/\s+/),
);

/**
 * Whether a verb in -eren, without its prefix, has the stress before that: leveren, so lever; not
 * reageren, which has reageer. The native verbs are a closed list, those of Latin and French are not.
 */
export function isUnstressedEr(infinitive: string): boolean {
  return starts.has(infinitive.slice(0, -4));
}
