import { notFound } from "next/navigation";
import { isLocale, type Locale } from "@/lib/locale/locale.ts";

/** The language that a route's `[locale]` segment names; anything else is not found. */
export function localeOf(segment: string): Locale {
  return isLocale(segment) ? segment : notFound();
}
