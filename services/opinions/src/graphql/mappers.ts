/** What a resolver gets as its parent, where that is not the graph's own shape. */
export const mappers = {
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
