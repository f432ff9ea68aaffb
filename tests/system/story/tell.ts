import { adhere } from "./adhere.ts";
import type { Stage } from "./chapters.ts";
import { fileTheDossier } from "./file-the-dossier.ts";
import { gatherOpinions } from "./gather-opinions.ts";
import { instructTheNeed } from "./instruct-the-need.ts";
import { report } from "./report.ts";
import { signTheOrder } from "./sign-the-order.ts";
import { showTheWholeDossier } from "./whole-dossier.ts";

/** One dossier's whole life, from the first draft to the first yearly report. */
export async function tellTheStory(stage: Stage): Promise<{ readonly protocolId: string }> {
  const dossier = await fileTheDossier(stage);
  await instructTheNeed(stage, dossier);
  await gatherOpinions(stage, dossier);
  const authorised = await signTheOrder(stage, dossier);
  const adhered = await adhere(stage, authorised);
  await report(stage, adhered);
  await showTheWholeDossier(stage, dossier);
  return dossier;
}
