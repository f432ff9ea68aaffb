import { newId, type Person, pseudonym } from "@coop/kernel";
import type { createVerbs, GraphContext, NamedActor, Sql, Store } from "@coop/service-kit";
import type { EntityManager } from "typeorm";
import { createProtocol } from "../domain/create-protocol.ts";
import { annexHashes, type GridToFile } from "../domain/filing-issues.ts";
import type { Grid } from "../domain/grid/grid.ts";
import type { Protocol, ProtocolEvent } from "../domain/protocol.ts";
import type { Section, SectionEvent } from "../domain/write-section.ts";
import type { MutationResolvers } from "./generated.ts";
import { recipientOf } from "./grid-share.ts";
import { createSetExternalReference } from "./set-external-reference.ts";
import { createWriteSection } from "./write-section.ts";

/** What the mutations need beside the stores. */
export interface MutationPorts {
  readonly readGrid: (manager: EntityManager, protocolId: string) => Promise<Grid>;
  readonly nextReference: (manager: EntityManager, filedOn: string) => Promise<string>;
  readonly rememberPerson: (
    manager: EntityManager,
    id: string,
    person: Pick<Person, "idNatPs"> & Partial<Person>,
  ) => Promise<void>;
  readonly keepExternalReference: (
    manager: EntityManager,
    protocolId: string,
    system: string,
    reference: string,
  ) => Promise<void>;
  /** Whom the directory refers to, if it does. */
  readonly readNamedActor: (reference: string) => Promise<NamedActor | undefined>;
  readonly rememberRecipient: (manager: EntityManager, recipient: NamedActor) => Promise<void>;
  /** Those of the hashes whose files the store holds. */
  readonly receivedFiles: (hashes: readonly string[]) => Promise<ReadonlySet<string>>;
  readonly visibleTo: (context: GraphContext) => Sql;
  readonly pseudonymSecret: string;
}

export interface MutationParts {
  readonly verbs: ReturnType<typeof createVerbs<Protocol, ProtocolEvent, "ProtocolChanged">>;
  readonly protocols: Store<Protocol, ProtocolEvent>;
  readonly sections: Store<Section, SectionEvent>;
  readonly ports: MutationPorts;
}

/** Each mutation carries the name of its decision. What stands beside a name is only what the decision can't see by itself. */
export function createMutations(parts: MutationParts): MutationResolvers {
  const { verbs, ports } = parts;
  const { change } = verbs;

  /** A name is known from who acts: it is kept apart from the history. */
  async function rememberActor(manager: EntityManager, { actor }: GraphContext): Promise<void> {
    if (actor.person) await ports.rememberPerson(manager, actor.subject, actor.person);
  }

  async function readGridToFile(manager: EntityManager, protocolId: string): Promise<GridToFile> {
    const grid = await ports.readGrid(manager, protocolId);
    return { grid, received: await ports.receivedFiles(annexHashes(grid)) };
  }

  return {
    createProtocol: (_parent, args, context) =>
      verbs.run(context, "createProtocol", args, async (manager, within) => {
        const decided = createProtocol(args.input, context.actor, context.at);
        if (!decided.ok) return decided;
        await rememberActor(manager, context);
        return verbs.create(manager, newId(), within, decided.value);
      }),
    writeSection: createWriteSection(parts),
    setExternalReference: createSetExternalReference(parts),

    describeProtocol: change("describeProtocol"),
    invitePromoter: change("invitePromoter", async (manager, { idNatPs, handsOver }) => {
      const subject = pseudonym(idNatPs, ports.pseudonymSecret);
      await ports.rememberPerson(manager, subject, { idNatPs });
      return { subject, handsOver };
    }),
    acceptInvitation: change("acceptInvitation", (manager, _input, _id, context) => rememberActor(manager, context)),
    declineInvitation: change("declineInvitation"),
    leaveProtocol: change("leaveProtocol"),
    shareGrid: change("shareGrid", async (manager, { recipientId, role, until }) => {
      const named = await ports.readNamedActor(recipientId);
      if (named) await ports.rememberRecipient(manager, named);
      return { recipient: named && recipientOf(named), role, until };
    }),
    endGridSharing: change("endGridSharing"),
    submitIntent: change("submitIntent"),
    declareConflictOfInterest: change("declareConflictOfInterest"),
    acceptIntent: change("acceptIntent"),
    declineIntent: change("declineIntent"),
    submitProtocol: change("submitProtocol", async (manager, _input, id, { at }) => ({
      ...(await readGridToFile(manager, id)),
      reference: await ports.nextReference(manager, at.today),
    })),
    requestPieces: change("requestPieces"),
    supplyPieces: change("supplyPieces", async (_manager, { pieces }) => ({
      pieces,
      received: await ports.receivedFiles(pieces.flatMap(({ files }) => files ?? []).map(({ sha256 }) => sha256)),
    })),
    declareComplete: change("declareComplete"),
    instructNeed: change("instructNeed"),
    findNeedMet: change("findNeedMet"),
    rejectNeed: change("rejectNeed"),
    submitRevision: change("submitRevision", async (manager, { answers }, id) => ({
      answers,
      ...(await readGridToFile(manager, id)),
    })),
    dropFunding: change("dropFunding"),
    prepareOrder: change("prepareOrder"),
    signOrder: change("signOrder", async (_manager, input) => ({
      ...input,
      received: await ports.receivedFiles([input.file.sha256]),
    })),
    refuseAuthorisation: change("refuseAuthorisation"),
    publishOrder: change("publishOrder"),
    withdrawProtocol: change("withdrawProtocol"),
  };
}
