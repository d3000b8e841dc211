/** A folder with code, as `.config/rooms.mjs` tells of it. */
export interface Folder {
  readonly holds: string;
  readonly uses: readonly string[];
}

/** A room of lib/, as `.config/rooms.mjs` tells of it. */
export interface Room {
  readonly holds: string;
  readonly any: readonly string[];
  readonly types?: readonly string[];
  readonly node?: boolean;
}

/** The rooms and what each may import, as a Markdown table made from the rules that are held. */
export function roomTable(
  folders: Readonly<Record<string, Folder>>,
  rooms: Readonly<Record<string, Room>>,
): string {
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    row(["room", "what lives there", "may import", "Node"]),
    row(["---", "---", "---", "---"]),
    ...Object.entries(folders).map(([name, { holds, uses }]) =>
      row([`\`${name}/\``, holds, uses.join(", "), ""]),
    ),
    ...Object.entries(rooms).map(([name, { holds, any, types = [], node = false }]) => {
      const typesOnly = types.length === 0 ? "" : `types of ${types.join(", ")}`;
      const imports = [any.join(", "), typesOnly].filter((part) => part !== "").join("; ");
      return row([`\`lib/${name}\``, holds, imports || "nothing", node ? "yes" : ""]);
    }),
  ].join("\n");
}
