import { isLocale } from "@/lib/locale/locale.ts";
import { fixityStrings } from "@/lib/strings/fixity-strings.ts";

/**
 * Loads the raw file anew, computes its SHA-256 in the reader's browser, and says beside the button whether it is the
 * one that the page states: a reader need not take the archive's word for it. Browsers compute checksums on pages
 * that came over HTTPS, or from the reader's own machine.
 */
export async function checkFixity(button: Element): Promise<void> {
  const { lang } = document.documentElement;
  const words = fixityStrings[isLocale(lang) ? lang : "ar"];
  const said = document.getElementById("fixity");
  const file = document.querySelector<HTMLAnchorElement>("a[download]");
  const stated = button.previousElementSibling?.textContent;
  if (said === null || file === null) return;
  try {
    const answer = await fetch(file.href, { cache: "no-store" });
    if (!answer.ok) throw new Error(String(answer.status));
    const digest = await crypto.subtle.digest("SHA-256", await answer.arrayBuffer());
    const sum = [...new Uint8Array(digest)]
      .map((byte) => byte.toString(16).padStart(2, "0"))
      .join("");
    said.textContent = sum === stated ? words.intact : words.changed.replace("{sum}", sum);
  } catch {
    said.textContent = words.missed;
  }
}
