import fc from "fast-check";
import { expect, test } from "vitest";
import { inOrder, move } from "./move";

test.each([
  ["b", 0, "b a c"],
  ["a", 1, "b a c"],
  ["a", 2, "b c a"],
  ["c", 9, "a b c"],
  ["c", -1, "c a b"],
  ["b", 1, "a b c"],
  ["x", 0, "a b c"],
])("%s to %i", (id, position, expected) => {
  expect(move(["a", "b", "c"], id, position).join(" ")).toBe(expected);
});

test("nothing is lost, and what is moved stands where it was asked to", () => {
  const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(ids, fc.nat(7), fc.nat(7), (list, from, to) => {
      const id = list[from % list.length] ?? "";
      const moved = move(list, id, to % list.length);
      expect(moved[to % list.length]).toBe(id);
      expect([...moved].sort()).toEqual([...list].sort());
    }),
  );
});

test("what the order does not name follows, as it is", () => {
  const shown = ["core", "a", "b", "c"].map((id) => ({ id }));
  const ordered = inOrder(shown, ["b", "gone", "core"]);
  expect(ordered.map(({ id }) => id)).toEqual(["b", "core", "a", "c"]);
  expect(shown.map(({ id }) => id)).toEqual(["core", "a", "b", "c"]);
});
