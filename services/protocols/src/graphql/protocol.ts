import { type Actor, allows } from "@coop/kernel";
import type { GraphContext } from "@coop/service-kit";
import { askerOf, presentIssue, sentenceOf } from "@coop/service-kit";
import { mayKnowOf } from "../domain/authorised.ts";
import { annexHashes, filingIssues } from "../domain/filing-issues.ts";
import { isNamedBy, sharesOn } from "../domain/grid-share.ts";
import { type Insight, insightInto } from "../domain/insight.ts";
import { statusLabels } from "../domain/lifecycle.ts";
import { knownOpinion, opinionBlockers } from "../domain/opinions-gathered.ts";
import { currentVersion, type Protocol, teamOf } from "../domain/protocol.ts";
import { readsVersion } from "../domain/readable-versions.ts";
import type { ProtocolView } from "../domain/reading.ts";
import { writeSection } from "../domain/write-section.ts";
import type { ProtocolResolvers } from "./generated.ts";
import { gridOf } from "./grid.ts";
import { createHistoryFields, type ProtocolHistory } from "./history.ts";
import type { Loaders } from "./loaders.ts";
import type { MutationParts } from "./mutations.ts";
import { sentences } from "./refusals.ts";

/** Who is invited sees that they are. */
const isInvited = allows(
  "own invitation",
  (invitation: { readonly subject: string }, { subject }: Actor) => invitation.subject === subject,
);

