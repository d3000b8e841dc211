// A thread starts without the translator of TypeScript that its command was started with.
import { register } from "tsx/esm/api";

register();
await import("./worker.ts");
