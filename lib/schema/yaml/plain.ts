/** What a YAML file of people holds: data only. */
export type Plain =
  string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/** The keys, and places in lists, that lead to a value. */
export type Way = readonly (string | number)[];

/** One change of a file: a value is set, whatever stood there, or taken out with its key. */
export type YamlEdit = { readonly set: Way; readonly to: Plain } | { readonly remove: Way };

/** The value at the end of a way; undefined where there is none. */
export function valueAt(data: Plain | undefined, way: Way): Plain | undefined {
  return way.reduce<Plain | undefined>((value, step) => {
    if (typeof value !== "object" || value === null) return undefined;
    return Object.hasOwn(value, step)
      ? (value as Readonly<Record<string | number, Plain>>)[step]
      : undefined;
  }, data);
}

/**
 * The same edit, begun where there is something: what is to hold the value and is not there yet, or is empty, is set with
 * it. A place behind the end of a list is its end.
 */
export function landed(data: Plain, edit: YamlEdit): YamlEdit {
  if ("remove" in edit) return edit;
  const [step] = edit.set.slice(-1);
  const above = edit.set.slice(0, -1);
  const holder = valueAt(data, above);
  if (step === undefined || above.length === 0) return edit;
  const isHeld = typeof holder === "object" && holder !== null;
  if (!isHeld || Array.isArray(holder) !== (typeof step === "number"))
    return landed(data, {
      set: above,
      to: typeof step === "number" ? [edit.to] : { [step]: edit.to },
    });
  const atEnd = Array.isArray(holder) ? Math.min(Number(step), holder.length) : step;
  return { set: [...above, atEnd], to: edit.to };
}

/** What an edit makes of data. A list or mapping that it leaves empty goes with its last value. */
export function editPlain(data: Plain, edit: YamlEdit): Plain {
  if ("remove" in edit) return removed(data, edit.remove) ?? {};
  return placed(data, edit.set, edit.to);
}

function placed(data: Plain | undefined, [step, ...rest]: Way, to: Plain): Plain {
  if (step === undefined) return to;
  const inner = placed(data === undefined ? undefined : valueAt(data, [step]), rest, to);
  if (typeof step === "number") {
    const list: readonly Plain[] = Array.isArray(data) ? (data as readonly Plain[]) : [];
    return step < list.length ? list.with(step, inner) : [...list, inner];
  }
  const isMapping = typeof data === "object" && data !== null && !Array.isArray(data);
  return { ...(isMapping ? data : {}), [step]: inner };
}

function removed(data: Plain, [step, ...rest]: Way): Plain | undefined {
  const before = step === undefined ? undefined : valueAt(data, [step]);
  if (step === undefined || before === undefined) return data;
  const inner = rest.length === 0 ? undefined : removed(before, rest);
  if (Array.isArray(data)) {
    const list = data as readonly Plain[];
    const left =
      inner === undefined ? list.toSpliced(Number(step), 1) : list.with(Number(step), inner);
    return left.length === 0 ? undefined : left;
  }
  const { [String(step)]: _, ...others } = data as Readonly<Record<string, Plain>>;
  if (inner === undefined) return Object.keys(others).length === 0 ? undefined : others;
  return { ...(data as Readonly<Record<string, Plain>>), [step]: inner };
}
