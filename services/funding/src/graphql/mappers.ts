/** What a resolver gets as its parent, where that is not the graph's own shape. */
export const mappers = {
  FundingFile: "../domain/reading.ts#FundingFileView",
  FundingFileAsOf: "../domain/reading.ts#FundingFileView",
  FundingFileConnection: "./parents.ts#FundingFileConnectionParent",
  FundingChanged: "./parents.ts#FundingChangedParent",
  Protocol: "./parents.ts#ProtocolParent",
  HistoryConnection: "@coop/service-kit#HistoryPage",
} as const;
