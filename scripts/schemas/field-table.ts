/** What of a JSON Schema is read here. */
export interface FieldSchema {
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly required?: readonly string[];
  readonly items?: FieldSchema;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly anyOf?: readonly FieldSchema[];
}

/** A Markdown table of all keys of a schema, those inside mappings and lists with the way to them. */
export function fieldTable(schema: FieldSchema): string {
  const rows = rowsOf(schema, "").map((cells) => `| ${cells.join(" | ")} |`);
  return ["| key | value | meaning |", "| --- | --- | --- |", ...rows].join("\n");
}

function rowsOf(schema: FieldSchema, path: string): readonly (readonly string[])[] {
  const required = new Set(schema.required);
  return Object.entries(schema.properties ?? {}).flatMap(([key, field]) => {
    const name = `${path}${key}`;
    const must = required.has(key) ? ", required" : "";
    const own = [`\`${name}\``, `${valueOf(field)}${must}`, field.description ?? ""];
    const inside = mappingIn(field);
    return inside === null ? [own] : [own, ...rowsOf(inside, `${name}${field.items ? "[]" : ""}.`)];
  });
}

/** The mapping that a field holds, itself, in a list or among others; null where its keys need no rows. */
function mappingIn(field: FieldSchema): FieldSchema | null {
  const found = [field, field.items, ...(field.anyOf ?? [])].find((one) => one?.properties);
  return found === undefined || isLocalized(found) ? null : found;
}

/** What a field holds, in words. */
function valueOf(field: FieldSchema): string {
  const { items, properties, anyOf, title = "text" } = field;
  if (anyOf) return anyOf.map(valueOf).join(" or ");
  if (isLocalized(field)) return `${valueOf(properties?.["ar"] ?? {})} in \`ar\` and \`en\``;
  const words = field.enum ?? (field.const === undefined ? null : [field.const]);
  const types: Readonly<Record<string, string>> = {
    string: words === null ? title : words.map((word) => `\`${word}\``).join(", "),
    array: items ? `list: ${valueOf(items)}` : "list",
    object: "mapping",
  };
  return [field.type ?? "string"]
    .flat()
    .map((type) => types[type] ?? type)
    .join(" or ");
}

/** Whether it is a mapping of the languages. */
function isLocalized({ properties }: FieldSchema): boolean {
  return properties !== undefined && Object.keys(properties).join() === "ar,en";
}
