import path from "node:path";

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
];

/** Headers of every answer: only the desk's own script runs, no other site frames or reads it, and nothing is kept. */
export const pageHeaders: Readonly<Record<string, string>> = {
  "Content-Security-Policy": policy.join("; "),
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "Cache-Control": "no-store",
};

/** The page, which the script fills. */
export const pageDocument = `<!doctype html>
<html lang="ar" dir="rtl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>مكتب الأرشيف</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/desk.css">
</head>
<body><div id="desk"></div><script type="module" src="/desk.js"></script></body>
</html>
`;

const types: Readonly<Record<string, string>> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".woff2": "font/woff2",
};

/** The media type of one of the page's files. */
export function typeOf(file: string): string {
  return types[path.extname(file)] ?? "application/octet-stream";
}
