/**
 * The letters, marks and classes of characters that the rules of this room speak of, by name.
 * Names follow the Unicode character database, without "ARABIC LETTER".
 */
export const ALEF = "\u0627";
export const ALEF_MADDA = "\u0622";
export const ALEF_HAMZA_ABOVE = "\u0623";
export const ALEF_HAMZA_BELOW = "\u0625";
export const ALEF_WASLA = "\u0671";
export const HAMZA = "\u0621";
export const WAW_HAMZA = "\u0624";
export const YEH_HAMZA = "\u0626";
export const BEH = "\u0628";
export const TEH_MARBUTA = "\u0629";
export const TEH = "\u062A";
export const JEEM = "\u062C";
export const ZAIN = "\u0632";
export const SEEN = "\u0633";
export const FEH = "\u0641";
export const QAF = "\u0642";
export const KAF = "\u0643";
export const LAM = "\u0644";
export const MEEM = "\u0645";
export const NOON = "\u0646";
export const HEH = "\u0647";
export const WAW = "\u0648";
export const ALEF_MAKSURA = "\u0649";
export const YEH = "\u064A";

/** Letters of Persian, Urdu and the Maghreb that stand in Arabic texts, mostly in foreign names. */
export const PEH = "\u067E";
export const TCHEH = "\u0686";
export const JEH = "\u0698";
export const VEH = "\u06A4";
export const QAF_THREE_DOTS = "\u06A8";
export const KEHEH = "\u06A9";
export const NG = "\u06AD";
export const GAF = "\u06AF";
export const HEH_DOACHASHMEE = "\u06BE";
export const HEH_YEH = "\u06C0";
export const HEH_GOAL = "\u06C1";
export const FARSI_YEH = "\u06CC";
export const YEH_BARREE = "\u06D2";
export const AE = "\u06D5";
export const KEHEH_THREE_DOTS = "\u0763";

/** Source of a character class: letters that Persian, Urdu and Kurdish have and Arabic words have not. */
export const PERSIAN_ONLY = `${PEH}${TCHEH}${JEH}${GAF}\u0679\u0688\u0691\u0695\u06B5\u06BA\u06C0-\u06C3\u06C6\u06CE\u06D2\u06D5`;

/** ZERO WIDTH NON-JOINER: between two parts of a Persian word («می‌شود»). */
export const ZWNJ = "\u200C";

/** The long a of the Koran's spelling, a small alef above the letter (SUPERSCRIPT ALEF). */
export const DAGGER_ALEF = "\u0670";
/** A yeh that the Koran's spelling leaves out and its readers add above the line. */
export const SMALL_HIGH_YEH = "\u06E7";
export const FATHA = "\u064E";

/** The line that stretches a word; no letter. */
export const TATWEEL = "\u0640";

export const SOFT_HYPHEN = "\u00AD";

/** The definite article. */
export const ARTICLE = ALEF + LAM;

/** Source of a character class: vowel marks, tanwin, shadda, sukun, dagger alef, Koranic signs. */
export const HARAKAT =
  "\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED";

/** Source of a character class: every Arabic letter, base or presentation form, without tatweel. */
export const LETTERS =
  "\u0620-\u063F\u0641-\u064A\u066E\u066F\u0671-\u06D3\u06D5\u06EE\u06EF\u06FA-\u06FC\u06FF\u0750-\u077F\u08A0-\u08C9\uFB50-\uFBB1\uFBD3-\uFD3D\uFD50-\uFDFB\uFE70-\uFE74\uFE76-\uFEFC";

/** Source of a character class: marks that only steer the direction of a line (UAX #9). */
export const BIDI_CONTROLS = "\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069";
