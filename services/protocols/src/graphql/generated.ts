// Written by "npm run generate" from the schema. Changes are lost.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ProtocolView as ProtocolParent, ProtocolView as ProtocolAsOfParent, AuthorisationView as AuthorisationParent, AuthorisationView as AuthorisationAsOfParent, WorkItemView as WorkItemParent } from '../domain/reading.ts';
import type { ProtocolChangedParent as ProtocolChangedParent, VersionParent as ProtocolVersionParent, RegionParent as RegionParent, PersonParent as PersonParent, PersonParent as PromoterParent, ProfessionParent as ProfessionParent, GridParent as GridParent, FrozenGridParent as FrozenGridParent, ProtocolConnectionParent as ProtocolConnectionParent, WorkItemConnectionParent as WorkItemConnectionParent } from './parents.ts';
import type { Invitation as InvitationParent, GridShare as GridShareParent } from '../domain/protocol.ts';
import type { HistoryPage as HistoryConnectionParent, GraphContext } from '@coop/service-kit';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Un jour du calendrier légal, au format AAAA-MM-JJ. */
  Date: { input: string; output: string; }
  /** Un instant, au format ISO 8601 avec fuseau. */
  DateTime: { input: string; output: string; }
  /** Numéro RPPS : onze chiffres, clé de contrôle comprise. */
  Rpps: { input: string; output: string; }
  /** Identifiant national d'un professionnel : 8 suivi du RPPS, ou 0 suivi du numéro ADELI. */
  IdNatPs: { input: string; output: string; }
  /** Numéro FINESS : neuf caractères, clé de contrôle comprise (Corse : 2A, 2B). */
  Finess: { input: string; output: string; }
  /** Numéro SIRET : quatorze chiffres, clé de contrôle comprise. */
  Siret: { input: string; output: string; }
  /** Code INSEE d'une région, y compris les régions fermées en 2016. */
  RegionCode: { input: string; output: string; }
  /** Code de profession de la nomenclature TRE_G15. */
  ProfessionCode: { input: string; output: string; }
  /** Montant en centimes d'euro, écrit comme un texte de chiffres. */
  Cents: { input: bigint; output: bigint; }
  /** Empreinte SHA-256, en 64 chiffres hexadécimaux. */
  Sha256: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

/** Une page de l'histoire d'un dossier, du fait le plus ancien au plus récent. */
export type HistoryConnection = {
  readonly __typename?: 'HistoryConnection';
  /** Faits de la page, avec leurs curseurs. */
  readonly edges: ReadonlyArray<HistoryEdge>;
  /** Faits de la page. */
  readonly nodes: ReadonlyArray<HistoryEntry>;
  /** Où commence et finit la page. */
  readonly pageInfo: PageInfo;
  /** Nombre de faits que la personne qui demande peut voir. */
  readonly totalCount: BoundedTotal;
};

/** Un fait dans une page. */
export type HistoryEdge = {
  readonly __typename?: 'HistoryEdge';
  /** Fait. */
  readonly node: HistoryEntry;
  /** Curseur de ce fait. */
  readonly cursor: Scalars['String']['output'];
};

/** Un fait de l'histoire d'un dossier : qui, quand, quoi, pourquoi, d'où à où. */
export type HistoryEntry = {
  readonly __typename?: 'HistoryEntry';
  /** Code stable du fait, pour les programmes. */
  readonly type: Scalars['String']['output'];
  /** Le fait, pour les personnes. */
  readonly label: Scalars['String']['output'];
  /** Instant du fait, selon l'horloge légale. */
  readonly at: Scalars['DateTime']['output'];
  /** Qui l'a fait. */
  readonly actor: HistoryActor;
  /** Motifs donnés ; vides s'il n'y en a pas, ou si leur contenu a été effacé. */
  readonly reasons?: Maybe<Scalars['String']['output']>;
  /** État du dossier avant le fait ; vide pour le premier. */
  readonly fromStatus?: Maybe<Scalars['String']['output']>;
  /** État du dossier après le fait. */
  readonly toStatus?: Maybe<Scalars['String']['output']>;
  /** Numéro de la version figée du protocole avant le fait, s'il y en a une. */
  readonly fromVersion?: Maybe<Scalars['Int']['output']>;
  /** Numéro de la version figée du protocole après le fait, s'il y en a une. */
  readonly toVersion?: Maybe<Scalars['Int']['output']>;
  /** Vrai si le contenu du fait a été effacé à l'échéance de sa conservation ; le fait lui-même demeure. */
  readonly contentErased: Scalars['Boolean']['output'];
};

