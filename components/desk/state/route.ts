import { authorityTypes } from "@/lib/authorities/authority-section.ts";
import type { AuthorityType } from "@/lib/authorities/authority.ts";
import type { QueueKind } from "@/lib/desk/api.ts";
import { isLocale, type Locale } from "@/lib/locale/locale.ts";

export type ArticleQueue = Exclude<QueueKind, "names">;

/** Every list but that of names, in the order in which the desk offers them; and the view in which its articles open. */
export const articleQueues: Readonly<Record<ArticleQueue, "article" | "translation">> = {
  date: "article",
  headline: "article",
  source: "article",
  country: "article",
  "doubtful-date": "article",
  "same-story": "article",
  translation: "translation",
  rest: "translation",
  review: "translation",
  problem: "article",
};

/** Which part of which list somebody is in. */
export interface QueuePlace {
  readonly kind: ArticleQueue;
  readonly outlet: string;
  readonly year: string;
  /** From 1. */
  readonly page: number;
}

export const nameStates = ["open", "decided"] as const;
export type NameState = (typeof nameStates)[number];

/** Where somebody is on the desk. */
export type Route =
  | { readonly view: "start" }
  | { readonly view: "queue"; readonly queue: QueuePlace }
  /** `queue`: the list that it was opened from, to go on in. */
  | { readonly view: "article"; readonly id: string; readonly queue: QueuePlace | null }
  | { readonly view: "translation"; readonly id: string; readonly queue: QueuePlace | null }
  | {
      readonly view: "names";
      readonly state: NameState;
      readonly type: AuthorityType | null;
      readonly q: string;
    };

/** A place and the language in which it is seen; the address holds both, so that a link leads there. */
export interface Place {
  readonly locale: Locale;
  readonly route: Route;
}

/** Reads what stands behind `#`; whatever names no place leads to the start, in Arabic unless it says otherwise. */
export function parseHash(hash: string): Place {
  const [path = "", search = ""] = hash.replace(/^#/, "").split("?", 2);
  const [, language = "", view = "", name = ""] = path.split("/").map(decode);
  const query = new URLSearchParams(search);
  const locale = isLocale(language) ? language : "ar";
  return { locale, route: parseRoute(view, name, query) };
}

/** The address of a place, such as `#/ar/queue/date?year=2020`. */
export function formatHash({ locale, route }: Place): string {
  const query = new URLSearchParams();
  const put = (key: string, value: string | null) => value && query.set(key, value);
  const putQueue = ({ outlet, year, page }: QueuePlace) => {
    put("outlet", outlet);
    put("year", year);
    if (page > 1) put("page", String(page));
  };
  let path = "";
  if (route.view === "names") {
    path = "names";
    if (route.state !== "open") put("state", route.state);
    put("type", route.type);
    put("q", route.q);
  } else if (route.view === "queue") {
    path = `queue/${route.queue.kind}`;
    putQueue(route.queue);
  } else if (route.view !== "start") {
    path = `${route.view}/${encodeURIComponent(route.id)}`;
    put("queue", route.queue?.kind ?? null);
    if (route.queue !== null) putQueue(route.queue);
  }
  const search = query.toString();
  return `#/${locale}/${path}${search && `?${search}`}`;
}

function parseRoute(view: string, name: string, query: URLSearchParams): Route {
  if (view === "names") {
    const type = authorityTypes.find((each) => each === query.get("type")) ?? null;
    const state = nameStates.find((each) => each === query.get("state")) ?? "open";
    return { view, state, type, q: query.get("q") ?? "" };
  }
  if (view === "queue") {
    const queue = parseQueue(name, query);
    if (queue !== null) return { view, queue };
  }
  if ((view === "article" || view === "translation") && name !== "") {
    return { view, id: name, queue: parseQueue(query.get("queue") ?? "", query) };
  }
  return { view: "start" };
}

function parseQueue(name: string, query: URLSearchParams): QueuePlace | null {
  if (!isQueue(name)) return null;
  const page = Number(query.get("page") ?? 1);
  const whole = Number.isInteger(page) && page > 0 ? page : 1;
  return {
    kind: name,
    outlet: query.get("outlet") ?? "",
    year: query.get("year") ?? "",
    page: whole,
  };
}

function isQueue(name: string): name is ArticleQueue {
  return Object.hasOwn(articleQueues, name);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return "";
  }
}
