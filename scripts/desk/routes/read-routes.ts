import type { DeskState, QueueKind } from "../../../lib/desk/api.ts";
import { deskRefusals } from "../../../lib/strings/desk/desk-refusals.ts";
import { deskArticle } from "../archive/desk-article.ts";
import { articleQueues, queueItems, queuePage } from "../archive/queues.ts";
import type { DeskSummary } from "../archive/summarise-article.ts";
import type { Route } from "../http/desk-server.ts";
import { Refusal } from "../http/refusal.ts";
import type { Desk } from "../desk.ts";

/** What the page reads: the state of the desk, a list, an article. */
export function readRoutes(desk: Desk): Readonly<Record<string, Route>> {
  const { archive } = desk;
  return {
    "/api/state": { get: () => stateOf(desk) },
    "/api/queue": {
      get(query) {
        const kind = kindOf(query.get("kind"));
        const filter = { outlet: query.get("outlet") ?? "", year: query.get("year") ?? "" };
        const items = queueItems(kind, archive, desk.told(), filter);
        return queuePage(kind, items, Number(query.get("page") ?? "1") || 1);
      },
    },
    "/api/article": { get: (query) => deskArticle(archive, query.get("id") ?? "") },
    "/api/person": {
      post(body) {
        desk.person.set((body as { readonly name?: unknown } | null)?.name);
        return stateOf(desk);
      },
    },
  };
}

function kindOf(kind: string | null): QueueKind {
  const found = [...articleQueues, "names" as const].find((one) => one === kind);
  if (found === undefined) throw new Refusal(400, deskRefusals.notHere);
  return found;
}

/** Of how many articles a list tells its share: of those in English for what is done to English. */
function ofHowMany(kind: QueueKind, articles: readonly DeskSummary[]): number | null {
  if (kind === "same-story" || kind === "problem") return null;
  if (kind !== "rest" && kind !== "review") return articles.length;
  return articles.filter(({ lacks }) => !lacks.includes("translation")).length;
}

function stateOf({ archive, names, person, told, journal, preview }: Desk): DeskState {
  const articles = [...archive.articles().values()];
  const nothing = { outlet: "", year: "" };
  const outlets = new Set(articles.flatMap(({ outlet }) => outlet ?? []));
  const years = new Set(articles.flatMap(({ year }) => year ?? []));
  return {
    archive: archive.description().description.name,
    person: person.name(),
    queues: [
      ...articleQueues.map((kind) => {
        const count = queueItems(kind, archive, told(), nothing).length;
        return { kind, count, of: ofHowMany(kind, articles) };
      }),
      { kind: "names", count: names.counts()?.open ?? 0, of: names.counts()?.all ?? null },
    ],
    outlets: [...outlets].sort().flatMap((id) => {
      const outlet = archive.outlets().byId(id);
      return outlet === null ? [] : [{ id, name: outlet.name }];
    }),
    years: [...years].sort().reverse(),
    undo: journal.next(),
    preview: preview(),
  };
}
