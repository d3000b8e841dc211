import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { RunReport } from "./report.ts";
import { visible } from "../../set-up/visible.ts";
import { lackWords } from "./summary.ts";

/** Writes a report as JSON, and as a page to read beside it (`report.json` → `report.html`). */
export function writeReport(file: string, report: RunReport): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
  const page = `${file.slice(0, file.length - path.extname(file).length)}.html`;
  if (page !== file) writeFileSync(page, reportPage(report, path.dirname(file)));
}

const escape = (text: string): string =>
  visible(text).replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

const style = `body{font:1rem/1.6 system-ui,sans-serif;margin:2rem auto;max-width:60rem;padding:0 1rem;color:#1b1b1b;background:#fff}
table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #ccc;padding:.4rem .6rem;text-align:start;vertical-align:top}
@media (prefers-color-scheme:dark){body{color:#eee;background:#161616}td,th{border-color:#444}}`;

/** What is to be done, each article with a link to its file. */
function workSection({ work, content }: RunReport, folder: string): string {
  if (work.length === 0) return "";
  const link = (id: string): string => {
    const file = path.relative(folder, path.join(content, "articles", id, "ar.md"));
    return `<a href="${escape(encodeURI(file.split(path.sep).join("/")))}">${escape(id)}</a>`;
  };
  const sections = work.map(({ lack, total, ids, outlets }) => {
    const rows = outlets.map(
      ([outlet, count]) =>
        `<tr><th scope="row">${escape(outlet ?? "outlet not known")}</th><td>${count}</td></tr>`,
    );
    const rest = total - ids.length;
    return `<h3>${total} ${lackWords[lack]}</h3><table><tbody>${rows.join("")}</tbody></table><p>${ids.map(link).join(" ")}${rest > 0 ? ` and ${rest} more` : ""}</p>`;
  });
  return `<h2>To be done</h2>${sections.join("")}`;
}

/**
 * The report as one page without scripts.
 * @param folder where it will lie: links lead from there.
 */
export function reportPage(report: RunReport, folder: string): string {
  const { counts, problems, written, raw, dryRun } = report;
  const kinds = [...new Set(problems.map(({ kind }) => kind))];
  const count = Object.entries(counts)
    .map(([name, value]) => `<tr><th scope="row">${escape(name)}</th><td>${value}</td></tr>`)
    .join("");
  const sections = kinds.map((kind) => {
    const rows = problems
      .filter((problem) => problem.kind === kind)
      .map(
        ({ file, line, message, remedy }) =>
          `<tr><td><bdi>${escape(file)}</bdi>${line === undefined ? "" : `:${line}`}</td><td>${escape(message)}.</td><td>${escape(remedy)}.</td></tr>`,
      );
    return `<h2>${kind} (${rows.length})</h2><table><thead><tr><th scope="col">File</th><th scope="col">What is wrong</th><th scope="col">What to do</th></tr></thead><tbody>${rows.join("")}</tbody></table>`;
  });
  const list = written
    .map(
      ({ file, id, status }) =>
        `<li>${escape(status)}: <bdi>${escape(file)}</bdi> → ${escape(id)}</li>`,
    )
    .join("");
  return `<!doctype html>
<html lang="en" dir="ltr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Ingest report</title><style>${style}</style></head>
<body><main><h1>Ingest report</h1><p>Raw files: <bdi>${escape(raw)}</bdi>${dryRun ? ". Nothing was written (--dry-run)." : ""}</p>
<table><tbody>${count}</tbody></table>
${problems.length === 0 ? "<p>No file has a problem.</p>" : sections.join("\n")}
${workSection(report, folder)}
${list === "" ? "" : `<h2>New and changed articles</h2><ul>${list}</ul>`}
</main></body></html>
`;
}
