import type { ExistingProtocol } from "../../data/existing-protocol.ts";
import type { ExistingRecord } from "../domain/record-existing-protocol.ts";

/** A record of the data files in the words of the domain. */
export function existingRecord(told: ExistingProtocol): ExistingRecord {
  const { title, regime, outcome, regionCodes, delegants, delegates } = told;
  const { key, sources, toVerify, note, specialties, fundingNote, acts } = told;
  return {
    title,
    regime,
    outcome,
    regionCodes,
    team: { delegantProfessions: [...delegants], delegateProfessions: [...delegates], practiceFrames: [] },
    provenance: { key, sources, toVerify, note, specialties, fundingNote, acts },
  };
}
