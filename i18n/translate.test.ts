import { describe, expect, test } from "vitest";
import { translator } from "./instance";
import { locales, messages } from "./locales";
import { translateWith } from "./translate";

type Tree = { [key: string]: string | Tree };

function leaves(tree: Tree, prefix = ""): [key: string, message: string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[prefix + key, value]] : leaves(value, `${prefix}${key}.`),
  );
}

const anyKey = (t: unknown) => t as (key: string, values?: Record<string, unknown>) => string;

describe.each(locales)("%s: the browser says what i18next says", (locale) => {
  const small = anyKey(translateWith(locale, messages[locale]));
  const whole = anyKey(translator(locale, messages[locale]));
  test.each(leaves(messages[locale]))("%s", (key, message) => {
    const names = [...message.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = ""]) => name);
    const values = Object.fromEntries(names.map((name) => [name, `‹${name}›`]));
    const base = key.replace(/_(one|other)$/, "");
    for (const count of base === key ? [undefined] : [0, 1, 2, 5, 21, 1000]) {
      const given = count === undefined ? values : { ...values, count };
      expect(small(base, given)).toBe(whole(base, given));
    }
  });
  test("a key that is missing gives itself", () => {
    expect(small("no.such.key")).toBe(whole("no.such.key"));
  });
});
