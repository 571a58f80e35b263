type ZoneGroup = { region: string; zones: { name: string; label: string }[] };

/**
 * Time zones by the region that their name begins with: "America/Argentina/Buenos_Aires" is "Argentina, Buenos Aires"
 * in America. Those without one (UTC) come first, in a region "".
 */
export function groupZones(names: readonly string[]): ZoneGroup[] {
  const groups = new Map<string, ZoneGroup>();
  for (const name of [...new Set(names)].sort()) {
    const slash = name.indexOf("/");
    const region = slash < 0 ? "" : name.slice(0, slash);
    const label = name
      .slice(slash + 1)
      .replaceAll("/", ", ")
      .replaceAll("_", " ");
    const group = groups.get(region) ?? { region, zones: [] };
    groups.set(region, group);
    group.zones.push({ name, label });
  }
  return [...groups.values()].sort((a, b) => (a.region < b.region ? -1 : 1));
}
