import type {
  EnglishSuggestions,
  NameItem,
  NamesPage,
  RecordItems,
} from "../../../lib/desk/api.ts";
import { authorityType } from "../../../lib/authorities/authority.ts";
import { isCountryCode } from "../../../lib/countries/country-name.ts";
import { fold } from "../../../lib/arabic/fold.ts";
import { nameDecisionSchema } from "../../../lib/desk/decision-schemas.ts";
import { deskRefusals } from "../../../lib/strings/desk/desk-refusals.ts";
import { type DeskName, isOpen } from "../archive/desk-names.ts";
import { nearestRecords } from "../archive/nearest-records.ts";
import type { Desk } from "../desk.ts";
import type { Route } from "../http/desk-server.ts";
import { Refusal } from "../http/refusal.ts";
import { decideName } from "../write/decide-name.ts";
import { decider } from "./decider.ts";
import { sent } from "./sent.ts";
import { write } from "./write-routes.ts";

const pageSize = 100;

/** The names of the texts, the records, and what is decided about names. */
export function nameRoutes(desk: Desk): Readonly<Record<string, Route>> {
  return {
    "/api/names": {
      get: async (query): Promise<NamesPage> => {
        const names = [...(await desk.names.all()).values()].filter(filterOf(query));
        const page = Math.max(1, Number(query.get("page") ?? "1") || 1);
        const items = names.slice((page - 1) * pageSize, page * pageSize);
        return { total: names.length, items: items.map((name) => itemOf(name, desk)) };
      },
      post: async (body) => {
        const decision = sent(nameDecisionSchema, body);
        const names = await desk.names.all();
        const { what, files } = decideName(decision, names, desk, decider(desk));
        return write(desk, what, files);
      },
    },
    "/api/records": {
      get: (query): RecordItems =>
        nearestRecords(desk.archive.records().records, query.get("q") ?? ""),
    },
    "/api/english": {
      get(query): EnglishSuggestions {
        const type = authorityType.safeParse(query.get("type"));
        const name = query.get("name")?.trim() ?? "";
        if (!type.success || name === "") throw new Refusal(400, deskRefusals.notJson);
        const country = query.get("country") ?? "";
        return desk.english(name, type.data, isCountryCode(country) ? country : null);
      },
    },
  };
}

function filterOf(query: URLSearchParams): (name: DeskName) => boolean {
  const state = query.get("state") ?? "open";
  const type = query.get("type") ?? "";
  const asked = fold((query.get("q") ?? "").trim());
  return (name) =>
    (state === "all" || isOpen(name) === (state === "open")) &&
    (type === "" || name.type === type) &&
    (asked === "" || [name.name, ...name.forms].some((form) => fold(form).includes(asked)));
}

function itemOf(name: DeskName, desk: Desk): NameItem {
  const { mergedInto: _merged, ...item } = name;
  // Of those that are decided nobody asks for English.
  return { ...item, english: isOpen(name) ? desk.english(name.name, name.type, name.country) : [] };
}