/** The protocol as the graph shows it. What only some may see is null for the others, and says nothing about its content. */
export function createProtocolResolvers(
  loaders: Loaders,
  { verbs, ports }: Pick<MutationParts, "verbs" | "ports">,
  history: ProtocolHistory,
): ProtocolResolvers {
  const sees = (part: keyof Insight, { state, now }: ProtocolView, context: GraphContext) =>
    insightInto(now ?? state, askerOf(context))[part];
  /** All of it for the promoters; for another what names them, and nothing where nothing does. */
  function ofTheCircle<Entry>(
    protocol: ProtocolView,
    context: GraphContext,
    all: readonly Entry[],
    namesThem: (entry: Entry) => boolean,
  ): Entry[] | null {
    if (sees("circle", protocol, context)) return [...all];
    const own = all.filter(namesThem);
    return own.length > 0 ? own : null;
  }
  const sectionsOf = ({ id, asOf }: ProtocolView, context: GraphContext) =>
    asOf ? history.sectionsAt(id, asOf, context) : loaders(context).sections.load(id);
  const professionsOf = (codes: readonly string[] | undefined) => (codes ?? []).map((code) => ({ code }));

  return {
    __resolveReference: ({ id }, context) => loaders(context).protocol.load(id),
    title: ({ state }) => state.title,
    reference: ({ state }) => state.reference,
    regime: ({ state }) => state.regime,
    status: ({ state }) => state.status,
    statusLabel: ({ state }) => statusLabels[state.status],
    statusSince: ({ state }) => state.statusSince,
    region: ({ state }) => (state.regionCode === null ? null : { code: state.regionCode }),
    createdOn: ({ state }) => state.createdOn,
    filedOn: ({ state }) => state.filedOn,
    completeOn: ({ state }) => state.completeOn,
    updatedAt: ({ updatedAt }) => updatedAt.toISOString(),
    fundingRequested: ({ state, now, consultations }, _args, context) =>
      state.fundingRequested && insightInto({ ...(now ?? state), consultations }, askerOf(context)).funding,
    delegantProfessions: ({ state }) => professionsOf(teamOf(state)?.delegantProfessions),
    delegateProfessions: ({ state }) => professionsOf(teamOf(state)?.delegateProfessions),

    promoters: (protocol, _args, context) =>
      sees("file", protocol, context) ? protocol.state.promoters.map((subject) => ({ id: subject })) : null,
    invitations: (protocol, _args, context) =>
      ofTheCircle(protocol, context, protocol.state.invitations, (invitation) => isInvited(invitation, context.actor)),
    shares: (protocol, _args, context) =>
      ofTheCircle(protocol, context, sharesOn(protocol.state, context.at.today), (share) => isNamedBy(share, context.actor)),
    intent: (protocol, _args, context) => {
      const { intent } = protocol.state;
      if (!intent || !sees("file", protocol, context)) return null;
      const { object, nature, submittedOn, answer } = intent;
      return {
        object,
        nature,
        submittedOn,
        accepted: answer?.accepted ?? null,
        answer: answer?.reasons ?? null,
        contact: answer?.contact ?? null,
        answeredOn: answer?.on ?? null,
      };
    },
    grid: async (protocol, _args, context) =>
      sees("workingGrid", protocol, context)
        ? { sections: await sectionsOf(protocol, context), seesNames: sees("file", protocol, context) }
        : null,
    checklist: async (protocol, _args, context) => {
      if (!sees("workingGrid", protocol, context)) return null;
      const grid = gridOf(await loaders(context).sections.load(protocol.id));
      const received = await ports.receivedFiles(annexHashes(grid));
      return filingIssues(protocol.state, { grid, received }).map((issue) => presentIssue(sentences, issue));
    },
    versions: async (protocol, _args, context) => {
      const readable = protocol.state.versions.filter(({ number }) => readsVersion(protocol, number, askerOf(context)));
      const isTold = sees("versions", protocol, context) || sees("authorisedVersion", protocol, context);
      if (readable.length === 0 && !isTold) return null;
      const versions = await loaders(context).versions.load(protocol.id);
      return versions
        .filter(({ number }) => readable.some((one) => one.number === number))
        .map((version) => ({ ...version, protocol }));
    },
    pieces: (protocol, _args, context) =>
      sees("file", protocol, context)
        ? protocol.state.pieces.map(({ pieceId, label, dueOn, supplied }) => ({
            id: pieceId,
            label,
            dueOn,
            suppliedOn: supplied?.on ?? null,
            text: supplied?.text ?? null,
            files: supplied?.files ?? [],
          }))
        : null,
    need: (protocol, _args, context) => {
      const { need, needInstruction } = protocol.state;
      if ((!need && !needInstruction) || !sees("instruction", protocol, context)) return null;
      const mayReadStatement = need !== null || sees("arsWork", protocol, context);
      return {
        statement: mayReadStatement ? (needInstruction?.statement ?? null) : null,
        met: need?.met ?? null,
        reasons: need?.reasons ?? null,
        decidedOn: need?.on ?? null,
      };
    },
    requiredOpinions: (protocol, _args, context) =>
      sees("instruction", protocol, context) ? opinionsAskedOf(protocol.state) : null,
    orderBlockers: (protocol, _args, context) =>
      sees("instruction", protocol, context)
        ? opinionBlockers(protocol.state).map(({ code, data }) => ({ code, message: sentenceOf(sentences, code, data) }))
        : null,
    orderDraft: (protocol, _args, context) => (sees("arsWork", protocol, context) ? protocol.state.orderDraft : null),
    refusal: (protocol, _args, context) => (sees("file", protocol, context) ? protocol.state.refusal : null),
    authorisations: (protocol, _args, context) =>
      protocol.state.authorisations
        .filter((authorisation) => mayKnowOf(authorisation, protocol.now ?? protocol.state, askerOf(context)))
        .map((authorisation) => ({ ...authorisation, protocol })),
    provenance: ({ state }) => state.provenance,
    externalReferences: ({ id }, _args, context) => loaders(context).externalReferences.load(id),
    availableActions: ({ id, state }, _args, context) => [
      ...verbs.availableActions(state, context),
      verbs.availability("writeSection", writeSection, { protocolId: id, protocol: state }, context),
    ],
    ...createHistoryFields(history),
    waitingFor: (protocol, _args, context) =>
      sees("instruction", protocol, context) ? loaders(context).workItems.load(protocol.id) : [],
  };
}

/** What the dossier knows of each opinion that its regime asks for. */
function opinionsAskedOf(protocol: Protocol) {
  return protocol.opinionsAsked.map(({ body, binding }) => {
    const opinion = knownOpinion(protocol, body);
    return {
      body,
      binding,
      outcome: opinion?.outcome ?? null,
      openReserves: opinion?.reserves.filter(({ status }) => status !== "LIFTED").length ?? 0,
      coversCurrentVersion: opinion?.covers != null && opinion.covers.hash === currentVersion(protocol)?.hash,
    };
  });
}
