import type { FastifyInstance } from "fastify";
import { portSentence } from "../serve/port-sentence.ts";

/** Milliseconds that open questions have when the server is told to stop. */
const leave = 10_000;

/**
 * Lets a server listen, until the process is told to stop: it then takes no new question, answers those that it has, and
 * ends.
 * @returns its address
 * @throws {Error} with one sentence when the port is taken or may not be used
 */
export async function listen(
  app: FastifyInstance,
  place: { readonly host: string; readonly port: number },
): Promise<string> {
  try {
    const address = await app.listen(place);
    for (const signal of ["SIGTERM", "SIGINT"] as const) {
      process.once(signal, () => {
        setTimeout(() => process.exit(1), leave).unref();
        void app.close().then(() => process.exit(0));
      });
    }
    return address;
  } catch (error) {
    await app.close();
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Error(portSentence(place.port, code ?? message, "search:serve"));
  }
}
