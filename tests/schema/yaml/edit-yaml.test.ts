import fc from "fast-check";
import { expect, test } from "vitest";
import { editYaml } from "../../../lib/schema/yaml/edit-yaml.ts";
import { editPlain, type Plain, type YamlEdit } from "../../../lib/schema/yaml/plain.ts";
import { parseYaml } from "../../../lib/schema/read-yaml.ts";

const edited = (text: string, ...edits: readonly YamlEdit[]): string => {
  const done = editYaml(text, edits);
  if (!done.ok) throw new Error(done.error.join("; "));
  return done.value;
};

const byHand = `# What we decided about article 003.
id: '003'   # as the folder
title:
  # The archive's own words.
  ar: "وزير يزور تونس"
  en: >-
    A minister visits
    Tunisia
countries: { add: ["KR"],   remove: [ 'MA' ] }  # see the note


note: |
  First line.
  Second line.
# The end.
`;

test("a new key stands below the last one, and nothing else is touched", () => {
  const text = edited(byHand, { set: ["date"], to: "2022-04" });
  expect(text).toBe(byHand.replace("Second line.\n", 'Second line.\ndate: "2022-04"\n'));
});

test("a value is replaced where it stands; comments, quoting and blanks around it stay", () => {
  const text = edited(
    byHand,
    { set: ["title", "ar"], to: "عنوان «آخر»" },
    { set: ["countries", "add", 1], to: "TN" },
    { set: ["title", "en"], to: "Another title" },
  );
  expect(text).toBe(
    byHand
      .replace('"وزير يزور تونس"', '"عنوان «آخر»"')
      .replace('["KR"]', '["KR", "TN"]')
      .replace(/>-\n.*\n.*\n/, '"Another title"\n'),
  );
});

test("a key is taken out with its value, and a comment beside it stays", () => {
  expect(edited(byHand, { remove: ["countries"] })).toBe(
    byHand.replace(/countries: .*\}  # see the note/, "# see the note"),
  );
  expect(edited(byHand, { remove: ["countries", "add"] })).toBe(
    byHand.replace(`add: ["KR"],   `, ""),
  );
  expect(edited(byHand, { remove: ["countries", "remove", 0] })).toBe(
    byHand.replace(`,   remove: [ 'MA' ]`, ""),
  );
});

test("who decided what goes below those who did before", () => {
  const change = (by: string) => ({ by, date: "2026-11-29", keys: ["date"] });
  const once = edited('id: "1"\n', { set: ["changes", 0], to: change("A") });
  const twice = edited(once, { set: ["changes", 1], to: change("B") }, { set: ["date"], to: null });
  expect(twice).toBe(`id: "1"
changes:
  - { by: "A", date: "2026-11-29", keys: ["date"] }
  - { by: "B", date: "2026-11-29", keys: ["date"] }
date: null
`);
});

test.each([
  ["nothing", "", 'id: "1"\n'],
  ["a comment alone", "# about 1\n", '# about 1\nid: "1"\n'],
  ["no line end at the end", 'date: "2022"', 'date: "2022"\nid: "1"\n'],
  [
    "a byte order mark and Windows line ends",
    '\uFEFFdate: "2022"\r\n',
    '\uFEFFdate: "2022"\r\nid: "1"\r\n',
  ],
  ["a mapping in one line", '{ date: "2022" }\n', '{ date: "2022", id: "1" }\n'],
  ["a mapping over lines", '{\n  date: "2022"\n}\n', '{\n  date: "2022", id: "1"\n}\n'],
  ["a key without a value", "date:\nid:\n", 'date:\nid: "1"\n'],
])("a file with %s", (_, before, after) => {
  expect(edited(before, { set: ["id"], to: "1" })).toBe(after);
});

test("a list that nobody could cut into is written anew, and says the same", () => {
  const text = edited('add: [ "KR" # Korea\n ]\n', { set: ["add", 1], to: "TN" });
  expect(parseYaml(text)).toEqual({ add: ["KR", "TN"] });
  expect(text).toContain("# Korea");
});

test("a file that is no YAML is left alone, with the reason", () => {
  expect(editYaml('id: "1"\nid: "2"\n', [{ set: ["date"], to: null }])).toMatchObject({
    ok: false,
    error: [expect.stringContaining("cannot be read as YAML")],
  });
});

const word = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom("2022", "no", "null", "# x", "a: b", "وزير", "- x", "«»", "'", '"', "~", " "),
);
const key = fc.constantFrom("title", "date", "countries", "credit", "note");
const value: fc.Arbitrary<Plain> = fc.oneof(
  word,
  fc.constant(null),
  fc.array(word, { maxLength: 3 }),
  fc.dictionary(
    fc.constantFrom("ar", "en", "add"),
    fc.oneof(word, fc.array(word, { minLength: 1, maxLength: 2 })),
    {
      minKeys: 1,
    },
  ),
);
const edit: fc.Arbitrary<YamlEdit> = fc.oneof(
  fc.record({ set: fc.tuple(key), to: value }),
  fc.record({ set: fc.tuple(fc.constant("title"), fc.constantFrom("ar", "en")), to: word }),
  fc.record({ set: fc.tuple(fc.constant("countries"), fc.constant("add"), fc.nat(3)), to: word }),
  fc.record({ remove: fc.tuple(key) }),
  fc.record({ remove: fc.tuple(fc.constant("countries"), fc.constant("add"), fc.nat(3)) }),
);
/** A key as somebody may have written it, with comments about it. */
const lineOf = fc.constantFrom(
  'title: { ar: "عنوان", en: Title }',
  "title:\n    ar: 'عنوان' # ar\n    # en follows\n    en: >\n      Title\n      goes on",
  "date: 2022-04",
  "countries:\n  add:\n  - KR # c\n  - TN",
  'countries: {add: ["KR",TN] , remove: [ MA ]}',
  "credit: null",
  "credit: ~ # none",
  "note: |+\n  text\n\n",
  "note: |\n  # no comment\n  text\n",
);

test("whatever is edited, the file says the rest as before, and keeps every comment", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(lineOf, { selector: (line) => line.split(":")[0] ?? "", maxLength: 5 }),
      fc.constantFrom("\n", "\r\n"),
      fc.array(edit, { minLength: 1, maxLength: 5 }),
      (lines, end, edits) => {
        const marked = lines.map((line, index) => `# before ${index}\n${line}\n`).join("\n");
        const text = `id: "1"\n${marked}# the end\n`.replaceAll("\n", end);
        const done = edited(text, ...edits);
        let wanted = parseYaml(text) as Plain;
        for (const one of edits) wanted = editPlain(wanted, one);
        expect(parseYaml(done)).toEqual(wanted);
        for (const index of lines.keys()) expect(done).toContain(`# before ${index}`);
        expect(done).toContain("# the end");
      },
    ),
    { numRuns: 400 },
  );
});
