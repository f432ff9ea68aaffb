import { isId, newId, take } from "@coop/kernel";
import { NotFound } from "@coop/service-kit";
import { everyFigure } from "../domain/report/figures.ts";
import { startReport } from "../domain/report/start-report.ts";
import type { MutationResolvers, SaveReportInput, SubmitReportInput } from "./generated.ts";
import type { MutationParts } from "./mutation-parts.ts";

export function createReportMutations({ reportVerbs, adhesions, ports }: MutationParts) {
  const { change, run, create } = reportVerbs;
  return {
    /** The team is locked meanwhile, so that no period is opened twice. */
    startReport: (_parent, args, context) =>
      run(context, "startReport", args, async (manager, within) => {
        const { adhesionId, from } = args.input;
        const visible = ports.visibleAdhesions(context);
        const current = isId(adhesionId) ? await adhesions.lock(manager, adhesionId, visible) : undefined;
        if (!current) throw new NotFound();
        const team = { adhesionId, adhesion: current.state, reports: await ports.openedReports(manager, adhesionId) };
        const decided = take(startReport, team, { from }, context.actor, context.at);
        return decided.ok ? create(manager, newId(), within, decided.value) : decided;
      }),

    saveReport: change("saveReport", async (_manager, input: SaveReportInput) => {
      const { nil, figures, difficulties = null, improvements = null } = input;
      return { nil, figures: everyFigure((name) => figures[name] ?? null), difficulties, improvements };
    }),
    submitReport: change("submitReport", async (manager, { accurate }: SubmitReportInput, id) => ({
      accurate,
      previous: await ports.previousFigures(manager, id),
    })),
    returnReport: change("returnReport"),
    validateReport: change("validateReport"),
  } satisfies MutationResolvers;
}
