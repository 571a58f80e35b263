import { adjectiveForms } from "./adjective-forms";
import type { FormName, InflectedForm, KnownForms } from "./inflected-form";
import { nounForms } from "./noun-forms";
import { verbForms } from "./verb-forms";

export type { FormName, InflectedForm, KnownForms };

function formsOf(lemma: string, partOfSpeech: string, known: KnownForms): InflectedForm[] {
  if (partOfSpeech === "noun") return nounForms(lemma, known);
  if (partOfSpeech === "adjective") return adjectiveForms(lemma, known);
  return partOfSpeech === "verb" ? verbForms(lemma, known) : [];
}

/**
 * All forms of a Dutch lemma with their names, the lemma itself first under its own (singular, base,
 * infinitive): of "huis" also huizen, huisje, huisjes; of "optreden" optreedt, opgetreden, op te treden and,
 * apart, "treedt op". A form that serves as two has an item for each (bakten is no past singular, zetten both
 * present and past plural). Each item once. [] for other parts of speech, and for lemmas of several words.
 * Source: Algemene Nederlandse Spraakkunst; Woordenlijst and Technische Handleiding of the Taalunie.
 */
export function inflect(lemma: string, partOfSpeech: string, known: KnownForms = {}): InflectedForm[] {
  if (lemma === "" || /\s/.test(lemma)) return [];
  const forms = formsOf(lemma, partOfSpeech, known);
  return forms.filter(
    (form, at) =>
      forms.findIndex(
        (other) => other.words === form.words && other.name === form.name && other.apart === form.apart,
      ) === at,
  );
}
