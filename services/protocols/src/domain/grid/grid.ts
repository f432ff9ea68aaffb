import type { GridSection } from "@coop/kernel";
import { annexes } from "./sections/annexes.ts";
import { careProcess } from "./sections/care-process.ts";
import { contextAndNeed } from "./sections/context-and-need.ts";
import { delegantAvailability } from "./sections/delegant-availability.ts";
import { derogatoryActs } from "./sections/derogatory-acts.ts";
import { economicModel } from "./sections/economic-model.ts";
import { identification } from "./sections/identification.ts";
import { indicators } from "./sections/indicators.ts";
import { informationSystem } from "./sections/information-system.ts";
import { insurance } from "./sections/insurance.ts";
import { nature } from "./sections/nature.ts";
import { patientInformation } from "./sections/patient-information.ts";
import { patients } from "./sections/patients.ts";
import { places } from "./sections/places.ts";
import { riskManagement } from "./sections/risk-management.ts";
import { team } from "./sections/team.ts";
import { training } from "./sections/training.ts";
import type { AnyShape, InputOf, ValueOf } from "./shape.ts";

/** What each section may hold. */
export const sectionShapes = {
  IDENTIFICATION: identification,
  CONTEXT_AND_NEED: contextAndNeed,
  TEAM: team,
  NATURE: nature,
  DEROGATORY_ACTS: derogatoryActs,
  PLACES: places,
  PATIENTS: patients,
  PATIENT_INFORMATION: patientInformation,
  CARE_PROCESS: careProcess,
  DELEGANT_AVAILABILITY: delegantAvailability,
  TRAINING: training,
  RISK_MANAGEMENT: riskManagement,
  INFORMATION_SYSTEM: informationSystem,
  INSURANCE: insurance,
  INDICATORS: indicators,
  ECONOMIC_MODEL: economicModel,
  ANNEXES: annexes,
} as const satisfies { readonly [Section in GridSection]: AnyShape };

type Shapes = typeof sectionShapes;
export type SectionContent = { readonly [Section in GridSection]: NonNullable<ValueOf<Shapes[Section]>> };
export type SectionContentInput = { readonly [Section in GridSection]: InputOf<Shapes[Section]> };

/** The working grid: what nobody has written is absent or null. */
export type Grid = { readonly [Section in GridSection]?: SectionContent[Section] | null };
