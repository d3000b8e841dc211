import path from "node:path";
import type { Plugin } from "esbuild";

/**
 * Makes the search page ask a server: what starts the worker gives way to what asks, so that no page carries both.
 * @param root folder of the project.
 */
export function asksServer(root: string): Plugin {
  return {
    name: "asks-server",
    setup(bundle) {
      bundle.onResolve({ filter: /\/start-search\.ts$/ }, () => ({
        path: path.join(root, "components/search/server/start-at-server.ts"),
      }));
    },
  };
}
