import { collectDefaultMetrics, Registry } from "prom-client";

/** Memory, processor, event loop and garbage collection of this process: once per process, whatever lives in it. */
export function createProcessMetrics(): () => Promise<string> {
  const register = new Registry();
  collectDefaultMetrics({ register });
  return () => register.metrics();
}
