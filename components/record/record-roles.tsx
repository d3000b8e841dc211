import type { Role } from "@/lib/authorities/authority.ts";
import { paragraphOfSource } from "@/lib/authorities/role-source.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { fill } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { DateText } from "../date/date-text.tsx";
import { SiteLink } from "../link/site-link.tsx";

interface RecordRolesProps {
  readonly locale: Locale;
  readonly roles: readonly Role[];
  /** Ids of the articles in which they are attested and which the archive has. */
  readonly attestedIn: readonly string[];
}

/** Offices, each with the time it is attested for and the place that says so. */
export function RecordRoles({ locale, roles, attestedIn }: RecordRolesProps) {
  return (
    <ul>
      {roles.map((role) => (
        <li key={`${role.label.en} ${role.source}`}>
          {role.label[locale]}
          <br />
          <span className="small soft">
            {role.date !== undefined && (
              <>
                <DateText edtf={role.date} locale={locale} />{" "}
              </>
            )}
            <RoleSource {...{ locale, attestedIn }} source={role.source} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Where an office is attested: a paragraph of this archive, or an address elsewhere; a link where it leads somewhere. */
function RoleSource({
  locale,
  source,
  attestedIn,
}: Pick<RecordRolesProps, "locale" | "attestedIn"> & { readonly source: string }) {
  const own = paragraphOfSource(source);
  if (own === null) {
    const shown = source.replace(/^https?:\/\/(?:www\.)?/, "");
    if (shown === source) return <bdi>{source}</bdi>;
    return (
      <a href={source} dir="ltr">
        {shown}
      </a>
    );
  }
  const { article, paragraph } = own;
  const text = fill(stringsFor(locale).record.paragraph, { n: String(paragraph) });
  if (!attestedIn.includes(article)) return text;
  return <SiteLink to={paths.paragraph(locale, article, paragraph)}>{text}</SiteLink>;
}
