import { describe, expect, it, vi } from "vitest";
import fc from "fast-check";
import type { Authority, AuthorityType } from "../../lib/authorities/authority.ts";
import { findAuthorities } from "../../lib/authorities/find-authorities.ts";

vi.setConfig({ testTimeout: 60_000 });

interface Labels {
  readonly ar: readonly string[];
  readonly en?: readonly string[];
  readonly short?: readonly string[];
  readonly patterns?: readonly string[];
  readonly type?: AuthorityType;
}

function record(
  id: string,
  { ar, en = [id], short = [], patterns = [], type = "person" }: Labels,
): Authority {
  const [preferred = "", ...others] = ar;
  const [name = "", ...names] = en;
  return {
    id,
    type,
    prefLabel: { ar: preferred, en: name },
    altLabels: { ar: others, en: names },
    shortLabels: { ar: short, en: short },
    patterns: { ar: patterns, en: patterns },
    roles: [],
    countries: [],
    related: [],
    sameAs: [],
  };
}

const records: readonly Authority[] = [
  record("roumi", {
    ar: ["عهود بنت خلفان الرومي", "عهود الرومي"],
    en: ["Ohood Al Roumi"],
    short: ["الرومي"],
  }),
  record("jeon", { ar: ["جون هيه تشول"], en: ["Jeon Hae-cheol"], short: ["جون", "الوزير"] }),
  record("koh", { ar: ["كوه جيان"], en: ["Koh Jean"], short: ["كوه", "الوزير"] }),
  record("lootah", { ar: ["عبدالله ناصر لوتاه"] }),
  record("committee", { ar: ["اللجنة العليا للتحول الرقمي الحكومي"], en: ["Higher Committee"] }),
  record("summit", { ar: ["القمة العالمية للحكومات"] }),
  record("summit-2023", { ar: ["القمة العالمية للحكومات 2023", "قمة الحكومات"] }),
  record("un", { ar: ["الأمم المتحدة"], en: ["UN", "United Nations"] }),
  record("palace", { ar: ["القصر"], en: ["the palace in the capital, Tunis"] }),
  record("interior-a", { ar: ["وزارة الداخلية في الدولة أ", "وزارة الداخلية"] }),
  record("interior-b", { ar: ["وزارة الداخلية في الدولة ب", "وزارة الداخلية"] }),
];

function found(text: string): readonly string[] {
  return findAuthorities(text, records).map(
    ({ authority, start, end }) => `${authority}: ${text.slice(start, end)}`,
  );
}

