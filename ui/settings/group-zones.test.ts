import { expect, test } from "vitest";
import { groupZones } from "./group-zones";

test("by region, each once, those without a region first", () => {
  const names = ["Europe/Amsterdam", "America/New_York", "UTC", "America/Argentina/Buenos_Aires", "UTC"];
  expect(groupZones(names)).toEqual([
    { region: "", zones: [{ name: "UTC", label: "UTC" }] },
    {
      region: "America",
      zones: [
        { name: "America/Argentina/Buenos_Aires", label: "Argentina, Buenos Aires" },
        { name: "America/New_York", label: "New York" },
      ],
    },
    { region: "Europe", zones: [{ name: "Europe/Amsterdam", label: "Amsterdam" }] },
  ]);
});

test("every zone that this machine knows is in it", () => {
  const names = Intl.supportedValuesOf("timeZone");
  const grouped = groupZones(names).flatMap(({ zones }) => zones.map(({ name }) => name));
  expect(grouped.sort()).toEqual([...names].sort());
});
