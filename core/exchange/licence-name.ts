/** The licence that a dictionary's own description names, in a word or two: "GPL-2.0-or-later"; "" where none is named. */
export function licenceName(description: string): string {
  const text = description.slice(0, 20_000).replace(/\s+/g, " ");
  const creative =
    /(?:CC|Creative Commons)[ -](BY|Attribution)([ -](?:SA|Share-?\s?Alike))?[^.\d]{0,40}(\d\.\d)?/i.exec(
      text,
    );
  if (creative) return ["CC BY", creative[2] ? "-SA" : "", creative[3] ? ` ${creative[3]}` : ""].join("");
  const gnu =
    /(GNU Free Documentation|GNU Lesser General Public|GNU (?:Affero )?General Public|\bGPL)[^\d]{0,40}(\d(?:\.\d)?)?/i.exec(
      text,
    );
  if (gnu) {
    const kind = gnu[1] ?? "";
    const name = /free doc/i.test(kind)
      ? "GFDL"
      : /lesser/i.test(kind)
        ? "LGPL"
        : /affero/i.test(kind)
          ? "AGPL"
          : "GPL";
    const version = gnu[2] ? `-${gnu[2].includes(".") ? gnu[2] : `${gnu[2]}.0`}` : "";
    return `${name}${version}${/any later version/i.test(text) ? "-or-later" : ""}`;
  }
  return /public domain/i.test(text) ? "public domain" : "";
}
