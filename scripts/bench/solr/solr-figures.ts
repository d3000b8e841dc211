import type { Pushed } from "../../../lib/solr/send/push.ts";
import { within, type Asked } from "./ask-all.ts";
import type { KilledPushes } from "./kill-pushes.ts";

/** What a run of the bench has measured; times in seconds, sizes in bytes. */
export interface SolrFigures {
  readonly count: number;
  /** MB of a node's heap. */
  readonly memory: number;
  readonly load: number;
  readonly readers: number;
  readonly sent: Pushed;
  readonly sending: number;
  readonly size: number;
  readonly first: Asked;
  readonly quiet: Asked;
  readonly falling: Asked & { readonly falls: number };
  readonly pushes: KilledPushes;
  readonly killedArticles: number;
  /** Of the engine over files. */
  readonly building: number;
  readonly bytes: number;
  readonly own: Asked;
  readonly warm: Asked;
}

/** Tells them in Markdown. */
export function solrFigures(figures: SolrFigures): string {
  const { count, memory, load, readers, sent, sending, size, building, bytes } = figures;
  const { first, quiet, falling, own, warm, pushes, killedArticles } = figures;
  const number = (value: number) => value.toLocaleString("en");
  const times = ({ times: all }: Asked) =>
    [50, 95, 99].map((percent) => `${within(all, percent).toFixed(1)} ms`).join(" | ");
  const bad = (asked: Asked) => `${asked.failed.length} failed, ${asked.wrong.length} wrong`;
  const { size: distinct } = first.answers;
  return [
    `${number(count)} made articles on three nodes (${memory} MB of heap each), two shards with two copies of each, all on one machine with what asks; load average before ${load.toFixed(1)}.`,
    "",
    "| | made in | size | a question, median | 95 % | 99 % |",
    "|---|---:|---:|---:|---:|---:|",
    `| Solr, first time | ${sending.toFixed(0)} s | ${(size / 1e6).toFixed(0)} MB, two copies | ${times(first)} |`,
    `| Solr, again | | | ${times(quiet)} |`,
    `| files in memory, first time | ${building.toFixed(0)} s | ${(bytes / 1e6).toFixed(0)} MB | ${times(own)} |`,
    `| files in memory, again | | | ${times(warm)} |`,
    `| Solr, ${readers} readers, nodes killed | | | ${times(falling)} |`,
    "",
    `- Sent: ${number(sent.documents)} documents, ${number(Math.round(sent.documents / sending))} a second.`,
    `- ${number(distinct)} different questions, asked twice: ${bad(first)}; ${bad(quiet)}. Of the answers, ${number(distinct - warm.wrong.length)} were those of the files to the letter.`,
    `- While ${number(falling.times.length + falling.failed.length)} questions ran, a node was killed (\`SIGKILL\`) and started again ${falling.falls} times, one after the other: ${bad(falling)}; the longest answer took ${((falling.times.at(-1) ?? 0) / 1000).toFixed(1)} s.`,
    `- Of ${pushes.after.length} processes that sent one of two states of an archive of ${number(killedArticles)} articles, ${pushes.after.length - pushes.ended} were killed under way, after ${pushes.after.map((seconds) => seconds.toFixed(1)).join(", ")} s. Readers saw neither state whole: ${pushes.mixed} times. A push that was let be brought the archive to its state: ${pushes.isWhole ? "yes" : "no"}.`,
  ].join("\n");
}
