import { isId, type Page } from "@coop/kernel";
import { askerOf, inOrder, perRequest } from "@coop/service-kit";
import DataLoader from "dataloader";
import type { AccessReader, AgentView, DailyUse, OrganisationView, PartnerClientView } from "../domain/reading.ts";

/** One statement per kind of question and fetch, however many rows ask. */
export function createLoaders(reader: AccessReader) {
  return perRequest((context) => {
    const asker = askerOf(context);
    return {
      organisation: new DataLoader<string, OrganisationView | null>(async (ids) =>
        inOrder(ids, await reader.organisationsByIds(asker, ids.filter(isId)), ({ id }) => id),
      ),
      organisationOfCode: new DataLoader<string, OrganisationView | null>(async (codes) =>
        inOrder(codes, await reader.organisationsByCodes(asker, codes), ({ state }) => state.code),
      ),
      agent: new DataLoader<string, AgentView | null>(async (ids) =>
        inOrder(ids, await reader.agentsByIds(asker, ids.filter(isId)), ({ id }) => id),
      ),
      agentsOf: agentsOf((codes, first) => reader.agentsOf(asker, codes, first)),
      client: new DataLoader<string, PartnerClientView | null>(async (ids) =>
        inOrder(ids, await reader.clientsByIds(asker, ids.filter(isId)), ({ id }) => id),
      ),
      usage: new DataLoader<string, readonly DailyUse[]>(async (clientIds) => {
        const usage = await reader.usage(clientIds, asker.today);
        return clientIds.map((clientId) => usage.get(clientId) ?? []);
      }),
    };
  });
}

export type Loaders = ReturnType<typeof createLoaders>;

interface AgentsOf {
  readonly code: string;
  readonly first: number;
}

/** Pages of one size are one reading, for however many organisations. */
function agentsOf(read: (codes: readonly string[], first: number) => Promise<ReadonlyMap<string, Page<AgentView>>>) {
  return new DataLoader<AgentsOf, Page<AgentView>, string>(
    async (keys) => {
      const pages = new Map<number, ReadonlyMap<string, Page<AgentView>>>();
      for (const [first, alike] of Map.groupBy(keys, (key) => key.first)) {
        const codes = new Set(alike.map(({ code }) => code));
        pages.set(first, await read([...codes], first));
      }
      return keys.map(({ code, first }) => pages.get(first)?.get(code) as Page<AgentView>);
    },
    { cacheKeyFn: ({ code, first }) => `${first} ${code}` },
  );
}
