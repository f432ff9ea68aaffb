import { bodiesToConsult } from "@coop/kernel";
import { NoLongerVisible } from "@coop/service-kit";
import type { ConsultationReader } from "../domain/consultation/consultation-reading.ts";
import type { OpinionReader } from "../domain/reading.ts";
import { consultedBodyResolvers, createConsultationAsOfResolvers, createConsultationResolvers } from "./consultation.ts";
import type { ConsultationHistory } from "./consultation-history.ts";
import { type ConsultationPorts, type ConsultationVerbs, createConsultationMutations } from "./consultation-mutations.ts";
import type { Resolvers } from "./generated.ts";
import { createAsOfResolvers, type OpinionHistory } from "./history.ts";
import { createLoaders } from "./loaders.ts";
import { createOpinionMutations, type OpinionVerbs } from "./mutations.ts";
import { createOpinionResolvers } from "./opinion.ts";
import { draftResolvers, rapporteurResolvers, reserveResolvers } from "./opinion-parts.ts";

export interface ResolverParts {
  readonly reader: OpinionReader;
  readonly verbs: OpinionVerbs;
  readonly history: OpinionHistory;
  readonly consultationReader: ConsultationReader;
  readonly consultationVerbs: ConsultationVerbs;
  readonly consultationHistory: ConsultationHistory;
  readonly ports: ConsultationPorts;
}

/** The subgraph's table of contents. */
export function createResolvers({ reader, verbs, history, consultationReader, ports, ...parts }: ResolverParts): Resolvers {
  const loaders = createLoaders(reader, consultationReader);
  const opinion = createOpinionResolvers(loaders, verbs, history);
  const consultation = createConsultationResolvers(loaders, parts.consultationVerbs, parts.consultationHistory);
  return {
    Query: {
      opinion: (_parent, { id }, context) => loaders(context).opinion.load(id),
      opinions: (_parent, { filter, orderBy, first, after }, { actor }) =>
        reader.page(actor, { ...filter }, orderBy, { first, after }),
      consultation: (_parent, { id }, context) => loaders(context).consultation.load(id),
      consultations: (_parent, { filter, orderBy, first, after }, { actor, at }) =>
        consultationReader.page(actor, at.today, { ...filter }, orderBy, { first, after }),
      bodiesToConsult: (_parent, { regionCode }) => bodiesToConsult(regionCode).map(({ code }) => ({ code })),
    },
    Mutation: { ...createOpinionMutations(verbs), ...createConsultationMutations(parts.consultationVerbs, ports) },
    // A second mutation of the same request must not show what the first one left.
    ConsultationChanged: {
      consultation: async ({ id }, _args, context) => {
        const { consultation: byId, consultationsOn } = loaders(context);
        consultationsOn.clearAll();
        const consultation = await byId.clear(id).load(id);
        if (!consultation) throw new NoLongerVisible();
        return consultation;
      },
    },
    Consultation: consultation,
    ConsultationAsOf: createConsultationAsOfResolvers(consultation),
    ConsultedBody: consultedBodyResolvers,
    OpinionChanged: {
      opinion: async ({ id }, _args, context) => {
        const { opinion: byId, opinionsOn } = loaders(context);
        opinionsOn.clearAll();
        const opinion = await byId.clear(id).load(id);
        if (!opinion) throw new NoLongerVisible();
        return opinion;
      },
    },
    Opinion: opinion,
    OpinionAsOf: createAsOfResolvers(opinion),
    OpinionDraft: draftResolvers,
    Rapporteur: rapporteurResolvers,
    Reserve: reserveResolvers,
    Protocol: {
      __resolveReference: ({ id }) => ({ id }),
      opinions: ({ id }, _args, context) => loaders(context).opinionsOn.load(id),
      consultations: ({ id }, _args, context) => loaders(context).consultationsOn.load(id),
    },
  };
}
