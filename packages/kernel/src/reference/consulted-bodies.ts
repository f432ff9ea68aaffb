import type { ActorKind } from "../actor.ts";
import { isFiness } from "../identifiers/finess.ts";
import { regions, successorOf } from "./regions.ts";

/** What a body is (domain dossier 2.2 B). The first three are consulted from outside, the others sit within one establishment. */
export const bodyTypes = ["URPS", "ORDER", "CNP", "CME", "CMG", "CSIRMT", "PRIVATE_BODY"] as const;
export type BodyType = (typeof bodyTypes)[number];

/** A body that can be asked for its advice on a protocol. */
export interface ConsultedBody {
  /** As its agents carry it: `urps-medecins-24`, `cme-990000010`. */
  readonly code: string;
  readonly type: BodyType;
  readonly kind: Extract<ActorKind, "CONSULTED_BODY" | "INTERNAL_BODY">;
  readonly label: string;
  /** INSEE code. */
  readonly region: string | null;
  readonly source: string;
  /** Set where the source is our memory of the texts. */
  readonly toVerify: boolean;
}

type Outside = Extract<BodyType, "URPS" | "ORDER" | "CNP">;

function outside(type: Outside, code: string, label: string, source: string, region: string | null = null): ConsultedBody {
  return { code, type, kind: "CONSULTED_BODY", label, region, source, toVerify: true };
}

const urpsLaw = "CSP art. L.4031-1 et décret 2010-585 : une union par profession et par région (de mémoire)";
const urpsProfessions = {
  medecins: "médecins libéraux",
  "chirurgiens-dentistes": "chirurgiens-dentistes",
  pharmaciens: "pharmaciens",
  "sages-femmes": "sages-femmes",
  infirmiers: "infirmiers",
  "masseurs-kinesitherapeutes": "masseurs-kinésithérapeutes",
  biologistes: "biologistes",
  "pedicures-podologues": "pédicures-podologues",
  orthophonistes: "orthophonistes",
  orthoptistes: "orthoptistes",
} as const;

const regionalBodies = regions
  .filter(({ closedOn }) => closedOn === null)
  .flatMap(({ code, label }) =>
    Object.entries(urpsProfessions).map(([slug, profession]) =>
      outside("URPS", `urps-${slug}-${code}`, `URPS ${profession}, ${label}`, urpsLaw, code),
    ),
  );

const orderLaw = "CSP quatrième partie : conseil national de l'ordre (de mémoire)";
const orders = {
  medecins: "des médecins",
  "chirurgiens-dentistes": "des chirurgiens-dentistes",
  "sages-femmes": "des sages-femmes",
  pharmaciens: "des pharmaciens",
  infirmiers: "des infirmiers",
  "masseurs-kinesitherapeutes": "des masseurs-kinésithérapeutes",
  "pedicures-podologues": "des pédicures-podologues",
} as const;

const cnpLaw = "CSP art. L.4021-3 : conseils nationaux professionnels (de mémoire ; liste à compléter)";
const cnps = {
  ophtalmologie: "d'ophtalmologie",
  orthoptie: "d'orthoptie",
  "medecine-generale": "de médecine générale",
  infirmier: "infirmier",
  "manipulateurs-erm": "des manipulateurs d'électroradiologie médicale",
} as const;

/** The bodies of the whole country. */
export const nationalBodies: readonly ConsultedBody[] = [
  outside("URPS", "cn-urps-medecins", "Conférence nationale des URPS-médecins libéraux", "cn-urps-ml.org, PC 133"),
  ...Object.entries(orders).map(([slug, of]) => outside("ORDER", `ordre-${slug}`, `Ordre national ${of}`, orderLaw)),
  ...Object.entries(cnps).map(([slug, of]) => outside("CNP", `cnp-${slug}`, `Conseil national professionnel ${of}`, cnpLaw)),
];

/** The bodies outside of establishments that may be asked about a dossier of this region, a closed one included. */
export function bodiesToConsult(regionCode: string): readonly ConsultedBody[] {
  const region = successorOf(regionCode);
  return [...regionalBodies.filter((body) => body.region === region), ...nationalBodies];
}

const outsideByCode = new Map([...nationalBodies, ...regionalBodies].map((body) => [body.code, body]));

const internalTypes = {
  cme: { type: "CME", label: "Commission médicale d'établissement", source: "CSP art. L.4011-4 I" },
  cmg: { type: "CMG", label: "Commission médicale de groupement", source: "CSP art. L.4011-4 I" },
  csirmt: {
    type: "CSIRMT",
    label: "Commission des soins infirmiers, de rééducation et médico-techniques",
    source: "CSP art. L.4011-4 I",
  },
  conference: { type: "PRIVATE_BODY", label: "Conférence médicale", source: "CSP art. L.6161-2 et L.6161-2-1" },
} as const;

/** A body within an establishment is named after it: `csirmt-` and the FINESS number. */
function internalBodyOf(code: string): ConsultedBody | undefined {
  const [prefix = "", finess = "", ...rest] = code.split("-");
  if (!Object.hasOwn(internalTypes, prefix) || !isFiness(finess) || rest.length > 0) return undefined;
  const { type, label, source } = internalTypes[prefix as keyof typeof internalTypes];
  return { code, type, kind: "INTERNAL_BODY", label: `${label}, FINESS ${finess}`, region: null, source, toVerify: false };
}

/** The body with this code; undefined for a code that is no body's. */
export function consultedBodyOf(code: string): ConsultedBody | undefined {
  return outsideByCode.get(code) ?? internalBodyOf(code);
}
