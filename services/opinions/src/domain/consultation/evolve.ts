import type { Evolve } from "@coop/kernel";
import type { Consultation, ConsultationEvent } from "./consultation.ts";

export const evolveConsultation: Evolve<Consultation, ConsultationEvent> = (consultation, event) => {
  if (event.type === "ConsultationRequested") {
    return { ...event.data, status: "REQUESTED", advice: null, withdrawal: null, lapsedOn: null };
  }
  if (!consultation) throw new Error(`The history of a consultation begins with ${event.type}.`);
  switch (event.type) {
    case "ConsultationAnswered":
      return { ...consultation, status: "ANSWERED", advice: event.data };
    case "ConsultationWithdrawn":
      return { ...consultation, status: "WITHDRAWN", withdrawal: event.data };
    case "ConsultationLapsed":
      return { ...consultation, status: "LAPSED", lapsedOn: event.data.lapsedOn };
  }
};
