import { expect, it } from "vitest";
import { nameGroups } from "../../../lib/archive/ask/name-groups.ts";
import type { Authority, Role } from "../../../lib/authorities/authority.ts";

const record = (id: string, more: Partial<Authority>): Authority => ({
  ...{ id, type: "person", prefLabel: { ar: id } },
  ...{ altLabels: { ar: [], en: [] }, roles: [], countries: [], related: [], sameAs: [] },
  ...more,
});
const office = (label: string, date: string | undefined, source: string): Role => {
  return { label: { ar: label, en: label }, source, ...(date === undefined ? {} : { date }) };
};

it("groups names by type, events by their dates, and leaves out what is not there", () => {
  const groups = nameGroups({ id: "a", date: null }, [
    record("late", { type: "event", date: "2023-02" }),
    record("pact", { type: "system", kind: "agreement" }),
    record("early", { type: "event", date: "2022" }),
    record("some-day", { type: "event" }),
    record("somebody", {}),
  ]);
  expect(groups.map(({ type, names }) => [type, ...names.map(({ id }) => id)])).toEqual([
    ["person", "somebody"],
    ["system", "pact"],
    ["event", "early", "late", "some-day"],
  ]);
  expect(groups[1]?.names[0]?.kind).toBe("agreement");
});

it("gives the office that the article attests, or one of its own time, and none of another", () => {
  const roles = [
    office("mayor", "2010/2014", "https://example.org"),
    office("minister", "2015/2019", "b#p2"),
  ];
  const roleIn = (id: string, date: string | null) =>
    nameGroups({ id, date }, [record("x", { roles })])[0]?.names[0]?.role?.en ?? null;
  expect(roleIn("b", null)).toBe("minister");
  expect(roleIn("a", "2012-05")).toBe("mayor");
  expect(roleIn("a", "2014/2016")).toBeNull();
  expect(roleIn("a", "2020")).toBeNull();
  expect(roleIn("a", null)).toBeNull();
});
