/**
 * Whether a Host header may be answered. Naast has no password of its own on a laptop, so a page of another site
 * must not reach it by pointing its own name at 127.0.0.1 (DNS rebinding): only localhost, bare IP addresses and
 * the names in `allowed` (NAAST_HOSTS) pass. The port plays no part.
 */
export function isTrustedHost(host: string | null, allowed: string[]): boolean {
  if (host === null) return false;
  const name = host.toLowerCase().replace(/:\d+$/, "").replace(/\.$/, "");
  if (name === "localhost" || name.endsWith(".localhost") || allowed.includes(name)) return true;
  return /^\d{1,3}(\.\d{1,3}){3}$/.test(name) || /^\[[0-9a-f:.]+\]$/.test(name);
}

/**
 * Whether a request that changes something comes from a page of this very server. Browsers send Sec-Fetch-Site
 * or Origin with every such request; what sends neither is no browser, and carries no one's session.
 */
export function isSameOrigin(headers: Pick<Headers, "get">): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin" || site === "none";
  const origin = headers.get("origin");
  return origin === null || (URL.canParse(origin) && new URL(origin).host === headers.get("host"));
}
