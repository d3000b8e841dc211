import YAML from "yaml";
import { deepest, lineTooDeep } from "./nesting.ts";

/**
 * Reads YAML (1.2, core schema) as a document: no dates, no merge keys, no custom tags. In time that grows with its
 * length alone: the library compares each key of a mapping with all before it, so that is done here.
 * @throws Error with the line and the reason when the text is not such YAML, nests too deeply, or a mapping has a key
 *   twice.
 */
export function readDocument(text: string): YAML.Document.Parsed {
  const tooDeep = lineTooDeep(text);
  if (tooDeep !== null)
    throw new Error(
      `lists and mappings stand more than ${deepest} deep inside each other on line ${tooDeep}`,
    );
  const lineCounter = new YAML.LineCounter();
  const document = YAML.parseDocument(text, {
    ...{ schema: "core", merge: false, logLevel: "silent" },
    // To each fault the library would add the line where it stands, however long and however many they are.
    ...{ uniqueKeys: false, prettyErrors: false, lineCounter },
  });
  const [fault] = [...document.errors, ...document.warnings];
  if (fault) {
    const { line, col } = lineCounter.linePos(fault.pos[0]);
    throw new Error(`${fault.message} at line ${line}, column ${col}`);
  }
  YAML.visit(document, {
    Map(_, { items }) {
      const keys = new Set<unknown>();
      for (const { key } of items) {
        if (!YAML.isScalar(key)) continue;
        if (keys.has(key.value)) {
          const { line } = lineCounter.linePos(key.range?.[0] ?? 0);
          throw new Error(`the key on line ${line} stands there twice; remove one of the two`);
        }
        keys.add(key.value);
      }
    },
  });
  return document;
}
