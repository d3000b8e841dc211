import type { Locale } from "@/lib/locale/locale.ts";
import { dateMachineValue, displayDate } from "@/lib/dates/display-date.ts";

interface DateTextProps {
  /** EDTF. */
  readonly edtf: string;
  readonly locale: Locale;
  /** Show the Hijri date beside the Gregorian one, where the day or month is known. */
  readonly withHijri?: boolean;
  readonly className?: string;
}

/**
 * A date in words at the precision it has. It is a `<time>` only where HTML can write the date truly; any other has the
 * class `when`, by which the reader's choice of calendar finds it.
 */
export function DateText({ edtf, locale, withHijri = false, className }: DateTextProps) {
  const gregorian = displayDate(edtf, locale, { calendar: "gregorian", digits: "latn" });
  const hijri = withHijri ? displayDate(edtf, locale, { calendar: "hijri", digits: "latn" }) : null;
  const machine = dateMachineValue(edtf);
  return (
    <>
      {machine === undefined ? (
        <span className={className === undefined ? "when" : `when ${className}`}>{gregorian}</span>
      ) : (
        <time dateTime={machine} className={className}>
          {gregorian}
        </time>
      )}
      {hijri !== null && hijri !== "" && hijri !== gregorian && (
        <>
          {" "}
          <span className="hijri soft">{hijri}</span>
        </>
      )}
    </>
  );
}
