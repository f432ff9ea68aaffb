import type { Actor } from "@coop/kernel";
import { collegeSecretary, ministry, type ServiceBench } from "@coop/testkit";
import { grantText, opinionText, orderText, refusalText } from "../domain/examples.ts";
import type { FundingOutcome } from "../domain/funding-file.ts";
import { act } from "./funding-bench.ts";
import { type ProtocolVoice, protocolVoice } from "./protocol-voice.ts";

/** Money travels as text of digits. */
export const grantInput = { ...grantText, evaluation: { ...grantText.evaluation, budgetCents: "4500000" } };

/** A file that the secretariat leads from step to step; each step must succeed. */
export async function referredFile(bench: ServiceBench, details: Parameters<typeof protocolVoice>[1] = {}) {
  const protocol = protocolVoice(bench, details);
  await protocol.say(protocol.referral());
  return fileOf(bench, protocol);
}

export type Led = ReturnType<typeof fileOf>;

function fileOf(bench: ServiceBench, protocol: ProtocolVoice) {
  const id = protocol.fundingFileId;
  let revision = 1;

  async function done(verb: string, actor: Actor, input?: object) {
    const { data, errors } = await act(bench, verb, { actor, id, revision, ...(input && { input }) });
    if (data?.result?.__typename !== "FundingChanged") throw new Error(`${verb}: ${JSON.stringify(errors ?? data)}`);
    revision = data.result.fundingFile.revision;
    return data.result.fundingFile as { readonly id: string; readonly revision: number; readonly status: string };
  }

  return {
    id,
    protocol,
    done,
    examined: () => done("startExamination", collegeSecretary),
    seen: (outcome: FundingOutcome) => done("giveFundingOpinion", collegeSecretary, opinionText(outcome)),
    granted: (input: object = grantInput) => done("grantFunding", collegeSecretary, input),
    refused: () => done("refuseFunding", collegeSecretary, refusalText),
    ordered: () => done("recordMinisterialOrder", ministry, orderText),
    /** An event of the protocol moved the file. */
    moved: () => {
      revision += 1;
    },
    revision: () => revision,
  };
}
