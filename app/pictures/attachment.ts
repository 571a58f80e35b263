/**
 * A Content-Disposition that saves under `<name>.<extension>`: for old software in ASCII, for the rest in full.
 * Characters that file systems refuse become "-"; at most 80 characters of the name stay.
 * Source: RFC 6266, RFC 5987 (attr-char).
 */
export function attachment(name: string, extension: string): string {
  const safe = Array.from(name.normalize("NFC").replace(/[\p{C}/\\:*?"<>|]+/gu, "-"))
    .slice(0, 80)
    .join("")
    .replace(/^[\s.]+|[\s.]+$/g, "");
  const full = `${safe || "picture"}.${extension}`;
  const ascii = full
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^ -~]+/g, "_");
  const encoded = encodeURIComponent(full).replace(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
