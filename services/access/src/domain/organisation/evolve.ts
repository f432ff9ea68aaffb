import type { Evolve } from "@coop/kernel";
import type { Organisation, OrganisationEvent } from "./organisation.ts";

export const evolveOrganisation: Evolve<Organisation, OrganisationEvent> = (organisation, event) => {
  if (event.type === "OrganisationRegistered") return event.data;
  if (!organisation) throw new Error(`The history of an organisation begins with ${event.type}.`);
  switch (event.type) {
    case "SiretsRecorded":
      return { ...organisation, sirets: event.data.sirets };
    case "OrganisationRenamed":
      return { ...organisation, label: event.data.label };
    case "OrganisationClosed":
      return { ...organisation, closedOn: event.data.on };
    case "OrganisationReopened": {
      const { closedOn: _over, ...open } = organisation;
      return open;
    }
  }
};
