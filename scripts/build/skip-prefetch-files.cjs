// Loaded into Next's processes before anything else, so plain CommonJS.
// For each page Next writes eight files or more that only its browser router would read, to prefetch parts of
// pages. Our pages have no router: at ten thousand articles that is half a million files, written, copied and
// deleted for nothing, and most of the time of a build. Next copes with their absence (it looks whether the
// folder is there). Without this file everything still works, more slowly.
const { promises } = require("node:fs");

const isPrefetchFile = (file) => typeof file === "string" && /\.segments(?:[\\/]|$)/.test(file);
const { mkdir, writeFile } = promises;

promises.writeFile = (file, ...rest) =>
  isPrefetchFile(file) ? Promise.resolve() : writeFile.call(promises, file, ...rest);
promises.mkdir = (folder, ...rest) =>
  isPrefetchFile(folder) ? Promise.resolve(undefined) : mkdir.call(promises, folder, ...rest);
