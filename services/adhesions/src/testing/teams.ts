import type { Actor } from "@coop/kernel";
import { arsInstructor, arsSignatory, delegant, delegate } from "@coop/testkit";
import type { AdhesionsBench } from "./adhesions-bench.ts";
import { commitment, decision, figures, insurance, structure, training } from "./team-inputs.ts";

const members: readonly Actor[] = [delegant, delegate];

/** Teams of Claire, who delegates, and David, brought to a point of the procedure. */
export function createTeams({ succeed, putInForce }: AdhesionsBench) {
  async function begun(authorisationId?: string): Promise<string> {
    const authorised = authorisationId ?? (await putInForce()).authorisationId;
    const input = { authorisationId: authorised, regionCode: "24", role: "DELEGANT" };
    const id = await succeed(delegant, "2017-06-10", "startAdhesion", { input });
    const davidsPlace = { idNatPs: delegate.person?.idNatPs, professionCode: "60", role: "DELEGATE" };
    return succeed(delegant, "2017-06-11", "inviteMember", { id, input: davidsPlace });
  }

  async function described(authorisationId?: string): Promise<string> {
    const id = await begun(authorisationId);
    const structureId = await succeed(delegant, "2017-06-12", "recordStructure", { input: structure });
    return succeed(delegant, "2017-06-12", "describeAdhesion", { id, input: { structureId, startOn: "2017-09-01" } });
  }

  async function ready(authorisationId?: string): Promise<string> {
    const id = await described(authorisationId);
    for (const member of members) {
      await succeed(member, "2017-06-13", "commitMember", { id, input: commitment });
      await succeed(member, "2017-06-13", "attestInsurance", { id, input: insurance });
    }
    return id;
  }

  async function submitted(authorisationId?: string): Promise<string> {
    return succeed(delegant, "2017-06-14", "submitAdhesion", { id: await ready(authorisationId) });
  }

  async function underReview(authorisationId?: string): Promise<string> {
    const id = await submitted(authorisationId);
    return succeed(arsInstructor("24"), "2017-06-30", "declareAdhesionComplete", { id });
  }

  async function registered(authorisationId?: string): Promise<string> {
    const id = await underReview(authorisationId);
    return succeed(arsSignatory("24"), "2017-08-01", "registerAdhesion", { id, input: decision });
  }

  /** Both practise since 4 September 2017. */
  async function practising(authorisationId?: string): Promise<string> {
    const id = await registered(authorisationId);
    for (const member of members) {
      await succeed(member, "2017-08-20", "attestTraining", { id, input: training });
      await succeed(member, "2017-09-04", "activateMember", { id });
    }
    return id;
  }

  /** The report of the first year, with these figures in it. */
  async function reporting(adhesionId: string, given: object = figures): Promise<string> {
    const input = { adhesionId, from: "2017-09-04" };
    const id = await succeed(delegant, "2018-09-04", "startReport", { input });
    return succeed(delegate, "2018-09-10", "saveReport", { id, input: { figures: given } });
  }

  async function reported(adhesionId: string, given: object = figures): Promise<string> {
    const id = await reporting(adhesionId, given);
    return succeed(delegant, "2018-09-20", "submitReport", { id, input: { accurate: true } });
  }

  return { begun, described, ready, submitted, underReview, registered, practising, reporting, reported };
}
