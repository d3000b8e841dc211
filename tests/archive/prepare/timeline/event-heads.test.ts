import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { InventoryItem, OwnHead } from "../../../../lib/archive/prepare/article-details.ts";
import { eventHeads } from "../../../../lib/archive/prepare/timeline/event-heads.ts";
import type { Authority } from "../../../../lib/authorities/authority.ts";

function own(id: string, date: string, more: Partial<OwnHead> = {}): OwnHead {
  return {
    ...{
      id,
      kind: "happening",
      date,
      name: null,
      certainty: "stated",
      same: null,
      differs: null,
      about: null,
    },
    ...{ told: id, countries: [], authorities: [], paragraph: 1, passageHash: id },
    ...more,
  };
}

function item(
  id: string,
  date: string | null,
  events: readonly OwnHead[],
  named: readonly string[] = [],
): InventoryItem {
  const published = own(id, "", { kind: "publication" });
  return {
    summary: { id, date } as InventoryItem["summary"],
    ...{
      features: [],
      detailsHash: id,
      raw: { file: "", encoding: "utf-8", bytes: 0 },
      rawIsIntact: true,
      corrections: [],
      lacks: [],
      together: [],
    },
    changed: null,
    passageCounts: Object.fromEntries(named.map((record) => [record, 1])),
    namedAt: Object.fromEntries(named.map((record) => [record, 2])),
    events: [{ ...published, date }, ...events],
  };
}

const record = (id: string, date: string | undefined, more: Partial<Authority> = {}) =>
  ({
    ...{ id, type: "event", prefLabel: { ar: "حدث", en: "Event" }, related: [], countries: [] },
    ...(date === undefined ? {} : { date }),
    ...more,
  }) as unknown as Authority;

const shown = (...args: Parameters<typeof eventHeads>) =>
  [...eventHeads(...args)].filter(({ kind }) => kind !== "publication");

describe("one event", () => {
  const source = { name: { ar: "صحيفة", en: "A paper" } };

  it("is one entry: the record's, with the text that dates it beside it", () => {
    const text = own("a-1", "2023", { same: "summit" });
    const summit = record("summit", "2023-02-13/2023-02-15", { dateSource: source });
    const heads = shown([item("a", "2023-03-01", [text], ["summit"])], [summit], []);
    expect(heads).toHaveLength(1);
    expect(heads[0]).toMatchObject({
      ...{ id: "summit", record: "summit", date: "2023-02-13/2023-02-15", kind: "happening" },
      ...{ certainty: null, dateSource: { url: null }, articles: 1 },
      from: [{ article: "a", at: 1, says: "2023" }],
    });
  });

  it("is there when the texts name it without a date", () => {
    const heads = shown([item("a", null, [], ["forum"])], [record("forum", "2022-03-28")], []);
    expect(heads).toMatchObject([{ id: "forum", from: [{ article: "a", at: "forum" }] }]);
  });

  it("is as sure as the texts that date it, where the record names no source", () => {
    const text = own("a-1", "2022-03-28", { same: "forum", certainty: "inferred" });
    const [dated] = shown(
      [item("a", null, [text], ["forum"])],
      [record("forum", "2022-03-28")],
      [],
    );
    expect(dated?.certainty).toBe("inferred");
    const yearless = own("a-1", "XXXX-03-28", { same: "forum" });
    const [named] = shown(
      [item("a", null, [yearless], ["forum"])],
      [record("forum", "2022-03-28")],
      [],
    );
    expect(named?.certainty).toBeNull();
  });

  it("was only planned when all that name it were published before", () => {
    const kindOf = (...dates: readonly (string | null)[]) =>
      shown(
        dates.map((date, n) => item(`a${n}`, date, [], ["games"])),
        [record("games", "2024-07-26")],
        [],
      )[0]?.kind;
    expect(kindOf("2023-05-01")).toBe("planned");
    expect(kindOf("2023-05-01", "2024-08-01")).toBe("happening");
    expect(kindOf("2024")).toBe("happening");
    expect(kindOf(null)).toBe("happening");
  });

  it("that a text dates otherwise keeps both dates", () => {
    const differs = { record: "forum", name: { ar: "", en: "" }, date: "2022-03-28" };
    const claim = own("a-1", "2022-03-30", { differs });
    const heads = shown([item("a", null, [claim], ["forum"])], [record("forum", "2022-03-28")], []);
    expect(heads.map(({ id, date }) => [id, date])).toEqual([
      ["a-1", "2022-03-30"],
      ["forum", "2022-03-28"],
    ]);
    expect(heads[1]?.from).toEqual([{ article: "a", at: 1, says: "2022-03-30" }]);
  });

  it("of a record without a date bears its name, once for each date that texts give it", () => {
    const about = { record: "fair", name: { ar: "المعرض", en: "The Fair" } };
    const items = ["a", "b"].map((id) => item(id, null, [own(`${id}-1`, "2022-03", { about })]));
    const heads = shown(items, [record("fair", undefined)], []);
    expect(heads).toMatchObject([{ id: "a-1", record: "fair", name: about.name, articles: 2 }]);
  });

  it("that two articles tell in the same words is told once, by the earlier first", () => {
    const [a, b] = ["a-1", "b-1"].map((id) => own(id, "2022-03-28", { told: "words" }));
    const heads = shown(
      [item("a", "2022-04-02", [a as OwnHead]), item("b", "2022-04-01", [b as OwnHead])],
      [],
      [],
    );
    expect(heads).toHaveLength(1);
    expect(heads[0]).toMatchObject({ id: "b-1", articles: 2 });
    expect(heads[0]?.from.map(({ article }) => article)).toEqual(["b", "a"]);
  });

  it("that two articles of one story give the same name is told once, of another story twice", () => {
    const events = ["a", "b"].map((id) =>
      item(id, null, [own(`${id}-1`, "2022-03-28", { name: "افتتاح المعرض الدولي" })]),
    );
    expect(shown(events, [], [["a", "b"]])).toHaveLength(1);
    expect(shown(events, [], [])).toHaveLength(2);
  });
});

it("does not depend on the order of the articles", () => {
  const items = ["a", "b", "c"].map((id) =>
    item(id, null, [own(`${id}-1`, "2022-03-28", { told: "words" })], ["forum"]),
  );
  const records = [record("forum", "2022-03-28")];
  expect([...eventHeads([...items].reverse(), records, [])]).toEqual([
    ...eventHeads(items, records, []),
  ]);
});

it("does not depend on the parts in which events are put together", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "sijill-events-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const items = Array.from({ length: 40 }, (_, n) => {
    const date = `2022-03-${10 + (n % 9)}`;
    return item(`n${n}`, date, [own(`n${n}-1`, date, { told: "words" })], ["forum"]);
  });
  const heads = (count: number) =>
    [...eventHeads(items, [record("forum", "2022-03-28")], [], { folder, count })].sort((a, b) =>
      a.id < b.id ? -1 : 1,
    );
  expect(heads(1)).toHaveLength(40 + 9 + 1);
  expect(heads(5)).toEqual(heads(1));
  expect(readdirSync(folder)).toEqual([]);
});
