import type { NextConfig } from "next";

/** The one setting for a site that does not live at the root of its host, such as `/archive`. */
const basePath = process.env["SIJILL_BASE_PATH"] ?? "";

const config: NextConfig = {
  output: "export",
  // Next exports here; the build reduces what it finds and puts it into out/.
  distDir: ".cache/export",
  trailingSlash: true,
  ...(basePath === "" ? {} : { basePath }),
  // `npm run check` looks at the types of all files, not of the routes alone.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  // Pages are rendered once and never asked for again.
  cacheMaxMemorySize: 0,
  // Two processes render pages; more only compete for the memory of a small machine.
  // Nobody prefetches, so nothing is measured for it.
  experimental: { cpus: 2, globalNotFound: true, prefetchInlining: false },
};

export default config;
