import type { Locale } from "@/lib/locale/locale.ts";
import { deskAr } from "@/lib/strings/desk/desk-ar.ts";
import { deskEn } from "@/lib/strings/desk/desk-en.ts";
import type { DeskStrings } from "@/lib/strings/desk/desk-strings.ts";

/** The words of the desk in each language. */
export const deskStrings: { readonly [L in Locale]: DeskStrings<L> } = { ar: deskAr, en: deskEn };