describe("findAuthorities", () => {
  it.each([
    ["وأكدت عهود الرومي أن", ["roumi: عهود الرومي"]],
    ["التقى بعهود الرومي", ["roumi: بعهود الرومي"]],
    ["وكوه جيان رئيس اللجنة", ["koh: وكوه جيان"]],
    ["عُهُود الرُّومي", ["roumi: عُهُود الرُّومي"]],
    ["«جون هيه-تشول»", ["jeon: جون هيه-تشول"]],
    ["وعبد الله ناصر لوتاه", ["lootah: وعبد الله ناصر لوتاه"]],
    ["للجنة العليا للتحول الرقمي الحكومي", ["committee: للجنة العليا للتحول الرقمي الحكومي"]],
    ["قمه الحكومات", ["summit-2023: قمه الحكومات"]],
    ["Jeon Hae-cheol's visit", ["jeon: Jeon Hae-cheol's"]],
    ["OHOOD AL ROUMI", ["roumi: OHOOD AL ROUMI"]],
    ["the UN and the united nations", ["un: UN", "un: united nations"]],
    ["the palace in the capital, Tunis", ["palace: the palace in the capital, Tunis"]],
  ])("finds a label in: %s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    "عهود. الرومي",
    "عهود\nالرومي",
    "معهود الرومية",
    "a fun thing that un-does it",
    "Higher Committees",
    "the palace in the capital Tunis",
  ])("finds none in: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("takes a word after a given name for somebody else's surname", () => {
    expect(found("عهود الرومي. وقال الرومي")).toHaveLength(2);
    expect(found("عهود الرومي. وقال أحمد الرومي، ثم سليمان هلال الرومي")).toHaveLength(1);
    expect(found("عهود الرومي. وطالب الرومي بذلك بعد أحمد، الرومي")).toHaveLength(3);
  });

  it("takes the longest label", () => {
    expect(found("القمة العالمية للحكومات 2023")).toEqual([
      "summit-2023: القمة العالمية للحكومات 2023",
    ]);
    expect(found("القمة العالمية للحكومات في دبي")).toEqual(["summit: القمة العالمية للحكومات"]);
  });

  it("reads Arabic-Indic digits", () => {
    expect(found("القمة العالمية للحكومات ٢٠٢٣")).toHaveLength(1);
    expect(found("القمة العالمية للحكومات ٢٠٢٣")[0]).toMatch(/^summit-2023/);
  });

  it("takes a short label only after a full one", () => {
    expect(found("قال جون إن")).toEqual([]);
    expect(found("جون هيه تشول\n\nقال جون إن").at(-1)).toBe("jeon: جون");
    expect(findAuthorities("عهود الرومي والرومي", records).map(({ rule }) => rule)).toEqual([
      "label",
      "short-label",
    ]);
  });

  it("gives a shared short label to the one named last", () => {
    expect(found("جون هيه تشول ثم كوه جيان، وقال الوزير").at(-1)).toBe("koh: الوزير");
    expect(found("كوه جيان ثم جون هيه تشول، وقال الوزير").at(-1)).toBe("jeon: الوزير");
  });

  it("gives a shared full label to nobody unless one was named", () => {
    expect(found("وزارة الداخلية")).toEqual([]);
    expect(found("وزارة الداخلية في الدولة ب. وقالت وزارة الداخلية").at(-1)).toBe(
      "interior-b: وزارة الداخلية",
    );
  });

  it("finds a name inside another's, where it names its own record there", () => {
    const nested = [
      record("cabinet", { ar: ["الحكومة التونسية"], type: "organisation" }),
      record("bouden", { ar: ["نجلاء بودن"], short: ["رئيسة الحكومة التونسية"] }),
      record("visit", { ar: ["زيارة نجلاء بودن إلى الجزائر"], type: "event" }),
      record("prize", { ar: ["مؤسسة نجلاء بودن للعلوم"], type: "organisation" }),
      record("sons", { ar: ["سليم نجلاء بودن"] }),
      record("interior", { ar: ["وزارة الداخلية"], type: "organisation" }),
      record("safety", { ar: ["وزارة الداخلية والسلامة"], type: "organisation" }),
      record("people", { ar: ["الشعب"], type: "organisation" }),
      record("parliament", { ar: ["مجلس نواب الشعب"], type: "organisation" }),
    ];
    const named = (text: string) => findAuthorities(text, nested).map(({ authority }) => authority);
    expect(named("نجلاء بودن رئيسة الحكومة التونسية")).toEqual(["bouden", "bouden", "cabinet"]);
    expect(named("زيارة نجلاء بودن إلى الجزائر")).toEqual(["visit", "bouden"]);
    expect(named("مؤسسة نجلاء بودن للعلوم")).toEqual(["prize"]);
    expect(named("سليم نجلاء بودن")).toEqual(["sons"]);
    expect(named("وزارة الداخلية والسلامة")).toEqual(["safety"]);
    expect(named("مجلس نواب الشعب")).toEqual(["parliament"]);
  });

  it("finds patterns over and inside of names, and hides no name by them", () => {
    const both = [
      record("signing", { ar: ["توقيع المذكرة"], patterns: ["وقعت اللجنة العليا"], type: "event" }),
      record("board", { ar: ["اللجنة العليا"], patterns: ["رئيس اللجنة"], type: "organisation" }),
      record("chair", { ar: ["كوه جيان"], short: ["رئيس اللجنة"] }),
    ];
    const told = (text: string) =>
      findAuthorities(text, both).map(({ authority, rule }) => `${authority} ${rule}`);
    expect(told("وقعت اللجنة العليا")).toEqual(["signing pattern", "board label"]);
    expect(told("قال رئيس اللجنة")).toEqual(["board pattern"]);
    expect(told("كوه جيان، وقال رئيس اللجنة")).toEqual([
      ...["chair label", "chair short-label", "board pattern"],
    ]);
    // A pattern over a name of the same record says nothing more.
    expect(told("رئيس اللجنة العليا")).toEqual(["board label"]);
  });

  it("forgets one article before the next", () => {
    found("جون هيه تشول");
    expect(found("قال جون")).toEqual([]);
  });

  it("gives whole words in order, of one record none over another, for any text", () => {
    const word = fc.constantFrom(
      ..."عهود الرومي وعهود جون هيه تشول UN the palace in capital, Tunis القمة العالمية للحكومات 2023 \n . ً ـ".split(
        " ",
      ),
    );
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(word, { maxLength: 30 }).map((words) => words.join(" ")),
    );
    fc.assert(
      fc.property(text, (value) => {
        const mentions = findAuthorities(value, records);
        let before = 0;
        const ends = new Map<string, number>();
        for (const { start, end, authority, rule } of mentions) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(start).toBeGreaterThanOrEqual(ends.get(authority) ?? 0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(value.length);
          before = start;
          ends.set(authority, end);
          if (rule !== "label") continue;
          const again = findAuthorities(value.slice(start, end), records);
          expect(again.map((mention) => mention.authority)).toContain(authority);
        }
      }),
    );
  });
});
