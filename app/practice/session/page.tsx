import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { database } from "@/app/database";
import { identify } from "@/app/identify";
import { machineSpeaksDutch } from "@/app/speech";
import { type ExerciseKind, exerciseKinds } from "@/core/practice/exercise";
import { type PracticeScope, practiceScope } from "@/core/practice/scope";
import { getText } from "@/db/texts";
import { LanguageProvider } from "@/i18n/client";
import { clientMessages, getLocale, getT } from "@/i18n/server";
import { Session } from "@/ui/practice/session/session";
import { nextExercises } from "../next-exercises";

type Query = Record<string, string | string[] | undefined>;
type Search = { searchParams: Promise<Query> };

/** What an address asks to practise: what is due, or the form of the practice page; null for what cannot be read. */
function scopeOf({ of, kinds, counted }: Query): PracticeScope | null {
  if (of === undefined) return { from: "due" };
  const [from, ...rest] = String(of).split(":");
  const named = rest.join(":");
  const chosen = [kinds].flat().filter((kind): kind is ExerciseKind => exerciseKinds.some((k) => k === kind));
  const parsed = practiceScope.safeParse({
    ...(from === "tag" ? { from, tag: named } : { from: "text", slug: named }),
    // None chosen is no session: as if none had been left out.
    kinds: chosen.length > 0 ? chosen : [...exerciseKinds],
    counted: counted === "yes",
  });
  return parsed.success ? parsed.data : null;
}

async function titleOf(scope: PracticeScope): Promise<string | null> {
  const t = await getT();
  if (scope.from === "due") return t("practice.session");
  if (scope.from === "tag") return t("practice.sessionOfTag", { tag: scope.tag });
  const text = await getText(await database(), scope.slug);
  return text && t("practice.sessionOfText", { title: text.title });
}

export async function generateMetadata({ searchParams }: Search): Promise<Metadata> {
  const [scope, t] = await Promise.all([searchParams.then(scopeOf), getT(), identify()]);
  return { title: (scope && (await titleOf(scope))) ?? t("notFound.title") };
}

/** A session of practice. */
export default async function SessionPage({ searchParams }: Search) {
  const [learner, locale, scope] = await Promise.all([identify(), getLocale(), searchParams.then(scopeOf)]);
  const title = scope && (await titleOf(scope));
  if (!scope || title === null) notFound();
  const machineVoice = await machineSpeaksDutch();
  const first = await nextExercises(learner, { scope, exclude: [], hasVoice: machineVoice }, new Date());
  return (
    <main id="main">
      <LanguageProvider
        key={locale}
        locale={locale}
        messages={clientMessages(locale, ["practice", "exercise", "error"])}
      >
        <Session
          first={first}
          scope={scope}
          title={title}
          settings={{ desiredRetention: learner.settings.desiredRetention, machineVoice }}
        />
      </LanguageProvider>
    </main>
  );
}
