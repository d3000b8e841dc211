import { readFileSync } from "node:fs";

/** The text of a file; null when it is not there. Other errors are thrown. */
export function readIfThere(file: string): string | null {
  try {
    return readFileSync(/* turbopackIgnore: true */ file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}
