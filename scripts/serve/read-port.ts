/**
 * The port to serve on: `PORT`, else 3000.
 * @throws {Error} with one sentence when `PORT` is not a port number
 */
export function readPort(env: NodeJS.ProcessEnv = process.env): number {
  const value = env["PORT"] ?? "3000";
  const port = Number(value);
  if (!/^\d+$/.test(value) || port < 1 || port > 65535) {
    throw new Error(`PORT is "${value}": write a number from 1 to 65535, such as PORT=3000.`);
  }
  return port;
}
