import type { HTMLAttributes } from "react";

declare module "react" {
  // React reads the names of elements from this namespace.
  namespace JSX {
    interface IntrinsicElements {
      /** The search page's island; see search-page.island.ts for what its attributes mean. */
      readonly "search-page": HTMLAttributes<HTMLElement> & {
        readonly "data-index": string;
        readonly "data-worker"?: string;
        readonly "data-server"?: string;
        readonly "data-base": string;
      };
      /** The list of what can be kept for reading offline; see keep-offline.island.ts. */
      readonly "keep-offline": HTMLAttributes<HTMLElement>;
      /** The timeline's island; see timeline.island.ts. */
      readonly "time-line": HTMLAttributes<HTMLElement> & {
        readonly "data-base": string;
        /** First day and the day after the last of the picture, as day numbers. */
        readonly "data-from": number;
        readonly "data-to": number;
        /** Days (`MM-DD`) that "on this day" has something for. */
        readonly "data-days": string | undefined;
        readonly "data-words": string;
      };
    }
  }
}
