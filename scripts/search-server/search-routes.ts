import type { FastifyInstance, FastifyRequest } from "fastify";
import { readQuestion } from "../../components/search/server/question-address.ts";
import { checkBeginning, checkQuestion } from "./check-question.ts";
import { Refusal } from "./problem.ts";
import type { ServedEngine } from "./served-engine.ts";
import type { Turns } from "./turns.ts";

/** How long answers are kept on the way, in seconds; a new state of the archive is seen after that. */
const kept = 60;

/** Seconds between two lines that tell of a failing engine. */
const betweenLines = 10;

/**
 * The two questions that a page asks: `/v1/search`, with the parameters of the page's address, and `/v1/complete`.
 * @param say tells whoever runs the server why the engine fails, never what was asked
 */
export function addSearchRoutes(
  app: FastifyInstance,
  engine: ServedEngine,
  turns: Turns,
  say: (line: string) => void,
): void {
  let lastLine = -Infinity;
  /** The engine's failure becomes a refusal; its reason is for whoever runs the server. */
  const ask = async <T>(job: () => Promise<T>, signal: AbortSignal): Promise<T> => {
    try {
      return await turns.take(job, signal);
    } catch (error) {
      if (error instanceof Refusal || signal.aborted) throw error;
      if (performance.now() - lastLine > betweenLines * 1000) {
        lastLine = performance.now();
        say(`The search engine fails: ${error instanceof Error ? error.message : String(error)}`);
      }
      throw new Refusal(503, "The search engine behind this server cannot be reached; ask again.");
    }
  };
  app.get("/search", async (request, reply) => {
    const parameters = parametersOf(request);
    checkQuestion(parameters);
    const question = readQuestion(parameters);
    const response = await ask(() => engine.search(question), request.signal);
    return reply.header("Cache-Control", `public, max-age=${kept}`).send(response);
  });
  app.get("/complete", async (request, reply) => {
    const parameters = parametersOf(request);
    checkBeginning(parameters);
    const text = parameters.get("q") ?? "";
    const response = await ask(() => engine.complete(text), request.signal);
    return reply.header("Cache-Control", `public, max-age=${kept}`).send(response);
  });
}

/** As the page's own address is read, by WHATWG's rules. */
function parametersOf({ url }: FastifyRequest): URLSearchParams {
  const at = url.indexOf("?");
  return new URLSearchParams(at < 0 ? "" : url.slice(at + 1));
}
