/** What a resolver gets as its parent, where that is not the graph's own shape. */
export const mappers = {
  Protocol: "../domain/reading.ts#ProtocolView",
  ProtocolAsOf: "../domain/reading.ts#ProtocolView",
  ProtocolChanged: "./parents.ts#ProtocolChangedParent",
  ProtocolVersion: "./parents.ts#VersionParent",
  Authorisation: "../domain/reading.ts#AuthorisationView",
  Region: "./parents.ts#RegionParent",
  Person: "./parents.ts#PersonParent",
  Promoter: "./parents.ts#PersonParent",
  Invitation: "../domain/protocol.ts#Invitation",
  Profession: "./parents.ts#ProfessionParent",
  Grid: "./parents.ts#GridParent",
  FrozenGrid: "./parents.ts#FrozenGridParent",
  WorkItem: "../domain/reading.ts#WorkItemView",
  ProtocolConnection: "./parents.ts#ProtocolConnectionParent",
  WorkItemConnection: "./parents.ts#WorkItemConnectionParent",
  HistoryConnection: "@coop/service-kit#HistoryPage",
} as const;
