/** Reads typed values from front matter or YAML and collects a sentence for each one that is wrong. */
export interface Fields {
  /** What was wrong so far, one sentence each. */
  readonly errors: string[];
  /** A text, or null when absent or null. */
  text(key: string): string | null;
  /** A text that must be there. */
  requiredText(key: string): string;
  /** One of the given words; the first of them stands in after an error. */
  oneOf<T extends string>(key: string, allowed: readonly T[]): T;
  /** A list of texts; empty when absent. */
  texts(key: string): readonly string[];
  /** A mapping below this one; empty when absent. */
  within(key: string): Fields;
  has(key: string): boolean;
  /** Reports every key that is not among the known ones: a misspelt key must not be lost in silence. */
  onlyKeys(known: readonly string[]): void;
}

/** What `read` gives, or an empty list and the reason among the errors. */
export function listOr(errors: string[], read: () => readonly string[]): readonly string[] {
  try {
    return read();
  } catch (error) {
    errors.push(error instanceof Error ? error.message : String(error));
    return [];
  }
}

/** @param path is put before key names in sentences, such as `raw.` */
export function fieldsOf(
  data: Readonly<Record<string, unknown>>,
  errors: string[] = [],
  path = "",
): Fields {
  const get = (key: string): unknown => (Object.hasOwn(data, key) ? data[key] : undefined);
  const wrong = (key: string, what: string): void => void errors.push(`\`${path}${key}\` ${what}`);
  const text = (key: string): string | null => {
    const value = get(key);
    if (value === undefined || value === null) return null;
    if (typeof value === "string") return value;
    wrong(key, `must be a text in quotation marks, not ${JSON.stringify(value)}`);
    return null;
  };
  return {
    errors,
    text,
    requiredText: (key) => {
      const value = text(key);
      if (value === null) wrong(key, "is missing");
      return value ?? "";
    },
    oneOf: <T extends string>(key: string, allowed: readonly T[]): T => {
      const value = text(key);
      const found = allowed.find((word) => word === value);
      if (found === undefined) wrong(key, `must be one of ${allowed.join(", ")}`);
      return found ?? (allowed[0] as T);
    },
    texts: (key) => {
      const value = get(key) ?? [];
      if (Array.isArray(value) && value.every((item) => typeof item === "string")) return value;
      wrong(key, "must be a list of texts in quotation marks");
      return [];
    },
    within: (key) => {
      const value = get(key) ?? {};
      const mapping = typeof value === "object" && !Array.isArray(value);
      if (!mapping) wrong(key, "must be a mapping of keys to values");
      return fieldsOf(mapping ? (value as Record<string, unknown>) : {}, errors, `${path}${key}.`);
    },
    has: (key) => get(key) !== undefined,
    onlyKeys: (known) => {
      for (const key of Object.keys(data)) {
        if (!known.includes(key)) wrong(key, `is not known here; known are ${known.join(", ")}`);
      }
    },
  };
}
