/**
 * Brings the paragraph where the learner stopped into view before the page is first painted. An address that names
 * a place itself (#p3), and a reload, where the browser remembers, go first.
 */
export function ResumeScript({ number }: { number: number }) {
  const script = `if(!location.hash&&performance.getEntriesByType("navigation")[0]?.type==="navigate")document.getElementById("p${number}")?.scrollIntoView()`;
  return <script>{script}</script>;
}
