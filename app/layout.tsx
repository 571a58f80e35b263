import type { Metadata, Viewport } from "next";
import localFont from "next/font/local";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { LanguageProvider } from "@/i18n/client";
import { clientMessages, getLocale, getT } from "@/i18n/server";
import { SiteFooter } from "@/ui/controls/site-footer";
import { SiteNav } from "@/ui/controls/site-nav";
import { identify } from "./identify";
import "./globals.css";

// Literata from its package. One weight: the page's hierarchy is in the sizes, and every weight costs 20 kB.
const literata = localFont({
  src: "../node_modules/@fontsource/literata/files/literata-latin-400-normal.woff2",
  weight: "400",
  variable: "--literata",
  adjustFontFallback: "Times New Roman",
  declarations: [
    {
      prop: "unicode-range",
      value:
        "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD",
    },
  ],
});
const literataExt = localFont({
  src: "../node_modules/@fontsource/literata/files/literata-latin-ext-400-normal.woff2",
  weight: "400",
  variable: "--literata-ext",
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: "unicode-range", value: "U+0100-0130,U+0132-0151,U+0154-024F,U+1E00-1EFF" }],
});

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT();
  const host = (await headers()).get("host") ?? "127.0.0.1:3000";
  return {
    metadataBase: new URL(`http://${host}`),
    title: { default: t("site.title"), template: `%s · Naast` },
    description: t("site.description"),
    openGraph: { siteName: "Naast", type: "website" },
  };
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  interactiveWidget: "resizes-content",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fcfaf6" },
    { media: "(prefers-color-scheme: dark)", color: "#191613" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [locale, t, { settings }] = await Promise.all([getLocale(), getT(), identify()]);
  return (
    <html
      lang={locale}
      className={`${literata.variable} ${literataExt.variable}`}
      data-theme={settings.theme}
      data-text-size={settings.textSize}
      data-line-spacing={settings.lineSpacing}
    >
      <body>
        <SiteNav t={t} />
        <LanguageProvider key={locale} locale={locale} messages={clientMessages(locale, ["failure"])}>
          {children}
        </LanguageProvider>
        <SiteFooter t={t} />
      </body>
    </html>
  );
}
