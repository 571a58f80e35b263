import { irregularPlurals } from "./irregular-plurals";
import { isPersonal } from "./personal-noun";
import { addEnding, countSyllables } from "./spelling";

/** What is a plural already, or has none. */
const withoutPlural =
  /(?:ingen|heden|[ei]ën|lieden|lui|kosten|gegevens|noedels|hersens|ouders)$|^(?:baten|beenderen|buren|chips|darts|drugs|hersenen|ingewanden|jeans|annalen|gebroeders|goederen|inkomsten|kleren|letteren|manschappen|mensenrechten|middelen|multimedia|papieren|spullen|strijdkrachten|leden|memoires|mensen|onlusten|paperassen|rails|roots|spoorwegen|troepen|tropen|waren)$/;

/** Of -isme, nearly always without a plural, those that have one. */
const countableIsme =
  /(?:mechan|organ|anachron|neolog|eufem|automat|afor|syllog|sof|barbar|anglic|german|gallic|belgic|archa|dogmat|pleon|antagon|parallel|catech|reflex|pur|tru)isme$/;

/** Of qualities and deeds, and others with both endings: hoogte, waarde, keuze. */
const either =
  /(?:[^aeiouy]te|[hw]arde|[^nr]jde|oorde|[bdl]onde|inde|[dr]ode|aarde|[agr]ave|uze|[ij]ze|asme|isme|[^n]ese|kse|[dt]hode|otype|aktype|oede|ooste|cide)$/;

const onlyS = /(?:[aeuë]nte|ie?ste|[^o]tte)$/;

function afterE(noun: string): string[] {
  if (noun.endsWith("isme") && !countableIsme.test(noun)) return [];
  if (isPersonal(noun) || noun.endsWith("ïde")) return [`${noun}n`];
  return either.test(noun) && !onlyS.test(noun) ? [`${noun}s`, `${noun}n`] : [`${noun}s`];
}

/** Of words in -ie with the stress on it: theorie, strategie; the others take -s. */
const stressedIe =
  /(?:logie|gogie|grafie|sofie|cratie|archie|nomie|metrie|tomie|fonie|gamie|scopie|[^s]pathie|gorie|tegie|lergie|[eu]rgie|apie|opie|[lr]odie|sodie|[ad]erie|[mn]anie)$/;

function afterVowel(noun: string): string[] {
  if (noun.endsWith("ie")) return [stressedIe.test(noun) ? `${noun}ën` : `${noun}s`];
  if (noun.endsWith("ee")) return [countSyllables(noun) === 1 ? `${noun}ën` : `${noun}s`];
  if (/(?:ij|ei|ui|aai|ooi|oei)$/.test(noun)) return [`${noun}en`];
  if (/(?:[aeo]u|oe|oo|aa|uu|é|ë|[aeou]y)$/.test(noun)) return [`${noun}s`];
  return noun.endsWith("e") ? afterE(noun) : [`${noun}'s`];
}

/** After an unstressed last syllable that the general rule would double: leeuweriken, kieviten. */
const single = /(?:erik|onnik|avik|erzik|reumes|bajes|emmet|ievit|kanunnik|vennik)$/;

const unstressedEnd = /[^aeiouyë]e(?:l|r|n|m|rd)$|ion$|[^aeiou]on$|eur$|[^rbh]aard$|[^v]ier$|air$|ics$|iër$/;
const personAar = /(?:el|en|er|[kbpdgt]n|nn|[dg]l)aar$/;

function afterConsonant(noun: string): string[] {
  if (/um$/.test(noun)) {
    if (/(?:lb|rf|uü)um$/.test(noun)) return [`${noun}s`];
    const latin = `${noun.slice(0, -2)}a`;
    return /(?:nni|ci|ic|tri|vers|ct|iv)um$/.test(noun) ? [latin] : [latin, `${noun}s`];
  }
  if (/[iï]cus$|(?:and|end)us$/.test(noun)) return [`${noun.slice(0, -2)}i`];
  if (/[ts]or$/.test(noun)) return [`${noun}en`, `${noun}s`];
  if (/[^aeiou]or$/.test(noun) || personAar.test(noun) || unstressedEnd.test(noun)) return [`${noun}s`];
  return [single.test(noun) ? `${noun}en` : addEnding(noun, "en")];
}

const abbreviation = /[\p{Lu}\d]$|^(?:abc|azc|bso|ecg|eeg|ngo|roc|usb)$/u;

/**
 * The plurals of a singular noun, the commoner first: by a table of exceptions, else by the rules. Gives two
 * where both are in use (leraren, leraars). [] where it has none. Source: Algemene Nederlandse Spraakkunst,
 * ch. 3, the plural of nouns.
 */
export function pluralsOf(noun: string): string[] {
  const irregular = irregularPlurals(noun);
  if (irregular) return irregular;
  // tv's, NAVO's; sms'en
  if (abbreviation.test(noun) || countSyllables(noun) === 0)
    return [/[a-z][sx]$/.test(noun) ? `${noun}'en` : `${noun}'s`];
  if (withoutPlural.test(noun)) return [];
  if (noun.endsWith("heid")) return [`${noun.slice(0, -4)}heden`];
  if (noun.endsWith("je")) return [`${noun}s`];
  if (/[aeiouyéëï]$|ij$/.test(noun)) return afterVowel(noun);
  if (noun.endsWith("sh")) return [`${noun}es`];
  return countSyllables(noun) > 1 ? afterConsonant(noun) : [addEnding(noun, "en")];
}
