type Abbreviations = {
  /** Never the last word of a sentence: o.a. Jan, dr. Bakker. Without the last full stop, lower case. */
  beforeAnything: ReadonlySet<string>;
  /** Abbreviations only where a number follows: blz. 3, 12 jan. 2020, No. 10. */
  beforeNumber: ReadonlySet<string>;
  /** Words that start a sentence and no surname: plan B. Daarna. Not De: J. De Vries. */
  starters: ReadonlySet<string>;
};

const set = (words: string) => new Set(words.trim().split(/\s+/));

/**
 * Common abbreviations that end in a full stop, chosen by hand. Those that may end a sentence (enz., etc., a.s.,
 * jl., e.d.) are not listed, what follows them decides; nor are those that are also words (al., gen., vs.).
 */
export const abbreviations: Readonly<Record<"nl" | "en", Abbreviations>> = {
  nl: {
    beforeAnything: set(`
      dr drs mr mw mevr dhr prof ing ir ds lic mgr st ste kol lt kapt maj sgt luit jhr jkvr hr
      a.d a.h.w aanv afd alg amb bep bijv b.v bv br ca c.a c.q cq d.d dd d.i d.m.v dmv d.w.z dwz
      eig excl fa fam geb gebr gem get ged gld i.c i.g.v i.h.b i.h.k.v i.p.v ipv i.s.m ism i.t.t i.v.m ivm i.o
      incl inz kath lat m.a.w maw m.b.t mbt m.b.v mbv m.i m.i.v m.m.v m.n m.u.v min.pres n n.a.v nav n.b nb nl
      o.a oa o.b.v o.g.v o.l.v o.m o.v.v ong p.a plm plv red resp t.a.v tav t.b.v tbv t.e.m t.g.v t.h.v t.n.v
      t.o.v tov t.w t.z.t u.a v v.a v.b vd v.d.h vgl vlg vnl voorm v.w.b w.o wnd z.g z.g.n zgn zg z.i
    `),
    beforeNumber: set(`
      art bl blz p pag pp dl fig afb tab hfst hs jg jrg nr no nrs jan febr feb mrt apr jun jul aug sept sep okt nov
      dec min max postb tel r f fl eur
    `),
    starters: set(`
      Het Een Dat Dit Deze Die Hij Zij Ze We Wij Ik Er In Op Maar En Ook Als Toen Dan Daarna Met Na Voor Volgens Zo
      Daar Hierdoor Daarom Door Om Bij Wie Wat Toch Dus Sinds Tijdens Omdat Hoewel
    `),
  },
  en: {
    beforeAnything: set(`
      mr mrs ms dr prof rev fr st gen col lt capt maj sgt cpl adm gov sen rep hon pres messrs mme
      e.g eg i.e ie cf viz vs v al approx ca c esp incl mt
    `),
    beforeNumber: set(`
      no nos p pp vol fig art ch sec par eq ed jan feb mar apr jun jul aug sept sep oct nov dec
    `),
    starters: set(`
      The This That These Those He She It They We I You There In On At But And So If When A An As For After Before Then
      According However Although Because His Her Its Their Our My What Who
    `),
  },
};
