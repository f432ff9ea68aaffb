import type { Readiness, ServiceRequest, ServiceResponse } from "@coop/service-kit/service.ts";
import type { SendOptions, SubgraphTransport } from "./subgraph-transport.ts";

/** Connection errors before anything was sent: another copy may be asked even to change something. */
const NEVER_ARRIVED: ReadonlySet<string> = new Set(["ECONNREFUSED", "EHOSTUNREACH", "ENOTFOUND", "UND_ERR_CONNECT_TIMEOUT"]);

/** Copies of one service as one: each is asked in its turn, and one that is away is passed over. */
export function inTurn(copies: readonly SubgraphTransport[]): SubgraphTransport {
  const [only] = copies;
  if (only && copies.length === 1) return only;
  let turns = 0;

  /** All copies, beginning with the one whose turn it is. */
  function nextRound(): readonly SubgraphTransport[] {
    const first = turns++ % copies.length;
    return [...copies.slice(first), ...copies.slice(0, first)];
  }

  async function send(request: ServiceRequest, options: SendOptions): Promise<ServiceResponse> {
    let failure: unknown;
    for (const copy of nextRound()) {
      try {
        return await copy.send(request, options);
      } catch (error) {
        if (options.signal.aborted || !(options.repeatable || neverArrived(error))) throw error;
        failure = error;
      }
    }
    throw failure;
  }

  return {
    send,
    readiness: () => readinessOfAny(copies),
    async close() {
      await Promise.all(copies.map((copy) => copy.close()));
    },
  };
}

/** The service is ready while one copy is. */
async function readinessOfAny(copies: readonly SubgraphTransport[]): Promise<Readiness> {
  const states = await Promise.allSettled(copies.map((copy) => copy.readiness()));
  const answers = states.flatMap((state) => (state.status === "fulfilled" ? [state.value] : []));
  const [first] = answers;
  if (!first) throw (states[0] as PromiseRejectedResult).reason;
  return answers.find(({ ready }) => ready) ?? first;
}

function neverArrived(error: unknown): boolean {
  return NEVER_ARRIVED.has((error as NodeJS.ErrnoException).code ?? "");
}
