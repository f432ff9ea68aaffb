/** What a resolver gets as its parent, where that is not the graph's own shape. */
export const mappers = {
  Consultation: "../domain/consultation/consultation-reading.ts#ConsultationView",
  ConsultationAsOf: "../domain/consultation/consultation-reading.ts#ConsultationView",
  ConsultationChanged: "./parents.ts#ConsultationChangedParent",
  ConsultationConnection: "./parents.ts#ConsultationConnectionParent",
  ConsultedBody: "./parents.ts#ConsultedBodyParent",
  Opinion: "../domain/reading.ts#OpinionView",
  OpinionAsOf: "../domain/reading.ts#OpinionView",
  OpinionChanged: "./parents.ts#OpinionChangedParent",
  OpinionConnection: "./parents.ts#OpinionConnectionParent",
  OpinionDraft: "../domain/opinion.ts#Draft",
  Protocol: "./parents.ts#ProtocolParent",
  Rapporteur: "../domain/opinion.ts#Rapporteur",
  Reserve: "./parents.ts#ReserveParent",
  HistoryConnection: "@coop/service-kit#HistoryPage",
} as const;