/** Qui a agi. */
export type HistoryActor = {
  readonly __typename?: 'HistoryActor';
  /** Famille d'acteurs, par exemple « ARS_AGENT » ; « SYSTEM » quand le fait vient d'un autre service. */
  readonly kind: Scalars['String']['output'];
  /** Qualité, pour les personnes : « ARS Bretagne, instruction ». */
  readonly label: Scalars['String']['output'];
  /** Code de l'organisation, par exemple « ars-53 ». */
  readonly organisation?: Maybe<Scalars['String']['output']>;
  /** Rôles tenus à cet instant. */
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
  /** À quel titre, s'il a agi pour un autre agent de l'organisation ; vide s'il a agi en son nom. */
  readonly inSteadOf?: Maybe<Stead>;
  /** Nom, quand la personne qui demande peut le connaître. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

/** À quel titre quelqu'un agit pour un autre agent de son organisation. */
export type Stead = {
  readonly __typename?: 'Stead';
  /** Suppléance ou délégation de signature. */
  readonly basis: SteadBasis;
  /** Ce titre, pour les personnes : « par délégation de signature « 2026-12 » ». */
  readonly label: Scalars['String']['output'];
  /** Référence de la décision qui délègue ; vide pour une suppléance. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** Premier jour. */
  readonly from: Scalars['Date']['output'];
  /** Dernier jour, s'il est fixé. */
  readonly until?: Maybe<Scalars['Date']['output']>;
  /** Actes que la délégation comprend ; vide pour une suppléance, qui n'est pas limitée. */
  readonly acts?: Maybe<ReadonlyArray<SignedAct>>;
};

/** Ce qui permet d'agir pour un autre agent. */
export type SteadBasis =
  /** Suppléance d'un agent absent, pendant des jours fixés. */
  | 'SUBSTITUTION'
  /** Délégation de signature, par une décision qui a une référence. */
  | 'DELEGATION';

/** Une sorte d'actes que l'on signe. */
export type SignedAct =
  /** Décisions sur le besoin de santé. */
  | 'NEED'
  /** Arrêtés d'autorisation et refus d'autorisation. */
  | 'AUTHORISATION'
  /** Enregistrement et refus des équipes. */
  | 'ADHESION';

/** Pourquoi une demande est refusée : un code stable et une phrase en français. */
export type Refusal = {
  /** Code stable, pour les programmes. */
  readonly code: Scalars['String']['output'];
  /** Phrase en français, pour les personnes. */
  readonly message: Scalars['String']['output'];
};

/** Une règle de la procédure s'y oppose. */
export type RuleRefusal = Refusal & {
  readonly __typename?: 'RuleRefusal';
  /** Code stable, pour les programmes. */
  readonly code: Scalars['String']['output'];
  /** Phrase en français, pour les personnes. */
  readonly message: Scalars['String']['output'];
};

/** L'état du dossier ne permet pas cette action. */
export type StateRefusal = Refusal & {
  readonly __typename?: 'StateRefusal';
  /** Code stable, pour les programmes. */
  readonly code: Scalars['String']['output'];
  /** Phrase en français, pour les personnes. */
  readonly message: Scalars['String']['output'];
  /** État dans lequel se trouve le dossier. */
  readonly status: Scalars['String']['output'];
};

/** La demande a été décidée sur une version dépassée : il faut relire avant de recommencer. */
export type StaleRevision = Refusal & {
  readonly __typename?: 'StaleRevision';
  /** Code stable, pour les programmes. */
  readonly code: Scalars['String']['output'];
  /** Phrase en français, pour les personnes. */
  readonly message: Scalars['String']['output'];
  /** Révision actuelle. */
  readonly currentRevision: Scalars['Int']['output'];
};

/** Ce qui est envoyé est faux ou incomplet : tout est dit en une fois. */
export type InvalidInput = Refusal & {
  readonly __typename?: 'InvalidInput';
  /** Code stable, pour les programmes. */
  readonly code: Scalars['String']['output'];
  /** Phrase en français, pour les personnes. */
  readonly message: Scalars['String']['output'];
  /** Tout ce qui manque ou se contredit. */
  readonly issues: ReadonlyArray<Issue>;
};

/** Un manque, une erreur ou un avertissement, et où il se trouve. */
export type Issue = {
  readonly __typename?: 'Issue';
  /** Code stable, pour les programmes. */
  readonly code: Scalars['String']['output'];
  /** Chemin dans ce qui est envoyé, par exemple « economicModel.volumes.0 ». */
  readonly path: Scalars['String']['output'];
  /** Phrase en français, pour les personnes. */
  readonly message: Scalars['String']['output'];
  /** Gravité. */
  readonly severity: IssueSeverity;
};

/** Gravité d'une remarque. */
export type IssueSeverity =
  /** Empêche l'action. */
  | 'ERROR'
  /** N'empêche pas l'action. */
  | 'WARNING';

/** Si une action est possible maintenant pour la personne qui demande, et sinon pourquoi. */
export type Availability = {
  readonly __typename?: 'Availability';
  /** Nom de la mutation. */
  readonly verb: Scalars['String']['output'];
  /** Vrai si l'action est possible maintenant. */
  readonly allowed: Scalars['Boolean']['output'];
  /** Tout ce qui s'y oppose ; vide si l'action est possible. */
  readonly blockers: ReadonlyArray<Blocker>;
};

/** Ce qui s'oppose à une action. */
export type Blocker = {
  readonly __typename?: 'Blocker';
  /** Code stable, pour les programmes. */
  readonly code: Scalars['String']['output'];
  /** Phrase en français, pour les personnes. */
  readonly message: Scalars['String']['output'];
};

/** Où commence et finit une page. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Vrai s'il y a une page après celle-ci. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Vrai s'il y a une page avant celle-ci. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Curseur du premier élément. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** Curseur du dernier élément. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** Un nombre de résultats, compté jusqu'à une borne. */
export type BoundedTotal = {
  readonly __typename?: 'BoundedTotal';
  /** Nombre compté. */
  readonly count: Scalars['Int']['output'];
  /** Faux si le compte s'est arrêté à la borne : il y en a au moins autant. */
  readonly exact: Scalars['Boolean']['output'];
};

/** Section de la grille du protocole : les réserves, les recommandations et les remarques s'y rattachent. */
export type GridSection =
  /** Identification du protocole et de ses promoteurs. */
  | 'IDENTIFICATION'
  /** Contexte et besoin de santé. */
  | 'CONTEXT_AND_NEED'
  /** Délégants et délégués : professions, qualifications, composition de l'équipe. */
  | 'TEAM'
  /** Nature de la coopération. */
  | 'NATURE'
  /** Actes dérogatoires. */
  | 'DEROGATORY_ACTS'
  /** Lieux et cadres d'exercice. */
  | 'PLACES'
  /** Patients concernés : inclusion, exclusion, sortie. */
  | 'PATIENTS'
  /** Information et accord du patient. */
  | 'PATIENT_INFORMATION'
  /** Déroulé de la prise en charge. */
  | 'CARE_PROCESS'
  /** Disponibilité du délégant. */
  | 'DELEGANT_AVAILABILITY'
  /** Formation et expérience des délégués. */
  | 'TRAINING'
  /** Gestion des risques et événements indésirables. */
  | 'RISK_MANAGEMENT'
  /** Système d'information et partage des données. */
  | 'INFORMATION_SYSTEM'
  /** Responsabilité civile et assurance. */
  | 'INSURANCE'
  /** Indicateurs de suivi. */
  | 'INDICATORS'
  /** Modèle économique. */
  | 'ECONOMIC_MODEL'
  /** Annexes. */
  | 'ANNEXES';

/** Cadre d'exercice dans lequel une équipe met le protocole en œuvre. */
export type PracticeFrame =
  /** Établissement public de santé. */
  | 'PUBLIC_HOSPITAL'
  /** Établissement de santé privé. */
  | 'PRIVATE_HOSPITAL'
  /** Groupement hospitalier de territoire (GHT). */
  | 'GHT'
  /** Centre de santé. */
  | 'HEALTH_CENTRE'
  /** Maison ou pôle de santé pluriprofessionnel. */
  | 'MSP'
  /** Communauté professionnelle territoriale de santé (CPTS). */
  | 'CPTS'
  /** Équipe de soins primaires (ESP). */
  | 'ESP'
  /** Cabinet individuel. */
  | 'SOLO_PRACTICE'
  /** Cabinet de groupe ou exercice en société. */
  | 'GROUP_PRACTICE'
  /** Pharmacie d'officine. */
  | 'PHARMACY'
  /** Laboratoire de biologie médicale. */
  | 'LAB'
  /** Hospitalisation à domicile (HAD). */
  | 'HAD'
  /** Service de soins infirmiers à domicile (SSIAD). */
  | 'SSIAD'
  /** Établissement d'hébergement pour personnes âgées dépendantes (EHPAD). */
  | 'EHPAD'
  /** Autre établissement ou service médico-social (ESMS). */
  | 'ESMS'
  /** Service de santé des armées. */
  | 'ARMED_FORCES'
  /** Protection maternelle et infantile (PMI). */
  | 'PMI'
  /** Centre gratuit d'information, de dépistage et de diagnostic (CeGIDD). */
  | 'CEGIDD'
  /** Autre cadre d'exercice. */
  | 'OTHER';

/** Mode de rémunération de la coopération. */
export type RemunerationMode =
  /** Paiement à l'acte. */
  | 'PER_ACT'
  /** Forfait par patient. */
  | 'PATIENT_FLAT_FEE'
  /** Forfait de coopération versé à l'équipe. */
  | 'TEAM_FLAT_FEE'
  /** Dotation (MIGAC ou FIR). */
  | 'GRANT';

/** Une profession de santé de la nomenclature TRE_G15. */
export type Profession = {
  readonly __typename?: 'Profession';
  /** Code. */
  readonly code: Scalars['ProfessionCode']['output'];
  /** Libellé. */
  readonly label: Scalars['String']['output'];
};

/** Un fichier reçu. */
export type File = {
  readonly __typename?: 'File';
  /** Empreinte du contenu. */
  readonly sha256: Scalars['Sha256']['output'];
  /** Nom. */
  readonly name: Scalars['String']['output'];
  /** Taille en octets. */
  readonly size: Scalars['Int']['output'];
};

/** Un fichier déjà envoyé. */
export type FileInput = {
  /** Empreinte du contenu. */
  readonly sha256: Scalars['Sha256']['input'];
  /** Nom. */
  readonly name: Scalars['String']['input'];
  /** Taille en octets. */
  readonly size: Scalars['Int']['input'];
};

/** Type d'acte délégué. */
export type DerogatoryActKind =
  /** Examen clinique. */
  | 'CLINICAL_EXAMINATION'
  /** Prescription, ou renouvellement d'une prescription. */
  | 'PRESCRIPTION'
  /** Interprétation d'un examen. */
  | 'INTERPRETATION'
  /** Acte technique. */
  | 'TECHNICAL_ACT'
  /** Conclusion annoncée au patient. */
  | 'CONCLUSION_TO_PATIENT'
  /** Orientation du patient. */
  | 'ORIENTATION'
  /** Autre acte. */
  | 'OTHER';

/** Acte que le délégué réalise par dérogation à ses conditions légales d'exercice. */
export type DerogatoryAct = {
  readonly __typename?: 'DerogatoryAct';
  /** Intitulé de l'acte. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** Type d'acte. */
  readonly kind?: Maybe<DerogatoryActKind>;
  /** Code de l'acte à la CCAM ou à la NGAP, s'il en a un. */
  readonly nomenclatureCode?: Maybe<Scalars['String']['output']>;
  /** Article de loi ou de règlement auquel l'acte déroge. */
  readonly derogatedArticle?: Maybe<Scalars['String']['output']>;
  /** Conditions dans lesquelles le délégué réalise l'acte. */
  readonly conditions?: Maybe<Scalars['String']['output']>;
  /** Protocole médical ou arbre de décision que suit le délégué, tel qu'il figure en annexe. */
  readonly standingOrder?: Maybe<Scalars['String']['output']>;
};

/** Acte que le délégué réalise par dérogation à ses conditions légales d'exercice. */
export type DerogatoryActInput = {
  /** Intitulé de l'acte. */
  readonly label?: InputMaybe<Scalars['String']['input']>;
  /** Type d'acte. */
  readonly kind?: InputMaybe<DerogatoryActKind>;
  /** Code de l'acte à la CCAM ou à la NGAP, s'il en a un. */
  readonly nomenclatureCode?: InputMaybe<Scalars['String']['input']>;
  /** Article de loi ou de règlement auquel l'acte déroge. */
  readonly derogatedArticle?: InputMaybe<Scalars['String']['input']>;
  /** Conditions dans lesquelles le délégué réalise l'acte. */
  readonly conditions?: InputMaybe<Scalars['String']['input']>;
  /** Protocole médical ou arbre de décision que suit le délégué, tel qu'il figure en annexe. */
  readonly standingOrder?: InputMaybe<Scalars['String']['input']>;
};

/** Champ d'intervention des professionnels : les actes dérogatoires. */
export type DerogatoryActsSection = {
  readonly __typename?: 'DerogatoryActsSection';
  /** Actes dérogatoires. */
  readonly acts: ReadonlyArray<DerogatoryAct>;
};

/** Champ d'intervention des professionnels : les actes dérogatoires. */
export type DerogatoryActsSectionInput = {
  /** Actes dérogatoires. */
  readonly acts?: InputMaybe<ReadonlyArray<DerogatoryActInput>>;
};

/** Lieux et cadres d'exercice. */
export type PlacesSection = {
  readonly __typename?: 'PlacesSection';
  /** Cadres d'exercice admis. */
  readonly practiceFrames: ReadonlyArray<PracticeFrame>;
  /** Lieux d'exercice et locaux (article L.4011-2 : le lieu d'exercice). */
  readonly premises?: Maybe<Scalars['String']['output']>;
  /** Matériel nécessaire. */
  readonly equipment: ReadonlyArray<Scalars['String']['output']>;
  /** Équipement informatique nécessaire. */
  readonly digitalRequirements?: Maybe<Scalars['String']['output']>;
  /** Matériel d'urgence, et conduite à tenir. */
  readonly emergencyEquipment?: Maybe<Scalars['String']['output']>;
};

/** Lieux et cadres d'exercice. */
export type PlacesSectionInput = {
  /** Cadres d'exercice admis. */
  readonly practiceFrames?: InputMaybe<ReadonlyArray<PracticeFrame>>;
  /** Lieux d'exercice et locaux (article L.4011-2 : le lieu d'exercice). */
  readonly premises?: InputMaybe<Scalars['String']['input']>;
  /** Matériel nécessaire. */
  readonly equipment?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Équipement informatique nécessaire. */
  readonly digitalRequirements?: InputMaybe<Scalars['String']['input']>;
  /** Matériel d'urgence, et conduite à tenir. */
  readonly emergencyEquipment?: InputMaybe<Scalars['String']['input']>;
};

/** Nature d'une annexe. */
export type AnnexKind =
  /** Arbre de décision. */
  | 'DECISION_TREE'
  /** Protocole médical ou prescription type. */
  | 'STANDING_ORDER'
  /** Notice d'information du patient. */
  | 'PATIENT_LEAFLET'
  /** Formulaire de recueil de l'accord du patient. */
  | 'CONSENT_FORM'
  /** Fiche de saisie du dossier du patient. */
  | 'PATIENT_FILE_FORM'
  /** Questionnaire de satisfaction. */
  | 'SATISFACTION_QUESTIONNAIRE'
  /** Programme de formation. */
  | 'TRAINING_PROGRAMME'
  /** Autre annexe. */
  | 'OTHER';

/** Acte ou prestation financé dans le cadre du protocole, et ce qu'il coûte. */
export type FinancedAct = {
  readonly __typename?: 'FinancedAct';
  /** Intitulé de l'acte ou de la prestation. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** Code de l'acte à la CCAM ou à la NGAP, s'il en a un. */
  readonly nomenclatureCode?: Maybe<Scalars['String']['output']>;
  /** Coût unitaire de la prise en charge actuelle. */
  readonly currentUnitCostCents?: Maybe<Scalars['Cents']['output']>;
  /** Coût unitaire de la prise en charge par le protocole. */
  readonly protocolUnitCostCents?: Maybe<Scalars['Cents']['output']>;
};

/** Acte ou prestation financé dans le cadre du protocole, et ce qu'il coûte. */
export type FinancedActInput = {
  /** Intitulé de l'acte ou de la prestation. */
  readonly label?: InputMaybe<Scalars['String']['input']>;
  /** Code de l'acte à la CCAM ou à la NGAP, s'il en a un. */
  readonly nomenclatureCode?: InputMaybe<Scalars['String']['input']>;
  /** Coût unitaire de la prise en charge actuelle. */
  readonly currentUnitCostCents?: InputMaybe<Scalars['Cents']['input']>;
  /** Coût unitaire de la prise en charge par le protocole. */
  readonly protocolUnitCostCents?: InputMaybe<Scalars['Cents']['input']>;
};

/** Temps gagné par une profession sur chaque acte. */
export type TimeSaved = {
  readonly __typename?: 'TimeSaved';
  /** Profession. */
  readonly professionCode?: Maybe<Scalars['ProfessionCode']['output']>;
  /** Temps gagné, en minutes par acte. */
  readonly minutesPerAct?: Maybe<Scalars['Int']['output']>;
};

/** Temps gagné par une profession sur chaque acte. */
export type TimeSavedInput = {
  /** Profession. */
  readonly professionCode?: InputMaybe<Scalars['ProfessionCode']['input']>;
  /** Temps gagné, en minutes par acte. */
  readonly minutesPerAct?: InputMaybe<Scalars['Int']['input']>;
};

/** Évaluation médico-économique à laquelle un financement dérogatoire est lié. */
export type PlannedEvaluation = {
  readonly __typename?: 'PlannedEvaluation';
  /** Question évaluée. */
  readonly question?: Maybe<Scalars['String']['output']>;
  /** Comparateur. */
  readonly comparator?: Maybe<Scalars['String']['output']>;
  /** Indicateurs de l'évaluation. */
  readonly indicators: ReadonlyArray<Scalars['String']['output']>;
  /** Source des données. */
  readonly dataSource?: Maybe<Scalars['String']['output']>;
  /** Évaluateur. */
  readonly evaluator?: Maybe<Scalars['String']['output']>;
  /** Budget de l'évaluation. */
  readonly budgetCents?: Maybe<Scalars['Cents']['output']>;
  /** Premier jour de l'évaluation. */
  readonly startsOn?: Maybe<Scalars['Date']['output']>;
  /** Dernier jour de l'évaluation. */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
};

/** Évaluation médico-économique à laquelle un financement dérogatoire est lié. */
export type PlannedEvaluationInput = {
  /** Question évaluée. */
  readonly question?: InputMaybe<Scalars['String']['input']>;
  /** Comparateur. */
  readonly comparator?: InputMaybe<Scalars['String']['input']>;
  /** Indicateurs de l'évaluation. */
  readonly indicators?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Source des données. */
  readonly dataSource?: InputMaybe<Scalars['String']['input']>;
  /** Évaluateur. */
  readonly evaluator?: InputMaybe<Scalars['String']['input']>;
  /** Budget de l'évaluation. */
  readonly budgetCents?: InputMaybe<Scalars['Cents']['input']>;
  /** Premier jour de l'évaluation. */
  readonly startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Dernier jour de l'évaluation. */
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Modèle économique : comment les actes et prestations sont financés et rémunérés. */
export type EconomicModelSection = {
  readonly __typename?: 'EconomicModelSection';
  /** Actes et prestations financés. */
  readonly financedActs: ReadonlyArray<FinancedAct>;
  /** Temps gagné par profession. */
  readonly timeSaved: ReadonlyArray<TimeSaved>;
  /** Mode de rémunération. */
  readonly remunerationMode?: Maybe<RemunerationMode>;
  /** Montant par acte ou par forfait. */
  readonly amountPerActCents?: Maybe<Scalars['Cents']['output']>;
  /** Part du montant qui revient au délégant. */
  readonly delegantShareCents?: Maybe<Scalars['Cents']['output']>;
  /** Part du montant qui revient au délégué. */
  readonly delegateShareCents?: Maybe<Scalars['Cents']['output']>;
  /** Code de facturation. */
  readonly billingCode?: Maybe<Scalars['String']['output']>;
  /** Schéma de facturation de l'acte réalisé en équipe. */
  readonly billingScheme?: Maybe<Scalars['String']['output']>;
  /** Durée du financement dérogatoire demandé, en mois ; vide si aucun n'est demandé. */
  readonly requestedMonths?: Maybe<Scalars['Int']['output']>;
  /** Articles du code de la sécurité sociale auxquels le financement demandé déroge. */
  readonly derogatedArticles: ReadonlyArray<Scalars['String']['output']>;
  /** Nombre d'actes attendus chaque année, dans l'ordre des années. */
  readonly annualVolumes: ReadonlyArray<Scalars['Int']['output']>;
  /** Coût net annuel pour les financeurs ; négatif si le protocole fait économiser. */
  readonly netAnnualCostCents?: Maybe<Scalars['Cents']['output']>;
  /** Part de ce coût net qui revient à l'assurance maladie obligatoire ; négatif pour une économie. */
  readonly healthInsuranceNetCents?: Maybe<Scalars['Cents']['output']>;
  /** Part de ce coût net qui revient à l'assurance complémentaire ; négatif pour une économie. */
  readonly complementaryInsuranceNetCents?: Maybe<Scalars['Cents']['output']>;
  /** Effet annuel sur le reste à charge des patients ; négatif s'il baisse. */
  readonly patientNetCents?: Maybe<Scalars['Cents']['output']>;
  /** Vrai si le patient ne fait pas l'avance des frais (tiers payant). */
  readonly thirdPartyPayment?: Maybe<Scalars['Boolean']['output']>;
  /** Investissement en formation. */
  readonly trainingInvestmentCents?: Maybe<Scalars['Cents']['output']>;
  /** Investissement en matériel. */
  readonly equipmentInvestmentCents?: Maybe<Scalars['Cents']['output']>;
  /** Évaluation médico-économique prévue. */
  readonly evaluation?: Maybe<PlannedEvaluation>;
  /** Analyse de sensibilité : hypothèses dont le résultat dépend. */
  readonly sensitivity?: Maybe<Scalars['String']['output']>;
  /** Sources des chiffres. */
  readonly sources: ReadonlyArray<BibliographicReference>;
};

/** Modèle économique : comment les actes et prestations sont financés et rémunérés. */
export type EconomicModelSectionInput = {
  /** Actes et prestations financés. */
  readonly financedActs?: InputMaybe<ReadonlyArray<FinancedActInput>>;
  /** Temps gagné par profession. */
  readonly timeSaved?: InputMaybe<ReadonlyArray<TimeSavedInput>>;
  /** Mode de rémunération. */
  readonly remunerationMode?: InputMaybe<RemunerationMode>;
  /** Montant par acte ou par forfait. */
  readonly amountPerActCents?: InputMaybe<Scalars['Cents']['input']>;
  /** Part du montant qui revient au délégant. */
  readonly delegantShareCents?: InputMaybe<Scalars['Cents']['input']>;
  /** Part du montant qui revient au délégué. */
  readonly delegateShareCents?: InputMaybe<Scalars['Cents']['input']>;
  /** Code de facturation. */
  readonly billingCode?: InputMaybe<Scalars['String']['input']>;
  /** Schéma de facturation de l'acte réalisé en équipe. */
  readonly billingScheme?: InputMaybe<Scalars['String']['input']>;
  /** Durée du financement dérogatoire demandé, en mois ; vide si aucun n'est demandé. */
  readonly requestedMonths?: InputMaybe<Scalars['Int']['input']>;
  /** Articles du code de la sécurité sociale auxquels le financement demandé déroge. */
  readonly derogatedArticles?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Nombre d'actes attendus chaque année, dans l'ordre des années. */
  readonly annualVolumes?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Coût net annuel pour les financeurs ; négatif si le protocole fait économiser. */
  readonly netAnnualCostCents?: InputMaybe<Scalars['Cents']['input']>;
  /** Part de ce coût net qui revient à l'assurance maladie obligatoire ; négatif pour une économie. */
  readonly healthInsuranceNetCents?: InputMaybe<Scalars['Cents']['input']>;
  /** Part de ce coût net qui revient à l'assurance complémentaire ; négatif pour une économie. */
  readonly complementaryInsuranceNetCents?: InputMaybe<Scalars['Cents']['input']>;
  /** Effet annuel sur le reste à charge des patients ; négatif s'il baisse. */
  readonly patientNetCents?: InputMaybe<Scalars['Cents']['input']>;
  /** Vrai si le patient ne fait pas l'avance des frais (tiers payant). */
  readonly thirdPartyPayment?: InputMaybe<Scalars['Boolean']['input']>;
  /** Investissement en formation. */
  readonly trainingInvestmentCents?: InputMaybe<Scalars['Cents']['input']>;
  /** Investissement en matériel. */
  readonly equipmentInvestmentCents?: InputMaybe<Scalars['Cents']['input']>;
  /** Évaluation médico-économique prévue. */
  readonly evaluation?: InputMaybe<PlannedEvaluationInput>;
  /** Analyse de sensibilité : hypothèses dont le résultat dépend. */
  readonly sensitivity?: InputMaybe<Scalars['String']['input']>;
  /** Sources des chiffres. */
  readonly sources?: InputMaybe<ReadonlyArray<BibliographicReferenceInput>>;
};

/** Fichier joint en annexe, désigné par son empreinte. */
export type AnnexFile = {
  readonly __typename?: 'AnnexFile';
  /** Nature de l'annexe. */
  readonly kind?: Maybe<AnnexKind>;
  /** Intitulé de l'annexe. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Nom du fichier. */
  readonly fileName?: Maybe<Scalars['String']['output']>;
  /** Empreinte du fichier, qui doit avoir été envoyé quand le dossier est déposé. */
  readonly sha256?: Maybe<Scalars['Sha256']['output']>;
  /** Taille du fichier, en octets. */
  readonly sizeBytes?: Maybe<Scalars['Int']['output']>;
};

/** Fichier joint en annexe, désigné par son empreinte. */
export type AnnexFileInput = {
  /** Nature de l'annexe. */
  readonly kind?: InputMaybe<AnnexKind>;
  /** Intitulé de l'annexe. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Nom du fichier. */
  readonly fileName?: InputMaybe<Scalars['String']['input']>;
  /** Empreinte du fichier, qui doit avoir été envoyé quand le dossier est déposé. */
  readonly sha256?: InputMaybe<Scalars['Sha256']['input']>;
  /** Taille du fichier, en octets. */
  readonly sizeBytes?: InputMaybe<Scalars['Int']['input']>;
};

/** Annexes de la grille. */
export type AnnexesSection = {
  readonly __typename?: 'AnnexesSection';
  /** Fichiers joints. */
  readonly files: ReadonlyArray<AnnexFile>;
};

/** Annexes de la grille. */
export type AnnexesSectionInput = {
  /** Fichiers joints. */
  readonly files?: InputMaybe<ReadonlyArray<AnnexFileInput>>;
};

/** Étape de la prise en charge sur laquelle porte la coopération. */
export type CareStage =
  /** Prévention et éducation à la santé. */
  | 'PREVENTION'
  /** Dépistage. */
  | 'SCREENING'
  /** Diagnostic. */
  | 'DIAGNOSIS'
  /** Traitement. */
  | 'TREATMENT'
  /** Suivi, notamment d'une maladie chronique. */
  | 'FOLLOW_UP'
  /** Soins non programmés. */
  | 'UNSCHEDULED_CARE';

/** Échelle à laquelle le besoin de santé est constaté. */
export type NeedScope =
  /** Besoin constaté dans la région, que l'ARS vérifie. */
  | 'REGIONAL'
  /** Besoin d'intérêt national. */
  | 'NATIONAL';

/** Nature de la coopération au sens de l'article L.4011-1 du code de la santé publique. */
export type NatureOfCooperation =
  /** Transfert d'activités. */
  | 'ACTIVITY_TRANSFER'
  /** Transfert d'actes de soins. */
  | 'CARE_ACT_TRANSFER'
  /** Réorganisation des modes d'intervention auprès du patient. */
  | 'REORGANISATION';

/** But de la coopération. */
export type CooperationPurpose =
  /** But préventif. */
  | 'PREVENTIVE'
  /** But diagnostique. */
  | 'DIAGNOSTIC'
  /** But thérapeutique. */
  | 'THERAPEUTIC';

/** Identification du protocole, hors son titre, qui appartient au protocole lui-même. */
export type IdentificationSection = {
  readonly __typename?: 'IdentificationSection';
  /** Mots-clés, pour la recherche. */
  readonly keywords: ReadonlyArray<Scalars['String']['output']>;
  /** Pathologies concernées (article L.4011-2 : l'objet et la nature, notamment les pathologies). */
  readonly pathologies: ReadonlyArray<Scalars['String']['output']>;
  /** Disciplines concernées (article L.4011-2 : l'objet et la nature, notamment les disciplines). */
  readonly disciplines: ReadonlyArray<Scalars['String']['output']>;
  /** Étapes de la prise en charge concernées. */
  readonly careStages: ReadonlyArray<CareStage>;
};

/** Identification du protocole, hors son titre, qui appartient au protocole lui-même. */
export type IdentificationSectionInput = {
  /** Mots-clés, pour la recherche. */
  readonly keywords?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Pathologies concernées (article L.4011-2 : l'objet et la nature, notamment les pathologies). */
  readonly pathologies?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Disciplines concernées (article L.4011-2 : l'objet et la nature, notamment les disciplines). */
  readonly disciplines?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Étapes de la prise en charge concernées. */
  readonly careStages?: InputMaybe<ReadonlyArray<CareStage>>;
};

/** Référence de la littérature ou recommandation de bonne pratique. */
export type BibliographicReference = {
  readonly __typename?: 'BibliographicReference';
  /** Auteurs, titre, éditeur et année. */
  readonly citation?: Maybe<Scalars['String']['output']>;
  /** Adresse web, en http ou https. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** Référence de la littérature ou recommandation de bonne pratique. */
export type BibliographicReferenceInput = {
  /** Auteurs, titre, éditeur et année. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  /** Adresse web, en http ou https. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** Contexte du protocole et besoin de santé auquel il répond. */
export type ContextAndNeedSection = {
  readonly __typename?: 'ContextAndNeedSection';
  /** Prise en charge actuelle et ses difficultés. */
  readonly currentSituation?: Maybe<Scalars['String']['output']>;
  /** Objectif pour les patients. */
  readonly patientObjective?: Maybe<Scalars['String']['output']>;
  /** Objectif pour les professionnels. */
  readonly professionalObjective?: Maybe<Scalars['String']['output']>;
  /** Objectif pour le système de santé. */
  readonly systemObjective?: Maybe<Scalars['String']['output']>;
  /** Besoin de santé constaté, dont l'ARS vérifie qu'il est avéré. */
  readonly healthNeed?: Maybe<Scalars['String']['output']>;
  /** Échelle à laquelle le besoin est constaté. */
  readonly needScope?: Maybe<NeedScope>;
  /** Population visée. */
  readonly targetPopulation?: Maybe<Scalars['String']['output']>;
  /** Nombre de patients attendus par an. */
  readonly expectedPatientsPerYear?: Maybe<Scalars['Int']['output']>;
  /** Recommandations de la HAS et de bonne pratique que suit le protocole. */
  readonly recommendations: ReadonlyArray<BibliographicReference>;
  /** Autres références de la littérature. */
  readonly literature: ReadonlyArray<BibliographicReference>;
};

/** Contexte du protocole et besoin de santé auquel il répond. */
export type ContextAndNeedSectionInput = {
  /** Prise en charge actuelle et ses difficultés. */
  readonly currentSituation?: InputMaybe<Scalars['String']['input']>;
  /** Objectif pour les patients. */
  readonly patientObjective?: InputMaybe<Scalars['String']['input']>;
  /** Objectif pour les professionnels. */
  readonly professionalObjective?: InputMaybe<Scalars['String']['input']>;
  /** Objectif pour le système de santé. */
  readonly systemObjective?: InputMaybe<Scalars['String']['input']>;
  /** Besoin de santé constaté, dont l'ARS vérifie qu'il est avéré. */
  readonly healthNeed?: InputMaybe<Scalars['String']['input']>;
  /** Échelle à laquelle le besoin est constaté. */
  readonly needScope?: InputMaybe<NeedScope>;
  /** Population visée. */
  readonly targetPopulation?: InputMaybe<Scalars['String']['input']>;
  /** Nombre de patients attendus par an. */
  readonly expectedPatientsPerYear?: InputMaybe<Scalars['Int']['input']>;
  /** Recommandations de la HAS et de bonne pratique que suit le protocole. */
  readonly recommendations?: InputMaybe<ReadonlyArray<BibliographicReferenceInput>>;
  /** Autres références de la littérature. */
  readonly literature?: InputMaybe<ReadonlyArray<BibliographicReferenceInput>>;
};

/** Objet et nature de la coopération. */
export type NatureSection = {
  readonly __typename?: 'NatureSection';
  /** Objet de la coopération (article L.4011-2). */
  readonly object?: Maybe<Scalars['String']['output']>;
  /** Nature de la coopération : une ou plusieurs. */
  readonly natures: ReadonlyArray<NatureOfCooperation>;
  /** Buts de la coopération : un ou plusieurs. */
  readonly purposes: ReadonlyArray<CooperationPurpose>;
  /** En quoi le protocole déroge aux conditions légales d'exercice et diffère de la pratique actuelle. */
  readonly difference?: Maybe<Scalars['String']['output']>;
};

/** Objet et nature de la coopération. */
export type NatureSectionInput = {
  /** Objet de la coopération (article L.4011-2). */
  readonly object?: InputMaybe<Scalars['String']['input']>;
  /** Nature de la coopération : une ou plusieurs. */
  readonly natures?: InputMaybe<ReadonlyArray<NatureOfCooperation>>;
  /** Buts de la coopération : un ou plusieurs. */
  readonly purposes?: InputMaybe<ReadonlyArray<CooperationPurpose>>;
  /** En quoi le protocole déroge aux conditions légales d'exercice et diffère de la pratique actuelle. */
  readonly difference?: InputMaybe<Scalars['String']['input']>;
};

/** Manière dont l'accord du patient est recueilli. */
export type ConsentForm =
  /** Accord oral, tracé dans le dossier du patient. */
  | 'ORAL_RECORDED'
  /** Accord écrit et signé. */
  | 'WRITTEN';

/** Qui agit à une étape de la prise en charge. */
export type CareActor =
  /** Délégué. */
  | 'DELEGATE'
  /** Délégant. */
  | 'DELEGANT'
  /** Délégant et délégué ensemble. */
  | 'DELEGANT_AND_DELEGATE'
  /** Autre intervenant, par exemple un secrétariat. */
  | 'OTHER';

/** Patients concernés : critères d'éligibilité et de sortie. */
export type PatientsSection = {
  readonly __typename?: 'PatientsSection';
  /** Critères d'inclusion. */
  readonly inclusionCriteria: ReadonlyArray<Scalars['String']['output']>;
  /** Critères de non-inclusion. */
  readonly exclusionCriteria: ReadonlyArray<Scalars['String']['output']>;
  /** Critères de sortie du protocole. */
  readonly withdrawalCriteria: ReadonlyArray<Scalars['String']['output']>;
  /** Âge minimal, en années révolues. */
  readonly minimumAgeYears?: Maybe<Scalars['Int']['output']>;
  /** Âge maximal, en années révolues. */
  readonly maximumAgeYears?: Maybe<Scalars['Int']['output']>;
};

/** Patients concernés : critères d'éligibilité et de sortie. */
export type PatientsSectionInput = {
  /** Critères d'inclusion. */
  readonly inclusionCriteria?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Critères de non-inclusion. */
  readonly exclusionCriteria?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Critères de sortie du protocole. */
  readonly withdrawalCriteria?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Âge minimal, en années révolues. */
  readonly minimumAgeYears?: InputMaybe<Scalars['Int']['input']>;
  /** Âge maximal, en années révolues. */
  readonly maximumAgeYears?: InputMaybe<Scalars['Int']['input']>;
};

/** Information du patient et recueil de son accord, préalables à toute prise en charge. */
export type PatientInformationSection = {
  readonly __typename?: 'PatientInformationSection';
  /** Qui informe le patient, quand et comment. */
  readonly method?: Maybe<Scalars['String']['output']>;
  /** Vrai si une notice est remise au patient. */
  readonly leafletProvided?: Maybe<Scalars['Boolean']['output']>;
  /** Manière dont l'accord est recueilli. */
  readonly consentForm?: Maybe<ConsentForm>;
  /** Trace de l'information et de l'accord dans le dossier. */
  readonly trace?: Maybe<Scalars['String']['output']>;
  /** Droit de refuser et d'être pris en charge par le délégant. */
  readonly refusal?: Maybe<Scalars['String']['output']>;
};

/** Information du patient et recueil de son accord, préalables à toute prise en charge. */
export type PatientInformationSectionInput = {
  /** Qui informe le patient, quand et comment. */
  readonly method?: InputMaybe<Scalars['String']['input']>;
  /** Vrai si une notice est remise au patient. */
  readonly leafletProvided?: InputMaybe<Scalars['Boolean']['input']>;
  /** Manière dont l'accord est recueilli. */
  readonly consentForm?: InputMaybe<ConsentForm>;
  /** Trace de l'information et de l'accord dans le dossier. */
  readonly trace?: InputMaybe<Scalars['String']['input']>;
  /** Droit de refuser et d'être pris en charge par le délégant. */
  readonly refusal?: InputMaybe<Scalars['String']['input']>;
};

/** Étape de la prise en charge. */
export type CareStep = {
  readonly __typename?: 'CareStep';
  /** Intitulé de l'étape. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** Qui agit. */
  readonly actor?: Maybe<CareActor>;
  /** Ce qui est fait. */
  readonly action?: Maybe<Scalars['String']['output']>;
  /** Critères sur lesquels la décision se fonde. */
  readonly criteria?: Maybe<Scalars['String']['output']>;
  /** Décision prise à l'issue de l'étape. */
  readonly decision?: Maybe<Scalars['String']['output']>;
  /** Signes d'alerte qui font appeler le délégant. */
  readonly redFlags: ReadonlyArray<Scalars['String']['output']>;
  /** Alerte ou réorientation vers le délégant. */
  readonly reorientation?: Maybe<Scalars['String']['output']>;
  /** Délai de l'étape ou de la réorientation. */
  readonly delay?: Maybe<Scalars['String']['output']>;
  /** Ce qui est tracé dans le dossier du patient. */
  readonly traceability?: Maybe<Scalars['String']['output']>;
};

/** Étape de la prise en charge. */
export type CareStepInput = {
  /** Intitulé de l'étape. */
  readonly label?: InputMaybe<Scalars['String']['input']>;
  /** Qui agit. */
  readonly actor?: InputMaybe<CareActor>;
  /** Ce qui est fait. */
  readonly action?: InputMaybe<Scalars['String']['input']>;
  /** Critères sur lesquels la décision se fonde. */
  readonly criteria?: InputMaybe<Scalars['String']['input']>;
  /** Décision prise à l'issue de l'étape. */
  readonly decision?: InputMaybe<Scalars['String']['input']>;
  /** Signes d'alerte qui font appeler le délégant. */
  readonly redFlags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Alerte ou réorientation vers le délégant. */
  readonly reorientation?: InputMaybe<Scalars['String']['input']>;
  /** Délai de l'étape ou de la réorientation. */
  readonly delay?: InputMaybe<Scalars['String']['input']>;
  /** Ce qui est tracé dans le dossier du patient. */
  readonly traceability?: InputMaybe<Scalars['String']['input']>;
};

/** Déroulé de la prise en charge du patient, de l'inclusion à la sortie. */
export type CareProcessSection = {
  readonly __typename?: 'CareProcessSection';
  /** Modalités d'inclusion du patient. */
  readonly inclusion?: Maybe<Scalars['String']['output']>;
  /** Étapes, dans l'ordre. */
  readonly steps: ReadonlyArray<CareStep>;
  /** Transmission des informations à toute l'équipe et au médecin traitant. */
  readonly transmission?: Maybe<Scalars['String']['output']>;
  /** Réorientation vers le délégant : situations et délais. */
  readonly reorientation?: Maybe<Scalars['String']['output']>;
};

/** Déroulé de la prise en charge du patient, de l'inclusion à la sortie. */
export type CareProcessSectionInput = {
  /** Modalités d'inclusion du patient. */
  readonly inclusion?: InputMaybe<Scalars['String']['input']>;
  /** Étapes, dans l'ordre. */
  readonly steps?: InputMaybe<ReadonlyArray<CareStepInput>>;
  /** Transmission des informations à toute l'équipe et au médecin traitant. */
  readonly transmission?: InputMaybe<Scalars['String']['input']>;
  /** Réorientation vers le délégant : situations et délais. */
  readonly reorientation?: InputMaybe<Scalars['String']['input']>;
};

/** Unité d'un indicateur. */
export type IndicatorUnit =
  /** Nombre. */
  | 'COUNT'
  /** Pourcentage. */
  | 'PERCENT'
  /** Minutes. */
  | 'MINUTES'
  /** Jours. */
  | 'DAYS';

/** Risque lié à une étape de la prise en charge, et ce qui est fait pour le maîtriser. */
export type CareRisk = {
  readonly __typename?: 'CareRisk';
  /** Étape concernée. */
  readonly step?: Maybe<Scalars['String']['output']>;
  /** Cause possible. */
  readonly cause?: Maybe<Scalars['String']['output']>;
  /** Conséquence possible pour le patient. */
  readonly consequence?: Maybe<Scalars['String']['output']>;
  /** Mesure de prévention. */
  readonly prevention?: Maybe<Scalars['String']['output']>;
  /** Conduite à tenir si le risque se réalise. */
  readonly recovery?: Maybe<Scalars['String']['output']>;
};

/** Risque lié à une étape de la prise en charge, et ce qui est fait pour le maîtriser. */
export type CareRiskInput = {
  /** Étape concernée. */
  readonly step?: InputMaybe<Scalars['String']['input']>;
  /** Cause possible. */
  readonly cause?: InputMaybe<Scalars['String']['input']>;
  /** Conséquence possible pour le patient. */
  readonly consequence?: InputMaybe<Scalars['String']['input']>;
  /** Mesure de prévention. */
  readonly prevention?: InputMaybe<Scalars['String']['input']>;
  /** Conduite à tenir si le risque se réalise. */
  readonly recovery?: InputMaybe<Scalars['String']['input']>;
};

/** Gestion des risques et événements indésirables. */
export type RiskManagementSection = {
  readonly __typename?: 'RiskManagementSection';
  /** Risques par étape. */
  readonly risks: ReadonlyArray<CareRisk>;
  /** Circuit de signalement des événements indésirables. */
  readonly adverseEventReporting?: Maybe<Scalars['String']['output']>;
  /** Circuit de signalement sans délai des événements indésirables graves à l'ARS. */
  readonly seriousEventReporting?: Maybe<Scalars['String']['output']>;
  /** Nombre de réunions d'analyse en équipe par an. */
  readonly teamReviewsPerYear?: Maybe<Scalars['Int']['output']>;
};

/** Gestion des risques et événements indésirables. */
export type RiskManagementSectionInput = {
  /** Risques par étape. */
  readonly risks?: InputMaybe<ReadonlyArray<CareRiskInput>>;
  /** Circuit de signalement des événements indésirables. */
  readonly adverseEventReporting?: InputMaybe<Scalars['String']['input']>;
  /** Circuit de signalement sans délai des événements indésirables graves à l'ARS. */
  readonly seriousEventReporting?: InputMaybe<Scalars['String']['input']>;
  /** Nombre de réunions d'analyse en équipe par an. */
  readonly teamReviewsPerYear?: InputMaybe<Scalars['Int']['input']>;
};

/** Système d'information et partage sécurisé des données de santé. */
export type InformationSystemSection = {
  readonly __typename?: 'InformationSystemSection';
  /** Outils et logiciels utilisés. */
  readonly tools: ReadonlyArray<Scalars['String']['output']>;
  /** Dossier du patient partagé entre délégants et délégués. */
  readonly sharedRecord?: Maybe<Scalars['String']['output']>;
  /** Messagerie sécurisée de santé utilisée. */
  readonly secureMessaging?: Maybe<Scalars['String']['output']>;
  /** Compte rendu au médecin traitant. */
  readonly letterToPractitioner?: Maybe<Scalars['String']['output']>;
  /** Archivage et durée de conservation. */
  readonly archiving?: Maybe<Scalars['String']['output']>;
};

/** Système d'information et partage sécurisé des données de santé. */
export type InformationSystemSectionInput = {
  /** Outils et logiciels utilisés. */
  readonly tools?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Dossier du patient partagé entre délégants et délégués. */
  readonly sharedRecord?: InputMaybe<Scalars['String']['input']>;
  /** Messagerie sécurisée de santé utilisée. */
  readonly secureMessaging?: InputMaybe<Scalars['String']['input']>;
  /** Compte rendu au médecin traitant. */
  readonly letterToPractitioner?: InputMaybe<Scalars['String']['input']>;
  /** Archivage et durée de conservation. */
  readonly archiving?: InputMaybe<Scalars['String']['input']>;
};

/** Indicateur propre au protocole. */
export type ProtocolIndicator = {
  readonly __typename?: 'ProtocolIndicator';
  /** Nom de l'indicateur. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Ce que compte le numérateur. */
  readonly numerator?: Maybe<Scalars['String']['output']>;
  /** Ce que compte le dénominateur. */
  readonly denominator?: Maybe<Scalars['String']['output']>;
  /** Unité. */
  readonly unit?: Maybe<IndicatorUnit>;
  /** Valeur visée, dans l'unité de l'indicateur. */
  readonly target?: Maybe<Scalars['Int']['output']>;
  /** Seuil d'alerte, dans l'unité de l'indicateur. */
  readonly alertThreshold?: Maybe<Scalars['Int']['output']>;
};

/** Indicateur propre au protocole. */
export type ProtocolIndicatorInput = {
  /** Nom de l'indicateur. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Ce que compte le numérateur. */
  readonly numerator?: InputMaybe<Scalars['String']['input']>;
  /** Ce que compte le dénominateur. */
  readonly denominator?: InputMaybe<Scalars['String']['input']>;
  /** Unité. */
  readonly unit?: InputMaybe<IndicatorUnit>;
  /** Valeur visée, dans l'unité de l'indicateur. */
  readonly target?: InputMaybe<Scalars['Int']['input']>;
  /** Seuil d'alerte, dans l'unité de l'indicateur. */
  readonly alertThreshold?: InputMaybe<Scalars['Int']['input']>;
};

/** Suivi du protocole. Les indicateurs communs à tous les protocoles sont toujours dus et ne sont pas repris ici. */
export type IndicatorsSection = {
  readonly __typename?: 'IndicatorsSection';
  /** Indicateurs propres au protocole. */
  readonly indicators: ReadonlyArray<ProtocolIndicator>;
  /** Recueil des indicateurs : qui, quand et avec quel outil. */
  readonly collection?: Maybe<Scalars['String']['output']>;
  /** Enquête de satisfaction des patients et des professionnels. */
  readonly satisfactionSurvey?: Maybe<Scalars['String']['output']>;
};

/** Suivi du protocole. Les indicateurs communs à tous les protocoles sont toujours dus et ne sont pas repris ici. */
export type IndicatorsSectionInput = {
  /** Indicateurs propres au protocole. */
  readonly indicators?: InputMaybe<ReadonlyArray<ProtocolIndicatorInput>>;
  /** Recueil des indicateurs : qui, quand et avec quel outil. */
  readonly collection?: InputMaybe<Scalars['String']['input']>;
  /** Enquête de satisfaction des patients et des professionnels. */
  readonly satisfactionSurvey?: InputMaybe<Scalars['String']['input']>;
};

/** Manière dont un délégant se tient à la disposition du délégué. */
export type AvailabilityMode =
  /** Présence sur place. */
  | 'ON_SITE'
  /** Joignable par téléphone. */
  | 'TELEPHONE'
  /** Joignable par télémédecine. */
  | 'TELEMEDICINE';

/** Profession appelée dans l'équipe, comme délégant ou comme délégué. */
export type TeamProfile = {
  readonly __typename?: 'TeamProfile';
  /** Profession. */
  readonly professionCode?: Maybe<Scalars['ProfessionCode']['output']>;
  /** Spécialité. */
  readonly specialty?: Maybe<Scalars['String']['output']>;
  /** Qualification, titre ou savoir-faire demandé : ce qui distingue un délégué d'un délégant de même profession. */
  readonly qualification?: Maybe<Scalars['String']['output']>;
  /** Expérience professionnelle minimale, en années. */
  readonly minimumExperienceYears?: Maybe<Scalars['Int']['output']>;
};

/** Profession appelée dans l'équipe, comme délégant ou comme délégué. */
export type TeamProfileInput = {
  /** Profession. */
  readonly professionCode?: InputMaybe<Scalars['ProfessionCode']['input']>;
  /** Spécialité. */
  readonly specialty?: InputMaybe<Scalars['String']['input']>;
  /** Qualification, titre ou savoir-faire demandé : ce qui distingue un délégué d'un délégant de même profession. */
  readonly qualification?: InputMaybe<Scalars['String']['input']>;
  /** Expérience professionnelle minimale, en années. */
  readonly minimumExperienceYears?: InputMaybe<Scalars['Int']['input']>;
};

/** Délégants et délégués. L'équipe compte au moins un délégant et un délégué. */
export type TeamSection = {
  readonly __typename?: 'TeamSection';
  /** Professions qui délèguent. */
  readonly delegants: ReadonlyArray<TeamProfile>;
  /** Professions auxquelles les actes sont délégués. */
  readonly delegates: ReadonlyArray<TeamProfile>;
  /** Nombre maximal de délégués par délégant. */
  readonly maxDelegatesPerDelegant?: Maybe<Scalars['Int']['output']>;
  /** Combinaison de professions imposée et règles de composition de l'équipe. */
  readonly composition?: Maybe<Scalars['String']['output']>;
};

/** Délégants et délégués. L'équipe compte au moins un délégant et un délégué. */
export type TeamSectionInput = {
  /** Professions qui délèguent. */
  readonly delegants?: InputMaybe<ReadonlyArray<TeamProfileInput>>;
  /** Professions auxquelles les actes sont délégués. */
  readonly delegates?: InputMaybe<ReadonlyArray<TeamProfileInput>>;
  /** Nombre maximal de délégués par délégant. */
  readonly maxDelegatesPerDelegant?: InputMaybe<Scalars['Int']['input']>;
  /** Combinaison de professions imposée et règles de composition de l'équipe. */
  readonly composition?: InputMaybe<Scalars['String']['input']>;
};

/** Disponibilité des délégants pendant que le délégué exerce. */
export type DelegantAvailabilitySection = {
  readonly __typename?: 'DelegantAvailabilitySection';
  /** Manières dont le délégant se tient disponible. */
  readonly modes: ReadonlyArray<AvailabilityMode>;
  /** Présence et horaires du délégant. */
  readonly presence?: Maybe<Scalars['String']['output']>;
  /** Délai maximal de réponse du délégant, en minutes. */
  readonly responseMinutes?: Maybe<Scalars['Int']['output']>;
  /** Remplacement du délégant absent, et arrêt de l'activité s'il n'y en a pas. */
  readonly replacement?: Maybe<Scalars['String']['output']>;
};

/** Disponibilité des délégants pendant que le délégué exerce. */
export type DelegantAvailabilitySectionInput = {
  /** Manières dont le délégant se tient disponible. */
  readonly modes?: InputMaybe<ReadonlyArray<AvailabilityMode>>;
  /** Présence et horaires du délégant. */
  readonly presence?: InputMaybe<Scalars['String']['input']>;
  /** Délai maximal de réponse du délégant, en minutes. */
  readonly responseMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** Remplacement du délégant absent, et arrêt de l'activité s'il n'y en a pas. */
  readonly replacement?: InputMaybe<Scalars['String']['input']>;
};

/** Formation et expérience des délégués, acquises avant le début de l'activité. */
export type TrainingSection = {
  readonly __typename?: 'TrainingSection';
  /** Diplômes, titres et expérience demandés avant la formation. */
  readonly prerequisites: ReadonlyArray<Scalars['String']['output']>;
  /** Programme de la formation théorique et pratique aux actes délégués. */
  readonly programme?: Maybe<Scalars['String']['output']>;
  /** Durée de la formation théorique, en heures. */
  readonly theoryHours?: Maybe<Scalars['Int']['output']>;
  /** Durée de la formation pratique, en heures. */
  readonly practiceHours?: Maybe<Scalars['Int']['output']>;
  /** Nombre d'actes réalisés sous supervision avant l'exercice autonome. */
  readonly supervisedActs?: Maybe<Scalars['Int']['output']>;
  /** Formateurs ou organisme de formation. */
  readonly trainers?: Maybe<Scalars['String']['output']>;
  /** Modalités de validation de la formation. */
  readonly validation?: Maybe<Scalars['String']['output']>;
  /** Maintien des compétences. */
  readonly upkeep?: Maybe<Scalars['String']['output']>;
};

/** Formation et expérience des délégués, acquises avant le début de l'activité. */
export type TrainingSectionInput = {
  /** Diplômes, titres et expérience demandés avant la formation. */
  readonly prerequisites?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Programme de la formation théorique et pratique aux actes délégués. */
  readonly programme?: InputMaybe<Scalars['String']['input']>;
  /** Durée de la formation théorique, en heures. */
  readonly theoryHours?: InputMaybe<Scalars['Int']['input']>;
  /** Durée de la formation pratique, en heures. */
  readonly practiceHours?: InputMaybe<Scalars['Int']['input']>;
  /** Nombre d'actes réalisés sous supervision avant l'exercice autonome. */
  readonly supervisedActs?: InputMaybe<Scalars['Int']['input']>;
  /** Formateurs ou organisme de formation. */
  readonly trainers?: InputMaybe<Scalars['String']['input']>;
  /** Modalités de validation de la formation. */
  readonly validation?: InputMaybe<Scalars['String']['input']>;
  /** Maintien des compétences. */
  readonly upkeep?: InputMaybe<Scalars['String']['input']>;
};

/** Responsabilité civile et assurance des membres de l'équipe. */
export type InsuranceSection = {
  readonly __typename?: 'InsuranceSection';
  /** Répartition des responsabilités entre délégants, délégués et structure. */
  readonly liability?: Maybe<Scalars['String']['output']>;
  /** Garantie d'assurance demandée aux délégants, mention expresse du protocole comprise. */
  readonly delegantCover?: Maybe<Scalars['String']['output']>;
  /** Garantie d'assurance demandée aux délégués, mention expresse du protocole comprise. */
  readonly delegateCover?: Maybe<Scalars['String']['output']>;
  /** Garantie d'assurance de la structure d'emploi ou d'exercice. */
  readonly structureCover?: Maybe<Scalars['String']['output']>;
};

/** Responsabilité civile et assurance des membres de l'équipe. */
export type InsuranceSectionInput = {
  /** Répartition des responsabilités entre délégants, délégués et structure. */
  readonly liability?: InputMaybe<Scalars['String']['input']>;
  /** Garantie d'assurance demandée aux délégants, mention expresse du protocole comprise. */
  readonly delegantCover?: InputMaybe<Scalars['String']['input']>;
  /** Garantie d'assurance demandée aux délégués, mention expresse du protocole comprise. */
  readonly delegateCover?: InputMaybe<Scalars['String']['input']>;
  /** Garantie d'assurance de la structure d'emploi ou d'exercice. */
  readonly structureCover?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Le contenu d'une grille, section par section : de travail ou figée, il se lit avec les mêmes champs.
 * Une section est vide tant que personne ne l'a écrite.
 */
export type GridContent = {
  /** Identification, hors titre. */
  readonly identification?: Maybe<IdentificationSection>;
  /** Contexte et besoin de santé. */
  readonly contextAndNeed?: Maybe<ContextAndNeedSection>;
  /** Délégants et délégués. */
  readonly team?: Maybe<TeamSection>;
  /** Objet et nature de la coopération. */
  readonly nature?: Maybe<NatureSection>;
  /** Actes dérogatoires. */
  readonly derogatoryActs?: Maybe<DerogatoryActsSection>;
  /** Lieux et cadres d'exercice. */
  readonly places?: Maybe<PlacesSection>;
  /** Patients concernés. */
  readonly patients?: Maybe<PatientsSection>;
  /** Information et accord du patient. */
  readonly patientInformation?: Maybe<PatientInformationSection>;
  /** Déroulé de la prise en charge. */
  readonly careProcess?: Maybe<CareProcessSection>;
  /** Disponibilité des délégants. */
  readonly delegantAvailability?: Maybe<DelegantAvailabilitySection>;
  /** Formation et expérience des délégués. */
  readonly training?: Maybe<TrainingSection>;
  /** Gestion des risques. */
  readonly riskManagement?: Maybe<RiskManagementSection>;
  /** Système d'information. */
  readonly informationSystem?: Maybe<InformationSystemSection>;
  /** Responsabilité et assurance. */
  readonly insurance?: Maybe<InsuranceSection>;
  /** Indicateurs de suivi. */
  readonly indicators?: Maybe<IndicatorsSection>;
  /** Modèle économique. */
  readonly economicModel?: Maybe<EconomicModelSection>;
  /** Annexes. */
  readonly annexes?: Maybe<AnnexesSection>;
};

/** La grille de travail d'un protocole : ses promoteurs la voient, et ceux à qui ils l'ont ouverte. Elle s'écrit section par section, dans tout ordre. */
export type Grid = GridContent & {
  readonly __typename?: 'Grid';
  /** Révision de chacune des dix-sept sections, dans l'ordre de la grille. */
  readonly sections: ReadonlyArray<SectionState>;
  /** Identification, hors titre. */
  readonly identification?: Maybe<IdentificationSection>;
  /** Contexte et besoin de santé. */
  readonly contextAndNeed?: Maybe<ContextAndNeedSection>;
  /** Délégants et délégués. */
  readonly team?: Maybe<TeamSection>;
  /** Objet et nature de la coopération. */
  readonly nature?: Maybe<NatureSection>;
  /** Actes dérogatoires. */
  readonly derogatoryActs?: Maybe<DerogatoryActsSection>;
  /** Lieux et cadres d'exercice. */
  readonly places?: Maybe<PlacesSection>;
  /** Patients concernés. */
  readonly patients?: Maybe<PatientsSection>;
  /** Information et accord du patient. */
  readonly patientInformation?: Maybe<PatientInformationSection>;
  /** Déroulé de la prise en charge. */
  readonly careProcess?: Maybe<CareProcessSection>;
  /** Disponibilité des délégants. */
  readonly delegantAvailability?: Maybe<DelegantAvailabilitySection>;
  /** Formation et expérience des délégués. */
  readonly training?: Maybe<TrainingSection>;
  /** Gestion des risques. */
  readonly riskManagement?: Maybe<RiskManagementSection>;
  /** Système d'information. */
  readonly informationSystem?: Maybe<InformationSystemSection>;
  /** Responsabilité et assurance. */
  readonly insurance?: Maybe<InsuranceSection>;
  /** Indicateurs de suivi. */
  readonly indicators?: Maybe<IndicatorsSection>;
  /** Modèle économique. */
  readonly economicModel?: Maybe<EconomicModelSection>;
  /** Annexes. */
  readonly annexes?: Maybe<AnnexesSection>;
};

/** La grille telle qu'un dépôt l'a figée : les avis portent sur elle et l'arrêté la signe. */
export type FrozenGrid = GridContent & {
  readonly __typename?: 'FrozenGrid';
  /** Identification, hors titre. */
  readonly identification?: Maybe<IdentificationSection>;
  /** Contexte et besoin de santé. */
  readonly contextAndNeed?: Maybe<ContextAndNeedSection>;
  /** Délégants et délégués. */
  readonly team?: Maybe<TeamSection>;
  /** Objet et nature de la coopération. */
  readonly nature?: Maybe<NatureSection>;
  /** Actes dérogatoires. */
  readonly derogatoryActs?: Maybe<DerogatoryActsSection>;
  /** Lieux et cadres d'exercice. */
  readonly places?: Maybe<PlacesSection>;
  /** Patients concernés. */
  readonly patients?: Maybe<PatientsSection>;
  /** Information et accord du patient. */
  readonly patientInformation?: Maybe<PatientInformationSection>;
  /** Déroulé de la prise en charge. */
  readonly careProcess?: Maybe<CareProcessSection>;
  /** Disponibilité des délégants. */
  readonly delegantAvailability?: Maybe<DelegantAvailabilitySection>;
  /** Formation et expérience des délégués. */
  readonly training?: Maybe<TrainingSection>;
  /** Gestion des risques. */
  readonly riskManagement?: Maybe<RiskManagementSection>;
  /** Système d'information. */
  readonly informationSystem?: Maybe<InformationSystemSection>;
  /** Responsabilité et assurance. */
  readonly insurance?: Maybe<InsuranceSection>;
  /** Indicateurs de suivi. */
  readonly indicators?: Maybe<IndicatorsSection>;
  /** Modèle économique. */
  readonly economicModel?: Maybe<EconomicModelSection>;
  /** Annexes. */
  readonly annexes?: Maybe<AnnexesSection>;
};

/** Où en est une section de la grille de travail. */
export type SectionState = {
  readonly __typename?: 'SectionState';
  /** Section. */
  readonly section: GridSection;
  /** Révision à donner pour l'écrire : 0 tant que personne ne l'a écrite. */
  readonly revision: Scalars['Int']['output'];
  /** Dernière écriture ; vide tant que personne ne l'a écrite. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Qui l'a écrite en dernier ; vide tant que personne ne l'a écrite. Le nom d'un promoteur n'est dit qu'aux promoteurs. */
  readonly writtenBy?: Maybe<HistoryActor>;
};

/**
 * Une section à écrire, tout entière : ce qui n'est pas envoyé est effacé. Une seule est donnée, et c'est elle qui est écrite.
 * Une section incomplète est admise jusqu'au dépôt.
 */
export type SectionInput = {
  /** Identification, hors titre. */
  readonly identification?: InputMaybe<IdentificationSectionInput>;
  /** Contexte et besoin de santé. */
  readonly contextAndNeed?: InputMaybe<ContextAndNeedSectionInput>;
  /** Délégants et délégués. */
  readonly team?: InputMaybe<TeamSectionInput>;
  /** Objet et nature de la coopération. */
  readonly nature?: InputMaybe<NatureSectionInput>;
  /** Actes dérogatoires. */
  readonly derogatoryActs?: InputMaybe<DerogatoryActsSectionInput>;
  /** Lieux et cadres d'exercice. */
  readonly places?: InputMaybe<PlacesSectionInput>;
  /** Patients concernés. */
  readonly patients?: InputMaybe<PatientsSectionInput>;
  /** Information et accord du patient. */
  readonly patientInformation?: InputMaybe<PatientInformationSectionInput>;
  /** Déroulé de la prise en charge. */
  readonly careProcess?: InputMaybe<CareProcessSectionInput>;
  /** Disponibilité des délégants. */
  readonly delegantAvailability?: InputMaybe<DelegantAvailabilitySectionInput>;
  /** Formation et expérience des délégués. */
  readonly training?: InputMaybe<TrainingSectionInput>;
  /** Gestion des risques. */
  readonly riskManagement?: InputMaybe<RiskManagementSectionInput>;
  /** Système d'information. */
  readonly informationSystem?: InputMaybe<InformationSystemSectionInput>;
  /** Responsabilité et assurance. */
  readonly insurance?: InputMaybe<InsuranceSectionInput>;
  /** Indicateurs de suivi. */
  readonly indicators?: InputMaybe<IndicatorsSectionInput>;
  /** Modèle économique. */
  readonly economicModel?: InputMaybe<EconomicModelSectionInput>;
  /** Annexes. */
  readonly annexes?: InputMaybe<AnnexesSectionInput>;
};

/** Un brouillon à créer. */
export type CreateProtocolInput = {
  /** Titre. */
  readonly title: Scalars['String']['input'];
  /** Régime juridique. */
  readonly regime: Regime;
  /** Région qui instruira. */
  readonly regionCode: Scalars['RegionCode']['input'];
  /** Vrai si un financement dérogatoire est demandé. */
  readonly fundingRequested: Scalars['Boolean']['input'];
};

/** Ce qui décrit un dossier avant le dépôt. */
export type DescribeProtocolInput = {
  /** Titre. */
  readonly title: Scalars['String']['input'];
  /** Vrai si un financement dérogatoire est demandé. */
  readonly fundingRequested: Scalars['Boolean']['input'];
};

/** Une personne à inviter. */
export type InvitePromoterInput = {
  /** Identifiant national de la personne. */
  readonly idNatPs: Scalars['IdNatPs']['input'];
  /** Vrai si elle prend la suite de qui l'invite. */
  readonly handsOver: Scalars['Boolean']['input'];
};

/** Un partage de la grille de travail. */
export type ShareGridInput = {
  /** Destinataire, tel que l'annuaire l'a désigné dans l'heure (« shareRecipients »). */
  readonly recipientId: Scalars['ID']['input'];
  /** Ce que le destinataire peut faire de la grille. */
  readonly role: GridShareRole;
  /** Dernier jour, aujourd'hui au plus tôt ; sans lui, le partage dure jusqu'à ce qu'un promoteur y mette fin ou que le dossier soit déposé. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** Un partage qui prend fin. */
export type EndGridSharingInput = {
  /** Identifiant du partage. */
  readonly shareId: Scalars['ID']['input'];
};

/** Une lettre d'intention. */
export type SubmitIntentInput = {
  /** Objet de la coopération. */
  readonly object: Scalars['String']['input'];
  /** Nature de la coopération. */
  readonly nature: Scalars['String']['input'];
};

/** Une déclaration d'intérêts. */
export type DeclareConflictOfInterestInput = {
  /** Intérêt au protocole ou avec ses promoteurs : ce qu'il est, 20 000 caractères au plus. */
  readonly declaration: Scalars['String']['input'];
};

/** Une suite favorable à la lettre d'intention. */
export type AcceptIntentInput = {
  /** Commentaire. */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  /** Interlocuteur à l'ARS. */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
};

/** Des motifs. */
export type ReasonsInput = {
  /** Motifs. */
  readonly reasons: Scalars['String']['input'];
};

/** Des pièces à demander. */
export type RequestPiecesInput = {
  /** Ce qui est demandé, une ligne par pièce. */
  readonly labels: ReadonlyArray<Scalars['String']['input']>;
  /** Date limite. */
  readonly dueOn: Scalars['Date']['input'];
};

/** Des pièces à fournir : toutes celles qui sont demandées. */
export type SupplyPiecesInput = {
  /** Les réponses. */
  readonly pieces: ReadonlyArray<SuppliedPieceInput>;
};

/** Une pièce fournie : un texte, des fichiers, ou les deux. */
export type SuppliedPieceInput = {
  /** Identifiant de la pièce. */
  readonly pieceId: Scalars['ID']['input'];
  /** Réponse écrite. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Fichiers déjà envoyés. */
  readonly files?: InputMaybe<ReadonlyArray<FileInput>>;
};

/** L'instruction du besoin. */
export type InstructNeedInput = {
  /** En quoi le protocole répond, ou non, à un besoin de la région. */
  readonly statement: Scalars['String']['input'];
};

/** Une nouvelle version : la grille de travail telle qu'elle est, et les réponses aux réserves. */
export type SubmitRevisionInput = {
  /** Une réponse par réserve ouverte. */
  readonly answers: ReadonlyArray<ReserveAnswerInput>;
};

/** La réponse à une réserve. */
export type ReserveAnswerInput = {
  /** Identifiant de la réserve. */
  readonly reserveId: Scalars['ID']['input'];
  /** Réponse. */
  readonly answer: Scalars['String']['input'];
};

/** Un projet d'arrêté. */
export type PrepareOrderInput = {
  /** Articles. */
  readonly articles: Scalars['String']['input'];
};

/** Un arrêté signé. */
export type SignOrderInput = {
  /** Numéro. */
  readonly number: Scalars['String']['input'];
  /** Jour de signature. */
  readonly signedOn: Scalars['Date']['input'];
  /** Référence de la délégation de signature. Qui signe par une délégation que l'annuaire connaît n'en donne pas : c'est celle-ci qui est écrite, et une autre est refusée. */
  readonly delegation?: InputMaybe<Scalars['String']['input']>;
  /** Le document signé, déjà envoyé. */
  readonly file: FileInput;
};

/** La publication d'un arrêté. */
export type PublishOrderInput = {
  /** Recueil, par exemple RAA. */
  readonly gazette: Scalars['String']['input'];
  /** Référence. */
  readonly reference: Scalars['String']['input'];
  /** Jour de publication. */
  readonly publishedOn: Scalars['Date']['input'];
  /** Jour d'entrée en vigueur ; le lendemain de la publication si absent. */
  readonly inForceOn?: InputMaybe<Scalars['Date']['input']>;
  /** Dernier jour d'application, s'il est fixé. */
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
};

/** La référence d'un dossier dans un système partenaire. */
export type ExternalReferenceInput = {
  /** Référence, 100 caractères au plus. */
  readonly reference: Scalars['String']['input'];
};

export type Query = {
  readonly __typename?: 'Query';
  /** Un protocole par son identifiant ; vide s'il n'existe pas ou n'est pas accessible. */
  readonly protocol?: Maybe<Protocol>;
  /** Un protocole par sa référence nationale. */
  readonly protocolByReference?: Maybe<Protocol>;
  /** Les protocoles accessibles, filtrés et triés. */
  readonly protocols: ProtocolConnection;
  /** Une région par son code INSEE, y compris une région fermée. */
  readonly region?: Maybe<Region>;
  /** Toutes les régions ouvertes, par libellé. */
  readonly regions: ReadonlyArray<Region>;
  /** La personne ou le système qui demande ; vide sans jeton. */
  readonly me?: Maybe<Person>;
};


export type QueryProtocolArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProtocolByReferenceArgs = {
  reference: Scalars['String']['input'];
};


export type QueryProtocolsArgs = {
  filter?: InputMaybe<ProtocolFilter>;
  orderBy?: ProtocolOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRegionArgs = {
  code: Scalars['RegionCode']['input'];
};

/** Une page de protocoles. */
export type ProtocolConnection = {
  readonly __typename?: 'ProtocolConnection';
  /** Éléments avec leur curseur. */
  readonly edges: ReadonlyArray<ProtocolEdge>;
  /** Éléments. */
  readonly nodes: ReadonlyArray<Protocol>;
  /** Bornes de la page. */
  readonly pageInfo: PageInfo;
  /** Nombre total, compté jusqu'à une borne. */
  readonly totalCount: BoundedTotal;
};

/** Un protocole et son curseur. */
export type ProtocolEdge = {
  readonly __typename?: 'ProtocolEdge';
  /** Protocole. */
  readonly node: Protocol;
  /** Curseur. */
  readonly cursor: Scalars['String']['output'];
};

/** Ce qu'une liste de protocoles doit contenir ; les critères s'ajoutent. */
export type ProtocolFilter = {
  /** Un de ces états. */
  readonly statuses?: InputMaybe<ReadonlyArray<ProtocolStatus>>;
  /** Un de ces régimes. */
  readonly regimes?: InputMaybe<ReadonlyArray<Regime>>;
  /** Région, avec celles qu'elle a réunies. */
  readonly regionCode?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Profession délégante ou déléguée. */
  readonly professionCode?: InputMaybe<Scalars['ProfessionCode']['input']>;
  /** Texte du titre ou référence. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Déposé ce jour ou après. */
  readonly filedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Déposé ce jour ou avant. */
  readonly filedUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Avis de cet organisme demandé et non rendu. */
  readonly opinionOutstanding?: InputMaybe<OpinionBody>;
  /** Vrai : avec une demande de financement dérogatoire que la personne qui demande peut connaître ; faux : les autres. */
  readonly fundingRequested?: InputMaybe<Scalars['Boolean']['input']>;
  /** Référence donnée par un système partenaire. */
  readonly externalReference?: InputMaybe<Scalars['String']['input']>;
  /** Vrai : dont la grille de travail est partagée avec qui demande ; faux : les autres. */
  readonly sharedWithMe?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Ordre d'une liste de protocoles. */
export type ProtocolOrder =
  /** Dernier changement d'abord. */
  | 'UPDATED_NEWEST_FIRST'
  /** Changement le plus ancien d'abord. */
  | 'UPDATED_OLDEST_FIRST'
  /** Depuis le plus longtemps dans leur état d'abord. */
  | 'LONGEST_IN_STATUS_FIRST'
  /** Par titre, dans l'ordre du français. */
  | 'TITLE';

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Créer le brouillon d'un protocole. */
  readonly createProtocol: ProtocolResult;
  /** Changer le titre ou la demande de financement dérogatoire, avant le dépôt. */
  readonly describeProtocol: ProtocolResult;
  /** Écrire une section de la grille de travail, complète ou non. */
  readonly writeSection: ProtocolResult;
  /** Inviter un professionnel à devenir promoteur, ou à prendre la suite de qui l'invite. */
  readonly invitePromoter: ProtocolResult;
  /** Accepter une invitation à devenir promoteur. */
  readonly acceptInvitation: ProtocolResult;
  /** Décliner une invitation à devenir promoteur. La réponse ne montre plus un brouillon à qui l'a déclinée : demander son type seul. */
  readonly declineInvitation: ProtocolResult;
  /** Quitter un dossier dont d'autres restent promoteurs. La réponse ne montre plus un brouillon à qui l'a quitté : demander son type seul. */
  readonly leaveProtocol: ProtocolResult;
  /** Partager la grille de travail avec un agent d'ARS, nommément, ou avec une structure ; le dépôt d'une version met fin aux partages. */
  readonly shareGrid: ProtocolResult;
  /** Mettre fin à un partage de la grille de travail, avec effet immédiat. */
  readonly endGridSharing: ProtocolResult;
  /** Déposer la lettre d'intention auprès de l'ARS. */
  readonly submitIntent: ProtocolResult;
  /** Déclarer un intérêt au dossier : l'agent de l'ARS ne prend plus part à son instruction, ni à ce qui s'y signe, et ne peut pas revenir sur sa déclaration. */
  readonly declareConflictOfInterest: ProtocolResult;
  /** Donner une suite favorable à la lettre d'intention. */
  readonly acceptIntent: ProtocolResult;
  /** Ne pas retenir la lettre d'intention, avec ses motifs. */
  readonly declineIntent: ProtocolResult;
  /** Déposer le dossier : la version 1 est figée et la référence donnée. */
  readonly submitProtocol: ProtocolResult;
  /** Demander des pièces, avec un délai. */
  readonly requestPieces: ProtocolResult;
  /** Fournir les pièces demandées. */
  readonly supplyPieces: ProtocolResult;
  /** Déclarer le dossier complet. */
  readonly declareComplete: ProtocolResult;
  /** Instruire le besoin de santé régional. */
  readonly instructNeed: ProtocolResult;
  /** Constater que le besoin est avéré : le dossier est transmis pour avis. */
  readonly findNeedMet: ProtocolResult;
  /** Constater que le besoin n'est pas avéré, avec les motifs. */
  readonly rejectNeed: ProtocolResult;
  /** Déposer une nouvelle version qui répond aux réserves ou complète le dossier. */
  readonly submitRevision: ProtocolResult;
  /** Renoncer au financement dérogatoire. */
  readonly dropFunding: ProtocolResult;
  /** Préparer l'arrêté d'autorisation. */
  readonly prepareOrder: ProtocolResult;
  /** Enregistrer la signature de l'arrêté. */
  readonly signOrder: ProtocolResult;
  /** Refuser l'autorisation, avec les motifs. */
  readonly refuseAuthorisation: ProtocolResult;
  /** Enregistrer la publication de l'arrêté et son entrée en vigueur. */
  readonly publishOrder: ProtocolResult;
  /** Retirer le dossier, jusqu'à la décision. */
  readonly withdrawProtocol: ProtocolResult;
  /** Enregistrer la référence qu'un système partenaire donne à un dossier. */
  readonly setExternalReference: ProtocolResult;
};


export type MutationCreateProtocolArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: CreateProtocolInput;
};


export type MutationDescribeProtocolArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: DescribeProtocolInput;
};


export type MutationWriteSectionArgs = {
  protocolId: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: SectionInput;
};


export type MutationInvitePromoterArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: InvitePromoterInput;
};


export type MutationAcceptInvitationArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
};


export type MutationDeclineInvitationArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
};


export type MutationLeaveProtocolArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
};


export type MutationShareGridArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: ShareGridInput;
};


export type MutationEndGridSharingArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: EndGridSharingInput;
};


export type MutationSubmitIntentArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: SubmitIntentInput;
};


export type MutationDeclareConflictOfInterestArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: DeclareConflictOfInterestInput;
};


export type MutationAcceptIntentArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: AcceptIntentInput;
};


export type MutationDeclineIntentArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: ReasonsInput;
};


export type MutationSubmitProtocolArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
};


export type MutationRequestPiecesArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: RequestPiecesInput;
};


export type MutationSupplyPiecesArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: SupplyPiecesInput;
};


export type MutationDeclareCompleteArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
};


export type MutationInstructNeedArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: InstructNeedInput;
};


export type MutationFindNeedMetArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
};


export type MutationRejectNeedArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: ReasonsInput;
};


export type MutationSubmitRevisionArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: SubmitRevisionInput;
};


export type MutationDropFundingArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
};


export type MutationPrepareOrderArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: PrepareOrderInput;
};


export type MutationSignOrderArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: SignOrderInput;
};


export type MutationRefuseAuthorisationArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: ReasonsInput;
};


export type MutationPublishOrderArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: PublishOrderInput;
};


export type MutationWithdrawProtocolArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
};


export type MutationSetExternalReferenceArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: ExternalReferenceInput;
};

/** Un promoteur du dossier. */
export type Promoter = {
  readonly __typename?: 'Promoter';
  /** La personne, sous pseudonyme. */
  readonly person: Person;
  /** Prénom et nom, s'ils sont connus. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Profession. */
  readonly profession?: Maybe<Profession>;
  /** Numéro RPPS. */
  readonly rpps?: Maybe<Scalars['Rpps']['output']>;
};

