/** What Next's server reads of a compilation: configuration, files, and the folder in which it was compiled. */
export const nextServerFiles = ".next/required-server-files.json";

/** The same in the package, where that folder is not named. */
export const serverFiles = ".next/sijill-server-files.json";

/** The folder's place in the package. */
const noFolder = "{folder of the workshop}";

/**
 * Writes the list for another folder.
 * @param text the list as JSON
 * @param from the folder that it names; "" where it is that of the package
 * @param to the folder that it is to name; "" for the package
 */
export function movedServerFiles(text: string, from: string, to: string): string {
  const inJson = (folder: string) => JSON.stringify(folder || noFolder).slice(1, -1);
  return text.replaceAll(inJson(from), () => inJson(to));
}
