import { call } from "../../lib/base/call.ts";

/**
 * Why a server cannot listen on a port, and what can be done about it.
 * @param code of the system's error
 * @param command that wanted to
 */
export function portSentence(port: number, code: string, command: string): string {
  if (code === "EADDRINUSE") {
    return `Port ${port} is in use by another program: end that one, or choose another port, such as PORT=${port + 1} ${call(command)}.`;
  }
  if (code === "EACCES") {
    return `Port ${port} may not be used without special rights: choose one above 1023, such as PORT=3000.`;
  }
  return `The server could not start on port ${port} (${code}).`;
}