/** Une invitation à devenir promoteur. */
export type Invitation = {
  readonly __typename?: 'Invitation';
  /** Identifiant. */
  readonly id: Scalars['ID']['output'];
  /** La personne invitée, sous pseudonyme. */
  readonly person: Person;
  /** Vrai si la personne invitée prend la suite de qui l'invite. */
  readonly handsOver: Scalars['Boolean']['output'];
  /** Jour de l'invitation. */
  readonly on: Scalars['Date']['output'];
};

/** La grille de travail ouverte à qui n'est pas promoteur. */
export type GridShare = {
  readonly __typename?: 'GridShare';
  /** Identifiant. */
  readonly id: Scalars['ID']['output'];
  /** Prénom et nom de l'agent, ou nom de la structure, d'après l'annuaire au jour du partage. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Organisation de l'agent, ou la structure elle-même. */
  readonly organisation?: Maybe<Scalars['String']['output']>;
  /** Code de l'organisation : l'agent qui la quitte n'a plus accès à la grille. */
  readonly organisationCode: Scalars['String']['output'];
  /** Ce que le destinataire peut faire de la grille. */
  readonly role: GridShareRole;
  /** Jour du partage. */
  readonly since: Scalars['Date']['output'];
  /** Dernier jour, s'il est fixé. */
  readonly until?: Maybe<Scalars['Date']['output']>;
  /** Le promoteur qui a partagé. */
  readonly sharedBy: Promoter;
};

