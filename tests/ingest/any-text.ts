import fc from "fast-check";

/** Any characters of Unicode, Arabic ones oftener. (fast-check's own need seconds to list them all first.) */
export function anyText(maxLength = 20): fc.Arbitrary<string> {
  const character = fc.oneof(
    fc.integer({ min: 0x600, max: 0x6ff }),
    fc.integer({ min: 0x20, max: 0x7e }),
    fc.integer({ min: 1, max: 0x10ffff }).filter((code) => code < 0xd800 || code > 0xdfff),
  );
  return fc
    .array(character, { minLength: 1, maxLength })
    .map((codes) => String.fromCodePoint(...codes));
}
