import { fold } from "../../arabic/fold.ts";
import { givenNames } from "../../authorities/candidates/given-names.ts";
import { isOutlet, isPlace } from "../names/name-set.ts";

/** What a dateline or byline says; each part as printed. */
export interface Byline {
  readonly place: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
}

const dash =
  /\s*(?:--|[-–—ـ|])\s+|\s+(?:--|[-–—ـ|])\s*|(?<=\p{L})[-–—](?=\p{L})|\s*\((?=[^()]*\)$)|\)$/u;
const title = /^(?:د|أ|م|المهندس|الدكتور|الدكتورة|الشيخ|الأستاذ|الأستاذة|العميد|اللواء)\.? /u;
const name = /^\p{L}[\p{L}\p{M}.']*(?: \p{L}[\p{L}\p{M}.']*){1,3}$/u;
/** Words of phrases, never of names. */
const phrase =
  /(?:^| )(?:في|على|من|إلى|الى|عن|مع|بين|بعد|قبل|حول|ضد|عند|خلال|أن|إن|لا|لم|لن|ما|هل|كيف|هذا|هذه|التي|الذي|يوم|عام)(?: |$)/u;

/** Says how a text was got, and names nobody. */
const filler = /^(?:متابعة|متابعات|خاص|خاص بـ?|تقرير|ترجمة|تغطية|مراسلون|تصوير)$/u;
const written =
  /^(?:بقلم|كتب|كتبت|كتبه|إعداد|اعداد|أجرى الحوار|ترجمة|حاوره|حاورته)\s*[:：\-–/]?\s+(.+)$/u;

/** Whether a text can be the name of one or several people: two to four words, no phrase. */
function isPerson(text: string): boolean {
  return text.split(/\s*[،,]\s*(?:و(?= ))?/u).every((one) => {
    const bare = one.replace(title, "");
    return name.test(bare) && !phrase.test(bare) && !bare.startsWith("ال");
  });
}

function beginsWithGivenName(text: string): boolean {
  const [first = ""] = text.replace(title, "").split(" ");
  return givenNames.has(fold(first));
}

/**
 * Reads a short text as a byline: «أبوظبي - سكاي نيوز عربية», «داليا أبوالعيش – عين اليوم», «جدة ـ عبدالغني الشريف»,
 * «عبدالله الراجحي- سبق- جدة», «بقلم: فلان». At least one part must be a known place, paper or agency, or the
 * author's label be there; the one part that is neither is the author. A name alone must begin with a given name.
 * @returns null when the text is none.
 */
export function readByline(line: string): Byline | null {
  const text = line.replace(/\s*[:：\-–—]+$/u, "");
  if (text.length > 90 || /[.؟!]$/u.test(text)) return null;
  const named = written.exec(text)?.[1]?.trim();
  if (named !== undefined && isPerson(named)) return { place: null, outlet: null, author: named };
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
  const placed = sure.some(isPlace);
  for (const part of parts) {
    const outlet = isOutlet(part);
    const place = isPlace(part);
    if (place && read.place === null && !(outlet && placed)) read.place = part;
    else if (outlet && read.outlet === null) read.outlet = part;
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
