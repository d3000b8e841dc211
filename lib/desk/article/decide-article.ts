import type { Article, ArticleEvidence } from "../../article/article.ts";
import { type Editorial, parseEditorial } from "../../article/editorial.ts";
import type { Result } from "../../base/result.ts";
import { isCountryCode } from "../../countries/country-name.ts";
import { parseEdtf } from "../../dates/edtf.ts";
import type { Localized } from "../../locale/locale.ts";
import {
  badValue,
  deskRefusals,
  faultyFile,
  refusalWith,
} from "../../strings/desk/desk-refusals.ts";
import type { ArticleDecision } from "../api.ts";
import { type Decider, signChange } from "../sign-change.ts";
import { editYaml } from "../../schema/yaml/edit-yaml.ts";
import type { YamlEdit } from "../../schema/yaml/plain.ts";
import { valueInWords } from "../../article/history/page-history.ts";
import { withDecisions } from "./with-decisions.ts";
import { decideCountries } from "./decide-countries.ts";
import { titleOrigin } from "./title-origin.ts";

/** What is known of the article that is decided about. */
export interface Decided {
  readonly article: Article;
  readonly evidence: Pick<ArticleEvidence, "values">;
  /** The decoded raw text. */
  readonly raw: string;
}

type OneDecision = ArticleDecision["decisions"][number];

/**
 * Writes decisions into an article's file, `content/editorial/<id>.yaml`: only the keys that are decided, and who decided.
 * @param old the file; null where there is none.
 * @returns the new text, or a sentence for the person.
 */
export function decideArticle(
  old: string | null,
  { article, evidence, raw }: Decided,
  { decisions, note }: Pick<ArticleDecision, "decisions" | "note">,
  who: Decider,
): Result<string, Localized<string>> {
  const { id } = article;
  let text = old ?? "";
  if (old === null) text = `id: ${JSON.stringify(id)}\n`;
  const keys = new Set<string>();
  for (const decision of decisions) {
    const now = parseEditorial(text, id);
    if (!now.ok) return faulty(id, now.error);
    const edits = editsFor(decision, now.value, { article, evidence, raw });
    if (!edits.ok) return edits;
    const done = editYaml(text, edits.value);
    if (!done.ok) return faulty(id, done.error);
    text = done.value;
    keys.add(decision.field);
  }
  if (note !== undefined) keys.add("note");
  if (keys.size === 0) return { ok: false, error: deskRefusals.nothingDecided };
  const { changes = [] } = (parseEditorial(text, id) as { value?: Editorial }).value ?? {};
  const noted: YamlEdit[] = note === undefined ? [] : [noteEdit(note)];
  const was = saidBefore(
    shownBy(old, { article, evidence }),
    shownBy(text, { article, evidence }),
    decisions,
  );
  const signed = editYaml(text, [...noted, signChange(changes, who, [...keys], was)]);
  if (!signed.ok) return faulty(id, signed.error);
  const read = parseEditorial(signed.value, id);
  if (read.ok) return { ok: true, value: signed.value };
  // Where the file had no fault before, it is what was decided that cannot be.
  const isOld = old !== null && !parseEditorial(old, id).ok;
  return isOld ? faulty(id, read.error) : { ok: false, error: badValue(read.error) };
}

/** The article as it is with the decisions of a file. */
function shownBy(file: string | null, { article, evidence }: Omit<Decided, "raw">): Article {
  const read = file === null ? null : parseEditorial(file, article.id);
  return withDecisions({ article, values: evidence.values }, read?.ok ? read.value : null, "")
    .article;
}

/**
 * What the fields said that are another now. Of one that is given back to the machine, nobody knows yet what it will
 * say.
 */
function saidBefore(
  before: Article,
  after: Article,
  decisions: readonly OneDecision[],
): Record<string, string | null> {
  const values = decisions.flatMap(({ field, action }) => {
    const [was, is] = [before, after].map((each) => valueInWords(each[field]));
    return was === is && action !== "reset" ? [] : [[field, was ?? null] as const];
  });
  return Object.fromEntries(values);
}

function noteEdit(note: Partial<Localized<string>>): YamlEdit {
  const said = Object.entries(note).filter(([, text]) => text.trim() !== "");
  return said.length === 0 ? { remove: ["note"] } : { set: ["note"], to: Object.fromEntries(said) };
}

function editsFor(
  decision: OneDecision,
  now: Editorial,
  { article, evidence, raw }: Decided,
): Result<readonly YamlEdit[], Localized<string>> {
  const { field, action } = decision;
  const edits: YamlEdit[] = [];
  const unconfirm = (...names: readonly string[]): void => {
    const left = now.confirmed.filter((name) => !names.includes(name));
    if (left.length === now.confirmed.length) return;
    edits.push(left.length === 0 ? { remove: ["confirmed"] } : { set: ["confirmed"], to: left });
  };
  if (action === "accept") {
    // A headline that somebody has decided, and that the ingest has not taken up yet, is no place for a suggestion.
    const isOpen = field === "title" && article.title === null && !now.title;
    const suggested = isOpen ? article.titleSuggestion : null;
    if (suggested !== null) edits.push({ set: ["title"], to: { ar: suggested } });
    if (!now.confirmed.includes(field))
      edits.push({ set: ["confirmed", now.confirmed.length], to: field });
    return { ok: true, value: edits };
  }
  if (field === "countries") {
    const code = action === "reset" ? undefined : decision.value;
    if (code !== undefined && !isCountryCode(code)) return refused("badCountry", code);
    unconfirm("countries");
    const decided = decideCountries(action, code, now.countries, article, evidence.values);
    return { ok: true, value: [...edits, ...decided] };
  }
  unconfirm(...(field === "title" ? ["title", "titleStatus"] : [field]));
  if (action === "reset") edits.push({ remove: [field] });
  else if (action === "clear") edits.push({ set: [field], to: null });
  else {
    const value = decision.value.trim().replace(/\s+/gu, " ");
    if (field === "date" && parseEdtf(value) === null) return refused("badDate", value);
    if (field === "title") {
      edits.push({
        set: now.title ? ["title", "ar"] : ["title"],
        to: now.title ? value : { ar: value },
      });
      if (titleOrigin(value, article, raw) === "stated") {
        edits.push({ set: ["titleStatus"], to: "stated" });
        return { ok: true, value: edits };
      }
    } else edits.push({ set: [field], to: value });
  }
  if (field === "title" && now.titleStatus !== undefined) edits.push({ remove: ["titleStatus"] });
  return { ok: true, value: edits };
}

function refused(which: "badCountry" | "badDate", value: string): Result<never, Localized<string>> {
  return { ok: false, error: refusalWith(which, { value }) };
}

function faulty(id: string, faults: readonly string[]): Result<never, Localized<string>> {
  return { ok: false, error: faultyFile(`editorial/${id}.yaml`, faults) };
}
