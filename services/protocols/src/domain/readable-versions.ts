import { type Asker, allows } from "@coop/kernel";
import { isAuthorised } from "./authorised.ts";
import { insightInto } from "./insight.ts";
import type { ProtocolView } from "./reading.ts";

/** Whether somebody may read this frozen version: as all versions, as the authorised one, or as one that they are asked about. */
export const readsVersion = allows("rows of ProtocolVersion", (protocol: ProtocolView, number: number, asker: Asker) => {
  const { state, now, consultations } = protocol;
  const about = consultations.filter(({ versionNumber }) => versionNumber === number);
  const insight = insightInto({ ...(now ?? state), consultations: about }, asker);
  return insight.versions || (insight.authorisedVersion && isAuthorised(state, number)) || insight.consultedVersion;
});
