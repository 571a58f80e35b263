const starts = new Set(
  `
  acht ad add akk and ank badd bagg bak bald banj bast bedwat beget beijv beleg belemm bet bibb bijst bitt blad
  bladd blak blikk bloklett blubb blund bold bolst bot brandschild broed buff buld bulldoz bunk burg cat cent
  chart cijf clust comput count cov dapp dav deemst dend dobb dokk dokt dond donk dooderg dott duist emm empow
  ent erg est ett filibust filt flabb fladd flakk flapp flikk flipp flodd flonk fluist fly foet folt gad geest
  glibb glinst glund grossi halst ham hamst hap heist held hind hong huiv hunk ijv imk inn jakk jamm jok jokk
  kad kaff kaland kalefat kalfat kalv kank keld kent kep kerk kett kev kiep kikk kladd klapp klat klaut kled
  kledd klepp klett kleut klied klodd klont kluist knapp knett kneut knikk knipp knisp knist koest koff kokk
  kold komm kop kot kwett ladd lamm lant las last lauw laz lebb lekk lemm lepp lett leut lev liefhebb lobb lodd
  loed lomm lout lubb luist mag marm mask mast meand meerd meest mekk miet miez mijm mijt mild millimet mind
  modd moed mok monst mopp nad ned neuspeut nucht numm off omb ontmask oost opp orb ott oud ov overwint palav
  pamp pants paternost paup pep pepp peut piek piet plaast pleist plett ploet plund poed pok pold pub pulv punt
  purp rad rakk rast redd ridd robb roost sabb sakk schamp schat schem schett schild schilf schipp schitt
  schokschoud schoolmeest schoud schutt sidd sint sjach skeel skelt slabb slachtoff slecht slent slibb slidd
  sling slobb slodd sluim smodd snat snipp snook snott snuist sob sodemiet solf somb spett spijk splint sputt
  steig stick stofzuig stott stuit stump sudd suik support tat ted teist temp tett teut tijg timm toet tov treit
  trigg trompett tutt twitt vad ved vet ving vlieg vlind vlugg voed voedst vord waai wakk wapp wat wedijv weig
  west wieb wijd wild wint woek wond zabb zek zev zilv zind zold zom zond zuiv zust zwabb zwadd zwag zwang
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
