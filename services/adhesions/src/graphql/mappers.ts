/** What a resolver gets as its parent, where that is not the graph's own shape. */
export const mappers = {
  Adhesion: "../domain/reading.ts#AdhesionView",
  AdhesionChanged: "./parents.ts#ChangedParent",
  AdhesionConnection: "./parents.ts#AdhesionConnectionParent",
  TeamMember: "./parents.ts#MemberParent",
  Training: "../domain/adhesion/adhesion.ts#Training",
  AnnualReport: "../domain/reading.ts#ReportView",
  ReportChanged: "./parents.ts#ChangedParent",
  AnnualReportConnection: "./parents.ts#ReportConnectionParent",
  Structure: "../domain/reading.ts#StructureView",
  StructureChanged: "./parents.ts#ChangedParent",
  StructureConnection: "./parents.ts#StructureConnectionParent",
  Protocol: "./parents.ts#EntityParent",
  Authorisation: "./parents.ts#EntityParent",
  Person: "./parents.ts#EntityParent",
  Region: "./parents.ts#RegionParent",
  Profession: "./parents.ts#ProfessionParent",
} as const;
