/**
 * The lemma that an address names, whether or not Next has decoded it; null where it names none, or more than a
 * lemma can be.
 */
export function lemmaFrom(parameter: string): string | null {
  let decoded = parameter;
  try {
    decoded = decodeURIComponent(parameter);
  } catch {
    // A stray %: taken as it stands.
  }
  const lemma = decoded.normalize("NFC").replace(/\s+/g, " ").trim();
  return lemma === "" || lemma.length > 200 || /\p{Cc}/u.test(lemma) ? null : lemma;
}
