"use server";
import { cookies } from "next/headers";
import { identifyForChange } from "@/app/identify";
import { isLocale } from "@/i18n/locales";
import { localeCookie } from "@/i18n/server";

const year = 365 * 24 * 60 * 60;

/** Keeps the language of Naast in a cookie; a language that Naast does not speak changes nothing. */
export async function chooseLocale(form: FormData): Promise<void> {
  await identifyForChange();
  const locale = form.get("locale");
  if (!isLocale(locale)) return;
  (await cookies()).set(localeCookie, locale, { maxAge: year, sameSite: "lax", httpOnly: true, path: "/" });
}
