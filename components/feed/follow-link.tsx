import type { Locale } from "@/lib/locale/locale.ts";
import { type FeedSubject, feedPath } from "@/lib/site/feeds.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { SiteLink } from "../link/site-link.tsx";

interface FollowLinkProps {
  readonly locale: Locale;
  readonly subject: FeedSubject;
}

/** Leads to the feed of the articles that a page lists. */
export function FollowLink({ locale, subject }: FollowLinkProps) {
  return (
    <p>
      <SiteLink className="tap" to={feedPath(subject, locale, "xml")}>
        {stringsFor(locale).list.follow}
      </SiteLink>
    </p>
  );
}
