import { isCountryCode } from "../../../lib/countries/country-name.ts";
import type { NameDecision } from "../../../lib/desk/api.ts";
import { acceptName } from "../../../lib/desk/names/accept-name.ts";
import { addForms } from "../../../lib/desk/names/add-forms.ts";
import { recordText } from "../../../lib/desk/names/record-text.ts";
import { recordId } from "../../../lib/desk/names/record-id.ts";
import { rejectName, reopenName } from "../../../lib/desk/names/reject-name.ts";
import type { Decider } from "../../../lib/desk/sign-change.ts";
import type { Result } from "../../../lib/base/result.ts";
import { fold } from "../../../lib/arabic/fold.ts";
import { type Authority, parseAuthority } from "../../../lib/authorities/authority.ts";
import { rejectedName } from "../../../lib/authorities/rejected.ts";
import { readYaml } from "../../../lib/schema/read-yaml.ts";
import type { Localized } from "../../../lib/locale/locale.ts";
import {
  badValue,
  deskRefusals,
  faultyFile,
  refusalWith,
} from "../../../lib/strings/desk/desk-refusals.ts";
import { nameStep } from "../../../lib/strings/desk/desk-steps.ts";
import type { DeskName } from "../archive/desk-names.ts";
import type { Desk } from "../desk.ts";
import { Refusal } from "../http/refusal.ts";
import type { NewText } from "./journal.ts";

type Names = ReadonlyMap<string, DeskName>;

/** What a decision about a name looks at. */
export type DecidingDesk = Pick<Desk, "fileOfRecord" | "merges" | "readFile"> & {
  readonly archive: Pick<Desk["archive"], "records">;
};

/** What a decision about a name writes, and what it is called where it can be undone. */
export interface NameStep {
  readonly what: Localized<string>;
  readonly files: readonly NewText[];
}

/**
 * What a decision about a name writes.
 * @throws Refusal where it cannot be decided so.
 */
export function decideName(
  decision: NameDecision,
  names: Names,
  desk: DecidingDesk,
  who: Decider,
): NameStep {
  switch (decision.action) {
    case "accept":
      return accept(decision, names, desk, who);
    case "merge":
      return merge(decision, names, desk, who);
    case "reject": {
      const name = nameAt(names, decision.key);
      if (name.record !== null) throw new Refusal(400, deskRefusals.decidedMeanwhile);
      return rejected("reject", name, desk, (old) => rejectName(old, name, who));
    }
    case "reopen": {
      const name = nameAt(names, decision.key);
      if (name.mergedInto !== null) {
        const { [name.key]: _, ...others } = desk.merges.all();
        return { what: nameStep("reopen", name.name), files: [desk.merges.asText(others)] };
      }
      if (!name.rejected) throw new Refusal(400, deskRefusals.ofRecord);
      return rejected("reopen", name, desk, (old) => reopenName(old, name));
    }
  }
}

function accept(
  { key, type, name, english, country }: NameDecision & { readonly action: "accept" },
  names: Names,
  desk: DecidingDesk,
  who: Decider,
): NameStep {
  const proposed = key === null ? null : undecided(nameAt(names, key));
  const iso2 = country ?? null;
  if (iso2 !== null && !isCountryCode(iso2)) {
    throw new Refusal(400, refusalWith("badCountry", { value: iso2 }));
  }
  const { records } = desk.archive.records();
  const same = records.find(
    (record) =>
      record.type === type &&
      fold(record.prefLabel.ar) === fold(name) &&
      (iso2 === null || record.countries.length === 0 || record.countries.includes(iso2)),
  );
  if (same !== undefined) throw new Refusal(400, refusalWith("nameTaken", { id: same.id }));
  const ids = new Set(records.map((record) => record.id));
  const taken = (id: string) => ids.has(id) || desk.readFile(fileOf(type, id)).text !== null;
  const id = recordId({ ar: name, en: english?.text ?? null }, iso2, taken);
  const { forms = [], short = [] } = proposed ?? {};
  const text = acceptName({ id, type, name, english, forms, short, country: iso2 }, who);
  const merges = Object.entries(desk.merges.all());
  const left = merges.filter(([, into]) => into !== key);
  const files: NewText[] = [{ file: fileOf(type, id), version: "", text: whole(text, id) }];
  if (left.length < merges.length) files.push(desk.merges.asText(Object.fromEntries(left)));
  return { what: nameStep("accept", name), files };
}

function merge(
  { key, into }: NameDecision & { readonly action: "merge" },
  names: Names,
  desk: DecidingDesk,
  who: Decider,
): NameStep {
  const name = undecided(nameAt(names, key));
  const what = nameStep("merge", name.name);
  const record = "record" in into ? into.record : nameAt(names, into.key).record;
  if (record === null && "key" in into) {
    const target = nameAt(names, into.key).mergedInto ?? into.key;
    if (target === key) throw new Refusal(400, deskRefusals.mergedIntoItself);
    // What went with this one goes with that one now.
    const moved = Object.entries(desk.merges.all()).map(
      ([other, old]) => [other, old === key ? target : old] as const,
    );
    const merges = { ...Object.fromEntries(moved), [key]: target };
    return { what, files: [desk.merges.asText(merges)] };
  }
  const found = desk.archive.records().records.find(({ id }) => id === record);
  if (found === undefined) throw new Refusal(404, deskRefusals.noRecord);
  const file = desk.fileOfRecord(found);
  const { text, version } = desk.readFile(file);
  // A record of the starter list becomes the archive's own with the first thing that is decided about it.
  const done = addForms(text ?? takenOver(found), found, name, who);
  return { what, files: [{ file, version, text: whole(orRefused(file, done), found.id) }] };
}

/** A record of the starter list as one of the archive's own, which says where its English comes from. */
function takenOver({ id, type, prefLabel, ...rest }: Authority): string {
  const englishFrom = prefLabel.en === undefined ? undefined : "starter";
  return recordText({ id, type, prefLabel, englishFrom, ...rest });
}

function rejected(
  action: "reject" | "reopen",
  { name }: DeskName,
  desk: DecidingDesk,
  edit: (old: string | null) => Result<string, readonly string[]>,
): NameStep {
  const file = `authorities/${rejectedName}`;
  const { text, version } = desk.readFile(file);
  return {
    what: nameStep(action, name),
    files: [{ file, version, text: orRefused(file, edit(text)) }],
  };
}

function nameAt(names: Names, key: string): DeskName {
  const name = names.get(key);
  if (name === undefined) throw new Refusal(404, deskRefusals.noName);
  return name;
}

/** Another tab, or a person with an editor, may have decided about the name since the list was shown. */
function undecided(name: DeskName): DeskName {
  if (name.record !== null || name.rejected) throw new Refusal(400, deskRefusals.decidedMeanwhile);
  return name;
}

/** A record that its reader takes: a faulty one would be no record, and end every build. */
function whole(text: string, id: string): string {
  const data = readYaml(text);
  const read = data.ok ? parseAuthority(data.value, `${id}.yaml`) : data;
  if (!read.ok) throw new Refusal(400, badValue(read.error));
  return text;
}

function orRefused(file: string, done: Result<string, readonly string[]>): string {
  if (done.ok) return done.value;
  throw new Refusal(400, faultyFile(file, done.error));
}

function fileOf(type: string, id: string): string {
  return `authorities/${type}/${id}.yaml`;
}
