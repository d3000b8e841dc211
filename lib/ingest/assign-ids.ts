/** Words that the site's addresses or the archive's folders use beside ids. */
const reserved = new Set(["page", "index", "con", "nul", "aux", "prn"]);
const LONGEST = 48;

/**
 * Gives ids to raw files that have none yet. An id is ASCII and short: the number that a name begins with
 * (`000_ebc9….txt` → `000`); if that is taken, or two new files share it, or there is none, the whole name
 * spelt in ASCII; if that is taken too, or holds nothing, with the start of a hash of the name. Ids given once
 * are never changed.
 *
 * @param names of all raw files, in any order.
 * @param register name → id as given so far.
 * @param hash lower-case hexadecimal hash of a text.
 * @returns the register with the new names in it, sorted by name.
 */
export function assignIds(
  names: readonly string[],
  register: ReadonlyMap<string, string>,
  hash: (text: string) => string,
): Map<string, string> {
  const ids = new Map(register);
  const taken = new Set(register.values());
  const fresh = names.filter((name) => !register.has(name)).sort();
  const wanted = new Map<string, number>();
  for (const name of fresh) {
    const short = shortId(name);
    if (short !== null) wanted.set(short, (wanted.get(short) ?? 0) + 1);
  }
  const free = (id: string | null): id is string =>
    id !== null && id !== "" && !taken.has(id) && !reserved.has(id);
  for (const name of fresh) {
    const short = shortId(name);
    const long = longId(name);
    const hashed = hash(name);
    let id = wanted.get(short ?? "") === 1 && free(short) ? short : free(long) ? long : null;
    for (let length = 8; id === null; length++) {
      const candidate = `${(long || "t").slice(0, LONGEST)}-${hashed.slice(0, length)}`;
      if (free(candidate)) id = candidate;
    }
    ids.set(name, id);
    taken.add(id);
  }
  return new Map([...ids].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const stem = (name: string): string => name.replace(/\.\w+$/, "");

function shortId(name: string): string | null {
  return /^(\d{1,12})(?:[_\s-]|$)/.exec(stem(name))?.[1] ?? null;
}

/** Letters, digits and hyphens; empty when most of the name is not ASCII and would be lost. */
function longId(name: string): string {
  const ascii = stem(name).normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  if (/[^\u0000-\u007f]/.test(ascii)) return "";
  const slug = ascii.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
  return slug.length <= LONGEST ? slug : "";
}
