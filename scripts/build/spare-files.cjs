// Loaded into Next's processes before anything else, so plain CommonJS.
// For each page Next writes ten files or more that only its browser router would read, and then copies the page
// and these once more. Our pages have no router, and are read where Next writes them first: at ten thousand
// articles that spares a million files, written, copied and deleted for nothing, which was most of the time of a
// build. Without this file everything works the same, more slowly.
const { existsSync, promises } = require("node:fs");
const path = require("node:path");

/** Payload of a page, whole and in segments, and its headers. */
const forRouter = /\.segments(?:[\\/]|$)|[\\/]server[\\/]app[\\/].*\.(?:rsc|meta)$/;
/** What Next renders, and where it would copy that. */
const rendered = /[\\/]\.next[\\/]server[\\/]app[\\/].*\.(?:html|rsc)$/;
const exported = `${path.resolve(".cache", "export")}${path.sep}`;
const server = path.resolve(".next", "server", "app");

const { copyFile, mkdir, writeFile } = promises;
const is = (pattern, file) => typeof file === "string" && pattern.test(file);
const isPageFolder = (folder) =>
  typeof folder === "string" &&
  folder.startsWith(exported) &&
  existsSync(`${path.join(server, folder.slice(exported.length))}.html`);

promises.writeFile = (file, ...rest) =>
  is(forRouter, file) ? Promise.resolve() : writeFile.call(promises, file, ...rest);
promises.mkdir = (folder, ...rest) =>
  is(forRouter, folder) || isPageFolder(folder)
    ? Promise.resolve(undefined)
    : mkdir.call(promises, folder, ...rest);
promises.copyFile = async (from, to, ...rest) => {
  if (is(rendered, from) && to.startsWith(exported)) return;
  if (to.startsWith(exported)) await mkdir.call(promises, path.dirname(to), { recursive: true });
  await copyFile.call(promises, from, to, ...rest);
};
