import type { Article, Evidence } from "../article/article.ts";
import type { Outlet } from "../outlets/outlet.ts";
import type { OutletTable } from "../outlets/outlet-table.ts";
import type { Assembled } from "./assemble.ts";
import { startOf } from "./draft.ts";
import { rawSpan } from "./lines/raw-span.ts";
import { outletInLead } from "./outlet-in-lead.ts";

/** Rules by which people name the source of an article themselves, whatever folder its file lies in. */
const byPeople: ReadonlySet<string> = new Set(["editorial", "metadata"]);

/** The outlet of an article, and why. */
interface Decided {
  readonly outlet: Outlet | null;
  readonly evidence: Evidence | null;
}

/**
 * Finds the outlet of an article: by the source that people name for it, else by the folder of its raw file, else by the
 * source that the file states or the outlet that holds its copyright. Where none of them tells, a name in the first paragraph is told with its evidence, under
 * the field `namedOutlet`; it makes no source.
 *
 * @param from what layout and people say; `text` is the decoded raw text that spans count in.
 * @param saysNone whether a person decided that the article has no source.
 */
export function decideOutlet(
  { article, values, sources }: Assembled,
  from: { readonly text: string; readonly outlets: OutletTable; readonly saysNone: boolean },
): Decided {
  const { outlets, text, saysNone } = from;
  if (saysNone) return { outlet: null, evidence: null };
  const source = values.find(({ field }) => field === "source");
  const folder = outlets.ofFile(article.raw.file);
  if (folder !== null && !(source && byPeople.has(source.rule)))
    return { outlet: folder, evidence: folderEvidence(folder, article) };
  const outlet = article.source === null ? null : outlets.find(article.source);
  if (source && outlet !== null)
    return { outlet, evidence: { ...source, field: "outlet", value: outlet.id } };
  const owner = source ? null : copyrightHolder(values, from);
  if (owner !== null) return owner;
  const line = sources[1];
  const named = source || !line ? null : outletInLead(article.paragraphs[0] ?? "", outlets);
  if (!line || named === null) return { outlet: null, evidence: null };
  const lead = startOf(line);
  const span = rawSpan(text, line.raw, lead + named.start, lead + named.end);
  const quote = text.slice(span.start, span.end);
  const value = named.outlet?.name.ar ?? named.text;
  const rule = "outlet-in-lead";
  return {
    outlet: null,
    evidence: { field: "namedOutlet", value, rule, certainty: "inferred", span, quote },
  };
}

/** «ⓒ Okaz»: who holds the rights to the text is its outlet, where it is one; whose the picture is tells nothing. */
function copyrightHolder(
  values: readonly Evidence[],
  { text, outlets }: { readonly text: string; readonly outlets: OutletTable },
): Decided | null {
  const credit = values.find(({ field, span }) => field === "credit" && span !== undefined);
  const outlet = credit ? outlets.find(credit.value) : null;
  if (!credit || outlet === null) return null;
  const before = text.slice(0, credit.span?.start);
  if (!/(?:[ⓒ©]|\(c\))\s*$/iu.test(before)) return null;
  return { outlet, evidence: { ...credit, field: "outlet", value: outlet.id } };
}

function folderEvidence({ id }: Outlet, { raw }: Article): Evidence {
  const slash = raw.file.lastIndexOf("/");
  const quote = `content/raw/${slash < 0 ? "" : raw.file.slice(0, slash + 1)}`;
  return { field: "outlet", value: id, rule: "folder", certainty: "recorded", quote };
}
