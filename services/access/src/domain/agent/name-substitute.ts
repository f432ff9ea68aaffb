import { type Day, dayWithin, issue, refusal, reject, unlessFaulty } from "@coop/kernel";
import { type AgentDecision, administrationBlockers, type Colleague, colleagueBlockers, selfGrantBlockers } from "./guards.ts";

export interface NameSubstituteInput {
  readonly absenceId: string;
  readonly substitute: Colleague | undefined;
  readonly from: Day;
  readonly until: Day;
}

/** A colleague acts in the roles of who is away, within the days of the absence. One who was named before is replaced. */
export const nameSubstitute: AgentDecision<NameSubstituteInput> = {
  guard: (agent, actor) => administrationBlockers(agent, "nameSubstitute", actor),

  decide: (agent, { absenceId, substitute, from, until }, actor, { today }) => {
    const absence = agent.absences.find(({ id }) => id === absenceId);
    if (!absence) return reject(refusal("UNKNOWN_ABSENCE", {}));
    const [blocker] = colleagueBlockers(agent, substitute, today);
    if (blocker || !substitute) return reject(blocker ?? refusal("UNKNOWN_COLLEAGUE", {}));
    const [selfGrant] = selfGrantBlockers(substitute.agent.subject, actor);
    if (selfGrant) return reject(selfGrant);
    const isOutside = from < absence.from || until > absence.until;
    const issues = [
      ...dayWithin("from", from),
      ...dayWithin("until", until, { notBefore: from }),
      ...(isOutside ? [issue("OUTSIDE_ABSENCE", "from", { from: absence.from, until: absence.until })] : []),
    ];
    return unlessFaulty(issues, () => [{ type: "SubstituteNamed", data: { absenceId, agentId: substitute.id, from, until } }]);
  },
};
