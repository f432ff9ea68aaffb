import type { Services } from "@coop/infra/embedded/services.ts";
import { openWorkItems } from "@coop/protocols/postgres/work-items.ts";
import type { Cast } from "../cast.ts";
import type { Act } from "./acts.ts";

/** As it stands while the event that closes a task is on its way: an invitation that was declined still waits for its answer. */
export async function leaveTasksOpen({ protocols }: Services, acts: readonly Act[], cast: Cast, since: Date): Promise<void> {
  const declined = acts.filter(({ verb }) => verb === "declineInvitation");
  const items = declined.map(({ account, variables }) => {
    const { id } = variables as { readonly id: string };
    const subject = cast.get(account)?.subject ?? null;
    return {
      taskId: `acceptInvitation:${id}:late`,
      verb: "acceptInvitation",
      protocolId: id,
      aboutType: "Protocol",
      aboutId: id,
      assignee: { kind: "PROFESSIONAL" as const, role: null, region: null, subject },
      since,
    };
  });
  await openWorkItems(protocols.dataSource.manager, items);
}
