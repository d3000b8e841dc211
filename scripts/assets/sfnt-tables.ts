/** A table of an OpenType font: where it lies, in bytes, and where the record that says so lies. */
interface Table {
  readonly record: number;
  readonly offset: number;
  readonly length: number;
}

const headerLength = 12;
const recordLength = 16;

/**
 * Finds a table of a font by its directory (OpenType specification, "Table directory").
 * @param tag four letters, such as `cmap`
 */
export function findTable(font: DataView, tag: string): Table | undefined {
  const records = Array.from(
    { length: font.getUint16(4) },
    (_, index) => headerLength + index * recordLength,
  );
  const record = records.find((at) =>
    [...tag].every((letter, i) => font.getUint8(at + i) === letter.charCodeAt(0)),
  );
  if (record === undefined) return undefined;
  return { record, offset: font.getUint32(record + 8), length: font.getUint32(record + 12) };
}
