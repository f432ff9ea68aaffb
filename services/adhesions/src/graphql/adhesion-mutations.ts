import { isId, newId, pseudonym, take } from "@coop/kernel";
import { type GraphContext, NotFound } from "@coop/service-kit";
import type { EntityManager } from "typeorm";
import type { TeamStructure } from "../domain/adhesion/adhesion.ts";
import { startAdhesion } from "../domain/adhesion/start-adhesion.ts";
import { descriptionOn } from "../domain/structure/structure.ts";
import type {
  AttestTrainingInput,
  DescribeAdhesionInput,
  FileInput,
  InviteMemberInput,
  MutationResolvers,
  SupplyAdhesionPiecesInput,
} from "./generated.ts";
import type { MutationParts } from "./mutation-parts.ts";

export function createAdhesionMutations({ adhesionVerbs, structures, ports }: MutationParts) {
  const { change, run, create } = adhesionVerbs;
  const subjectOf = (idNatPs: string) => pseudonym(idNatPs, ports.pseudonymSecret);

  /** A name is known from who acts: it is kept apart from the history. */
  async function rememberActor(manager: EntityManager, { actor }: GraphContext): Promise<void> {
    if (actor.person) await ports.rememberPerson(manager, actor.subject, actor.person);
  }

  /** A structure as it will be on the day, held still until the team has named it. */
  async function structureOn(manager: EntityManager, id: string, day: string): Promise<TeamStructure | "UNKNOWN"> {
    const structure = isId(id) ? await structures.hold(manager, id) : undefined;
    if (!structure) return "UNKNOWN";
    const { practiceFrame, regionCode } = descriptionOn(structure.state, day);
    return { structureId: id, practiceFrame, regionCode };
  }

  return {
    startAdhesion: (_parent, args, context) =>
      run(context, "startAdhesion", args, async (manager, within) => {
        const { authorisationId, regionCode, role } = args.input;
        const authorisation = isId(authorisationId) ? await ports.readAuthorisation(manager, authorisationId) : undefined;
        if (!authorisation) throw new NotFound();
        const starting = { memberId: newId(), regionCode, role };
        const decided = take(startAdhesion, authorisation, starting, context.actor, context.at);
        if (!decided.ok) return decided;
        await rememberActor(manager, context);
        return create(manager, newId(), within, decided.value);
      }),

    describeAdhesion: change("describeAdhesion", async (manager, input: DescribeAdhesionInput, _id, { at }) => {
      const { structureId, startOn = null } = input;
      const structure = structureId == null ? null : await structureOn(manager, structureId, startOn ?? at.today);
      return { structure, startOn };
    }),
    inviteMember: change("inviteMember", async (manager, { idNatPs, professionCode, role }: InviteMemberInput) => {
      const subject = subjectOf(idNatPs);
      await ports.rememberPerson(manager, subject, { idNatPs });
      return { memberId: newId(), subject, role, professionCode };
    }),
    removeMember: change("removeMember"),
    leaveTeam: change("leaveTeam"),
    commitMember: change("commitMember", async (manager, input, _id, context) => {
      await rememberActor(manager, context);
      return input;
    }),
    attestInsurance: change("attestInsurance"),
    attestTraining: change("attestTraining", async (_manager, { validator, ...training }: AttestTrainingInput) => {
      const { capacity, idNatPs } = validator;
      return { ...training, validator: { capacity, subject: idNatPs == null ? null : subjectOf(idNatPs) } };
    }),
    chooseDelegations: change("chooseDelegations"),
    submitAdhesion: change("submitAdhesion"),
    requestAdhesionPieces: change("requestAdhesionPieces"),
    supplyAdhesionPieces: change("supplyAdhesionPieces", async (_manager, input: SupplyAdhesionPiecesInput) => {
      const answers = input.answers.map(({ number, text = null, files }) => ({
        number,
        text,
        files: files as readonly FileInput[],
      }));
      return { answers, received: await ports.receivedFiles(answers.flatMap(({ files }) => files.map(({ sha256 }) => sha256))) };
    }),
    declareAdhesionComplete: change("declareAdhesionComplete"),
    registerAdhesion: change("registerAdhesion"),
    refuseAdhesion: change("refuseAdhesion"),
    withdrawAdhesion: change("withdrawAdhesion"),
    activateMember: change("activateMember"),
  } satisfies MutationResolvers;
}
