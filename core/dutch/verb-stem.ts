import { inseparablePrefix } from "./separable-verbs";
import { countSyllables, devoice } from "./spelling";
import { isUnstressedEr } from "./unstressed-er";

const double = /([bcdfgklmnprstvz])\1$/;
const openSyllable = /(?<![aeiouëïöü])[aeou][bcdfgklmnprstvz]$/;
const unstressedEnd = /e[lmnr]$/;

/** Stressed where the rule has it unstressed: oordeel; and a short vowel before one consonant: verwelkom. */
const stressed = /(?:oordel|nadel|bevel|krakel|[nlt]spel)$/;
const short = /(?:welkom|sponsor|monitor|hannes)$/;

function stemOf(infinitive: string): string {
  if (infinitive.endsWith("ën")) return infinitive.slice(0, -2) + (/[^i]iën$/.test(infinitive) ? "e" : "");
  const raw = infinitive.slice(0, /en$/.test(infinitive) ? -2 : -1);
  // creëren → creëer, variëren → varieer, evalueren → evalueer
  if (raw.endsWith("eër")) return `${raw.slice(0, -1)}er`;
  if (raw.endsWith("iër")) return `${raw.slice(0, -2)}eer`;
  if (raw.endsWith("uer") && raw.length > 5) return `${raw.slice(0, -1)}er`;
  if (double.test(raw)) return raw.slice(0, -1);
  if (!openSyllable.test(raw) || short.test(raw)) return devoice(raw);
  const long = devoice(raw.slice(0, -1) + raw.slice(-2));
  if (!unstressedEnd.test(raw) || stressed.test(raw) || countSyllables(infinitive) < 3) return long;
  return !raw.endsWith("er") || isUnstressedEr(infinitive) ? raw : long;
}

/**
 * The stem of a weak or regular infinitive, as in "ik loop": lopen → loop, zetten → zet, leven → leef,
 * leveren → lever, reageren → reageer. Verbs without particle.
 * Source: Algemene Nederlandse Spraakkunst, ch. 2; Technische Handleiding of the Taalunie, ch. 2.
 */
export function verbStem(infinitive: string): string {
  const prefix = isUnstressedEr(infinitive) ? null : inseparablePrefix(infinitive);
  return prefix ? prefix + stemOf(infinitive.slice(prefix.length)) : stemOf(infinitive);
}
