import { diminutivesOf } from "./diminutive";
import type { InflectedForm, KnownForms } from "./inflected-form";
import { pluralsOf } from "./plural";

/** The diminutive of a plural: kinderen, kindertjes. */
const pluralDiminutives: ReadonlyMap<string, string> = new Map([
  ["kind", "kindertjes"],
  ["kleinkind", "kleinkindertjes"],
  ["rad", "radertjes"],
]);

/** The forms of a noun, by its singular: the plural or plurals, the diminutive, and the plural of that. */
export function nounForms(noun: string, known: KnownForms): InflectedForm[] {
  const plurals = known.plurals ?? pluralsOf(noun);
  const forms: InflectedForm[] = [{ words: noun, name: "singular", apart: false }];
  for (const words of plurals) forms.push({ words, name: "plural", apart: false });
  const diminutives = diminutivesOf(noun, plurals[0]);
  for (const words of diminutives) forms.push({ words, name: "diminutive", apart: false });
  for (const words of diminutives) forms.push({ words: `${words}s`, name: "diminutivePlural", apart: false });
  const further = pluralDiminutives.get(noun);
  if (further) forms.push({ words: further, name: "diminutivePlural", apart: false });
  return forms;
}
