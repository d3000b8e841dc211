import type { OutletLabel } from "@/lib/archive/ask/views.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { SiteLink } from "../link/site-link.tsx";

interface OutletLinkProps {
  readonly outlet: OutletLabel;
  readonly locale: Locale;
}

/** The paper of an article by its name, with a link where it has a page. */
export function OutletLink({ outlet: { id, name }, locale }: OutletLinkProps) {
  const text = <bdi>{name[locale]}</bdi>;
  return id === null ? text : <SiteLink to={paths.outlet(locale, id)}>{text}</SiteLink>;
}
