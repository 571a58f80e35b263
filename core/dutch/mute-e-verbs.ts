const set = (words: string) => new Set(words.trim().split(/\s+/));

const unvoiced = set(`
  base bike breakdance copypaste date delete fake force freelance hike house hype ijsrace invite lease like mountainbike
  outsource pace petanque pierce race release scrape shake skate skype slice speeddate stripe surplace swipe tape update
  vape vote
`);

const voiced = set(`
  barbecue bridge browse challenge charge cruise downgrade downsize engage finetune franchise freestyle game lasergame
  leverage lounge manage merge micromanage move overrule paraglide rave recycle resize restyle sample save serve share
  skydive snooze stagedive style time tune upcycle upgrade upsize
`);

/**
 * The stem of an English verb that keeps its mute e, with the t or d of its past: updaten → update, t
 * (updatet, updatete, geüpdatet); timen → time, d. null where the verb is spelled as a Dutch one (scoren,
 * stressen). Source: Technische Handleiding of the Nederlandse Taalunie, ch. 14.
 */
export function muteStem(infinitive: string): { stem: string; ending: "t" | "d" } | null {
  const stem = infinitive.slice(0, infinitive.endsWith("ën") ? -2 : -1);
  if (unvoiced.has(stem)) return { stem, ending: "t" };
  return voiced.has(stem) ? { stem, ending: "d" } : null;
}
