import type { Result } from "@coop/kernel";
import { z } from "zod";
import type { ClockRefusal, LegalClock } from "../legal-clock.ts";
import { type Answer, badInput, fault } from "./answer.ts";
import type { Routes } from "./request-listener.ts";

const moveInput = z.strictObject({ legalNow: z.iso.datetime({ offset: true }) });

export function clockRoutes(clock: LegalClock): Routes {
  const shown = (legalNow: Date): Answer => ({ status: 200, body: { legalNow: legalNow.toISOString(), movable: clock.movable } });
  const moved = (result: Result<Date, ClockRefusal>): Answer => (result.ok ? shown(result.value) : notMovable);

  return {
    "/clock": {
      GET: async () => shown(await clock.readClock()),
      POST: async (input) => {
        const parsed = moveInput.safeParse(input);
        if (!parsed.success) return badInput('Donnez l\'instant légal voulu : { "legalNow": "2026-11-22T09:00:00Z" }.');
        return moved(await clock.moveClock(new Date(parsed.data.legalNow)));
      },
      DELETE: async () => moved(await clock.resetClock()),
    },
  };
}

const notMovable = fault(
  409,
  "CLOCK_NOT_MOVABLE",
  "L'horloge légale ne peut pas être déplacée ici : c'est celle du système. Elle ne se déplace qu'avec ACCESS_CLOCK=movable, jamais en production.",
);