/** Ce que le destinataire d'un partage peut faire de la grille de travail. */
export type GridShareRole =
  /** La lire. */
  | 'READER'
  /** La lire, l'écrire et décrire le dossier, sous son propre nom ; ni inviter, ni partager, ni envoyer, ni retirer. */
  | 'WRITER';

/** La lettre d'intention et sa réponse. */
export type Intent = {
  readonly __typename?: 'Intent';
  /** Objet de la coopération. */
  readonly object: Scalars['String']['output'];
  /** Nature de la coopération. */
  readonly nature: Scalars['String']['output'];
  /** Jour du dépôt. */
  readonly submittedOn: Scalars['Date']['output'];
  /** Vrai si l'ARS donne une suite favorable ; vide sans réponse. */
  readonly accepted?: Maybe<Scalars['Boolean']['output']>;
  /** Commentaire ou motifs de l'ARS. */
  readonly answer?: Maybe<Scalars['String']['output']>;
  /** Interlocuteur à l'ARS. */
  readonly contact?: Maybe<Scalars['String']['output']>;
  /** Jour de la réponse. */
  readonly answeredOn?: Maybe<Scalars['Date']['output']>;
};

/** Une version figée du dossier : ce sur quoi portent les avis et que signe l'arrêté. */
export type ProtocolVersion = {
  readonly __typename?: 'ProtocolVersion';
  /** Identifiant : celui du protocole, deux-points, le numéro. */
  readonly id: Scalars['ID']['output'];
  /** Numéro. */
  readonly number: Scalars['Int']['output'];
  /** Empreinte du contenu. */
  readonly hash: Scalars['Sha256']['output'];
  /** Jour où la version est figée. */
  readonly filedOn: Scalars['Date']['output'];
  /** Le protocole. */
  readonly protocol: Protocol;
  /** La grille figée. */
  readonly grid: FrozenGrid;
  /** Réponses aux réserves, s'il y en a. */
  readonly answers: ReadonlyArray<ReserveAnswer>;
};

/** La réponse du promoteur à une réserve. */
export type ReserveAnswer = {
  readonly __typename?: 'ReserveAnswer';
  /** Identifiant de la réserve. */
  readonly reserveId: Scalars['ID']['output'];
  /** Réponse. */
  readonly answer: Scalars['String']['output'];
};

/** Une pièce demandée par l'ARS. */
export type Piece = {
  readonly __typename?: 'Piece';
  /** Identifiant. */
  readonly id: Scalars['ID']['output'];
  /** Ce qui est demandé. */
  readonly label: Scalars['String']['output'];
  /** Date limite. */
  readonly dueOn: Scalars['Date']['output'];
  /** Jour où la pièce est fournie. */
  readonly suppliedOn?: Maybe<Scalars['Date']['output']>;
  /** Réponse écrite. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** Fichiers. */
  readonly files: ReadonlyArray<File>;
};

/** L'examen du besoin de santé régional. */
export type Need = {
  readonly __typename?: 'Need';
  /** Instruction du besoin ; visible de l'ARS avant la décision. */
  readonly statement?: Maybe<Scalars['String']['output']>;
  /** Vrai si le besoin est avéré ; vide avant la décision. */
  readonly met?: Maybe<Scalars['Boolean']['output']>;
  /** Motifs, si le besoin n'est pas avéré. */
  readonly reasons?: Maybe<Scalars['String']['output']>;
  /** Jour de la décision. */
  readonly decidedOn?: Maybe<Scalars['Date']['output']>;
};

/** Un avis que le régime demande. */
export type RequiredOpinion = {
  readonly __typename?: 'RequiredOpinion';
  /** Qui le donne. */
  readonly body: OpinionBody;
  /** Vrai si l'arrêté est impossible contre cet avis (avis conforme). */
  readonly binding: Scalars['Boolean']['output'];
  /** Sens de l'avis, vide tant qu'il n'est pas rendu. */
  readonly outcome?: Maybe<Scalars['String']['output']>;
  /** Réserves qui ne sont pas levées. */
  readonly openReserves: Scalars['Int']['output'];
  /** Vrai si l'avis porte sur la version la plus récente. */
  readonly coversCurrentVersion: Scalars['Boolean']['output'];
};

/** Qui donne un avis avant la décision. */
export type OpinionBody =
  /** Haute Autorité de santé. */
  | 'HAS'
  /** Collège des financeurs. */
  | 'FUNDING_COLLEGE';

/** Un projet d'arrêté. */
export type OrderDraft = {
  readonly __typename?: 'OrderDraft';
  /** Articles. */
  readonly articles: Scalars['String']['output'];
  /** Numéro de la version que l'arrêté signerait. */
  readonly version: Scalars['Int']['output'];
  /** Empreinte de cette version. */
  readonly hash: Scalars['Sha256']['output'];
  /** Jour de préparation. */
  readonly preparedOn: Scalars['Date']['output'];
};

/** Un refus d'autorisation. */
export type AuthorisationRefusal = {
  readonly __typename?: 'AuthorisationRefusal';
  /** Motifs. */
  readonly reasons: Scalars['String']['output'];
  /** Jour. */
  readonly on: Scalars['Date']['output'];
};

/** L'autorisation d'un protocole par une autorité, pour un périmètre. */
export type Authorisation = {
  readonly __typename?: 'Authorisation';
  /** Identifiant. */
  readonly id: Scalars['ID']['output'];
  /** Le protocole autorisé. */
  readonly protocol: Protocol;
  /** Périmètre. */
  readonly scope: AuthorisationScope;
  /** Régions où elle vaut. */
  readonly regions: ReadonlyArray<Region>;
  /** Version autorisée ; vide pour un protocole repris. */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** Empreinte signée ; vide pour un protocole repris. */
  readonly hash?: Maybe<Scalars['Sha256']['output']>;
  /** Numéro de l'arrêté. */
  readonly orderNumber?: Maybe<Scalars['String']['output']>;
  /** Jour de signature. */
  readonly signedOn?: Maybe<Scalars['Date']['output']>;
  /** Délégation de signature. */
  readonly delegation?: Maybe<Scalars['String']['output']>;
  /** L'arrêté signé ; vide pour un protocole repris. Il se lit sous `/files/protocol/<protocole>/<empreinte>`, par tous une fois publié. */
  readonly orderFile?: Maybe<File>;
  /** Recueil où l'arrêté est publié. */
  readonly gazette?: Maybe<Scalars['String']['output']>;
  /** Référence de publication. */
  readonly publicationReference?: Maybe<Scalars['String']['output']>;
  /** Jour de publication. */
  readonly publishedOn?: Maybe<Scalars['Date']['output']>;
  /** Jour d'entrée en vigueur. */
  readonly inForceOn?: Maybe<Scalars['Date']['output']>;
  /** Dernier jour d'application. */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
};

/** Périmètre d'une autorisation. */
export type AuthorisationScope =
  /** Une ou plusieurs régions. */
  | 'REGION'
  /** Une entité. */
  | 'ENTITY'
  /** Le pays entier. */
  | 'NATIONAL';

/** D'où vient un protocole repris, et ce qui est à vérifier. */
export type Provenance = {
  readonly __typename?: 'Provenance';
  /** Sources. */
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  /** Vrai si quelque chose est à vérifier. */
  readonly toVerify: Scalars['Boolean']['output'];
  /** Remarque. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Actes connus des autorités. */
  readonly acts: ReadonlyArray<ExistingAct>;
};

/** Un acte connu d'une autorité sur un protocole repris. */
export type ExistingAct = {
  readonly __typename?: 'ExistingAct';
  /** Nature de l'acte. */
  readonly kind: Scalars['String']['output'];
  /** Autorité. */
  readonly authority: Scalars['String']['output'];
  /** Région de l'autorité. */
  readonly regionCode?: Maybe<Scalars['RegionCode']['output']>;
  /** Jour de l'acte. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** Jour de publication. */
  readonly publishedOn?: Maybe<Scalars['Date']['output']>;
  /** Référence. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** Source. */
  readonly source: Scalars['String']['output'];
  /** Vrai si l'acte est à vérifier. */
  readonly toVerify: Scalars['Boolean']['output'];
};

/** La référence d'un dossier dans un système partenaire. */
export type ExternalReference = {
  readonly __typename?: 'ExternalReference';
  /** Système partenaire. */
  readonly system: Scalars['String']['output'];
  /** Référence. */
  readonly reference: Scalars['String']['output'];
};

/** Ce que répond une action sur un protocole : le dossier changé, ou pourquoi elle est refusée. */
export type ProtocolResult = ProtocolChanged | RuleRefusal | StateRefusal | StaleRevision | InvalidInput;

