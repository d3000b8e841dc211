import { builtinModules } from "node:module";
import { folders, rooms } from "./rooms.mjs";

const roomNames = Object.keys(rooms);
const anyOf = (names) => `(?:${names.join("|")})`;
const nodeBuiltIn = `^(?:node:.*|${builtinModules.join("|").replaceAll("/", "\\/")})$`;

/** A room may import itself, the base and what the table says; types of a few more. */
const directions = roomNames.flatMap((room) => {
  const { any, types = [] } = rooms[room];
  return [
    {
      name: `lib-${room}`,
      comment: `lib/${room} may import: ${["base", ...any].join(", ")}.`,
      severity: "error",
      from: { path: `^lib/${room}/` },
      to: {
        path: "^(?:lib|app|components|scripts|tests)/",
        pathNot: `^lib/${anyOf([room, "base", ...any, ...types])}/`,
      },
    },
    ...(types.length === 0
      ? []
      : [
          {
            name: `lib-${room}-types`,
            comment: `lib/${room} may import only types from ${types.join(", ")}.`,
            severity: "error",
            from: { path: `^lib/${room}/` },
            to: { path: `^lib/${anyOf(types)}/`, dependencyTypesNot: ["type-only"] },
          },
        ]),
  ];
});

/** A folder may use what the table says. */
const betweenFolders = Object.entries(folders).flatMap(([folder, { uses }]) => {
  const others = Object.keys(folders).filter((other) => other !== folder && !uses.includes(other));
  return others.length === 0
    ? []
    : [
        {
          name: `${folder}-uses`,
          comment: `${folder} may use: ${uses.join(", ")}.`,
          severity: "error",
          from: { path: `^${folder}/` },
          to: { path: `^${anyOf(others)}/` },
        },
      ];
});

const layers = [
  {
    name: "lib-room",
    comment: "Every file in lib/ lives in a room that the table of directions names.",
    severity: "error",
    from: { path: "^lib/", pathNot: `^lib/${anyOf(roomNames)}/` },
    to: {},
  },
  ...betweenFolders,
  {
    name: "no-cycles",
    comment: "A cycle means that two files are one.",
    severity: "error",
    from: { pathNot: "^node_modules/" },
    to: { circular: true },
  },
  {
    name: "resolvable",
    comment: "An import of the project's own that was not found: nothing would be known about it.",
    severity: "error",
    from: { pathNot: "^node_modules/" },
    to: { path: "^(?:\\.|@/)", couldNotResolve: true },
  },
];

/** What reads files of people at build: tens of kilobytes that no page has a use for. */
const readers = "^node_modules/(?:zod|yaml|gray-matter)/";

/** Reachability through values: `import type` leaves nothing behind, so it does not count. */
const reached = [
  {
    name: "pure-rooms",
    comment:
      "These rooms reach neither disk nor Node, however far: they also run in the browser, or are tested as pure functions.",
    severity: "error",
    from: { path: `^lib/${anyOf(roomNames.filter((room) => !rooms[room].node))}/` },
    to: { path: nodeBuiltIn, reachable: true },
  },
  {
    name: "browser-never-reaches-disk",
    comment:
      "Components and islands never reach the archive, the ingest, a reader of files or a Node built-in, however far.",
    severity: "error",
    from: { path: "^components/" },
    to: {
      path: `^lib/(?:archive|ingest)/|${readers}|${nodeBuiltIn}`,
      reachable: true,
    },
  },
];

const options = {
  doNotFollow: "node_modules",
  exclude: "^(?:\\.next|out|\\.cache|public)/|^next-env\\.d\\.ts$",
  enhancedResolveOptions: {
    exportsFields: ["exports"],
    conditionNames: ["import", "require", "node", "default", "types"],
    mainFields: ["module", "main", "types"],
  },
};

/** Rules over all imports, types included. */
export const overTypes = {
  ruleSet: { forbidden: [...directions, ...layers] },
  ...options,
  tsPreCompilationDeps: "specify",
};

/** Rules over what is left when types are erased. */
export const overValues = {
  ruleSet: { forbidden: reached },
  ...options,
  // FlexSearch asks for worker_threads when it finds itself in Node; bundling for the browser, which fails on
  // a built-in that is left, drops that branch.
  exclude: `${options.exclude}|^node_modules/flexsearch/`,
  tsPreCompilationDeps: false,
};
