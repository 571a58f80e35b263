/** HTML's names of U+00A0 to U+00FF, in order. */
const latin1 =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro " +
  "para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil " +
  "Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave " +
  "Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml " +
  "igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute " +
  "thorn yuml";

const entities = new Map<string, string>([
  ...latin1.split(" ").map((name, i) => [name, String.fromCharCode(0xa0 + i)] as const),
  ...Object.entries({
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
    hellip: "…",
    ndash: "–",
    mdash: "—",
  }),
  ...Object.entries({ lsquo: "‘", rsquo: "’", ldquo: "“", rdquo: "”", bull: "•", rarr: "→", euro: "€" }),
]);

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,7}));/g,
    (all, dec, hex, name) => {
      if (name) return entities.get(name) ?? all;
      const code = dec ? Number(dec) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : "\uFFFD";
    },
  );
}

/** Elements that begin and end a line. */
const blocks = new Set(
  "br p div li ol ul dl dt dd tr table blockquote h1 h2 h3 h4 h5 h6 hr def deftext ar section".split(" "),
);
/** Elements whose content is no meaning: of XDXF `k` is the headword, `tr` its transcription, `ex` an example. */
const dropped = {
  html: new Set(["script", "style", "head", "title", "rt", "rp"]),
  xdxf: new Set(["k", "tr", "ex", "rref", "sr", "etm"]),
};

const maxLength = 100_000;

/**
 * The text of HTML, Pango or XDXF mark-up: tags are taken out, entities decoded, blocks become lines. Never mark-up
 * to be shown as such. Takes time in proportion to the length, of which it reads 100,000 characters.
 */
export function plainText(markup: string, kind: "html" | "xdxf"): string {
  const text = markup.slice(0, maxLength);
  // of the same length, unlike toLowerCase: İ would move all that follows
  const lower = text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  let plain = "";
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf("<", at);
    if (open < 0) break;
    plain += text.slice(at, open);
    const name = /^<\/?([a-z][a-z0-9]{0,20})|^<[!?]/.exec(lower.slice(open, open + 24));
    if (!name) {
      plain += "<";
      at = open + 1;
      continue;
    }
    const comment = lower.startsWith("<!--", open);
    const close = lower.indexOf(comment ? "-->" : ">", open);
    if (close < 0) return decodeEntities(plain);
    at = close + (comment ? 3 : 1);
    const element = name[1] ?? "";
    if (blocks.has(element) && !dropped[kind].has(element)) plain += "\n";
    if (dropped[kind].has(element) && lower[open + 1] !== "/" && lower[close - 1] !== "/") {
      const end = lower.indexOf(`</${element}>`, at);
      if (end < 0) return decodeEntities(plain);
      at = end + element.length + 3;
    }
  }
  return decodeEntities(plain + text.slice(at));
}
