import type { NextConfig } from "next";

const config: NextConfig = {
  trailingSlash: true,
  // `npm run check` looks at the types of all files, not of the routes alone.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  // Pages are asked for once, by the build, which compresses and keeps them itself.
  compress: false,
  generateEtags: false,
  devIndicators: false,
  // The build compiles when code has changed, and keeps the result itself.
  experimental: { turbopackFileSystemCacheForBuild: false },
};

export default config;
