import { fold } from "../../../arabic/fold.ts";
import { givenNames } from "../../../arabic/given-names.ts";
import type { OutletTable } from "../../../outlets/outlet-table.ts";
import { isPlace } from "../names.ts";

/** What a dateline or byline says; each part as printed. */
export interface Byline {
  readonly place: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
}

const dash =
  /\s*(?:--|[-–—ـ|])\s+|\s+(?:--|[-–—ـ|])\s*|(?<=\p{L})[-–—](?=\p{L})|\s*\((?=[^()]*\)$)|\)$/u;
const title = /^(?:أ\.د|د|أ|م|المهندس|الدكتور|الدكتورة|الشيخ|الأستاذ|الأستاذة|العميد|اللواء)\.? /u;
const name = /^\p{L}[\p{L}\p{M}.']*(?: \p{L}[\p{L}\p{M}.']*){1,3}$/u;
/** Words of phrases, never of names. */
export const phrase =
  /(?:^| )(?:في|على|من|إلى|الى|عن|مع|بين|بعد|قبل|حول|ضد|عند|خلال|أن|إن|لا|لم|لن|ما|هل|كيف|هذا|هذه|التي|الذي|يوم|عام)(?: |$)/u;

/** Says how a text was got, and names nobody. */
export const filler =
  /^(?:متابعة|متابعات|خاص|حصري|خاص وحصري|خاص بـ?|تقرير|ترجمة|تغطية|مراسلون|تصوير|المحليات|محليات|الرياضة)$/u;
/** Looked for where a run of signs begins: from each of its signs anew, a long one would take its square of steps. */
const trailingSigns = /(?<![\s:：\-–—])[\s:：\-–—]*[:：\-–—]$/u;
/** Behind the byline proper: who took the pictures. */
const photographer = /\s*(?:\(?(?:تصوير|عدسة))\s*[:：\-–]\s*[\p{L} ]{4,30}\)?$/u;
/** «محمد البيشي من الرياض», as one Riyadh daily signs. */
const fromPlace = /^(.{3,40}) من (.{2,20})$/u;
/** «صنعاء: عرفات مدابش», as the London papers sign. */
const placeFirst = /^([^:]{2,25}): ?([^:]{3,45})$/u;
/** What an author did, where nouns of headlines stand as well: only before a name. */
const role = /^(?:تحقيق|حوار|تقرير|تغطية|متابعة|استطلاع|رصد|تحرير|تصوير)\s*[:：\-–/]?\s+(.+)$/u;
const written =
  /^(?:بقلم|كتب|كتبت|كتبه|بواسطة|إعداد|اعداد|أجرى الحوار|أجرت الحوار|ترجمة|حاوره|حاورته)\s*[:：\-–/]?\s+(.+)$/u;

/** Whether a text can be the name of one or several people: two to four words, no phrase. */
function isPerson(text: string): boolean {
  if (text.includes("..")) return false;
  return text.split(/[،,]/u).every((one) => {
    const bare = one.trim().replace(/^و /u, "").replace(title, "");
    return name.test(bare) && !phrase.test(bare) && !bare.startsWith("ال");
  });
}

function beginsWithGivenName(text: string): boolean {
  return givenNames.has(fold(text.replace(title, "").split(" ")[0] ?? ""));
}

/** A place and the paper or author, joined by «من» or a colon; a name must begin with a given name. */
function readPlaced(text: string, { isOutlet }: OutletTable): Byline | null {
  const [, left = "", from = ""] = fromPlace.exec(text) ?? [];
  const [, city = "", right = ""] = placeFirst.exec(text) ?? [];
  const [place, who] = isPlace(from) ? [from, left] : [city, right];
  if (!isPlace(place) || who === "") return null;
  if (isOutlet(who)) return { place, outlet: who, author: null };
  return beginsWithGivenName(who) && isPerson(who) ? { place, outlet: null, author: who } : null;
}

/**
 * Reads a short text as a byline: «أبوظبي - سكاي نيوز عربية», «داليا أبوالعيش – عين اليوم», «جدة ـ عبدالغني الشريف»,
 * «عبدالله الراجحي- سبق- جدة», «بقلم: فلان». At least one part must be a known place, paper or agency, or the
 * author's label be there; the one part that is neither is the author. A name alone must begin with a given name.
 * @returns null when the text is none.
 */
export function readByline(line: string, outlets: OutletTable): Byline | null {
  const { isOutlet } = outlets;
  const text = line.replace(photographer, "").replace(trailingSigns, "");
  if (text.length > 90 || /[.؟!]$/u.test(text)) return null;
  const named = written.exec(text)?.[1]?.trim();
  if (named !== undefined && isPerson(named)) return { place: null, outlet: null, author: named };
  // «كتب: محمد علي - القاهرة»
  const signed = named === undefined ? null : readByline(named, outlets);
  if (signed !== null && signed.place !== null && signed.author !== null) return signed;
  const worker = role.exec(text)?.[1]?.trim();
  if (worker !== undefined && beginsWithGivenName(worker) && isPerson(worker))
    return { place: null, outlet: null, author: worker };
  const placed = readPlaced(text, outlets);
  if (placed !== null) return placed;
  const parts = text
    .split(dash)
    .map((part) => part.trim())
    .filter((part) => part !== "" && !filler.test(part));
  if (parts.length > 4 || parts.length === 0) return null;
  const read: { place: string | null; outlet: string | null; author: string | null } = {
    place: null,
    outlet: null,
    author: null,
  };
  // A name that is both («الرياض», «المدينة») is the place beside a paper, and the paper beside a place.
  const sure = parts.filter((part) => isOutlet(part) !== isPlace(part));
  const somewhere = sure.some(isPlace);
  for (const part of parts) {
    const outlet = isOutlet(part);
    const place = isPlace(part);
    if (place && read.place === null && !(outlet && somewhere)) read.place = part;
    else if (outlet) read.outlet ??= part;
    else if (read.author === null && isPerson(part)) read.author = part;
    else return null;
  }
  if (parts.length === 1) {
    const known =
      read.outlet !== null || (read.author !== null && beginsWithGivenName(read.author));
    return known ? { ...read, place: null } : null;
  }
  return read.place !== null || read.outlet !== null ? read : null;
}
