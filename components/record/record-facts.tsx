import type { AuthorityView } from "@/lib/archive/ask/record-views.ts";
import type { Authority } from "@/lib/authorities/authority.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { ChangesFact } from "./changes-fact.tsx";
import { Fact } from "./fact.tsx";
import { OtherNames } from "./other-names.tsx";
import { RecordRoles } from "./record-roles.tsx";

interface RecordFactsProps {
  readonly locale: Locale;
  readonly view: AuthorityView;
}

/** What the record says beside its head, each with its source: offices, where else it is known, other forms of its name. */
export function RecordFacts({ locale, view }: RecordFactsProps) {
  const s = stringsFor(locale).record;
  const { record } = view;
  return (
    <>
      <dl className="facts">
        {record.roles.length > 0 && (
          <Fact term={s.roles}>
            <RecordRoles locale={locale} roles={record.roles} attestedIn={view.attestedIn} />
          </Fact>
        )}
        {record.sameAs.length > 0 && (
          <Fact term={s.links}>
            <ul>
              {record.sameAs.map((address) => (
                <li key={address}>
                  <a href={address} rel="external" dir="ltr">
                    {address.replace(/^https?:\/\/(?:www\.)?/, "")}
                  </a>
                </li>
              ))}
            </ul>
          </Fact>
        )}
        <ChangesFact locale={locale} changes={record.changes ?? []} />
      </dl>
      <OtherNames locale={locale} names={record.altLabels} />
    </>
  );
}

/** Whether a record says anything that stands there. */
export function hasFacts({ roles, sameAs, altLabels, changes = [] }: Authority): boolean {
  return [roles, sameAs, altLabels.ar, altLabels.en, changes].some(({ length }) => length > 0);
}