/** L'action est faite. */
export type ProtocolChanged = {
  readonly __typename?: 'ProtocolChanged';
  /** Le protocole tel qu'il est maintenant. */
  readonly protocol: Protocol;
  /** Ce qui n'empêche pas l'action mais mérite attention. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** Un protocole de coopération, du brouillon à la fin de son application. */
export type Protocol = {
  readonly __typename?: 'Protocol';
  /** Identifiant. */
  readonly id: Scalars['ID']['output'];
  /** Révision : à donner pour agir. */
  readonly revision: Scalars['Int']['output'];
  /** Titre. */
  readonly title: Scalars['String']['output'];
  /** Référence nationale, donnée au dépôt. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** Régime juridique. */
  readonly regime: Regime;
  /** État du dossier. */
  readonly status: ProtocolStatus;
  /** Libellé de l'état. */
  readonly statusLabel: Scalars['String']['output'];
  /** Depuis quand le dossier est dans cet état. */
  readonly statusSince: Scalars['DateTime']['output'];
  /** Région qui instruit ; vide pour un protocole national. */
  readonly region?: Maybe<Region>;
  /** Jour de création. */
  readonly createdOn: Scalars['Date']['output'];
  /** Jour du dépôt. */
  readonly filedOn?: Maybe<Scalars['Date']['output']>;
  /** Jour où le dossier a été déclaré complet. */
  readonly completeOn?: Maybe<Scalars['Date']['output']>;
  /** Dernier changement enregistré. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Vrai si un financement dérogatoire est demandé et que la personne qui demande peut le savoir : les parties et, une fois le protocole en vigueur, tout le monde. Faux ne dit rien aux autres. */
  readonly fundingRequested: Scalars['Boolean']['output'];
  /** Professions délégantes, selon la version la plus récente. */
  readonly delegantProfessions: ReadonlyArray<Profession>;
  /** Professions déléguées, selon la version la plus récente. */
  readonly delegateProfessions: ReadonlyArray<Profession>;
  /** Promoteurs ; visibles des promoteurs et de leur ARS. */
  readonly promoters?: Maybe<ReadonlyArray<Promoter>>;
  /** Invitations en attente ; visibles des promoteurs et de la personne invitée. */
  readonly invitations?: Maybe<ReadonlyArray<Invitation>>;
  /** Lettre d'intention ; visible des promoteurs et de leur ARS. */
  readonly intent?: Maybe<Intent>;
  /** Avec qui la grille de travail est partagée aujourd'hui ; visible des promoteurs, et pour ce qui la nomme de la personne à qui elle est ouverte. */
  readonly shares?: Maybe<ReadonlyArray<GridShare>>;
  /** Grille de travail ; visible des promoteurs et de ceux à qui ils l'ont ouverte. */
  readonly grid?: Maybe<Grid>;
  /** Ce qui manque ou se contredit avant le dépôt ; visible de qui voit la grille de travail. */
  readonly checklist?: Maybe<ReadonlyArray<Issue>>;
  /** Versions figées, de la première à la plus récente ; visibles de qui instruit le dossier. */
  readonly versions?: Maybe<ReadonlyArray<ProtocolVersion>>;
  /** Pièces demandées ; visibles des promoteurs et de leur ARS. */
  readonly pieces?: Maybe<ReadonlyArray<Piece>>;
  /** Besoin de santé ; visible des promoteurs et de qui instruit le dossier. */
  readonly need?: Maybe<Need>;
  /** Avis demandés et ce que le dossier en sait ; visibles des promoteurs et de qui instruit le dossier. */
  readonly requiredOpinions?: Maybe<ReadonlyArray<RequiredOpinion>>;
  /** Ce qui s'oppose aujourd'hui à la signature d'un arrêté ; visible des promoteurs et de qui instruit le dossier. */
  readonly orderBlockers?: Maybe<ReadonlyArray<Blocker>>;
  /** Projet d'arrêté ; visible de l'ARS. */
  readonly orderDraft?: Maybe<OrderDraft>;
  /** Motifs du refus ; visibles des promoteurs et de leur ARS. */
  readonly refusal?: Maybe<AuthorisationRefusal>;
  /** Autorisations, une par autorité et par périmètre. */
  readonly authorisations: ReadonlyArray<Authorisation>;
  /** D'où vient la reprise d'un protocole existant. */
  readonly provenance?: Maybe<Provenance>;
  /** Références que des systèmes partenaires donnent à ce dossier. */
  readonly externalReferences: ReadonlyArray<ExternalReference>;
  /** Ce que la personne qui demande peut faire maintenant, et sinon pourquoi. */
  readonly availableActions: ReadonlyArray<Availability>;
  /** Ce que le dossier attend, et de qui. */
  readonly waitingFor: ReadonlyArray<WorkItem>;
  /** Histoire du dossier, du fait le plus ancien au plus récent : ce que la personne qui demande peut en voir. */
  readonly history?: Maybe<HistoryConnection>;
  /** Le dossier tel qu'il était à cet instant ; vide avant sa création. Visible des promoteurs et de leur ARS ; de qui suit l'instruction, depuis qu'il la suit : la HAS depuis sa saisine, le collège des financeurs et la CNCI depuis le dépôt d'un dossier qui demande un financement ou une autorisation nationale. */
  readonly asOf?: Maybe<ProtocolAsOf>;
};


/** Un protocole de coopération, du brouillon à la fin de son application. */
export type ProtocolHistoryArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Un protocole de coopération, du brouillon à la fin de son application. */
export type ProtocolAsOfArgs = {
  at: Scalars['DateTime']['input'];
};

/** Un protocole tel qu'il était à un instant passé. */
export type ProtocolAsOf = {
  readonly __typename?: 'ProtocolAsOf';
  /** Titre. */
  readonly title: Scalars['String']['output'];
  /** Référence nationale, donnée au dépôt. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** État du dossier. */
  readonly status: ProtocolStatus;
  /** Libellé de l'état. */
  readonly statusLabel: Scalars['String']['output'];
  /** Depuis quand le dossier était dans cet état. */
  readonly statusSince: Scalars['DateTime']['output'];
  /** Vrai si un financement dérogatoire était demandé. */
  readonly fundingRequested: Scalars['Boolean']['output'];
  /** Jour du dépôt. */
  readonly filedOn?: Maybe<Scalars['Date']['output']>;
  /** Jour où le dossier a été déclaré complet. */
  readonly completeOn?: Maybe<Scalars['Date']['output']>;
  /** Professions délégantes. */
  readonly delegantProfessions: ReadonlyArray<Profession>;
  /** Professions déléguées. */
  readonly delegateProfessions: ReadonlyArray<Profession>;
  /** Promoteurs d'alors. */
  readonly promoters?: Maybe<ReadonlyArray<Promoter>>;
  /** Lettre d'intention. */
  readonly intent?: Maybe<Intent>;
  /** Version la plus récente d'alors. */
  readonly version?: Maybe<ProtocolVersion>;
  /** Pièces demandées. */
  readonly pieces?: Maybe<ReadonlyArray<Piece>>;
  /** Besoin de santé. */
  readonly need?: Maybe<Need>;
  /** Avis demandés et ce que le dossier en savait. */
  readonly requiredOpinions?: Maybe<ReadonlyArray<RequiredOpinion>>;
  /** Motifs du refus. */
  readonly refusal?: Maybe<AuthorisationRefusal>;
  /** Grille de travail d'alors ; visible des promoteurs. */
  readonly grid?: Maybe<Grid>;
  /** Projet d'arrêté d'alors ; visible de l'ARS. */
  readonly orderDraft?: Maybe<OrderDraft>;
  /** Autorisations d'alors, une par autorité et par périmètre. */
  readonly authorisations: ReadonlyArray<AuthorisationAsOf>;
};

/** Une autorisation telle qu'elle était à un instant passé. */
export type AuthorisationAsOf = {
  readonly __typename?: 'AuthorisationAsOf';
  /** Périmètre. */
  readonly scope: AuthorisationScope;
  /** Régions où elle valait. */
  readonly regions: ReadonlyArray<Region>;
  /** Version autorisée ; vide pour un protocole repris. */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** Empreinte signée ; vide pour un protocole repris. */
  readonly hash?: Maybe<Scalars['Sha256']['output']>;
  /** Numéro de l'arrêté. */
  readonly orderNumber?: Maybe<Scalars['String']['output']>;
  /** Jour de signature. */
  readonly signedOn?: Maybe<Scalars['Date']['output']>;
  /** Délégation de signature. */
  readonly delegation?: Maybe<Scalars['String']['output']>;
  /** L'arrêté signé ; vide pour un protocole repris. */
  readonly orderFile?: Maybe<File>;
  /** Recueil où l'arrêté est publié ; vide tant qu'il ne l'était pas. */
  readonly gazette?: Maybe<Scalars['String']['output']>;
  /** Référence de publication. */
  readonly publicationReference?: Maybe<Scalars['String']['output']>;
  /** Jour de publication. */
  readonly publishedOn?: Maybe<Scalars['Date']['output']>;
  /** Jour d'entrée en vigueur. */
  readonly inForceOn?: Maybe<Scalars['Date']['output']>;
  /** Dernier jour d'application. */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
};

/** Régime juridique d'un protocole. */
export type Regime =
  /** Expérimentations de 2003 à 2009. */
  | 'EXPERIMENTAL_2004'
  /** Article 51 de la loi HPST (2009-2019). */
  | 'HPST'
  /** Protocole national (depuis 2019). */
  | 'NATIONAL'
  /** Protocole expérimental local (2019-2021). */
  | 'LOCAL_EXPERIMENTAL'
  /** Protocole local (depuis 2021). */
  | 'LOCAL'
  /** Cahier des charges national proposé par la HAS en 2024. */
  | 'NATIONAL_SPECIFICATION_2024';

/** État d'un protocole. */
export type ProtocolStatus =
  /** Brouillon. */
  | 'DRAFT'
  /** Lettre d'intention déposée. */
  | 'INTENT_SUBMITTED'
  /** Suites favorables à l'intention. */
  | 'INTENT_ACCEPTED'
  /** Intention non retenue. */
  | 'INTENT_DECLINED'
  /** Dossier déposé. */
  | 'SUBMITTED'
  /** Dossier incomplet : des pièces sont demandées. */
  | 'INCOMPLETE'
  /** Instruction du besoin de santé. */
  | 'NEED_REVIEW'
  /** Besoin non avéré. */
  | 'NEED_NOT_MET'
  /** En attente d'avis. */
  | 'UNDER_OPINION'
  /** Réserves à lever. */
  | 'REVISION_REQUESTED'
  /** Décision en préparation. */
  | 'DECISION_PENDING'
  /** Autorisé : l'arrêté est signé. */
  | 'AUTHORISED'
  /** En vigueur. */
  | 'IN_FORCE'
  /** Refusé. */
  | 'REFUSED'
  /** Retiré par son promoteur. */
  | 'WITHDRAWN'
  /** Repris de sources qui ne disent pas ce qu'il est devenu : état à vérifier. */
  | 'TO_VERIFY';

/** Une région et son ARS. */
export type Region = {
  readonly __typename?: 'Region';
  /** Code INSEE. */
  readonly code: Scalars['RegionCode']['output'];
  /** Libellé. */
  readonly label: Scalars['String']['output'];
  /** Agence régionale de santé. */
  readonly arsLabel: Scalars['String']['output'];
  /** Jour de fermeture, pour une région fermée. */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  /** Région qui a succédé. */
  readonly successor?: Maybe<Region>;
  /** Protocoles de la région. */
  readonly protocols: ProtocolConnection;
  /** Nombre de dossiers déposés par état ; les brouillons ne comptent pas. */
  readonly protocolCounts: ReadonlyArray<ProtocolCount>;
  /** Ce qui attend l'ARS de la région, du plus ancien au plus récent ; visible d'elle seule. */
  readonly workItems?: Maybe<WorkItemConnection>;
};


/** Une région et son ARS. */
export type RegionProtocolsArgs = {
  filter?: InputMaybe<ProtocolFilter>;
  orderBy?: ProtocolOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Une région et son ARS. */
export type RegionWorkItemsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Nombre de protocoles d'une région dans un état. */
export type ProtocolCount = {
  readonly __typename?: 'ProtocolCount';
  /** État. */
  readonly status: ProtocolStatus;
  /** Nombre. */
  readonly count: Scalars['Int']['output'];
};

/** Une personne ou un système, sous pseudonyme. */
export type Person = {
  readonly __typename?: 'Person';
  /** Pseudonyme. */
  readonly id: Scalars['ID']['output'];
  /** Prénom et nom, pour soi-même. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Profession, pour soi-même. */
  readonly profession?: Maybe<Profession>;
  /** Organisation, pour soi-même. */
  readonly organisation?: Maybe<Scalars['String']['output']>;
  /** Les brouillons dont on est promoteur, pour soi-même. */
  readonly drafts?: Maybe<ProtocolConnection>;
  /** Tous les dossiers dont on est promoteur, pour soi-même. */
  readonly protocols?: Maybe<ProtocolConnection>;
  /** Les dossiers dont la grille de travail est partagée avec qui demande, pour soi-même. */
  readonly sharedWithMe?: Maybe<ProtocolConnection>;
  /** Les invitations reçues, pour soi-même. */
  readonly invitedTo?: Maybe<ReadonlyArray<Protocol>>;
  /** Ce qui m'attend, du plus ancien au plus récent, pour soi-même. */
  readonly workItems?: Maybe<WorkItemConnection>;
};


/** Une personne ou un système, sous pseudonyme. */
export type PersonDraftsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Une personne ou un système, sous pseudonyme. */
export type PersonProtocolsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Une personne ou un système, sous pseudonyme. */
export type PersonSharedWithMeArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Une personne ou un système, sous pseudonyme. */
export type PersonWorkItemsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Ce qu'un dossier attend. */
export type WorkItem = {
  readonly __typename?: 'WorkItem';
  /** Identifiant. */
  readonly id: Scalars['ID']['output'];
  /** L'action attendue. */
  readonly verb: Scalars['String']['output'];
  /** Libellé de l'action. */
  readonly label: Scalars['String']['output'];
  /** Le protocole. */
  readonly protocol?: Maybe<Protocol>;
  /** Type de l'élément concerné. */
  readonly aboutType: Scalars['String']['output'];
  /** Identifiant de l'élément concerné. */
  readonly aboutId: Scalars['ID']['output'];
  /** Qui doit agir. */
  readonly assignee: Scalars['String']['output'];
  /** Depuis quand. */
  readonly since: Scalars['DateTime']['output'];
  /** Depuis combien de jours. */
  readonly waitingDays: Scalars['Int']['output'];
};

/** Une page de ce qui attend. */
export type WorkItemConnection = {
  readonly __typename?: 'WorkItemConnection';
  /** Éléments avec leur curseur. */
  readonly edges: ReadonlyArray<WorkItemEdge>;
  /** Éléments. */
  readonly nodes: ReadonlyArray<WorkItem>;
  /** Bornes de la page. */
  readonly pageInfo: PageInfo;
  /** Nombre total, compté jusqu'à une borne. */
  readonly totalCount: BoundedTotal;
};

/** Un élément et son curseur. */
export type WorkItemEdge = {
  readonly __typename?: 'WorkItemEdge';
  /** Élément. */
  readonly node: WorkItem;
  /** Curseur. */
  readonly cursor: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  ProtocolVersion: ProtocolVersion;
  Authorisation: Authorisation;
  Protocol: Protocol;
  Region: Region;
  Person: Person;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  ProtocolVersion:
    ( { __typename: 'ProtocolVersion' }
    & GraphQLRecursivePick<FederationTypes['ProtocolVersion'], {"id":true}> );
  Authorisation:
    ( { __typename: 'Authorisation' }
    & GraphQLRecursivePick<FederationTypes['Authorisation'], {"id":true}> );
  Protocol:
    ( { __typename: 'Protocol' }
    & GraphQLRecursivePick<FederationTypes['Protocol'], {"id":true}> );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ProtocolResult:
    | ( ProtocolChangedParent & { __typename: 'ProtocolChanged' } )
    | ( RuleRefusal & { __typename: 'RuleRefusal' } )
    | ( StateRefusal & { __typename: 'StateRefusal' } )
    | ( StaleRevision & { __typename: 'StaleRevision' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Refusal:
    | ( RuleRefusal & { __typename: 'RuleRefusal' } )
    | ( StateRefusal & { __typename: 'StateRefusal' } )
    | ( StaleRevision & { __typename: 'StaleRevision' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
  ;
  GridContent:
    | ( GridParent & { __typename: 'Grid' } )
    | ( FrozenGridParent & { __typename: 'FrozenGrid' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  HistoryConnection: ResolverTypeWrapper<HistoryConnectionParent>;
  HistoryEdge: ResolverTypeWrapper<HistoryEdge>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  HistoryEntry: ResolverTypeWrapper<HistoryEntry>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  HistoryActor: ResolverTypeWrapper<HistoryActor>;
  Stead: ResolverTypeWrapper<Stead>;
  SteadBasis: SteadBasis;
  SignedAct: SignedAct;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Rpps: ResolverTypeWrapper<Scalars['Rpps']['output']>;
  IdNatPs: ResolverTypeWrapper<Scalars['IdNatPs']['output']>;
  Finess: ResolverTypeWrapper<Scalars['Finess']['output']>;
  Siret: ResolverTypeWrapper<Scalars['Siret']['output']>;
  RegionCode: ResolverTypeWrapper<Scalars['RegionCode']['output']>;
  ProfessionCode: ResolverTypeWrapper<Scalars['ProfessionCode']['output']>;
  Cents: ResolverTypeWrapper<Scalars['Cents']['output']>;
  Sha256: ResolverTypeWrapper<Scalars['Sha256']['output']>;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  RuleRefusal: ResolverTypeWrapper<RuleRefusal>;
  StateRefusal: ResolverTypeWrapper<StateRefusal>;
  StaleRevision: ResolverTypeWrapper<StaleRevision>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  Issue: ResolverTypeWrapper<Issue>;
  IssueSeverity: IssueSeverity;
  Availability: ResolverTypeWrapper<Availability>;
  Blocker: ResolverTypeWrapper<Blocker>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  BoundedTotal: ResolverTypeWrapper<BoundedTotal>;
  GridSection: GridSection;
  PracticeFrame: PracticeFrame;
  RemunerationMode: RemunerationMode;
  Profession: ResolverTypeWrapper<ProfessionParent>;
  File: ResolverTypeWrapper<File>;
  FileInput: FileInput;
  DerogatoryActKind: DerogatoryActKind;
  DerogatoryAct: ResolverTypeWrapper<DerogatoryAct>;
  DerogatoryActInput: DerogatoryActInput;
  DerogatoryActsSection: ResolverTypeWrapper<DerogatoryActsSection>;
  DerogatoryActsSectionInput: DerogatoryActsSectionInput;
  PlacesSection: ResolverTypeWrapper<PlacesSection>;
  PlacesSectionInput: PlacesSectionInput;
  AnnexKind: AnnexKind;
  FinancedAct: ResolverTypeWrapper<FinancedAct>;
  FinancedActInput: FinancedActInput;
  TimeSaved: ResolverTypeWrapper<TimeSaved>;
  TimeSavedInput: TimeSavedInput;
  PlannedEvaluation: ResolverTypeWrapper<PlannedEvaluation>;
  PlannedEvaluationInput: PlannedEvaluationInput;
  EconomicModelSection: ResolverTypeWrapper<EconomicModelSection>;
  EconomicModelSectionInput: EconomicModelSectionInput;
  AnnexFile: ResolverTypeWrapper<AnnexFile>;
  AnnexFileInput: AnnexFileInput;
  AnnexesSection: ResolverTypeWrapper<AnnexesSection>;
  AnnexesSectionInput: AnnexesSectionInput;
  CareStage: CareStage;
  NeedScope: NeedScope;
  NatureOfCooperation: NatureOfCooperation;
  CooperationPurpose: CooperationPurpose;
  IdentificationSection: ResolverTypeWrapper<IdentificationSection>;
  IdentificationSectionInput: IdentificationSectionInput;
  BibliographicReference: ResolverTypeWrapper<BibliographicReference>;
  BibliographicReferenceInput: BibliographicReferenceInput;
  ContextAndNeedSection: ResolverTypeWrapper<ContextAndNeedSection>;
  ContextAndNeedSectionInput: ContextAndNeedSectionInput;
  NatureSection: ResolverTypeWrapper<NatureSection>;
  NatureSectionInput: NatureSectionInput;
  ConsentForm: ConsentForm;
  CareActor: CareActor;
  PatientsSection: ResolverTypeWrapper<PatientsSection>;
  PatientsSectionInput: PatientsSectionInput;
  PatientInformationSection: ResolverTypeWrapper<PatientInformationSection>;
  PatientInformationSectionInput: PatientInformationSectionInput;
  CareStep: ResolverTypeWrapper<CareStep>;
  CareStepInput: CareStepInput;
  CareProcessSection: ResolverTypeWrapper<CareProcessSection>;
  CareProcessSectionInput: CareProcessSectionInput;
  IndicatorUnit: IndicatorUnit;
  CareRisk: ResolverTypeWrapper<CareRisk>;
  CareRiskInput: CareRiskInput;
  RiskManagementSection: ResolverTypeWrapper<RiskManagementSection>;
  RiskManagementSectionInput: RiskManagementSectionInput;
  InformationSystemSection: ResolverTypeWrapper<InformationSystemSection>;
  InformationSystemSectionInput: InformationSystemSectionInput;
  ProtocolIndicator: ResolverTypeWrapper<ProtocolIndicator>;
  ProtocolIndicatorInput: ProtocolIndicatorInput;
  IndicatorsSection: ResolverTypeWrapper<IndicatorsSection>;
  IndicatorsSectionInput: IndicatorsSectionInput;
  AvailabilityMode: AvailabilityMode;
  TeamProfile: ResolverTypeWrapper<TeamProfile>;
  TeamProfileInput: TeamProfileInput;
  TeamSection: ResolverTypeWrapper<TeamSection>;
  TeamSectionInput: TeamSectionInput;
  DelegantAvailabilitySection: ResolverTypeWrapper<DelegantAvailabilitySection>;
  DelegantAvailabilitySectionInput: DelegantAvailabilitySectionInput;
  TrainingSection: ResolverTypeWrapper<TrainingSection>;
  TrainingSectionInput: TrainingSectionInput;
  InsuranceSection: ResolverTypeWrapper<InsuranceSection>;
  InsuranceSectionInput: InsuranceSectionInput;
  GridContent: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['GridContent']>;
  Grid: ResolverTypeWrapper<GridParent>;
  FrozenGrid: ResolverTypeWrapper<FrozenGridParent>;
  SectionState: ResolverTypeWrapper<SectionState>;
  SectionInput: SectionInput;
  CreateProtocolInput: CreateProtocolInput;
  DescribeProtocolInput: DescribeProtocolInput;
  InvitePromoterInput: InvitePromoterInput;
  ShareGridInput: ShareGridInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  EndGridSharingInput: EndGridSharingInput;
  SubmitIntentInput: SubmitIntentInput;
  DeclareConflictOfInterestInput: DeclareConflictOfInterestInput;
  AcceptIntentInput: AcceptIntentInput;
  ReasonsInput: ReasonsInput;
  RequestPiecesInput: RequestPiecesInput;
  SupplyPiecesInput: SupplyPiecesInput;
  SuppliedPieceInput: SuppliedPieceInput;
  InstructNeedInput: InstructNeedInput;
  SubmitRevisionInput: SubmitRevisionInput;
  ReserveAnswerInput: ReserveAnswerInput;
  PrepareOrderInput: PrepareOrderInput;
  SignOrderInput: SignOrderInput;
  PublishOrderInput: PublishOrderInput;
  ExternalReferenceInput: ExternalReferenceInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ProtocolConnection: ResolverTypeWrapper<ProtocolConnectionParent>;
  ProtocolEdge: ResolverTypeWrapper<Omit<ProtocolEdge, 'node'> & { node: ResolversTypes['Protocol'] }>;
  ProtocolFilter: ProtocolFilter;
  ProtocolOrder: ProtocolOrder;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Promoter: ResolverTypeWrapper<PromoterParent>;
  Invitation: ResolverTypeWrapper<InvitationParent>;
  GridShare: ResolverTypeWrapper<GridShareParent>;
  GridShareRole: GridShareRole;
  Intent: ResolverTypeWrapper<Intent>;
  ProtocolVersion: ResolverTypeWrapper<ProtocolVersionParent>;
  ReserveAnswer: ResolverTypeWrapper<ReserveAnswer>;
  Piece: ResolverTypeWrapper<Piece>;
  Need: ResolverTypeWrapper<Need>;
  RequiredOpinion: ResolverTypeWrapper<RequiredOpinion>;
  OpinionBody: OpinionBody;
  OrderDraft: ResolverTypeWrapper<OrderDraft>;
  AuthorisationRefusal: ResolverTypeWrapper<AuthorisationRefusal>;
  Authorisation: ResolverTypeWrapper<AuthorisationParent>;
  AuthorisationScope: AuthorisationScope;
  Provenance: ResolverTypeWrapper<Provenance>;
  ExistingAct: ResolverTypeWrapper<ExistingAct>;
  ExternalReference: ResolverTypeWrapper<ExternalReference>;
  ProtocolResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProtocolResult']>;
  ProtocolChanged: ResolverTypeWrapper<ProtocolChangedParent>;
  Protocol: ResolverTypeWrapper<ProtocolParent>;
  ProtocolAsOf: ResolverTypeWrapper<ProtocolAsOfParent>;
  AuthorisationAsOf: ResolverTypeWrapper<AuthorisationAsOfParent>;
  Regime: Regime;
  ProtocolStatus: ProtocolStatus;
  Region: ResolverTypeWrapper<RegionParent>;
  ProtocolCount: ResolverTypeWrapper<ProtocolCount>;
  Person: ResolverTypeWrapper<PersonParent>;
  WorkItem: ResolverTypeWrapper<WorkItemParent>;
  WorkItemConnection: ResolverTypeWrapper<WorkItemConnectionParent>;
  WorkItemEdge: ResolverTypeWrapper<Omit<WorkItemEdge, 'node'> & { node: ResolversTypes['WorkItem'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  HistoryConnection: HistoryConnectionParent;
  HistoryEdge: HistoryEdge;
  String: Scalars['String']['output'];
  HistoryEntry: HistoryEntry;
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
  HistoryActor: HistoryActor;
  Stead: Stead;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Rpps: Scalars['Rpps']['output'];
  IdNatPs: Scalars['IdNatPs']['output'];
  Finess: Scalars['Finess']['output'];
  Siret: Scalars['Siret']['output'];
  RegionCode: Scalars['RegionCode']['output'];
  ProfessionCode: Scalars['ProfessionCode']['output'];
  Cents: Scalars['Cents']['output'];
  Sha256: Scalars['Sha256']['output'];
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  RuleRefusal: RuleRefusal;
  StateRefusal: StateRefusal;
  StaleRevision: StaleRevision;
  InvalidInput: InvalidInput;
  Issue: Issue;
  Availability: Availability;
  Blocker: Blocker;
  PageInfo: PageInfo;
  BoundedTotal: BoundedTotal;
  Profession: ProfessionParent;
  File: File;
  FileInput: FileInput;
  DerogatoryAct: DerogatoryAct;
  DerogatoryActInput: DerogatoryActInput;
  DerogatoryActsSection: DerogatoryActsSection;
  DerogatoryActsSectionInput: DerogatoryActsSectionInput;
  PlacesSection: PlacesSection;
  PlacesSectionInput: PlacesSectionInput;
  FinancedAct: FinancedAct;
  FinancedActInput: FinancedActInput;
  TimeSaved: TimeSaved;
  TimeSavedInput: TimeSavedInput;
  PlannedEvaluation: PlannedEvaluation;
  PlannedEvaluationInput: PlannedEvaluationInput;
  EconomicModelSection: EconomicModelSection;
  EconomicModelSectionInput: EconomicModelSectionInput;
  AnnexFile: AnnexFile;
  AnnexFileInput: AnnexFileInput;
  AnnexesSection: AnnexesSection;
  AnnexesSectionInput: AnnexesSectionInput;
  IdentificationSection: IdentificationSection;
  IdentificationSectionInput: IdentificationSectionInput;
  BibliographicReference: BibliographicReference;
  BibliographicReferenceInput: BibliographicReferenceInput;
  ContextAndNeedSection: ContextAndNeedSection;
  ContextAndNeedSectionInput: ContextAndNeedSectionInput;
  NatureSection: NatureSection;
  NatureSectionInput: NatureSectionInput;
  PatientsSection: PatientsSection;
  PatientsSectionInput: PatientsSectionInput;
  PatientInformationSection: PatientInformationSection;
  PatientInformationSectionInput: PatientInformationSectionInput;
  CareStep: CareStep;
  CareStepInput: CareStepInput;
  CareProcessSection: CareProcessSection;
  CareProcessSectionInput: CareProcessSectionInput;
  CareRisk: CareRisk;
  CareRiskInput: CareRiskInput;
  RiskManagementSection: RiskManagementSection;
  RiskManagementSectionInput: RiskManagementSectionInput;
  InformationSystemSection: InformationSystemSection;
  InformationSystemSectionInput: InformationSystemSectionInput;
  ProtocolIndicator: ProtocolIndicator;
  ProtocolIndicatorInput: ProtocolIndicatorInput;
  IndicatorsSection: IndicatorsSection;
  IndicatorsSectionInput: IndicatorsSectionInput;
  TeamProfile: TeamProfile;
  TeamProfileInput: TeamProfileInput;
  TeamSection: TeamSection;
  TeamSectionInput: TeamSectionInput;
  DelegantAvailabilitySection: DelegantAvailabilitySection;
  DelegantAvailabilitySectionInput: DelegantAvailabilitySectionInput;
  TrainingSection: TrainingSection;
  TrainingSectionInput: TrainingSectionInput;
  InsuranceSection: InsuranceSection;
  InsuranceSectionInput: InsuranceSectionInput;
  GridContent: ResolversInterfaceTypes<ResolversParentTypes>['GridContent'];
  Grid: GridParent;
  FrozenGrid: FrozenGridParent;
  SectionState: SectionState;
  SectionInput: SectionInput;
  CreateProtocolInput: CreateProtocolInput;
  DescribeProtocolInput: DescribeProtocolInput;
  InvitePromoterInput: InvitePromoterInput;
  ShareGridInput: ShareGridInput;
  ID: Scalars['ID']['output'];
  EndGridSharingInput: EndGridSharingInput;
  SubmitIntentInput: SubmitIntentInput;
  DeclareConflictOfInterestInput: DeclareConflictOfInterestInput;
  AcceptIntentInput: AcceptIntentInput;
  ReasonsInput: ReasonsInput;
  RequestPiecesInput: RequestPiecesInput;
  SupplyPiecesInput: SupplyPiecesInput;
  SuppliedPieceInput: SuppliedPieceInput;
  InstructNeedInput: InstructNeedInput;
  SubmitRevisionInput: SubmitRevisionInput;
  ReserveAnswerInput: ReserveAnswerInput;
  PrepareOrderInput: PrepareOrderInput;
  SignOrderInput: SignOrderInput;
  PublishOrderInput: PublishOrderInput;
  ExternalReferenceInput: ExternalReferenceInput;
  Query: Record<PropertyKey, never>;
  ProtocolConnection: ProtocolConnectionParent;
  ProtocolEdge: Omit<ProtocolEdge, 'node'> & { node: ResolversParentTypes['Protocol'] };
  ProtocolFilter: ProtocolFilter;
  Mutation: Record<PropertyKey, never>;
  Promoter: PromoterParent;
  Invitation: InvitationParent;
  GridShare: GridShareParent;
  Intent: Intent;
  ProtocolVersion: ProtocolVersionParent;
  ReserveAnswer: ReserveAnswer;
  Piece: Piece;
  Need: Need;
  RequiredOpinion: RequiredOpinion;
  OrderDraft: OrderDraft;
  AuthorisationRefusal: AuthorisationRefusal;
  Authorisation: AuthorisationParent;
  Provenance: Provenance;
  ExistingAct: ExistingAct;
  ExternalReference: ExternalReference;
  ProtocolResult: ResolversUnionTypes<ResolversParentTypes>['ProtocolResult'];
  ProtocolChanged: ProtocolChangedParent;
  Protocol: ProtocolParent;
  ProtocolAsOf: ProtocolAsOfParent;
  AuthorisationAsOf: AuthorisationAsOfParent;
  Region: RegionParent;
  ProtocolCount: ProtocolCount;
  Person: PersonParent;
  WorkItem: WorkItemParent;
  WorkItemConnection: WorkItemConnectionParent;
  WorkItemEdge: Omit<WorkItemEdge, 'node'> & { node: ResolversParentTypes['WorkItem'] };
};

export type HistoryConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['HistoryConnection'] = ResolversParentTypes['HistoryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HistoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['BoundedTotal'], ParentType, ContextType>;
};

export type HistoryEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['HistoryEdge'] = ResolversParentTypes['HistoryEdge']> = {
  node?: Resolver<ResolversTypes['HistoryEntry'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HistoryEntryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['HistoryEntry'] = ResolversParentTypes['HistoryEntry']> = {
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['HistoryActor'], ParentType, ContextType>;
  reasons?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fromStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fromVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  toVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  contentErased?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type HistoryActorResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['HistoryActor'] = ResolversParentTypes['HistoryActor']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  inSteadOf?: Resolver<Maybe<ResolversTypes['Stead']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SteadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Stead'] = ResolversParentTypes['Stead']> = {
  basis?: Resolver<ResolversTypes['SteadBasis'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  acts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SignedAct']>>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface RppsScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Rpps'], any> {
  name: 'Rpps';
}

export interface IdNatPsScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['IdNatPs'], any> {
  name: 'IdNatPs';
}

export interface FinessScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Finess'], any> {
  name: 'Finess';
}

export interface SiretScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Siret'], any> {
  name: 'Siret';
}

export interface RegionCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RegionCode'], any> {
  name: 'RegionCode';
}

export interface ProfessionCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ProfessionCode'], any> {
  name: 'ProfessionCode';
}

export interface CentsScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Cents'], any> {
  name: 'Cents';
}

export interface Sha256ScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Sha256'], any> {
  name: 'Sha256';
}

export type RefusalResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType?: TypeResolveFn<'RuleRefusal' | 'StateRefusal' | 'StaleRevision' | 'InvalidInput', ParentType, ContextType>;
};

export type RuleRefusalResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RuleRefusal'] = ResolversParentTypes['RuleRefusal']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StateRefusalResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StateRefusal'] = ResolversParentTypes['StateRefusal']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StaleRevisionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StaleRevision'] = ResolversParentTypes['StaleRevision']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currentRevision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issues?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Issue'] = ResolversParentTypes['Issue']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['IssueSeverity'], ParentType, ContextType>;
};

export type AvailabilityResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Availability'] = ResolversParentTypes['Availability']> = {
  verb?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  blockers?: Resolver<ReadonlyArray<ResolversTypes['Blocker']>, ParentType, ContextType>;
};

export type BlockerResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Blocker'] = ResolversParentTypes['Blocker']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BoundedTotalResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BoundedTotal'] = ResolversParentTypes['BoundedTotal']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProfessionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Profession'] = ResolversParentTypes['Profession']> = {
  code?: Resolver<ResolversTypes['ProfessionCode'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FileResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['File'] = ResolversParentTypes['File']> = {
  sha256?: Resolver<ResolversTypes['Sha256'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DerogatoryActResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DerogatoryAct'] = ResolversParentTypes['DerogatoryAct']> = {
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['DerogatoryActKind']>, ParentType, ContextType>;
  nomenclatureCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  derogatedArticle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  conditions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standingOrder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DerogatoryActsSectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DerogatoryActsSection'] = ResolversParentTypes['DerogatoryActsSection']> = {
  acts?: Resolver<ReadonlyArray<ResolversTypes['DerogatoryAct']>, ParentType, ContextType>;
};

export type PlacesSectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PlacesSection'] = ResolversParentTypes['PlacesSection']> = {
  practiceFrames?: Resolver<ReadonlyArray<ResolversTypes['PracticeFrame']>, ParentType, ContextType>;
  premises?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  equipment?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  digitalRequirements?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  emergencyEquipment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FinancedActResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FinancedAct'] = ResolversParentTypes['FinancedAct']> = {
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nomenclatureCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  currentUnitCostCents?: Resolver<Maybe<ResolversTypes['Cents']>, ParentType, ContextType>;
  protocolUnitCostCents?: Resolver<Maybe<ResolversTypes['Cents']>, ParentType, ContextType>;
};

export type TimeSavedResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TimeSaved'] = ResolversParentTypes['TimeSaved']> = {
  professionCode?: Resolver<Maybe<ResolversTypes['ProfessionCode']>, ParentType, ContextType>;
  minutesPerAct?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PlannedEvaluationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PlannedEvaluation'] = ResolversParentTypes['PlannedEvaluation']> = {
  question?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  comparator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  dataSource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evaluator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  budgetCents?: Resolver<Maybe<ResolversTypes['Cents']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type EconomicModelSectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EconomicModelSection'] = ResolversParentTypes['EconomicModelSection']> = {
  financedActs?: Resolver<ReadonlyArray<ResolversTypes['FinancedAct']>, ParentType, ContextType>;
  timeSaved?: Resolver<ReadonlyArray<ResolversTypes['TimeSaved']>, ParentType, ContextType>;
  remunerationMode?: Resolver<Maybe<ResolversTypes['RemunerationMode']>, ParentType, ContextType>;
  amountPerActCents?: Resolver<Maybe<ResolversTypes['Cents']>, ParentType, ContextType>;
  delegantShareCents?: Resolver<Maybe<ResolversTypes['Cents']>, ParentType, ContextType>;
  delegateShareCents?: Resolver<Maybe<ResolversTypes['Cents']>, ParentType, ContextType>;
  billingCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  billingScheme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  derogatedArticles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  annualVolumes?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  netAnnualCostCents?: Resolver<Maybe<ResolversTypes['Cents']>, ParentType, ContextType>;
  healthInsuranceNetCents?: Resolver<Maybe<ResolversTypes['Cents']>, ParentType, ContextType>;
  complementaryInsuranceNetCents?: Resolver<Maybe<ResolversTypes['Cents']>, ParentType, ContextType>;
  patientNetCents?: Resolver<Maybe<ResolversTypes['Cents']>, ParentType, ContextType>;
  thirdPartyPayment?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  trainingInvestmentCents?: Resolver<Maybe<ResolversTypes['Cents']>, ParentType, ContextType>;
  equipmentInvestmentCents?: Resolver<Maybe<ResolversTypes['Cents']>, ParentType, ContextType>;
  evaluation?: Resolver<Maybe<ResolversTypes['PlannedEvaluation']>, ParentType, ContextType>;
  sensitivity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['BibliographicReference']>, ParentType, ContextType>;
};

export type AnnexFileResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AnnexFile'] = ResolversParentTypes['AnnexFile']> = {
  kind?: Resolver<Maybe<ResolversTypes['AnnexKind']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fileName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['Sha256']>, ParentType, ContextType>;
  sizeBytes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AnnexesSectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AnnexesSection'] = ResolversParentTypes['AnnexesSection']> = {
  files?: Resolver<ReadonlyArray<ResolversTypes['AnnexFile']>, ParentType, ContextType>;
};

