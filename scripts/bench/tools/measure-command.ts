import { spawn } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";

/** What a command took, its child processes included. */
export interface Measured {
  readonly code: number;
  readonly output: string;
  /** Seconds by the clock. */
  readonly wall: number;
  /** Seconds of processor time. */
  readonly cpu: number;
  /** The most memory that all its processes held at one time, in MiB; 0 where the system does not tell. */
  readonly memory: number;
  /** The most that any one of them held, what it shares with others included, in MiB. */
  readonly largest: number;
}

/**
 * Runs a command and measures it. Processor time is taken from the shell's own account of its children
 * (`times`), which counts every descendant that was waited for; memory is the sum over the process group, shared
 * pages once, looked at four times a second (Linux).
 */
export function measureCommand(
  command: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv },
): Promise<Measured> {
  const started = performance.now();
  const quoted = [command, ...args].map((part) => `'${part.replaceAll("'", `'\\''`)}'`).join(" ");
  const child = spawn("sh", ["-c", `${quoted}; code=$?; echo; echo TIMES; times; exit $code`], {
    cwd: options.cwd,
    env: options.env ?? process.env,
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  let output = "";
  const read = (chunk: Buffer) => (output += chunk.toString("utf8"));
  child.stdout.on("data", read);
  child.stderr.on("data", read);
  let [memory, largest] = [0, 0];
  const timer = setInterval(() => {
    const now = groupMemory(child.pid ?? -1);
    memory = Math.max(memory, now.together);
    largest = Math.max(largest, now.largest);
  }, 250);
  return new Promise((resolve) => {
    child.on("close", (code) => {
      clearInterval(timer);
      const wall = (performance.now() - started) / 1000;
      const [said = "", times = ""] = output.split("\nTIMES\n");
      resolve({
        code: code ?? 1,
        output: said,
        wall,
        cpu: childrenSeconds(times),
        memory,
        largest,
      });
    });
  });
}

/** The second line of `times`: user and system time of the children, as `1m2.345s 0m0.5s`. */
function childrenSeconds(times: string): number {
  const parts = [...(times.split("\n")[1] ?? "").matchAll(/(\d+)m([\d.]+)s/g)];
  return parts.reduce((sum, part) => sum + Number(part[1]) * 60 + Number(part[2]), 0);
}

/**
 * Memory of a process group in MiB: of all its processes, what several share counted once (the kernel's PSS), and the peak
 * of the largest (its high-water mark).
 */
function groupMemory(group: number): { readonly together: number; readonly largest: number } {
  let [together, largest] = [0, 0];
  try {
    for (const name of readdirSync("/proc")) {
      if (!/^\d+$/.test(name)) continue;
      const { pss, peak } = ofGroup(name, group);
      together += pss;
      largest = Math.max(largest, peak);
    }
  } catch {
    // The system does not tell.
  }
  return { together: together / 1024, largest: largest / 1024 };
}

function ofGroup(process: string, group: number): { readonly pss: number; readonly peak: number } {
  try {
    const read = (file: string) => readFileSync(`/proc/${process}/${file}`, "utf8");
    const stat = read("stat");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (Number(fields[2]) !== group) return { pss: 0, peak: 0 };
    return {
      pss: Number(/^Pss:\s+(\d+) kB/m.exec(read("smaps_rollup"))?.[1] ?? 0),
      peak: Number(/^VmHWM:\s+(\d+) kB/m.exec(read("status"))?.[1] ?? 0),
    };
  } catch {
    return { pss: 0, peak: 0 };
  }
}
