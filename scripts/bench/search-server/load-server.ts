import { createRequire } from "node:module";
import path from "node:path";

/** What is used of autocannon, which is installed for benchmarks alone. */
interface Client {
  setRequests(
    requests: readonly {
      readonly path: string;
      readonly headers: Readonly<Record<string, string>>;
    }[],
  ): void;
}
interface Outcome {
  readonly errors: number;
  readonly timeouts: number;
  readonly statusCodeStats: Readonly<Record<string, { readonly count: number }>>;
  readonly latency: Readonly<Record<"p50" | "p97_5" | "p99" | "max", number>>;
  readonly requests: { readonly total: number };
}
type Autocannon = (options: {
  readonly url: string;
  readonly connections: number;
  readonly duration: number;
  readonly timeout: number;
  readonly setupClient: (client: Client) => void;
}) => Promise<Outcome>;

/** How a server did under load. */
export interface Loaded extends Outcome {
  /** Resident memory of the server in MB, every five seconds, and the seconds at which it was looked at. */
  readonly memory: readonly { readonly at: number; readonly mb: number }[];
}

/**
 * Asks a server over and over, on so many connections at once. Nine of ten connections are a reader each; the others are one
 * reader, who asks too often.
 * @param tools folder in which autocannon is installed
 * @param addresses a ninth of them is asked on each connection, one after the other
 */
export async function loadServer(
  tools: string,
  url: string,
  addresses: readonly string[],
  { connections, seconds }: { readonly connections: number; readonly seconds: number },
): Promise<Loaded> {
  const autocannon = createRequire(path.join(tools, "package.json"))("autocannon") as Autocannon;
  const memory: { at: number; mb: number }[] = [];
  const begun = performance.now();
  const look = async () => {
    const text = await (await fetch(`${url}/metrics`)).text();
    const bytes = Number(/^process_resident_memory_bytes (\S+)/m.exec(text)?.[1]);
    memory.push({ at: Math.round((performance.now() - begun) / 1000), mb: bytes / 1e6 });
  };
  await look();
  const timer = setInterval(() => void look().catch(() => undefined), 5_000);
  let number = 0;
  const outcome = await autocannon({
    url,
    connections,
    duration: seconds,
    timeout: 20,
    setupClient: (client) => {
      number += 1;
      const reader = number % 10 === 0 ? "192.0.2.1" : `198.51.${number >> 8}.${number & 255}`;
      const headers = { "x-forwarded-for": reader, "accept-encoding": "br" };
      const own = addresses.filter((_, at) => (at + number) % 9 === 0);
      client.setRequests(own.map((address) => ({ path: address, headers })));
    },
  });
  clearInterval(timer);
  await look();
  return { ...outcome, memory };
}
