import { expect, test } from "vitest";
import { readSeparableVerbs } from "./separable-list";
import { smallDutch } from "./testing/small-dutch";

const { table, verbs } = smallDutch();

test("separable verbs by particle, with the band of the joined verb", () =>
  expect(Object.fromEntries([...verbs].map(([particle, bases]) => [particle, [...bases]]))).toEqual({
    aan: [["trekken", 2]],
    op: [
      ["bellen", 3],
      ["roepen", 3],
      ["werken", 0],
    ],
    voor: [["komen", 2]],
  }));

test("what the table does not have is in no band", () =>
  expect(readSeparableVerbs("op bellen\nop treden", table).get("op")).toEqual(
    new Map([
      ["bellen", 3],
      ["treden", 0],
    ]),
  ));

test("an empty list has no verbs", () => expect(readSeparableVerbs("", table).size).toBe(0));
