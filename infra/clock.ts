import { isDay } from "@coop/kernel";
import { sentenceOf } from "@coop/service-kit/start-failure.ts";
import { z } from "zod";
import { readConfig } from "./config.ts";
import { type AccessAnswer, type AskAccess, refusalIn, runningAccess } from "./running-access.ts";

const clockAnswer = z.object({ legalNow: z.iso.datetime() });
const inParis = new Intl.DateTimeFormat("fr-FR", { dateStyle: "full", timeStyle: "short", timeZone: "Europe/Paris" });
/** A day stands for its morning: in every region of France it is that day then. */
const MORNING = "T08:00:00Z";

function turn(ask: AskAccess, wish: string | undefined): Promise<AccessAnswer> {
  if (wish === undefined) return ask("GET", "/clock");
  if (wish === "reset") return ask("DELETE", "/clock");
  const legalNow = isDay(wish) ? `${wish}${MORNING}` : wish;
  if (Number.isNaN(Date.parse(legalNow)) || !/^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:\d{2})$/.test(legalNow)) {
    throw new Error(`« ${wish} » n'est ni un jour (2017-01-09), ni un instant (2017-01-09T08:00:00Z), ni reset.`);
  }
  return ask("POST", "/clock", { legalNow: new Date(legalNow).toISOString() });
}

// npm run clock [-- 2017-01-09 | 2017-01-09T08:00:00Z | reset]: the legal clock of the running system.
try {
  const [wish] = process.argv.slice(2);
  const answer = await turn(await runningAccess(readConfig()), wish);
  if (answer.status !== 200) throw refusalIn(answer);
  const legalNow = new Date(clockAnswer.parse(answer.body).legalNow);
  console.log(`Horloge légale : ${inParis.format(legalNow)} (Paris), ${legalNow.toISOString()}`);
} catch (error) {
  console.error(sentenceOf(error));
  process.exitCode = 1;
}
