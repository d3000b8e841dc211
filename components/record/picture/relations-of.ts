import { compareEdtf } from "@/lib/dates/compare-edtf.ts";
import type { AuthorityType } from "@/lib/authorities/authority.ts";
import type { AuthorityView } from "@/lib/archive/ask/record-views.ts";
import type { AuthorityCard } from "@/lib/archive/ask/views.ts";

/** Another record that a drawing of relations shows. */
export interface Relation {
  readonly card: AuthorityCard;
  /** Articles and sentences that name both. */
  readonly articles: number;
  readonly passages: number;
  /** Whether people wrote into the record that it belongs with it. */
  readonly isChosen: boolean;
}

/** So many names a drawing holds beside those that people chose. */
const most = 8;

/** Who took part stands first beside an event, then what it was about, then other events in the order of their dates. */
const places: Readonly<Record<AuthorityType, number>> = {
  ...{ person: 0, organisation: 1, system: 2, event: 3 },
};

/**
 * What a record is drawn together with: those that people chose, and those that the same sentences or several of the
 * same articles name. One that merely stands somewhere in the only article that names both tells nothing. The strongest
 * stand first.
 */
export function relationsOf({ record, namedWith, related }: AuthorityView): readonly Relation[] {
  const shared = new Map(namedWith.map((relation) => [relation.card.id, relation]));
  const chosen = related.map((card): Relation => {
    const { articles = 0, passages = 0 } = shared.get(card.id) ?? {};
    return { card, articles, passages, isChosen: true };
  });
  const isChosen = new Set(related.map(({ id }) => id));
  const others = namedWith
    .filter(
      ({ card, articles, passages }) => !isChosen.has(card.id) && (passages > 0 || articles > 1),
    )
    .slice(0, Math.max(0, most - chosen.length))
    .map((relation): Relation => ({ ...relation, isChosen: false }));
  const order = record.type === "event" ? byType : byStrength;
  return [...chosen, ...others].sort(order);
}

function byStrength(a: Relation, b: Relation): number {
  return b.articles - a.articles || b.passages - a.passages;
}

function byType(a: Relation, b: Relation): number {
  const type = places[a.card.type] - places[b.card.type];
  if (type !== 0) return type;
  if (a.card.type !== "event") return byStrength(a, b);
  return compareEdtf(a.card.date ?? "", b.card.date ?? "");
}
