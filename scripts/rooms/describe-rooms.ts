import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { format, resolveConfig } from "prettier";
import { withMarkedPart } from "../set-up/marked-part.ts";
import { roomTable, type Folder, type Room } from "./room-table.ts";
import { walkList, type Walk } from "./walks.ts";

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
