import type { ReactNode } from "react";

/** Where pages are worked on, an open one loads again when what it is made of has changed (scripts/dev/dev-server.ts). */
const reloading =
  process.env["SIJILL_RELOADS"] !== undefined
    ? `<script type="module">new EventSource(${JSON.stringify(`${process.env["SIJILL_BASE_PATH"] ?? ""}/_dev/changes`)}).onmessage=()=>location.reload()</script>`
    : "";

/**
 * A finished page, as it is sent: React is the language that it is written in, and stays here.
 * @param document the whole document, from `<html>` on
 */
export async function htmlResponse(document: ReactNode, status = 200): Promise<Response> {
  // Next refuses this import at the head of a file, lest it come into a bundle for browsers.
  const { renderToStaticMarkup } = await import("react-dom/server");
  return new Response(`<!DOCTYPE html>${renderToStaticMarkup(document)}${reloading}`, {
    status,
    headers: { "content-type": "text/html; charset=utf-8" },
  });
}
