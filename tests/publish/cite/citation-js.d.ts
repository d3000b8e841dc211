// What the tests use of citation-js, which brings no types.
declare module "@citation-js/core" {
  export class Cite {
    constructor(input: string);
    readonly data: readonly Record<string, unknown>[];
  }
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
declare module "@citation-js/plugin-csl";
