/**
 * The part of a row that a criterion tells of: who may not read it must not find by it. What stands nowhere here tells of
 * every part.
 */
export const filters: Readonly<Record<string, string>> = {
  ...faceOf("ProtocolFilter", "statuses regimes regionCode professionCode text filedFrom filedUntil"),
  "ProtocolFilter.fundingRequested": "funding",
  "ProtocolFilter.opinionOutstanding": "instruction",
  // A system finds by its own references alone: what it gave it knows.
  "ProtocolFilter.externalReference": "face",
  // Whether a grid is shared with oneself is no secret to oneself.
  "ProtocolFilter.sharedWithMe": "face",
  ...faceOf("OpinionFilter", "status outcome protocolId regionCode openedFrom openedBefore binding text"),
  "OpinionFilter.hasOpenReserves": "text",
  "OpinionFilter.hasUnreadVersion": "text",
  // Whether one reports oneself is no secret to oneself.
  "OpinionFilter.reportedByMe": "face",
  ...faceOf("ConsultationFilter", "status protocolId regionCode bodyCode dueBefore overdue"),
  ...faceOf("FundingFileFilter", "status protocolId regionCode openedFrom openedBefore text"),
  "FundingFileFilter.outcome": "outcome",
  "FundingFileFilter.endsBefore": "grant",
  "FundingFileFilter.hasMinisterialOrder": "grant",
  ...faceOf("AdhesionFilter", "statuses regionCode protocolId authorisationId structureId professionCode reportOutstanding"),
  ...partOf("progress", "AdhesionFilter", "submittedFrom submittedBefore deadlineBefore"),
  ...faceOf("ReportFilter", "statuses year regionCode protocolId adhesionId overdue"),
  ...faceOf("OrganisationFilter", "kinds regionCode text"),
  ...faceOf("AgentFilter", "organisationCode statuses role"),
  ...faceOf("PartnerClientFilter", "organisationCode statuses expiresBefore"),
  ...faceOf("StructureFilter", "text finess siret regionCode"),
};

function partOf(part: string, type: string, fields: string): Record<string, string> {
  return Object.fromEntries(fields.split(" ").map((field) => [`${type}.${field}`, part]));
}

function faceOf(type: string, fields: string): Record<string, string> {
  return partOf("face", type, fields);
}

/** Criteria whose "no" finds what one may not know as well: it tells nothing. */
export const tellingNothing: ReadonlySet<string> = new Set(["ProtocolFilter.fundingRequested: false"]);
