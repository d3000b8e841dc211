import type { Locale } from "@/lib/locale/locale.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";

/** Buttons that move and zoom the picture, and what it shows in words. Shown only where scripts run. */
export function TimelineTools({ locale }: { readonly locale: Locale }) {
  const { island } = stringsFor(locale).timelinePage;
  const buttons = [
    { does: "out", label: island.zoomOut, sign: "−" },
    { does: "in", label: island.zoomIn, sign: "+" },
    { does: "earlier", label: island.earlier, sign: locale === "ar" ? "→" : "←" },
    { does: "later", label: island.later, sign: locale === "ar" ? "←" : "→" },
  ];
  return (
    <div className="tl-tools js">
      {buttons.map(({ does, label, sign }) => (
        <button key={does} type="button" data-does={does} aria-label={label} title={label}>
          {sign}
        </button>
      ))}
      <button type="button" data-does="whole">
        {island.whole}
      </button>
      <output className="soft small" data-part="status" />
    </div>
  );
}
