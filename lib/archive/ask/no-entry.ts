/**
 * Stands for an entry where an archive has none yet, because Next refuses to export a route without any. Its page is
 * "not found", and the build leaves it out; no entry bears this name.
 */
export const noEntry = "-";
