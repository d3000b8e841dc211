import type { AnchorHTMLAttributes } from "react";
import { siteHref } from "./site-href.ts";

interface SiteLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href"> {
  /** An address from `paths`, without base path. */
  readonly to: string;
}

/** A plain link inside the site; the only place where components write an internal address. */
export function SiteLink({ to, children, ...rest }: SiteLinkProps) {
  return (
    <a href={siteHref(to)} {...rest}>
      {children}
    </a>
  );
}
