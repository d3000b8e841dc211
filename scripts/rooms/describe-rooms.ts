import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { format, resolveConfig } from "prettier";
import { withMarkedPart } from "../set-up/marked-part.ts";
import { type Walk, walkList } from "./walks.ts";

/** A folder with code, as `.config/rooms.mjs` tells of it. */
interface Folder {
  readonly holds: string;
  readonly uses: readonly string[];
}

/** A room of lib/, as `.config/rooms.mjs` tells of it. */
interface Room {
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

/** The page that tells of the rooms, relative to the root. */
export const architecturePage = "docs/architecture.md";

/** The page with its table of rooms and its walks as the configuration has them now. */
export async function describeRooms(root: string): Promise<string> {
  const configured = (file: string): Promise<unknown> =>
    import(pathToFileURL(path.join(root, ".config", file)).href);
  const { folders, rooms } = (await configured("rooms.mjs")) as {
    folders: Readonly<Record<string, Folder>>;
    rooms: Readonly<Record<string, Room>>;
  };
  const { walks } = (await configured("walks.mjs")) as { walks: readonly Walk[] };
  const filepath = path.join(root, architecturePage);
  const page = [
    ["rooms", roomTable(folders, rooms)] as const,
    ["walks", walkList(walks)] as const,
  ].reduce(
    (text, [mark, part]) => withMarkedPart(text, mark, part),
    readFileSync(filepath, "utf8"),
  );
  return format(page, { ...(await resolveConfig(filepath)), filepath });
}
