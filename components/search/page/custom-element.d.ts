import type { HTMLAttributes } from "react";

declare module "react" {
  // React reads the names of elements from this namespace.
  namespace JSX {
    interface IntrinsicElements {
      /** The search page's island; see search-page.island.ts for what its attributes mean. */
      readonly "search-page": HTMLAttributes<HTMLElement> & {
        readonly "data-words": string;
        readonly "data-index": string;
        readonly "data-worker": string;
        readonly "data-offline": string;
        readonly "data-base": string;
      };
    }
  }
}
