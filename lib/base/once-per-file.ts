import { fileStamp } from "./file-stamp.ts";

/**
 * What is made of a file, once in a process: a build asks for it on every page. Where pages are shown while they
 * are being worked on (`NODE_ENV` is not `production`), it is made again when the file has changed.
 */
export function oncePerFile<V>(make: (file: string) => V): (file: string) => V {
  const kept = new Map<string, { readonly stamp: string; readonly value: V }>();
  return (file) => {
    const before = kept.get(file);
    const settled = process.env.NODE_ENV === "production";
    if (before !== undefined && settled) return before.value;
    const stamp = fileStamp(file);
    if (before?.stamp === stamp) return before.value;
    const value = make(file);
    kept.set(file, { stamp, value });
    return value;
  };
}
