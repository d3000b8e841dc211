import type { Role } from "@/lib/authorities/authority.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { fill } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { DateText } from "../date/date-text.tsx";
import { SiteLink } from "../link/site-link.tsx";

interface RecordRolesProps {
  readonly locale: Locale;
  readonly roles: readonly Role[];
}

/** Offices, each with the time it is attested for and the place that says so. */
export function RecordRoles({ locale, roles }: RecordRolesProps) {
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
            <RoleSource locale={locale} source={role.source} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Where an office is attested: a paragraph of this archive, or an address elsewhere. */
function RoleSource({ locale, source }: { readonly locale: Locale; readonly source: string }) {
  const own = /^([\w-]+)#p(\d+)$/.exec(source);
  if (own === null) {
    return (
      <a href={source} dir="ltr">
        {source.replace(/^https?:\/\/(?:www\.)?/, "")}
      </a>
    );
  }
  const [, article = "", paragraph = "1"] = own;
  return (
    <SiteLink to={paths.paragraph(locale, article, Number(paragraph))}>
      {fill(stringsFor(locale).record.paragraph, { n: paragraph })}
    </SiteLink>
  );
}
