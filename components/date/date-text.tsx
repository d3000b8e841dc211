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

/** A date in words at the precision it has; the machine's value only where HTML can say it truly. */
export function DateText({ edtf, locale, withHijri = false, className }: DateTextProps) {
  const gregorian = displayDate(edtf, locale, { calendar: "gregorian", digits: "latn" });
  const hijri = withHijri ? displayDate(edtf, locale, { calendar: "hijri", digits: "latn" }) : null;
  return (
    <>
      <time dateTime={dateMachineValue(edtf)} className={className}>
        {gregorian}
      </time>
      {hijri !== null && hijri !== "" && hijri !== gregorian && (
        <>
          {" "}
          <span className="hijri soft">{hijri}</span>
        </>
      )}
    </>
  );
}