export type IdentificationSectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IdentificationSection'] = ResolversParentTypes['IdentificationSection']> = {
  keywords?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  pathologies?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  disciplines?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  careStages?: Resolver<ReadonlyArray<ResolversTypes['CareStage']>, ParentType, ContextType>;
};

export type BibliographicReferenceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BibliographicReference'] = ResolversParentTypes['BibliographicReference']> = {
  citation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ContextAndNeedSectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ContextAndNeedSection'] = ResolversParentTypes['ContextAndNeedSection']> = {
  currentSituation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patientObjective?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  professionalObjective?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  systemObjective?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  healthNeed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  needScope?: Resolver<Maybe<ResolversTypes['NeedScope']>, ParentType, ContextType>;
  targetPopulation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expectedPatientsPerYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  recommendations?: Resolver<ReadonlyArray<ResolversTypes['BibliographicReference']>, ParentType, ContextType>;
  literature?: Resolver<ReadonlyArray<ResolversTypes['BibliographicReference']>, ParentType, ContextType>;
};

export type NatureSectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NatureSection'] = ResolversParentTypes['NatureSection']> = {
  object?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  natures?: Resolver<ReadonlyArray<ResolversTypes['NatureOfCooperation']>, ParentType, ContextType>;
  purposes?: Resolver<ReadonlyArray<ResolversTypes['CooperationPurpose']>, ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PatientsSectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PatientsSection'] = ResolversParentTypes['PatientsSection']> = {
  inclusionCriteria?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  exclusionCriteria?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawalCriteria?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  minimumAgeYears?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maximumAgeYears?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PatientInformationSectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PatientInformationSection'] = ResolversParentTypes['PatientInformationSection']> = {
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  leafletProvided?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  consentForm?: Resolver<Maybe<ResolversTypes['ConsentForm']>, ParentType, ContextType>;
  trace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CareStepResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CareStep'] = ResolversParentTypes['CareStep']> = {
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['CareActor']>, ParentType, ContextType>;
  action?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  criteria?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  redFlags?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reorientation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  delay?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  traceability?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CareProcessSectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CareProcessSection'] = ResolversParentTypes['CareProcessSection']> = {
  inclusion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['CareStep']>, ParentType, ContextType>;
  transmission?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reorientation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CareRiskResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CareRisk'] = ResolversParentTypes['CareRisk']> = {
  step?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  consequence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  prevention?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recovery?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RiskManagementSectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RiskManagementSection'] = ResolversParentTypes['RiskManagementSection']> = {
  risks?: Resolver<ReadonlyArray<ResolversTypes['CareRisk']>, ParentType, ContextType>;
  adverseEventReporting?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seriousEventReporting?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  teamReviewsPerYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InformationSystemSectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InformationSystemSection'] = ResolversParentTypes['InformationSystemSection']> = {
  tools?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  sharedRecord?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  secureMessaging?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  letterToPractitioner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  archiving?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProtocolIndicatorResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProtocolIndicator'] = ResolversParentTypes['ProtocolIndicator']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['IndicatorUnit']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  alertThreshold?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type IndicatorsSectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IndicatorsSection'] = ResolversParentTypes['IndicatorsSection']> = {
  indicators?: Resolver<ReadonlyArray<ResolversTypes['ProtocolIndicator']>, ParentType, ContextType>;
  collection?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  satisfactionSurvey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TeamProfileResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TeamProfile'] = ResolversParentTypes['TeamProfile']> = {
  professionCode?: Resolver<Maybe<ResolversTypes['ProfessionCode']>, ParentType, ContextType>;
  specialty?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  qualification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  minimumExperienceYears?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TeamSectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TeamSection'] = ResolversParentTypes['TeamSection']> = {
  delegants?: Resolver<ReadonlyArray<ResolversTypes['TeamProfile']>, ParentType, ContextType>;
  delegates?: Resolver<ReadonlyArray<ResolversTypes['TeamProfile']>, ParentType, ContextType>;
  maxDelegatesPerDelegant?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  composition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DelegantAvailabilitySectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DelegantAvailabilitySection'] = ResolversParentTypes['DelegantAvailabilitySection']> = {
  modes?: Resolver<ReadonlyArray<ResolversTypes['AvailabilityMode']>, ParentType, ContextType>;
  presence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  responseMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  replacement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TrainingSectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TrainingSection'] = ResolversParentTypes['TrainingSection']> = {
  prerequisites?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  theoryHours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  practiceHours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  supervisedActs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  trainers?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  upkeep?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InsuranceSectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InsuranceSection'] = ResolversParentTypes['InsuranceSection']> = {
  liability?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  delegantCover?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  delegateCover?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  structureCover?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GridContentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['GridContent'] = ResolversParentTypes['GridContent']> = {
  __resolveType?: TypeResolveFn<'Grid' | 'FrozenGrid', ParentType, ContextType>;
};

export type GridResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Grid'] = ResolversParentTypes['Grid']> = {
  sections?: Resolver<ReadonlyArray<ResolversTypes['SectionState']>, ParentType, ContextType>;
  identification?: Resolver<Maybe<ResolversTypes['IdentificationSection']>, ParentType, ContextType>;
  contextAndNeed?: Resolver<Maybe<ResolversTypes['ContextAndNeedSection']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['TeamSection']>, ParentType, ContextType>;
  nature?: Resolver<Maybe<ResolversTypes['NatureSection']>, ParentType, ContextType>;
  derogatoryActs?: Resolver<Maybe<ResolversTypes['DerogatoryActsSection']>, ParentType, ContextType>;
  places?: Resolver<Maybe<ResolversTypes['PlacesSection']>, ParentType, ContextType>;
  patients?: Resolver<Maybe<ResolversTypes['PatientsSection']>, ParentType, ContextType>;
  patientInformation?: Resolver<Maybe<ResolversTypes['PatientInformationSection']>, ParentType, ContextType>;
  careProcess?: Resolver<Maybe<ResolversTypes['CareProcessSection']>, ParentType, ContextType>;
  delegantAvailability?: Resolver<Maybe<ResolversTypes['DelegantAvailabilitySection']>, ParentType, ContextType>;
  training?: Resolver<Maybe<ResolversTypes['TrainingSection']>, ParentType, ContextType>;
  riskManagement?: Resolver<Maybe<ResolversTypes['RiskManagementSection']>, ParentType, ContextType>;
  informationSystem?: Resolver<Maybe<ResolversTypes['InformationSystemSection']>, ParentType, ContextType>;
  insurance?: Resolver<Maybe<ResolversTypes['InsuranceSection']>, ParentType, ContextType>;
  indicators?: Resolver<Maybe<ResolversTypes['IndicatorsSection']>, ParentType, ContextType>;
  economicModel?: Resolver<Maybe<ResolversTypes['EconomicModelSection']>, ParentType, ContextType>;
  annexes?: Resolver<Maybe<ResolversTypes['AnnexesSection']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FrozenGridResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FrozenGrid'] = ResolversParentTypes['FrozenGrid']> = {
  identification?: Resolver<Maybe<ResolversTypes['IdentificationSection']>, ParentType, ContextType>;
  contextAndNeed?: Resolver<Maybe<ResolversTypes['ContextAndNeedSection']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['TeamSection']>, ParentType, ContextType>;
  nature?: Resolver<Maybe<ResolversTypes['NatureSection']>, ParentType, ContextType>;
  derogatoryActs?: Resolver<Maybe<ResolversTypes['DerogatoryActsSection']>, ParentType, ContextType>;
  places?: Resolver<Maybe<ResolversTypes['PlacesSection']>, ParentType, ContextType>;
  patients?: Resolver<Maybe<ResolversTypes['PatientsSection']>, ParentType, ContextType>;
  patientInformation?: Resolver<Maybe<ResolversTypes['PatientInformationSection']>, ParentType, ContextType>;
  careProcess?: Resolver<Maybe<ResolversTypes['CareProcessSection']>, ParentType, ContextType>;
  delegantAvailability?: Resolver<Maybe<ResolversTypes['DelegantAvailabilitySection']>, ParentType, ContextType>;
  training?: Resolver<Maybe<ResolversTypes['TrainingSection']>, ParentType, ContextType>;
  riskManagement?: Resolver<Maybe<ResolversTypes['RiskManagementSection']>, ParentType, ContextType>;
  informationSystem?: Resolver<Maybe<ResolversTypes['InformationSystemSection']>, ParentType, ContextType>;
  insurance?: Resolver<Maybe<ResolversTypes['InsuranceSection']>, ParentType, ContextType>;
  indicators?: Resolver<Maybe<ResolversTypes['IndicatorsSection']>, ParentType, ContextType>;
  economicModel?: Resolver<Maybe<ResolversTypes['EconomicModelSection']>, ParentType, ContextType>;
  annexes?: Resolver<Maybe<ResolversTypes['AnnexesSection']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SectionStateResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SectionState'] = ResolversParentTypes['SectionState']> = {
  section?: Resolver<ResolversTypes['GridSection'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  writtenBy?: Resolver<Maybe<ResolversTypes['HistoryActor']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  protocol?: Resolver<Maybe<ResolversTypes['Protocol']>, ParentType, ContextType, RequireFields<QueryProtocolArgs, 'id'>>;
  protocolByReference?: Resolver<Maybe<ResolversTypes['Protocol']>, ParentType, ContextType, RequireFields<QueryProtocolByReferenceArgs, 'reference'>>;
  protocols?: Resolver<ResolversTypes['ProtocolConnection'], ParentType, ContextType, RequireFields<QueryProtocolsArgs, 'orderBy' | 'first'>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, RequireFields<QueryRegionArgs, 'code'>>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  me?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type ProtocolConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProtocolConnection'] = ResolversParentTypes['ProtocolConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProtocolEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Protocol']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['BoundedTotal'], ParentType, ContextType>;
};

export type ProtocolEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProtocolEdge'] = ResolversParentTypes['ProtocolEdge']> = {
  node?: Resolver<ResolversTypes['Protocol'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createProtocol?: Resolver<ResolversTypes['ProtocolResult'], ParentType, ContextType, RequireFields<MutationCreateProtocolArgs, 'idempotencyKey' | 'input'>>;
  describeProtocol?: Resolver<ResolversTypes['ProtocolResult'], ParentType, ContextType, RequireFields<MutationDescribeProtocolArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
  writeSection?: Resolver<ResolversTypes['ProtocolResult'], ParentType, ContextType, RequireFields<MutationWriteSectionArgs, 'protocolId' | 'revision' | 'idempotencyKey' | 'input'>>;
  invitePromoter?: Resolver<ResolversTypes['ProtocolResult'], ParentType, ContextType, RequireFields<MutationInvitePromoterArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
  acceptInvitation?: Resolver<ResolversTypes['ProtocolResult'], ParentType, ContextType, RequireFields<MutationAcceptInvitationArgs, 'id' | 'revision' | 'idempotencyKey'>>;
  declineInvitation?: Resolver<ResolversTypes['ProtocolResult'], ParentType, ContextType, RequireFields<MutationDeclineInvitationArgs, 'id' | 'revision' | 'idempotencyKey'>>;
  leaveProtocol?: Resolver<ResolversTypes['ProtocolResult'], ParentType, ContextType, RequireFields<MutationLeaveProtocolArgs, 'id' | 'revision' | 'idempotencyKey'>>;
  shareGrid?: Resolver<ResolversTypes['ProtocolResult'], ParentType, ContextType, RequireFields<MutationShareGridArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
  endGridSharing?: Resolver<ResolversTypes['ProtocolResult'], ParentType, ContextType, RequireFields<MutationEndGridSharingArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
  submitIntent?: Resolver<ResolversTypes['ProtocolResult'], ParentType, ContextType, RequireFields<MutationSubmitIntentArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
  declareConflictOfInterest?: Resolver<ResolversTypes['ProtocolResult'], ParentType, ContextType, RequireFields<MutationDeclareConflictOfInterestArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
  acceptIntent?: Resolver<ResolversTypes['ProtocolResult'], ParentType, ContextType, RequireFields<MutationAcceptIntentArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
  declineIntent?: Resolver<ResolversTypes['ProtocolResult'], ParentType, ContextType, RequireFields<MutationDeclineIntentArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
  submitProtocol?: Resolver<ResolversTypes['ProtocolResult'], ParentType, ContextType, RequireFields<MutationSubmitProtocolArgs, 'id' | 'revision' | 'idempotencyKey'>>;
  requestPieces?: Resolver<ResolversTypes['ProtocolResult'], ParentType, ContextType, RequireFields<MutationRequestPiecesArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
  supplyPieces?: Resolver<ResolversTypes['ProtocolResult'], ParentType, ContextType, RequireFields<MutationSupplyPiecesArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
  declareComplete?: Resolver<ResolversTypes['ProtocolResult'], ParentType, ContextType, RequireFields<MutationDeclareCompleteArgs, 'id' | 'revision' | 'idempotencyKey'>>;
  instructNeed?: Resolver<ResolversTypes['ProtocolResult'], ParentType, ContextType, RequireFields<MutationInstructNeedArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
  findNeedMet?: Resolver<ResolversTypes['ProtocolResult'], ParentType, ContextType, RequireFields<MutationFindNeedMetArgs, 'id' | 'revision' | 'idempotencyKey'>>;
  rejectNeed?: Resolver<ResolversTypes['ProtocolResult'], ParentType, ContextType, RequireFields<MutationRejectNeedArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
  submitRevision?: Resolver<ResolversTypes['ProtocolResult'], ParentType, ContextType, RequireFields<MutationSubmitRevisionArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
  dropFunding?: Resolver<ResolversTypes['ProtocolResult'], ParentType, ContextType, RequireFields<MutationDropFundingArgs, 'id' | 'revision' | 'idempotencyKey'>>;
  prepareOrder?: Resolver<ResolversTypes['ProtocolResult'], ParentType, ContextType, RequireFields<MutationPrepareOrderArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
  signOrder?: Resolver<ResolversTypes['ProtocolResult'], ParentType, ContextType, RequireFields<MutationSignOrderArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
  refuseAuthorisation?: Resolver<ResolversTypes['ProtocolResult'], ParentType, ContextType, RequireFields<MutationRefuseAuthorisationArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
  publishOrder?: Resolver<ResolversTypes['ProtocolResult'], ParentType, ContextType, RequireFields<MutationPublishOrderArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
  withdrawProtocol?: Resolver<ResolversTypes['ProtocolResult'], ParentType, ContextType, RequireFields<MutationWithdrawProtocolArgs, 'id' | 'revision' | 'idempotencyKey'>>;
  setExternalReference?: Resolver<ResolversTypes['ProtocolResult'], ParentType, ContextType, RequireFields<MutationSetExternalReferenceArgs, 'id' | 'idempotencyKey' | 'input'>>;
};

export type PromoterResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Promoter'] = ResolversParentTypes['Promoter']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  profession?: Resolver<Maybe<ResolversTypes['Profession']>, ParentType, ContextType>;
  rpps?: Resolver<Maybe<ResolversTypes['Rpps']>, ParentType, ContextType>;
};

