import { setTimeout as sleep } from "node:timers/promises";
import { requireFreePort } from "../embedded/free-port.ts";
import type { ServiceName } from "../embedded/services.ts";
import { choosePort } from "../postgres/port.ts";
import type { DistributedConfig } from "./config.ts";
import type { ServiceCopy } from "./programs.ts";

export interface Ports {
  readonly gateway: number;
  readonly access: number;
  readonly copies: readonly ServiceCopy[];
}

/** Processes whose supervisor was killed end within that, and leave their ports. */
const PATIENCE_MS = 10_000;

/** Finds out before anything is started which port each process gets. Rejects with what to do when one can't be had. */
export async function choosePorts({ host, gatewayPort, accessPort, services }: DistributedConfig): Promise<Ports> {
  const until = Date.now() + PATIENCE_MS;
  const copies: ServiceCopy[] = [];
  for (const [name, choice] of Object.entries(services)) {
    for (let number = 1; number <= choice.copies; number += 1) {
      const wished = choice.port === 0 ? 0 : choice.port + number - 1;
      const port = await freePort(wished, "127.0.0.1", `${name.toUpperCase()}_PORT`, until);
      copies.push({ service: name as ServiceName, number, port });
    }
  }
  return {
    gateway: await freePort(gatewayPort, host, "GATEWAY_PORT", until),
    access: await freePort(accessPort, host, "ACCESS_PORT", until),
    copies,
  };
}

async function freePort(wished: number, host: string, setting: string, until: number): Promise<number> {
  if (wished === 0) return choosePort(0);
  for (;;) {
    try {
      await requireFreePort(wished, host, setting);
      return wished;
    } catch (error) {
      if (Date.now() > until) throw error;
      await sleep(200);
    }
  }
}