export type InvitationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Invitation'] = ResolversParentTypes['Invitation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  handsOver?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type GridShareResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['GridShare'] = ResolversParentTypes['GridShare']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisationCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['GridShareRole'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sharedBy?: Resolver<ResolversTypes['Promoter'], ParentType, ContextType>;
};

export type IntentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Intent'] = ResolversParentTypes['Intent']> = {
  object?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nature?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  submittedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  accepted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ProtocolVersionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProtocolVersion'] = ResolversParentTypes['ProtocolVersion'], FederationReferenceType extends FederationReferenceTypes['ProtocolVersion'] = FederationReferenceTypes['ProtocolVersion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProtocolVersion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['Sha256'], ParentType, ContextType>;
  filedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  protocol?: Resolver<ResolversTypes['Protocol'], ParentType, ContextType>;
  grid?: Resolver<ResolversTypes['FrozenGrid'], ParentType, ContextType>;
  answers?: Resolver<ReadonlyArray<ResolversTypes['ReserveAnswer']>, ParentType, ContextType>;
};

export type ReserveAnswerResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReserveAnswer'] = ResolversParentTypes['ReserveAnswer']> = {
  reserveId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PieceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Piece'] = ResolversParentTypes['Piece']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  suppliedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['File']>, ParentType, ContextType>;
};

export type NeedResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Need'] = ResolversParentTypes['Need']> = {
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  met?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  reasons?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type RequiredOpinionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RequiredOpinion'] = ResolversParentTypes['RequiredOpinion']> = {
  body?: Resolver<ResolversTypes['OpinionBody'], ParentType, ContextType>;
  binding?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openReserves?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coversCurrentVersion?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OrderDraftResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OrderDraft'] = ResolversParentTypes['OrderDraft']> = {
  articles?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['Sha256'], ParentType, ContextType>;
  preparedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type AuthorisationRefusalResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AuthorisationRefusal'] = ResolversParentTypes['AuthorisationRefusal']> = {
  reasons?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type AuthorisationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Authorisation'] = ResolversParentTypes['Authorisation'], FederationReferenceType extends FederationReferenceTypes['Authorisation'] = FederationReferenceTypes['Authorisation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Authorisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  protocol?: Resolver<ResolversTypes['Protocol'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['AuthorisationScope'], ParentType, ContextType>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hash?: Resolver<Maybe<ResolversTypes['Sha256']>, ParentType, ContextType>;
  orderNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  delegation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  orderFile?: Resolver<Maybe<ResolversTypes['File']>, ParentType, ContextType>;
  gazette?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publicationReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inForceOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  toVerify?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  acts?: Resolver<ReadonlyArray<ResolversTypes['ExistingAct']>, ParentType, ContextType>;
};

export type ExistingActResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ExistingAct'] = ResolversParentTypes['ExistingAct']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regionCode?: Resolver<Maybe<ResolversTypes['RegionCode']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toVerify?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ExternalReferenceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ExternalReference'] = ResolversParentTypes['ExternalReference']> = {
  system?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProtocolResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProtocolResult'] = ResolversParentTypes['ProtocolResult']> = {
  __resolveType?: TypeResolveFn<'ProtocolChanged' | 'RuleRefusal' | 'StateRefusal' | 'StaleRevision' | 'InvalidInput', ParentType, ContextType>;
};

export type ProtocolChangedResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProtocolChanged'] = ResolversParentTypes['ProtocolChanged']> = {
  protocol?: Resolver<ResolversTypes['Protocol'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProtocolResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Protocol'] = ResolversParentTypes['Protocol'], FederationReferenceType extends FederationReferenceTypes['Protocol'] = FederationReferenceTypes['Protocol']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Protocol']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regime?: Resolver<ResolversTypes['Regime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProtocolStatus'], ParentType, ContextType>;
  statusLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  createdOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  filedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  completeOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fundingRequested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  delegantProfessions?: Resolver<ReadonlyArray<ResolversTypes['Profession']>, ParentType, ContextType>;
  delegateProfessions?: Resolver<ReadonlyArray<ResolversTypes['Profession']>, ParentType, ContextType>;
  promoters?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Promoter']>>, ParentType, ContextType>;
  invitations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Invitation']>>, ParentType, ContextType>;
  intent?: Resolver<Maybe<ResolversTypes['Intent']>, ParentType, ContextType>;
  shares?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GridShare']>>, ParentType, ContextType>;
  grid?: Resolver<Maybe<ResolversTypes['Grid']>, ParentType, ContextType>;
  checklist?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Issue']>>, ParentType, ContextType>;
  versions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProtocolVersion']>>, ParentType, ContextType>;
  pieces?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Piece']>>, ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  requiredOpinions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RequiredOpinion']>>, ParentType, ContextType>;
  orderBlockers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Blocker']>>, ParentType, ContextType>;
  orderDraft?: Resolver<Maybe<ResolversTypes['OrderDraft']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['AuthorisationRefusal']>, ParentType, ContextType>;
  authorisations?: Resolver<ReadonlyArray<ResolversTypes['Authorisation']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  externalReferences?: Resolver<ReadonlyArray<ResolversTypes['ExternalReference']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['Availability']>, ParentType, ContextType>;
  waitingFor?: Resolver<ReadonlyArray<ResolversTypes['WorkItem']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['HistoryConnection']>, ParentType, ContextType, RequireFields<ProtocolHistoryArgs, 'first'>>;
  asOf?: Resolver<Maybe<ResolversTypes['ProtocolAsOf']>, ParentType, ContextType, RequireFields<ProtocolAsOfArgs, 'at'>>;
};

export type ProtocolAsOfResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProtocolAsOf'] = ResolversParentTypes['ProtocolAsOf']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProtocolStatus'], ParentType, ContextType>;
  statusLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fundingRequested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  filedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  completeOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  delegantProfessions?: Resolver<ReadonlyArray<ResolversTypes['Profession']>, ParentType, ContextType>;
  delegateProfessions?: Resolver<ReadonlyArray<ResolversTypes['Profession']>, ParentType, ContextType>;
  promoters?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Promoter']>>, ParentType, ContextType>;
  intent?: Resolver<Maybe<ResolversTypes['Intent']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['ProtocolVersion']>, ParentType, ContextType>;
  pieces?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Piece']>>, ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  requiredOpinions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RequiredOpinion']>>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['AuthorisationRefusal']>, ParentType, ContextType>;
  grid?: Resolver<Maybe<ResolversTypes['Grid']>, ParentType, ContextType>;
  orderDraft?: Resolver<Maybe<ResolversTypes['OrderDraft']>, ParentType, ContextType>;
  authorisations?: Resolver<ReadonlyArray<ResolversTypes['AuthorisationAsOf']>, ParentType, ContextType>;
};

export type AuthorisationAsOfResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AuthorisationAsOf'] = ResolversParentTypes['AuthorisationAsOf']> = {
  scope?: Resolver<ResolversTypes['AuthorisationScope'], ParentType, ContextType>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hash?: Resolver<Maybe<ResolversTypes['Sha256']>, ParentType, ContextType>;
  orderNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  delegation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  orderFile?: Resolver<Maybe<ResolversTypes['File']>, ParentType, ContextType>;
  gazette?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publicationReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inForceOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type RegionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  arsLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  protocols?: Resolver<ResolversTypes['ProtocolConnection'], ParentType, ContextType, RequireFields<RegionProtocolsArgs, 'orderBy' | 'first'>>;
  protocolCounts?: Resolver<ReadonlyArray<ResolversTypes['ProtocolCount']>, ParentType, ContextType>;
  workItems?: Resolver<Maybe<ResolversTypes['WorkItemConnection']>, ParentType, ContextType, RequireFields<RegionWorkItemsArgs, 'first'>>;
};

export type ProtocolCountResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProtocolCount'] = ResolversParentTypes['ProtocolCount']> = {
  status?: Resolver<ResolversTypes['ProtocolStatus'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  profession?: Resolver<Maybe<ResolversTypes['Profession']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  drafts?: Resolver<Maybe<ResolversTypes['ProtocolConnection']>, ParentType, ContextType, RequireFields<PersonDraftsArgs, 'first'>>;
  protocols?: Resolver<Maybe<ResolversTypes['ProtocolConnection']>, ParentType, ContextType, RequireFields<PersonProtocolsArgs, 'first'>>;
  sharedWithMe?: Resolver<Maybe<ResolversTypes['ProtocolConnection']>, ParentType, ContextType, RequireFields<PersonSharedWithMeArgs, 'first'>>;
  invitedTo?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Protocol']>>, ParentType, ContextType>;
  workItems?: Resolver<Maybe<ResolversTypes['WorkItemConnection']>, ParentType, ContextType, RequireFields<PersonWorkItemsArgs, 'first'>>;
};

export type WorkItemResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WorkItem'] = ResolversParentTypes['WorkItem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  verb?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  protocol?: Resolver<Maybe<ResolversTypes['Protocol']>, ParentType, ContextType>;
  aboutType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aboutId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  assignee?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  waitingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkItemConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WorkItemConnection'] = ResolversParentTypes['WorkItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WorkItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['WorkItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['BoundedTotal'], ParentType, ContextType>;
};

export type WorkItemEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WorkItemEdge'] = ResolversParentTypes['WorkItemEdge']> = {
  node?: Resolver<ResolversTypes['WorkItem'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphContext> = {
  HistoryConnection?: HistoryConnectionResolvers<ContextType>;
  HistoryEdge?: HistoryEdgeResolvers<ContextType>;
  HistoryEntry?: HistoryEntryResolvers<ContextType>;
  HistoryActor?: HistoryActorResolvers<ContextType>;
  Stead?: SteadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Rpps?: GraphQLScalarType;
  IdNatPs?: GraphQLScalarType;
  Finess?: GraphQLScalarType;
  Siret?: GraphQLScalarType;
  RegionCode?: GraphQLScalarType;
  ProfessionCode?: GraphQLScalarType;
  Cents?: GraphQLScalarType;
  Sha256?: GraphQLScalarType;
  Refusal?: RefusalResolvers<ContextType>;
  RuleRefusal?: RuleRefusalResolvers<ContextType>;
  StateRefusal?: StateRefusalResolvers<ContextType>;
  StaleRevision?: StaleRevisionResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  Issue?: IssueResolvers<ContextType>;
  Availability?: AvailabilityResolvers<ContextType>;
  Blocker?: BlockerResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  BoundedTotal?: BoundedTotalResolvers<ContextType>;
  Profession?: ProfessionResolvers<ContextType>;
  File?: FileResolvers<ContextType>;
  DerogatoryAct?: DerogatoryActResolvers<ContextType>;
  DerogatoryActsSection?: DerogatoryActsSectionResolvers<ContextType>;
  PlacesSection?: PlacesSectionResolvers<ContextType>;
  FinancedAct?: FinancedActResolvers<ContextType>;
  TimeSaved?: TimeSavedResolvers<ContextType>;
  PlannedEvaluation?: PlannedEvaluationResolvers<ContextType>;
  EconomicModelSection?: EconomicModelSectionResolvers<ContextType>;
  AnnexFile?: AnnexFileResolvers<ContextType>;
  AnnexesSection?: AnnexesSectionResolvers<ContextType>;
  IdentificationSection?: IdentificationSectionResolvers<ContextType>;
  BibliographicReference?: BibliographicReferenceResolvers<ContextType>;
  ContextAndNeedSection?: ContextAndNeedSectionResolvers<ContextType>;
  NatureSection?: NatureSectionResolvers<ContextType>;
  PatientsSection?: PatientsSectionResolvers<ContextType>;
  PatientInformationSection?: PatientInformationSectionResolvers<ContextType>;
  CareStep?: CareStepResolvers<ContextType>;
  CareProcessSection?: CareProcessSectionResolvers<ContextType>;
  CareRisk?: CareRiskResolvers<ContextType>;
  RiskManagementSection?: RiskManagementSectionResolvers<ContextType>;
  InformationSystemSection?: InformationSystemSectionResolvers<ContextType>;
  ProtocolIndicator?: ProtocolIndicatorResolvers<ContextType>;
  IndicatorsSection?: IndicatorsSectionResolvers<ContextType>;
  TeamProfile?: TeamProfileResolvers<ContextType>;
  TeamSection?: TeamSectionResolvers<ContextType>;
  DelegantAvailabilitySection?: DelegantAvailabilitySectionResolvers<ContextType>;
  TrainingSection?: TrainingSectionResolvers<ContextType>;
  InsuranceSection?: InsuranceSectionResolvers<ContextType>;
  GridContent?: GridContentResolvers<ContextType>;
  Grid?: GridResolvers<ContextType>;
  FrozenGrid?: FrozenGridResolvers<ContextType>;
  SectionState?: SectionStateResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ProtocolConnection?: ProtocolConnectionResolvers<ContextType>;
  ProtocolEdge?: ProtocolEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Promoter?: PromoterResolvers<ContextType>;
  Invitation?: InvitationResolvers<ContextType>;
  GridShare?: GridShareResolvers<ContextType>;
  Intent?: IntentResolvers<ContextType>;
  ProtocolVersion?: ProtocolVersionResolvers<ContextType>;
  ReserveAnswer?: ReserveAnswerResolvers<ContextType>;
  Piece?: PieceResolvers<ContextType>;
  Need?: NeedResolvers<ContextType>;
  RequiredOpinion?: RequiredOpinionResolvers<ContextType>;
  OrderDraft?: OrderDraftResolvers<ContextType>;
  AuthorisationRefusal?: AuthorisationRefusalResolvers<ContextType>;
  Authorisation?: AuthorisationResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  ExistingAct?: ExistingActResolvers<ContextType>;
  ExternalReference?: ExternalReferenceResolvers<ContextType>;
  ProtocolResult?: ProtocolResultResolvers<ContextType>;
  ProtocolChanged?: ProtocolChangedResolvers<ContextType>;
  Protocol?: ProtocolResolvers<ContextType>;
  ProtocolAsOf?: ProtocolAsOfResolvers<ContextType>;
  AuthorisationAsOf?: AuthorisationAsOfResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  ProtocolCount?: ProtocolCountResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  WorkItem?: WorkItemResolvers<ContextType>;
  WorkItemConnection?: WorkItemConnectionResolvers<ContextType>;
  WorkItemEdge?: WorkItemEdgeResolvers<ContextType>;
};
