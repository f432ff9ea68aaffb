// Written by "npm run generate" from the schema. Changes are lost.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AdhesionView as AdhesionParent, AdhesionView as AdhesionAsOfParent, ReportView as AnnualReportParent, ReportView as AnnualReportAsOfParent, StructureView as StructureParent } from '../domain/reading.ts';
import type { ChangedParent as AdhesionChangedParent, AdhesionConnectionParent as AdhesionConnectionParent, MemberParent as TeamMemberParent, ChangedParent as ReportChangedParent, ReportConnectionParent as AnnualReportConnectionParent, ChangedParent as StructureChangedParent, StructureConnectionParent as StructureConnectionParent, EntityParent as ProtocolParent, EntityParent as AuthorisationParent, EntityParent as PersonParent, RegionParent as RegionParent, ProfessionParent as ProfessionParent } from './parents.ts';
import type { Training as TrainingParent } from '../domain/adhesion/adhesion.ts';
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

/** L'adhésion à commencer. */
export type StartAdhesionInput = {
  /** Autorisation en vigueur. */
  readonly authorisationId: Scalars['ID']['input'];
  /** Région où l'équipe exerce. */
  readonly regionCode: Scalars['RegionCode']['input'];
  /** Rôle de la personne qui commence. */
  readonly role: MemberRole;
};

/** Où et à partir de quand une équipe exerce. */
export type DescribeAdhesionInput = {
  /** Structure ; vide tant qu'elle n'est pas choisie. */
  readonly structureId?: InputMaybe<Scalars['ID']['input']>;
  /** Début prévu de l'activité ; vide tant qu'il n'est pas fixé. */
  readonly startOn?: InputMaybe<Scalars['Date']['input']>;
};

/** La personne à inviter. */
export type InviteMemberInput = {
  /** Identifiant national de la personne. */
  readonly idNatPs: Scalars['IdNatPs']['input'];
  /** Profession, que l'identité de la personne confirmera quand elle signera. */
  readonly professionCode: Scalars['ProfessionCode']['input'];
  /** Rôle dans l'équipe. */
  readonly role: MemberRole;
};

/** Le membre à retirer. */
export type RemoveMemberInput = {
  /** Identifiant du membre. */
  readonly memberId: Scalars['ID']['input'];
  /** Motif. */
  readonly reason: Scalars['String']['input'];
};

/** L'engagement d'un membre, déclaration par déclaration. */
export type CommitMemberInput = {
  /** Dernier jour de l'engagement : douze mois d'activité au moins. */
  readonly until: Scalars['Date']['input'];
  /** Je participe de mon plein gré. */
  readonly voluntary: Scalars['Boolean']['input'];
  /** Je respecte le protocole. */
  readonly followsProtocol: Scalars['Boolean']['input'];
  /** Je transmets les indicateurs de suivi. */
  readonly reportsIndicators: Scalars['Boolean']['input'];
  /** Je déclare les événements indésirables. */
  readonly reportsAdverseEvents: Scalars['Boolean']['input'];
};

/** L'assurance d'un membre. */
export type AttestInsuranceInput = {
  /** Assureur. */
  readonly insurer: Scalars['String']['input'];
  /** Numéro de police. */
  readonly policyNumber: Scalars['String']['input'];
  /** Premier jour couvert. */
  readonly from: Scalars['Date']['input'];
  /** Dernier jour couvert. */
  readonly to: Scalars['Date']['input'];
  /** La police mentionne le champ du protocole. */
  readonly coversProtocolField: Scalars['Boolean']['input'];
};

/** L'expérience et la formation d'un membre. */
export type AttestTrainingInput = {
  /** Intitulé. */
  readonly title: Scalars['String']['input'];
  /** Organisme. */
  readonly body: Scalars['String']['input'];
  /** Nombre d'heures. */
  readonly hours: Scalars['Int']['input'];
  /** Jour où la formation s'est achevée. */
  readonly completedOn: Scalars['Date']['input'];
  /** Nombre d'actes réalisés sous supervision. */
  readonly supervisedActs: Scalars['Int']['input'];
  /** Expérience dans le champ du protocole, en mois. */
  readonly experienceMonths: Scalars['Int']['input'];
  /** Qui répond de la formation. */
  readonly validator: TrainingValidatorInput;
};

/** Qui répond d'une formation. */
export type TrainingValidatorInput = {
  /** Qualité, par exemple « ophtalmologiste formateur » ; pas de nom. */
  readonly capacity: Scalars['String']['input'];
  /** Identifiant national, pour un professionnel de santé. */
  readonly idNatPs?: InputMaybe<Scalars['IdNatPs']['input']>;
};

/** Qui délègue à qui. */
export type ChooseDelegationsInput = {
  /** Les délégations ; une liste vide les laisse ouvertes. */
  readonly delegations: ReadonlyArray<DelegationInput>;
};

/** Un délégant et un délégué. */
export type DelegationInput = {
  /** Membre qui délègue. */
  readonly delegantId: Scalars['ID']['input'];
  /** Membre à qui il délègue. */
  readonly delegateId: Scalars['ID']['input'];
};

/** Les pièces que l'ARS demande. */
export type RequestAdhesionPiecesInput = {
  /** Date limite, à venir. */
  readonly dueOn: Scalars['Date']['input'];
  /** Les pièces. */
  readonly pieces: ReadonlyArray<AdhesionPieceRequestInput>;
};

/** Une pièce à demander. */
export type AdhesionPieceRequestInput = {
  /** Ce qui est demandé. */
  readonly name: Scalars['String']['input'];
};

/** Les réponses de l'équipe. */
export type SupplyAdhesionPiecesInput = {
  /** Une réponse pour chaque pièce demandée. */
  readonly answers: ReadonlyArray<AdhesionPieceAnswerInput>;
};

/** La réponse à une pièce demandée : un texte, des fichiers, ou les deux. */
export type AdhesionPieceAnswerInput = {
  /** Numéro de la pièce. */
  readonly number: Scalars['Int']['input'];
  /** Réponse écrite. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Fichiers déjà envoyés. */
  readonly files?: ReadonlyArray<FileInput>;
};

/** La décision d'enregistrement. */
export type RegisterAdhesionInput = {
  /** Numéro de la décision. */
  readonly decisionNumber: Scalars['String']['input'];
  /** Référence de la délégation de signature. Qui signe par une délégation que l'annuaire connaît n'en donne pas : c'est celle-ci qui est écrite, et une autre est refusée. */
  readonly signatureDelegation?: InputMaybe<Scalars['String']['input']>;
};

/** Le refus d'une adhésion. */
export type RefuseAdhesionInput = {
  /** Motifs, un au moins. */
  readonly reasons: ReadonlyArray<Scalars['String']['input']>;
};

/** Le retrait d'une adhésion. */
export type WithdrawAdhesionInput = {
  /** Motif. */
  readonly reason: Scalars['String']['input'];
};

export type Query = {
  readonly __typename?: 'Query';
  /** Une adhésion ; vide si elle n'existe pas ou si la personne qui demande ne peut pas la voir. */
  readonly adhesion?: Maybe<Adhesion>;
  /** Les adhésions que la personne qui demande peut voir. */
  readonly adhesions: AdhesionConnection;
  /** Un bilan annuel ; vide s'il n'existe pas ou si la personne qui demande ne peut pas le voir. */
  readonly annualReport?: Maybe<AnnualReport>;
  /** Les bilans annuels que la personne qui demande peut voir. */
  readonly annualReports: AnnualReportConnection;
  /** Une structure ; vide si elle n'existe pas. */
  readonly structure?: Maybe<Structure>;
  /** Les structures enregistrées. */
  readonly structures: StructureConnection;
};


export type QueryAdhesionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAdhesionsArgs = {
  filter?: InputMaybe<AdhesionFilter>;
  orderBy?: AdhesionOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAnnualReportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAnnualReportsArgs = {
  filter?: InputMaybe<ReportFilter>;
  orderBy?: ReportOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryStructureArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStructuresArgs = {
  filter?: InputMaybe<StructureFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Protocol = {
  readonly __typename?: 'Protocol';
  /** Identifiant. */
  readonly id: Scalars['ID']['output'];
  /** Équipes qui adhèrent au protocole, que la personne qui demande peut voir. */
  readonly adhesions?: Maybe<AdhesionConnection>;
  /** Bilans annuels des équipes du protocole, que la personne qui demande peut voir. */
  readonly reports?: Maybe<AnnualReportConnection>;
  /** Sommes des bilans transmis au titre du protocole, pour une année. */
  readonly reportTotals?: Maybe<ReportTotals>;
  /** Nombre d'équipes enregistrées. */
  readonly teamCount?: Maybe<Scalars['Int']['output']>;
};


export type ProtocolAdhesionsArgs = {
  filter?: InputMaybe<AdhesionFilter>;
  orderBy?: AdhesionOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type ProtocolReportsArgs = {
  filter?: InputMaybe<ReportFilter>;
  orderBy?: ReportOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type ProtocolReportTotalsArgs = {
  year: Scalars['Int']['input'];
};

export type Authorisation = {
  readonly __typename?: 'Authorisation';
  /** Identifiant. */
  readonly id: Scalars['ID']['output'];
  /** Équipes qui exercent sous cette autorisation, que la personne qui demande peut voir. */
  readonly adhesions?: Maybe<AdhesionConnection>;
};


export type AuthorisationAdhesionsArgs = {
  filter?: InputMaybe<AdhesionFilter>;
  orderBy?: AdhesionOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Region = {
  readonly __typename?: 'Region';
  /** Code INSEE. */
  readonly code: Scalars['RegionCode']['output'];
  /** Équipes de la région, que la personne qui demande peut voir. */
  readonly adhesions?: Maybe<AdhesionConnection>;
  /** Sommes des bilans transmis par les équipes de la région, pour une année. */
  readonly reportTotals?: Maybe<ReportTotals>;
  /** Nombre d'équipes enregistrées. */
  readonly teamCount?: Maybe<Scalars['Int']['output']>;
};


export type RegionAdhesionsArgs = {
  filter?: InputMaybe<AdhesionFilter>;
  orderBy?: AdhesionOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type RegionReportTotalsArgs = {
  year: Scalars['Int']['input'];
};

export type Person = {
  readonly __typename?: 'Person';
  /** Pseudonyme. */
  readonly id: Scalars['ID']['output'];
  /** Les équipes dont on est membre, pour soi-même. */
  readonly teams?: Maybe<AdhesionConnection>;
};


export type PersonTeamsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Ce qui doit être vrai de chaque adhésion de la liste ; les critères se cumulent. */
export type AdhesionFilter = {
  /** L'état est l'un de ceux-ci. */
  readonly statuses?: InputMaybe<ReadonlyArray<AdhesionStatus>>;
  /** L'ARS de cette région tient le dossier, ou celui d'une région qu'elle a réunie. */
  readonly regionCode?: InputMaybe<Scalars['RegionCode']['input']>;
  /** L'adhésion porte sur ce protocole. */
  readonly protocolId?: InputMaybe<Scalars['ID']['input']>;
  /** L'équipe exerce sous cette autorisation. */
  readonly authorisationId?: InputMaybe<Scalars['ID']['input']>;
  /** Un membre présent exerce cette profession. */
  readonly professionCode?: InputMaybe<Scalars['ProfessionCode']['input']>;
  /** L'équipe exerce dans cette structure. */
  readonly structureId?: InputMaybe<Scalars['ID']['input']>;
  /** Le dépôt date de ce jour ou d'après. */
  readonly submittedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Le dépôt est antérieur à ce jour. */
  readonly submittedBefore?: InputMaybe<Scalars['Date']['input']>;
  /** Le délai d'enregistrement prend fin avant ce jour. */
  readonly deadlineBefore?: InputMaybe<Scalars['Date']['input']>;
  /** Un bilan est attendu et n'est pas transmis, ou il n'y en a pas. */
  readonly reportOutstanding?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Ordre d'une liste d'adhésions. */
export type AdhesionOrder =
  /** Le dépôt le plus ancien d'abord, les brouillons à la fin. */
  | 'SUBMITTED_FIRST'
  /** Le dépôt le plus récent d'abord, les brouillons au début. */
  | 'SUBMITTED_LAST'
  /** Le délai d'enregistrement le plus proche d'abord. */
  | 'DEADLINE_FIRST'
  /** Le dernier changement d'abord. */
  | 'CHANGED_LAST';

/** Une page d'adhésions. */
export type AdhesionConnection = {
  readonly __typename?: 'AdhesionConnection';
  /** Adhésions de la page, avec leurs curseurs. */
  readonly edges: ReadonlyArray<AdhesionEdge>;
  /** Adhésions de la page. */
  readonly nodes: ReadonlyArray<Adhesion>;
  /** Où commence et finit la page. */
  readonly pageInfo: PageInfo;
  /** Nombre d'adhésions de la liste entière. */
  readonly totalCount: BoundedTotal;
};

/** Une adhésion dans une page. */
export type AdhesionEdge = {
  readonly __typename?: 'AdhesionEdge';
  /** Adhésion. */
  readonly node: Adhesion;
  /** Curseur de cette adhésion. */
  readonly cursor: Scalars['String']['output'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Commencer l'adhésion d'une équipe à un protocole autorisé dans la région ; on en est le premier membre. */
  readonly startAdhesion: AdhesionResult;
  /** Dire où et à partir de quand l'équipe exerce. */
  readonly describeAdhesion: AdhesionResult;
  /** Inviter un professionnel dans l'équipe. */
  readonly inviteMember: AdhesionResult;
  /** Retirer un membre de l'équipe ; réservé au référent. */
  readonly removeMember: AdhesionResult;
  /** Quitter l'équipe, ou décliner l'invitation. */
  readonly leaveTeam: AdhesionResult;
  /** Signer son propre engagement ; personne ne signe pour un autre. */
  readonly commitMember: AdhesionResult;
  /** Attester sa propre assurance, ou son renouvellement. */
  readonly attestInsurance: AdhesionResult;
  /** Attester son expérience et sa formation. */
  readonly attestTraining: AdhesionResult;
  /** Dire qui délègue à qui ; la liste remplace la précédente. */
  readonly chooseDelegations: AdhesionResult;
  /** Déposer la demande auprès de l'ARS. Tout ce qui manque est dit en une fois. */
  readonly submitAdhesion: AdhesionResult;
  /** Demander des pièces à l'équipe, avec une date limite ; réservé à l'ARS. */
  readonly requestAdhesionPieces: AdhesionResult;
  /** Fournir les pièces demandées, toutes à la fois. */
  readonly supplyAdhesionPieces: AdhesionResult;
  /** Déclarer le dossier complet : le délai d'enregistrement court à partir de ce jour ; réservé à l'ARS. */
  readonly declareAdhesionComplete: AdhesionResult;
  /** Enregistrer l'équipe ; réservé au signataire de l'ARS, qui n'a pas instruit le dossier. */
  readonly registerAdhesion: AdhesionResult;
  /** Refuser l'adhésion, avec ses motifs ; réservé au signataire de l'ARS, qui n'a pas instruit le dossier. */
  readonly refuseAdhesion: AdhesionResult;
  /** Retirer la demande ou mettre fin à l'adhésion ; réservé au référent. */
  readonly withdrawAdhesion: AdhesionResult;
  /** Commencer son activité : équipe enregistrée, formation attestée, assurance valide. */
  readonly activateMember: AdhesionResult;
  /** Ouvrir le bilan d'une période close ; le système le fait aussi le lendemain. */
  readonly startReport: ReportResult;
  /** Garder ce qui est saisi ; tout peut manquer. */
  readonly saveReport: ReportResult;
  /** Transmettre le bilan à l'ARS. Tout ce qui manque ou se contredit est dit en une fois. */
  readonly submitReport: ReportResult;
  /** Renvoyer le bilan à l'équipe pour correction ; réservé à l'ARS. */
  readonly returnReport: ReportResult;
  /** Valider le bilan ; réservé à l'ARS. */
  readonly validateReport: ReportResult;
  /** Enregistrer une structure que personne n'a encore enregistrée. */
  readonly recordStructure: StructureResult;
  /** Dire ce qu'est la structure à partir d'un jour ; ce qu'elle était reste connu. */
  readonly amendStructure: StructureResult;
};


export type MutationStartAdhesionArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: StartAdhesionInput;
};


export type MutationDescribeAdhesionArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: DescribeAdhesionInput;
};


export type MutationInviteMemberArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: InviteMemberInput;
};


export type MutationRemoveMemberArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: RemoveMemberInput;
};


export type MutationLeaveTeamArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
};


export type MutationCommitMemberArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: CommitMemberInput;
};


export type MutationAttestInsuranceArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: AttestInsuranceInput;
};


export type MutationAttestTrainingArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: AttestTrainingInput;
};


export type MutationChooseDelegationsArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: ChooseDelegationsInput;
};


export type MutationSubmitAdhesionArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
};


export type MutationRequestAdhesionPiecesArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: RequestAdhesionPiecesInput;
};


export type MutationSupplyAdhesionPiecesArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: SupplyAdhesionPiecesInput;
};


export type MutationDeclareAdhesionCompleteArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
};


export type MutationRegisterAdhesionArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: RegisterAdhesionInput;
};


export type MutationRefuseAdhesionArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: RefuseAdhesionInput;
};


export type MutationWithdrawAdhesionArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: WithdrawAdhesionInput;
};


export type MutationActivateMemberArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
};


export type MutationStartReportArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: StartReportInput;
};


export type MutationSaveReportArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: SaveReportInput;
};


export type MutationSubmitReportArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: SubmitReportInput;
};


export type MutationReturnReportArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: ReturnReportInput;
};


export type MutationValidateReportArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
};


export type MutationRecordStructureArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: StructureInput;
};


export type MutationAmendStructureArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: StructureInput;
};

/** Ce qu'une action sur une adhésion a donné. */
export type AdhesionResult = AdhesionChanged | RuleRefusal | StateRefusal | StaleRevision | InvalidInput;

/** L'adhésion a changé. */
export type AdhesionChanged = {
  readonly __typename?: 'AdhesionChanged';
  /** L'adhésion telle que ce service la connaît maintenant. */
  readonly adhesion: Adhesion;
  /** Ce qui est à regarder sans empêcher l'action. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** L'adhésion d'une équipe de professionnels à un protocole autorisé, dans une région. */
export type Adhesion = {
  readonly __typename?: 'Adhesion';
  /** Identifiant. */
  readonly id: Scalars['ID']['output'];
  /** Révision : à donner pour agir. */
  readonly revision: Scalars['Int']['output'];
  /** Nombre d'événements annoncés ; change quand un autre service peut avoir changé. */
  readonly sequence: Scalars['Int']['output'];
  /** État. */
  readonly status: AdhesionStatus;
  /** Façon d'adhérer que le régime du protocole prévoit. */
  readonly mode: AdhesionMode;
  /** Protocole. */
  readonly protocol?: Maybe<Protocol>;
  /** Autorisation sous laquelle l'équipe exerce. */
  readonly authorisation?: Maybe<Authorisation>;
  /** Version du protocole que l'équipe applique. */
  readonly versionNumber: Scalars['Int']['output'];
  /** Région dont l'ARS tient le dossier. */
  readonly region?: Maybe<Region>;
  /** Structure où l'équipe exerce. */
  readonly structure?: Maybe<Structure>;
  /** Début prévu de l'activité. */
  readonly startOn?: Maybe<Scalars['Date']['output']>;
  /** Membres présents. */
  readonly members: ReadonlyArray<TeamMember>;
  /** Membres partis ; visibles de l'équipe et de son ARS. */
  readonly formerMembers?: Maybe<ReadonlyArray<TeamMember>>;
  /** Membres présents, par rôle. */
  readonly memberCounts: MemberCounts;
  /** Qui délègue à qui. */
  readonly delegations: ReadonlyArray<Delegation>;
  /** Pièces demandées par l'ARS ; visibles de l'équipe et de son ARS. */
  readonly pieces?: Maybe<ReadonlyArray<AdhesionPiece>>;
  /** Jour du dépôt. */
  readonly submittedOn?: Maybe<Scalars['Date']['output']>;
  /** Jour où l'ARS a déclaré le dossier complet. */
  readonly completeOn?: Maybe<Scalars['Date']['output']>;
  /** Dernier jour pour enregistrer. Passé ce jour, rien n'est acquis : le dossier est signalé à l'ARS. */
  readonly deadlineOn?: Maybe<Scalars['Date']['output']>;
  /** Enregistrement par l'ARS. */
  readonly registration?: Maybe<AdhesionRegistration>;
  /** Motifs du refus ; visibles de l'équipe et de son ARS. */
  readonly refusedBecause?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Premier jour d'activité d'un membre : les bilans comptent à partir de là. */
  readonly activeSince?: Maybe<Scalars['Date']['output']>;
  /** Jour où l'adhésion a pris fin. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** Instant du dernier changement ; visible de qui suit la procédure. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Ce qui manque pour déposer, et ce qui est à regarder ; visible de l'équipe. */
  readonly submissionIssues?: Maybe<ReadonlyArray<Issue>>;
  /** Bilans annuels ouverts, du plus récent au plus ancien. */
  readonly reports: ReadonlyArray<AnnualReport>;
  /** Périodes closes dont le bilan n'est pas encore ouvert. */
  readonly reportsToStart: ReadonlyArray<ReportingPeriod>;
  /** Pour chaque action, si elle est possible maintenant pour la personne qui demande, et sinon pourquoi. */
  readonly availableActions: ReadonlyArray<Availability>;
  /** Histoire de l'adhésion, du fait le plus ancien au plus récent : ce que la personne qui demande peut en voir. */
  readonly history?: Maybe<HistoryConnection>;
  /** L'adhésion telle qu'elle était à cet instant ; vide avant son début. Visible de l'équipe et de son ARS. */
  readonly asOf?: Maybe<AdhesionAsOf>;
};


/** L'adhésion d'une équipe de professionnels à un protocole autorisé, dans une région. */
export type AdhesionHistoryArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** L'adhésion d'une équipe de professionnels à un protocole autorisé, dans une région. */
export type AdhesionAsOfArgs = {
  at: Scalars['DateTime']['input'];
};

/** Une adhésion telle qu'elle était à un instant passé. */
export type AdhesionAsOf = {
  readonly __typename?: 'AdhesionAsOf';
  /** État. */
  readonly status: AdhesionStatus;
  /** Début prévu de l'activité. */
  readonly startOn?: Maybe<Scalars['Date']['output']>;
  /** Membres alors présents, par rôle. */
  readonly memberCounts: MemberCounts;
  /** Pièces demandées par l'ARS. */
  readonly pieces?: Maybe<ReadonlyArray<AdhesionPiece>>;
  /** Jour du dépôt. */
  readonly submittedOn?: Maybe<Scalars['Date']['output']>;
  /** Jour où l'ARS a déclaré le dossier complet. */
  readonly completeOn?: Maybe<Scalars['Date']['output']>;
  /** Enregistrement par l'ARS. */
  readonly registration?: Maybe<AdhesionRegistration>;
  /** Motifs du refus. */
  readonly refusedBecause?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Premier jour d'activité d'un membre. */
  readonly activeSince?: Maybe<Scalars['Date']['output']>;
  /** Jour où l'adhésion a pris fin. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** Structure que l'équipe avait nommée. */
  readonly structure?: Maybe<Structure>;
  /** Membres alors présents. */
  readonly members: ReadonlyArray<TeamMember>;
  /** Qui déléguait à qui. */
  readonly delegations: ReadonlyArray<Delegation>;
};

/** Où en est une adhésion. */
export type AdhesionStatus =
  /** Brouillon. */
  | 'DRAFT'
  /** Demande déposée. */
  | 'SUBMITTED'
  /** Pièces manquantes. */
  | 'INCOMPLETE'
  /** Instruction par l'ARS. */
  | 'UNDER_REVIEW'
  /** Enregistrée : l'équipe peut exercer. */
  | 'REGISTERED'
  /** L'équipe n'a plus de délégant ou plus de délégué : mise en conformité demandée, activité arrêtée. */
  | 'COMPLIANCE_REQUIRED'
  /** Refusée. */
  | 'REFUSED'
  /** Retirée, ou fin d'adhésion. */
  | 'WITHDRAWN';

/** Façon d'adhérer. */
export type AdhesionMode =
  /** L'ARS enregistre l'équipe. */
  | 'REGISTRATION'
  /** L'équipe se déclare ; le contrôle vient après. */
  | 'DECLARATION';

/** Rôle dans une équipe. */
export type MemberRole =
  /** Délègue des actes. */
  | 'DELEGANT'
  /** Réalise les actes délégués. */
  | 'DELEGATE';

/** Où en est un membre. */
export type MemberStatus =
  /** Engagement à signer. */
  | 'PENDING_SIGNATURE'
  /** Engagé. */
  | 'COMMITTED'
  /** Formation attestée. */
  | 'TRAINED'
  /** En activité. */
  | 'ACTIVE'
  /** Parti. */
  | 'LEFT';

/** Un professionnel dans une équipe. */
export type TeamMember = {
  readonly __typename?: 'TeamMember';
  /** Identifiant. */
  readonly id: Scalars['ID']['output'];
  /** La personne, sous pseudonyme. */
  readonly person?: Maybe<Person>;
  /** Prénom et nom, s'ils sont connus ; visibles de l'équipe, du responsable de la structure et de l'ARS. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Numéro RPPS ; visible de l'équipe, du responsable de la structure et de l'ARS. */
  readonly rpps?: Maybe<Scalars['Rpps']['output']>;
  /** Vrai si ce membre est la personne qui demande. */
  readonly isMe: Scalars['Boolean']['output'];
  /** Vrai si ce membre parle pour l'équipe. */
  readonly isReferent: Scalars['Boolean']['output'];
  /** Rôle. */
  readonly role: MemberRole;
  /** Profession. */
  readonly profession: Profession;
  /** Où en est le membre. */
  readonly status: MemberStatus;
  /** Engagement signé ; visible de l'équipe et de l'ARS. */
  readonly commitment?: Maybe<Commitment>;
  /** Assurances attestées ; visibles de l'équipe et de l'ARS. */
  readonly insurances?: Maybe<ReadonlyArray<Insurance>>;
  /** Formations attestées ; visibles de l'équipe et de l'ARS. */
  readonly trainings?: Maybe<ReadonlyArray<Training>>;
  /** Début d'activité. */
  readonly activeOn?: Maybe<Scalars['Date']['output']>;
  /** Jour du départ. */
  readonly leftOn?: Maybe<Scalars['Date']['output']>;
};

/** L'engagement signé d'un membre. */
export type Commitment = {
  readonly __typename?: 'Commitment';
  /** Jour de la signature. */
  readonly signedOn: Scalars['Date']['output'];
  /** Dernier jour de l'engagement. */
  readonly until: Scalars['Date']['output'];
};

/** Une assurance attestée. */
export type Insurance = {
  readonly __typename?: 'Insurance';
  /** Assureur. */
  readonly insurer: Scalars['String']['output'];
  /** Numéro de police. */
  readonly policyNumber: Scalars['String']['output'];
  /** Premier jour couvert. */
  readonly from: Scalars['Date']['output'];
  /** Dernier jour couvert. */
  readonly to: Scalars['Date']['output'];
};

/** Une formation attestée. */
export type Training = {
  readonly __typename?: 'Training';
  /** Intitulé. */
  readonly title: Scalars['String']['output'];
  /** Organisme. */
  readonly body: Scalars['String']['output'];
  /** Nombre d'heures. */
  readonly hours: Scalars['Int']['output'];
  /** Jour où la formation s'est achevée. */
  readonly completedOn: Scalars['Date']['output'];
  /** Nombre d'actes réalisés sous supervision. */
  readonly supervisedActs: Scalars['Int']['output'];
  /** Expérience dans le champ du protocole, en mois. */
  readonly experienceMonths: Scalars['Int']['output'];
  /** Qualité de qui répond de la formation. */
  readonly validatorCapacity: Scalars['String']['output'];
  /** Qui répond de la formation, pour un professionnel de santé. */
  readonly validator?: Maybe<Person>;
};

/** Membres présents d'une équipe, par rôle. */
export type MemberCounts = {
  readonly __typename?: 'MemberCounts';
  /** Délégants. */
  readonly delegants: Scalars['Int']['output'];
  /** Délégués. */
  readonly delegates: Scalars['Int']['output'];
  /** Délégants en activité. */
  readonly activeDelegants: Scalars['Int']['output'];
  /** Délégués en activité. */
  readonly activeDelegates: Scalars['Int']['output'];
};

/** Un délégant et un délégué. */
export type Delegation = {
  readonly __typename?: 'Delegation';
  /** Membre qui délègue. */
  readonly delegant: TeamMember;
  /** Membre à qui il délègue. */
  readonly delegate: TeamMember;
};

/** Une pièce demandée à une équipe. */
export type AdhesionPiece = {
  readonly __typename?: 'AdhesionPiece';
  /** Numéro, à rappeler dans la réponse. */
  readonly number: Scalars['Int']['output'];
  /** Ce qui est demandé. */
  readonly name: Scalars['String']['output'];
  /** Jour de la demande. */
  readonly requestedOn: Scalars['Date']['output'];
  /** Date limite. */
  readonly dueOn: Scalars['Date']['output'];
  /** Jour où la pièce est fournie. */
  readonly suppliedOn?: Maybe<Scalars['Date']['output']>;
  /** Réponse écrite. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** Fichiers. */
  readonly files: ReadonlyArray<File>;
};

/** L'enregistrement d'une équipe. */
export type AdhesionRegistration = {
  readonly __typename?: 'AdhesionRegistration';
  /** Jour de l'enregistrement. */
  readonly registeredOn: Scalars['Date']['output'];
  /** Numéro de la décision. */
  readonly decisionNumber: Scalars['String']['output'];
  /** Délégation de signature. */
  readonly signatureDelegation: Scalars['String']['output'];
};

/** Ce qu'une action sur un bilan a donné. */
export type ReportResult = ReportChanged | RuleRefusal | StateRefusal | StaleRevision | InvalidInput;

/** Le bilan a changé. */
export type ReportChanged = {
  readonly __typename?: 'ReportChanged';
  /** Le bilan tel que ce service le connaît maintenant. */
  readonly report: AnnualReport;
  /** Ce qui est à regarder sans empêcher l'action. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** Le bilan à ouvrir. */
export type StartReportInput = {
  /** Adhésion de l'équipe. */
  readonly adhesionId: Scalars['ID']['input'];
  /** Premier jour de la période. */
  readonly from: Scalars['Date']['input'];
};

/** Ce que l'équipe a jusqu'ici. Le contenu remplace le précédent. */
export type SaveReportInput = {
  /** Vrai si l'équipe déclare n'avoir rien fait au titre du protocole ; les chiffres restent alors vides. */
  readonly nil?: Scalars['Boolean']['input'];
  /** Chiffres de la période. */
  readonly figures: ReportFiguresInput;
  /** Difficultés rencontrées, sans rien qui identifie un patient. */
  readonly difficulties?: InputMaybe<Scalars['String']['input']>;
  /** Actions d'amélioration. */
  readonly improvements?: InputMaybe<Scalars['String']['input']>;
};

/** Les chiffres d'une période : vide veut dire manquant, et manquant n'est pas zéro. */
export type ReportFiguresInput = {
  /** Nombre de patients pris en charge au titre du protocole. */
  readonly patients?: InputMaybe<Scalars['Int']['input']>;
  /** Nombre d'actes réalisés par les délégués. */
  readonly acts?: InputMaybe<Scalars['Int']['input']>;
  /** Nombre d'actes repris par les délégants à l'appel des délégués. */
  readonly takeovers?: InputMaybe<Scalars['Int']['input']>;
  /** Patients réorientés vers le délégant comme le protocole le prévoit. */
  readonly reorientedPlanned?: InputMaybe<Scalars['Int']['input']>;
  /** Patients réorientés vers le délégant sans que le protocole le prévoie. */
  readonly reorientedUnplanned?: InputMaybe<Scalars['Int']['input']>;
  /** Nombre d'événements indésirables, graves compris. */
  readonly adverseEvents?: InputMaybe<Scalars['Int']['input']>;
  /** Nombre d'événements indésirables graves. */
  readonly seriousAdverseEvents?: InputMaybe<Scalars['Int']['input']>;
  /** Professionnels satisfaits ou très satisfaits. */
  readonly professionalsSatisfied?: InputMaybe<Scalars['Int']['input']>;
  /** Professionnels qui ont répondu au questionnaire. */
  readonly professionalRespondents?: InputMaybe<Scalars['Int']['input']>;
  /** Patients satisfaits ou très satisfaits. */
  readonly patientsSatisfied?: InputMaybe<Scalars['Int']['input']>;
  /** Patients qui ont répondu au questionnaire. */
  readonly patientRespondents?: InputMaybe<Scalars['Int']['input']>;
};

/** L'envoi d'un bilan. */
export type SubmitReportInput = {
  /** L'équipe déclare que le bilan est exact. */
  readonly accurate: Scalars['Boolean']['input'];
};

/** Le renvoi d'un bilan. */
export type ReturnReportInput = {
  /** Ce qui est à corriger, un motif au moins. */
  readonly reasons: ReadonlyArray<Scalars['String']['input']>;
};

/** Le bilan d'une équipe pour une période d'activité. */
export type AnnualReport = {
  readonly __typename?: 'AnnualReport';
  /** Identifiant. */
  readonly id: Scalars['ID']['output'];
  /** Révision : à donner pour agir. */
  readonly revision: Scalars['Int']['output'];
  /** Équipe. */
  readonly adhesion?: Maybe<Adhesion>;
  /** Protocole. */
  readonly protocol?: Maybe<Protocol>;
  /** Région. */
  readonly region?: Maybe<Region>;
  /** Structure. */
  readonly structure?: Maybe<Structure>;
  /** Période. */
  readonly period: ReportingPeriod;
  /** État. */
  readonly status: ReportStatus;
  /** Vrai si l'échéance est passée sans que le bilan soit transmis. */
  readonly overdue: Scalars['Boolean']['output'];
  /** Vrai si l'équipe déclare n'avoir rien fait au titre du protocole. */
  readonly nil: Scalars['Boolean']['output'];
  /** Chiffres de la période ; un brouillon n'est visible que de l'équipe. */
  readonly figures?: Maybe<ReportFigures>;
  /** Difficultés rencontrées ; visibles de l'équipe et de son ARS. */
  readonly difficulties?: Maybe<Scalars['String']['output']>;
  /** Actions d'amélioration ; visibles de l'équipe et de son ARS. */
  readonly improvements?: Maybe<Scalars['String']['output']>;
  /** Ce qui surprenait dans ce qui a été transmis ; visible de l'équipe et de son ARS. */
  readonly warnings?: Maybe<ReadonlyArray<Issue>>;
  /** Jour de la transmission. */
  readonly submittedOn?: Maybe<Scalars['Date']['output']>;
  /** Ce que l'ARS demande de corriger ; visible de l'équipe et de son ARS. */
  readonly returnedBecause?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Jour de la validation. */
  readonly validatedOn?: Maybe<Scalars['Date']['output']>;
  /** Pour chaque action, si elle est possible maintenant pour la personne qui demande, et sinon pourquoi. */
  readonly availableActions: ReadonlyArray<Availability>;
  /** Histoire du bilan, du fait le plus ancien au plus récent : ce que la personne qui demande peut en voir. */
  readonly history?: Maybe<HistoryConnection>;
  /** Le bilan tel qu'il était à cet instant ; vide avant son ouverture. Visible de l'équipe et de son ARS ; un brouillon, de l'équipe seule. */
  readonly asOf?: Maybe<AnnualReportAsOf>;
};


/** Le bilan d'une équipe pour une période d'activité. */
export type AnnualReportHistoryArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Le bilan d'une équipe pour une période d'activité. */
export type AnnualReportAsOfArgs = {
  at: Scalars['DateTime']['input'];
};

/** Un bilan tel qu'il était à un instant passé. */
export type AnnualReportAsOf = {
  readonly __typename?: 'AnnualReportAsOf';
  /** État. */
  readonly status: ReportStatus;
  /** Vrai si l'équipe déclarait n'avoir rien fait au titre du protocole. */
  readonly nil: Scalars['Boolean']['output'];
  /** Chiffres de la période ; ceux d'un brouillon ne sont visibles que de l'équipe. */
  readonly figures?: Maybe<ReportFigures>;
  /** Difficultés rencontrées. */
  readonly difficulties?: Maybe<Scalars['String']['output']>;
  /** Actions d'amélioration. */
  readonly improvements?: Maybe<Scalars['String']['output']>;
  /** Jour de la transmission. */
  readonly submittedOn?: Maybe<Scalars['Date']['output']>;
  /** Ce que l'ARS demandait de corriger. */
  readonly returnedBecause?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Jour de la validation. */
  readonly validatedOn?: Maybe<Scalars['Date']['output']>;
};

/** Une période d'activité dont l'équipe rend compte. */
export type ReportingPeriod = {
  readonly __typename?: 'ReportingPeriod';
  /** Année où la période prend fin. */
  readonly year: Scalars['Int']['output'];
  /** Premier jour. */
  readonly from: Scalars['Date']['output'];
  /** Dernier jour. */
  readonly to: Scalars['Date']['output'];
  /** Échéance du bilan. */
  readonly dueOn: Scalars['Date']['output'];
};

/** Où en est un bilan. */
export type ReportStatus =
  /** Attendu. */
  | 'DUE'
  /** Brouillon. */
  | 'DRAFT'
  /** Transmis. */
  | 'SUBMITTED'
  /** À corriger. */
  | 'RETURNED'
  /** Validé. */
  | 'VALIDATED';

/** Les chiffres d'une période : vide veut dire manquant, et manquant n'est pas zéro. */
export type ReportFigures = {
  readonly __typename?: 'ReportFigures';
  /** Nombre de patients pris en charge au titre du protocole. */
  readonly patients?: Maybe<Scalars['Int']['output']>;
  /** Nombre d'actes réalisés par les délégués. */
  readonly acts?: Maybe<Scalars['Int']['output']>;
  /** Nombre d'actes repris par les délégants à l'appel des délégués. */
  readonly takeovers?: Maybe<Scalars['Int']['output']>;
  /** Patients réorientés vers le délégant comme le protocole le prévoit. */
  readonly reorientedPlanned?: Maybe<Scalars['Int']['output']>;
  /** Patients réorientés vers le délégant sans que le protocole le prévoie. */
  readonly reorientedUnplanned?: Maybe<Scalars['Int']['output']>;
  /** Nombre d'événements indésirables, graves compris. */
  readonly adverseEvents?: Maybe<Scalars['Int']['output']>;
  /** Nombre d'événements indésirables graves. */
  readonly seriousAdverseEvents?: Maybe<Scalars['Int']['output']>;
  /** Professionnels satisfaits ou très satisfaits. */
  readonly professionalsSatisfied?: Maybe<Scalars['Int']['output']>;
  /** Professionnels qui ont répondu au questionnaire. */
  readonly professionalRespondents?: Maybe<Scalars['Int']['output']>;
  /** Patients satisfaits ou très satisfaits. */
  readonly patientsSatisfied?: Maybe<Scalars['Int']['output']>;
  /** Patients qui ont répondu au questionnaire. */
  readonly patientRespondents?: Maybe<Scalars['Int']['output']>;
};

/** Sommes des bilans transmis pour une année. Les taux sont des rapports de sommes, jamais des moyennes de taux. */
export type ReportTotals = {
  readonly __typename?: 'ReportTotals';
  /** Année où les périodes prennent fin. */
  readonly year: Scalars['Int']['output'];
  /** Bilans transmis, sur les bilans attendus. */
  readonly completeness: ReportRatio;
  /** Nombre de patients ; vide s'il est trop petit pour être montré. */
  readonly patients?: Maybe<Scalars['Int']['output']>;
  /** Nombre d'actes ; vide s'il est trop petit pour être montré. */
  readonly acts?: Maybe<Scalars['Int']['output']>;
  /** Nombre d'événements indésirables ; vide s'il est trop petit pour être montré. */
  readonly adverseEvents?: Maybe<Scalars['Int']['output']>;
  /** Nombre d'événements indésirables graves ; vide s'il est trop petit pour être montré. */
  readonly seriousAdverseEvents?: Maybe<Scalars['Int']['output']>;
  /** Taux de reprise : actes repris par les délégants, sur les actes. */
  readonly takeoverRate: ReportRatio;
  /** Taux de réorientation : patients réorientés, sur les patients. */
  readonly reorientationRate: ReportRatio;
  /** Taux de réorientation prévue par le protocole, sur les patients. */
  readonly plannedReorientationRate: ReportRatio;
  /** Taux de réorientation non prévue par le protocole, sur les patients. */
  readonly unplannedReorientationRate: ReportRatio;
  /** Taux d'événements indésirables, sur les actes. */
  readonly adverseEventRate: ReportRatio;
  /** Taux d'événements indésirables graves, sur les actes. */
  readonly seriousAdverseEventRate: ReportRatio;
  /** Professionnels satisfaits, sur ceux qui ont répondu. */
  readonly professionalSatisfaction: ReportRatio;
  /** Patients satisfaits, sur ceux qui ont répondu. */
  readonly patientSatisfaction: ReportRatio;
};

/** Un rapport, avec ce qui le compose. */
export type ReportRatio = {
  readonly __typename?: 'ReportRatio';
  /** Numérateur ; vide si le rapport est masqué. */
  readonly numerator?: Maybe<Scalars['Int']['output']>;
  /** Dénominateur ; vide si le rapport est masqué. */
  readonly denominator?: Maybe<Scalars['Int']['output']>;
  /** Valeur, entre 0 et 1 ; vide si le dénominateur est zéro ou si le rapport est masqué. */
  readonly rate?: Maybe<Scalars['Float']['output']>;
  /** Vrai si un nombre est trop petit pour être montré au public. */
  readonly hidden: Scalars['Boolean']['output'];
};

/** Ce qui doit être vrai de chaque bilan de la liste ; les critères se cumulent. */
export type ReportFilter = {
  /** L'état est l'un de ceux-ci. */
  readonly statuses?: InputMaybe<ReadonlyArray<ReportStatus>>;
  /** La période prend fin cette année. */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
  /** L'équipe est dans cette région. */
  readonly regionCode?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Le bilan porte sur ce protocole. */
  readonly protocolId?: InputMaybe<Scalars['ID']['input']>;
  /** Le bilan est celui de cette équipe. */
  readonly adhesionId?: InputMaybe<Scalars['ID']['input']>;
  /** L'échéance est passée sans que le bilan soit transmis, ou ne l'est pas. */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Ordre d'une liste de bilans. */
export type ReportOrder =
  /** L'année la plus récente d'abord. */
  | 'YEAR_LAST'
  /** L'échéance la plus ancienne d'abord. */
  | 'DUE_FIRST'
  /** La transmission la plus récente d'abord. */
  | 'SUBMITTED_LAST';

/** Une page de bilans. */
export type AnnualReportConnection = {
  readonly __typename?: 'AnnualReportConnection';
  /** Bilans de la page, avec leurs curseurs. */
  readonly edges: ReadonlyArray<AnnualReportEdge>;
  /** Bilans de la page. */
  readonly nodes: ReadonlyArray<AnnualReport>;
  /** Où commence et finit la page. */
  readonly pageInfo: PageInfo;
  /** Nombre de bilans de la liste entière. */
  readonly totalCount: BoundedTotal;
};

/** Un bilan dans une page. */
export type AnnualReportEdge = {
  readonly __typename?: 'AnnualReportEdge';
  /** Bilan. */
  readonly node: AnnualReport;
  /** Curseur de ce bilan. */
  readonly cursor: Scalars['String']['output'];
};

/** Ce qu'une action sur une structure a donné. */
export type StructureResult = StructureChanged | RuleRefusal | StateRefusal | StaleRevision | InvalidInput;

/** La structure a changé. */
export type StructureChanged = {
  readonly __typename?: 'StructureChanged';
  /** La structure telle que ce service la connaît maintenant. */
  readonly structure: Structure;
  /** Ce qui est à regarder sans empêcher l'action. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** Un lieu d'exercice : établissement, maison de santé, cabinet. */
export type Structure = {
  readonly __typename?: 'Structure';
  /** Identifiant. */
  readonly id: Scalars['ID']['output'];
  /** Révision : à donner pour agir. */
  readonly revision: Scalars['Int']['output'];
  /** Nom. */
  readonly name: Scalars['String']['output'];
  /** Numéro FINESS ; un cabinet n'en a pas. */
  readonly finess?: Maybe<Scalars['Finess']['output']>;
  /** Numéro SIRET. */
  readonly siret?: Maybe<Scalars['Siret']['output']>;
  /** Cadre d'exercice. */
  readonly practiceFrame: PracticeFrame;
  /** Région. */
  readonly region?: Maybe<Region>;
  /** Code INSEE de la commune. */
  readonly communeCode: Scalars['String']['output'];
  /** Tout ce que la structure a été, du plus ancien au plus récent. */
  readonly descriptions: ReadonlyArray<StructureDescription>;
  /** Équipes de la structure que la personne qui demande peut voir. */
  readonly adhesions: AdhesionConnection;
  /** Pour chaque action, si elle est possible maintenant pour la personne qui demande, et sinon pourquoi. */
  readonly availableActions: ReadonlyArray<Availability>;
};


/** Un lieu d'exercice : établissement, maison de santé, cabinet. */
export type StructureAdhesionsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Ce qu'une structure était à partir d'un jour. */
export type StructureDescription = {
  readonly __typename?: 'StructureDescription';
  /** Premier jour. */
  readonly from: Scalars['Date']['output'];
  /** Nom. */
  readonly name: Scalars['String']['output'];
  /** Numéro FINESS. */
  readonly finess?: Maybe<Scalars['Finess']['output']>;
  /** Numéro SIRET. */
  readonly siret?: Maybe<Scalars['Siret']['output']>;
  /** Cadre d'exercice. */
  readonly practiceFrame: PracticeFrame;
  /** Code de la région. */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** Code INSEE de la commune. */
  readonly communeCode: Scalars['String']['output'];
};

/** Une structure, à partir d'un jour. */
export type StructureInput = {
  /** Nom. */
  readonly name: Scalars['String']['input'];
  /** Numéro FINESS, s'il y en a un. */
  readonly finess?: InputMaybe<Scalars['Finess']['input']>;
  /** Numéro SIRET, s'il y en a un. */
  readonly siret?: InputMaybe<Scalars['Siret']['input']>;
  /** Cadre d'exercice. */
  readonly practiceFrame: PracticeFrame;
  /** Région. */
  readonly regionCode: Scalars['RegionCode']['input'];
  /** Code INSEE de la commune. */
  readonly communeCode: Scalars['String']['input'];
  /** Premier jour où cette description vaut. */
  readonly from: Scalars['Date']['input'];
};

/** Ce qui doit être vrai de chaque structure de la liste ; les critères se cumulent. */
export type StructureFilter = {
  /** Le nom contient ce texte. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Le numéro FINESS est celui-ci. */
  readonly finess?: InputMaybe<Scalars['Finess']['input']>;
  /** Le numéro SIRET est celui-ci. */
  readonly siret?: InputMaybe<Scalars['Siret']['input']>;
  /** La structure est dans cette région. */
  readonly regionCode?: InputMaybe<Scalars['RegionCode']['input']>;
};

/** Une page de structures. */
export type StructureConnection = {
  readonly __typename?: 'StructureConnection';
  /** Structures de la page, avec leurs curseurs. */
  readonly edges: ReadonlyArray<StructureEdge>;
  /** Structures de la page. */
  readonly nodes: ReadonlyArray<Structure>;
  /** Où commence et finit la page. */
  readonly pageInfo: PageInfo;
  /** Nombre de structures de la liste entière. */
  readonly totalCount: BoundedTotal;
};

/** Une structure dans une page. */
export type StructureEdge = {
  readonly __typename?: 'StructureEdge';
  /** Structure. */
  readonly node: Structure;
  /** Curseur de cette structure. */
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
  Protocol: Protocol;
  Authorisation: Authorisation;
  Region: Region;
  Person: Person;
  Adhesion: Adhesion;
  AnnualReport: AnnualReport;
  Structure: Structure;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Protocol:
    ( { __typename: 'Protocol' }
    & GraphQLRecursivePick<FederationTypes['Protocol'], {"id":true}> );
  Authorisation:
    ( { __typename: 'Authorisation' }
    & GraphQLRecursivePick<FederationTypes['Authorisation'], {"id":true}> );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  Adhesion:
    ( { __typename: 'Adhesion' }
    & GraphQLRecursivePick<FederationTypes['Adhesion'], {"id":true}> );
  AnnualReport:
    ( { __typename: 'AnnualReport' }
    & GraphQLRecursivePick<FederationTypes['AnnualReport'], {"id":true}> );
  Structure:
    ( { __typename: 'Structure' }
    & GraphQLRecursivePick<FederationTypes['Structure'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AdhesionResult:
    | ( AdhesionChangedParent & { __typename: 'AdhesionChanged' } )
    | ( RuleRefusal & { __typename: 'RuleRefusal' } )
    | ( StateRefusal & { __typename: 'StateRefusal' } )
    | ( StaleRevision & { __typename: 'StaleRevision' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
  ;
  ReportResult:
    | ( ReportChangedParent & { __typename: 'ReportChanged' } )
    | ( RuleRefusal & { __typename: 'RuleRefusal' } )
    | ( StateRefusal & { __typename: 'StateRefusal' } )
    | ( StaleRevision & { __typename: 'StaleRevision' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
  ;
  StructureResult:
    | ( StructureChangedParent & { __typename: 'StructureChanged' } )
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
  StartAdhesionInput: StartAdhesionInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  DescribeAdhesionInput: DescribeAdhesionInput;
  InviteMemberInput: InviteMemberInput;
  RemoveMemberInput: RemoveMemberInput;
  CommitMemberInput: CommitMemberInput;
  AttestInsuranceInput: AttestInsuranceInput;
  AttestTrainingInput: AttestTrainingInput;
  TrainingValidatorInput: TrainingValidatorInput;
  ChooseDelegationsInput: ChooseDelegationsInput;
  DelegationInput: DelegationInput;
  RequestAdhesionPiecesInput: RequestAdhesionPiecesInput;
  AdhesionPieceRequestInput: AdhesionPieceRequestInput;
  SupplyAdhesionPiecesInput: SupplyAdhesionPiecesInput;
  AdhesionPieceAnswerInput: AdhesionPieceAnswerInput;
  RegisterAdhesionInput: RegisterAdhesionInput;
  RefuseAdhesionInput: RefuseAdhesionInput;
  WithdrawAdhesionInput: WithdrawAdhesionInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Protocol: ResolverTypeWrapper<ProtocolParent>;
  Authorisation: ResolverTypeWrapper<AuthorisationParent>;
  Region: ResolverTypeWrapper<RegionParent>;
  Person: ResolverTypeWrapper<PersonParent>;
  AdhesionFilter: AdhesionFilter;
  AdhesionOrder: AdhesionOrder;
  AdhesionConnection: ResolverTypeWrapper<AdhesionConnectionParent>;
  AdhesionEdge: ResolverTypeWrapper<Omit<AdhesionEdge, 'node'> & { node: ResolversTypes['Adhesion'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  AdhesionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AdhesionResult']>;
  AdhesionChanged: ResolverTypeWrapper<AdhesionChangedParent>;
  Adhesion: ResolverTypeWrapper<AdhesionParent>;
  AdhesionAsOf: ResolverTypeWrapper<AdhesionAsOfParent>;
  AdhesionStatus: AdhesionStatus;
  AdhesionMode: AdhesionMode;
  MemberRole: MemberRole;
  MemberStatus: MemberStatus;
  TeamMember: ResolverTypeWrapper<TeamMemberParent>;
  Commitment: ResolverTypeWrapper<Commitment>;
  Insurance: ResolverTypeWrapper<Insurance>;
  Training: ResolverTypeWrapper<TrainingParent>;
  MemberCounts: ResolverTypeWrapper<MemberCounts>;
  Delegation: ResolverTypeWrapper<Omit<Delegation, 'delegant' | 'delegate'> & { delegant: ResolversTypes['TeamMember'], delegate: ResolversTypes['TeamMember'] }>;
  AdhesionPiece: ResolverTypeWrapper<AdhesionPiece>;
  AdhesionRegistration: ResolverTypeWrapper<AdhesionRegistration>;
  ReportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportResult']>;
  ReportChanged: ResolverTypeWrapper<ReportChangedParent>;
  StartReportInput: StartReportInput;
  SaveReportInput: SaveReportInput;
  ReportFiguresInput: ReportFiguresInput;
  SubmitReportInput: SubmitReportInput;
  ReturnReportInput: ReturnReportInput;
  AnnualReport: ResolverTypeWrapper<AnnualReportParent>;
  AnnualReportAsOf: ResolverTypeWrapper<AnnualReportAsOfParent>;
  ReportingPeriod: ResolverTypeWrapper<ReportingPeriod>;
  ReportStatus: ReportStatus;
  ReportFigures: ResolverTypeWrapper<ReportFigures>;
  ReportTotals: ResolverTypeWrapper<ReportTotals>;
  ReportRatio: ResolverTypeWrapper<ReportRatio>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ReportFilter: ReportFilter;
  ReportOrder: ReportOrder;
  AnnualReportConnection: ResolverTypeWrapper<AnnualReportConnectionParent>;
  AnnualReportEdge: ResolverTypeWrapper<Omit<AnnualReportEdge, 'node'> & { node: ResolversTypes['AnnualReport'] }>;
  StructureResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StructureResult']>;
  StructureChanged: ResolverTypeWrapper<StructureChangedParent>;
  Structure: ResolverTypeWrapper<StructureParent>;
  StructureDescription: ResolverTypeWrapper<StructureDescription>;
  StructureInput: StructureInput;
  StructureFilter: StructureFilter;
  StructureConnection: ResolverTypeWrapper<StructureConnectionParent>;
  StructureEdge: ResolverTypeWrapper<Omit<StructureEdge, 'node'> & { node: ResolversTypes['Structure'] }>;
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
  StartAdhesionInput: StartAdhesionInput;
  ID: Scalars['ID']['output'];
  DescribeAdhesionInput: DescribeAdhesionInput;
  InviteMemberInput: InviteMemberInput;
  RemoveMemberInput: RemoveMemberInput;
  CommitMemberInput: CommitMemberInput;
  AttestInsuranceInput: AttestInsuranceInput;
  AttestTrainingInput: AttestTrainingInput;
  TrainingValidatorInput: TrainingValidatorInput;
  ChooseDelegationsInput: ChooseDelegationsInput;
  DelegationInput: DelegationInput;
  RequestAdhesionPiecesInput: RequestAdhesionPiecesInput;
  AdhesionPieceRequestInput: AdhesionPieceRequestInput;
  SupplyAdhesionPiecesInput: SupplyAdhesionPiecesInput;
  AdhesionPieceAnswerInput: AdhesionPieceAnswerInput;
  RegisterAdhesionInput: RegisterAdhesionInput;
  RefuseAdhesionInput: RefuseAdhesionInput;
  WithdrawAdhesionInput: WithdrawAdhesionInput;
  Query: Record<PropertyKey, never>;
  Protocol: ProtocolParent;
  Authorisation: AuthorisationParent;
  Region: RegionParent;
  Person: PersonParent;
  AdhesionFilter: AdhesionFilter;
  AdhesionConnection: AdhesionConnectionParent;
  AdhesionEdge: Omit<AdhesionEdge, 'node'> & { node: ResolversParentTypes['Adhesion'] };
  Mutation: Record<PropertyKey, never>;
  AdhesionResult: ResolversUnionTypes<ResolversParentTypes>['AdhesionResult'];
  AdhesionChanged: AdhesionChangedParent;
  Adhesion: AdhesionParent;
  AdhesionAsOf: AdhesionAsOfParent;
  TeamMember: TeamMemberParent;
  Commitment: Commitment;
  Insurance: Insurance;
  Training: TrainingParent;
  MemberCounts: MemberCounts;
  Delegation: Omit<Delegation, 'delegant' | 'delegate'> & { delegant: ResolversParentTypes['TeamMember'], delegate: ResolversParentTypes['TeamMember'] };
  AdhesionPiece: AdhesionPiece;
  AdhesionRegistration: AdhesionRegistration;
  ReportResult: ResolversUnionTypes<ResolversParentTypes>['ReportResult'];
  ReportChanged: ReportChangedParent;
  StartReportInput: StartReportInput;
  SaveReportInput: SaveReportInput;
  ReportFiguresInput: ReportFiguresInput;
  SubmitReportInput: SubmitReportInput;
  ReturnReportInput: ReturnReportInput;
  AnnualReport: AnnualReportParent;
  AnnualReportAsOf: AnnualReportAsOfParent;
  ReportingPeriod: ReportingPeriod;
  ReportFigures: ReportFigures;
  ReportTotals: ReportTotals;
  ReportRatio: ReportRatio;
  Float: Scalars['Float']['output'];
  ReportFilter: ReportFilter;
  AnnualReportConnection: AnnualReportConnectionParent;
  AnnualReportEdge: Omit<AnnualReportEdge, 'node'> & { node: ResolversParentTypes['AnnualReport'] };
  StructureResult: ResolversUnionTypes<ResolversParentTypes>['StructureResult'];
  StructureChanged: StructureChangedParent;
  Structure: StructureParent;
  StructureDescription: StructureDescription;
  StructureInput: StructureInput;
  StructureFilter: StructureFilter;
  StructureConnection: StructureConnectionParent;
  StructureEdge: Omit<StructureEdge, 'node'> & { node: ResolversParentTypes['Structure'] };
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

export type QueryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  adhesion?: Resolver<Maybe<ResolversTypes['Adhesion']>, ParentType, ContextType, RequireFields<QueryAdhesionArgs, 'id'>>;
  adhesions?: Resolver<ResolversTypes['AdhesionConnection'], ParentType, ContextType, RequireFields<QueryAdhesionsArgs, 'orderBy' | 'first'>>;
  annualReport?: Resolver<Maybe<ResolversTypes['AnnualReport']>, ParentType, ContextType, RequireFields<QueryAnnualReportArgs, 'id'>>;
  annualReports?: Resolver<ResolversTypes['AnnualReportConnection'], ParentType, ContextType, RequireFields<QueryAnnualReportsArgs, 'orderBy' | 'first'>>;
  structure?: Resolver<Maybe<ResolversTypes['Structure']>, ParentType, ContextType, RequireFields<QueryStructureArgs, 'id'>>;
  structures?: Resolver<ResolversTypes['StructureConnection'], ParentType, ContextType, RequireFields<QueryStructuresArgs, 'first'>>;
};

export type ProtocolResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Protocol'] = ResolversParentTypes['Protocol'], FederationReferenceType extends FederationReferenceTypes['Protocol'] = FederationReferenceTypes['Protocol']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Protocol']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  adhesions?: Resolver<Maybe<ResolversTypes['AdhesionConnection']>, ParentType, ContextType, RequireFields<ProtocolAdhesionsArgs, 'orderBy' | 'first'>>;
  reports?: Resolver<Maybe<ResolversTypes['AnnualReportConnection']>, ParentType, ContextType, RequireFields<ProtocolReportsArgs, 'orderBy' | 'first'>>;
  reportTotals?: Resolver<Maybe<ResolversTypes['ReportTotals']>, ParentType, ContextType, RequireFields<ProtocolReportTotalsArgs, 'year'>>;
  teamCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AuthorisationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Authorisation'] = ResolversParentTypes['Authorisation'], FederationReferenceType extends FederationReferenceTypes['Authorisation'] = FederationReferenceTypes['Authorisation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Authorisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  adhesions?: Resolver<Maybe<ResolversTypes['AdhesionConnection']>, ParentType, ContextType, RequireFields<AuthorisationAdhesionsArgs, 'orderBy' | 'first'>>;
};

export type RegionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  adhesions?: Resolver<Maybe<ResolversTypes['AdhesionConnection']>, ParentType, ContextType, RequireFields<RegionAdhesionsArgs, 'orderBy' | 'first'>>;
  reportTotals?: Resolver<Maybe<ResolversTypes['ReportTotals']>, ParentType, ContextType, RequireFields<RegionReportTotalsArgs, 'year'>>;
  teamCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  teams?: Resolver<Maybe<ResolversTypes['AdhesionConnection']>, ParentType, ContextType, RequireFields<PersonTeamsArgs, 'first'>>;
};

export type AdhesionConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AdhesionConnection'] = ResolversParentTypes['AdhesionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AdhesionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Adhesion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['BoundedTotal'], ParentType, ContextType>;
};

export type AdhesionEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AdhesionEdge'] = ResolversParentTypes['AdhesionEdge']> = {
  node?: Resolver<ResolversTypes['Adhesion'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  startAdhesion?: Resolver<ResolversTypes['AdhesionResult'], ParentType, ContextType, RequireFields<MutationStartAdhesionArgs, 'idempotencyKey' | 'input'>>;
  describeAdhesion?: Resolver<ResolversTypes['AdhesionResult'], ParentType, ContextType, RequireFields<MutationDescribeAdhesionArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
  inviteMember?: Resolver<ResolversTypes['AdhesionResult'], ParentType, ContextType, RequireFields<MutationInviteMemberArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
  removeMember?: Resolver<ResolversTypes['AdhesionResult'], ParentType, ContextType, RequireFields<MutationRemoveMemberArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
  leaveTeam?: Resolver<ResolversTypes['AdhesionResult'], ParentType, ContextType, RequireFields<MutationLeaveTeamArgs, 'id' | 'revision' | 'idempotencyKey'>>;
  commitMember?: Resolver<ResolversTypes['AdhesionResult'], ParentType, ContextType, RequireFields<MutationCommitMemberArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
  attestInsurance?: Resolver<ResolversTypes['AdhesionResult'], ParentType, ContextType, RequireFields<MutationAttestInsuranceArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
  attestTraining?: Resolver<ResolversTypes['AdhesionResult'], ParentType, ContextType, RequireFields<MutationAttestTrainingArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
  chooseDelegations?: Resolver<ResolversTypes['AdhesionResult'], ParentType, ContextType, RequireFields<MutationChooseDelegationsArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
  submitAdhesion?: Resolver<ResolversTypes['AdhesionResult'], ParentType, ContextType, RequireFields<MutationSubmitAdhesionArgs, 'id' | 'revision' | 'idempotencyKey'>>;
  requestAdhesionPieces?: Resolver<ResolversTypes['AdhesionResult'], ParentType, ContextType, RequireFields<MutationRequestAdhesionPiecesArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
  supplyAdhesionPieces?: Resolver<ResolversTypes['AdhesionResult'], ParentType, ContextType, RequireFields<MutationSupplyAdhesionPiecesArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
  declareAdhesionComplete?: Resolver<ResolversTypes['AdhesionResult'], ParentType, ContextType, RequireFields<MutationDeclareAdhesionCompleteArgs, 'id' | 'revision' | 'idempotencyKey'>>;
  registerAdhesion?: Resolver<ResolversTypes['AdhesionResult'], ParentType, ContextType, RequireFields<MutationRegisterAdhesionArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
  refuseAdhesion?: Resolver<ResolversTypes['AdhesionResult'], ParentType, ContextType, RequireFields<MutationRefuseAdhesionArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
  withdrawAdhesion?: Resolver<ResolversTypes['AdhesionResult'], ParentType, ContextType, RequireFields<MutationWithdrawAdhesionArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
  activateMember?: Resolver<ResolversTypes['AdhesionResult'], ParentType, ContextType, RequireFields<MutationActivateMemberArgs, 'id' | 'revision' | 'idempotencyKey'>>;
  startReport?: Resolver<ResolversTypes['ReportResult'], ParentType, ContextType, RequireFields<MutationStartReportArgs, 'idempotencyKey' | 'input'>>;
  saveReport?: Resolver<ResolversTypes['ReportResult'], ParentType, ContextType, RequireFields<MutationSaveReportArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
  submitReport?: Resolver<ResolversTypes['ReportResult'], ParentType, ContextType, RequireFields<MutationSubmitReportArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
  returnReport?: Resolver<ResolversTypes['ReportResult'], ParentType, ContextType, RequireFields<MutationReturnReportArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
  validateReport?: Resolver<ResolversTypes['ReportResult'], ParentType, ContextType, RequireFields<MutationValidateReportArgs, 'id' | 'revision' | 'idempotencyKey'>>;
  recordStructure?: Resolver<ResolversTypes['StructureResult'], ParentType, ContextType, RequireFields<MutationRecordStructureArgs, 'idempotencyKey' | 'input'>>;
  amendStructure?: Resolver<ResolversTypes['StructureResult'], ParentType, ContextType, RequireFields<MutationAmendStructureArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
};

export type AdhesionResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AdhesionResult'] = ResolversParentTypes['AdhesionResult']> = {
  __resolveType?: TypeResolveFn<'AdhesionChanged' | 'RuleRefusal' | 'StateRefusal' | 'StaleRevision' | 'InvalidInput', ParentType, ContextType>;
};

export type AdhesionChangedResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AdhesionChanged'] = ResolversParentTypes['AdhesionChanged']> = {
  adhesion?: Resolver<ResolversTypes['Adhesion'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdhesionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Adhesion'] = ResolversParentTypes['Adhesion'], FederationReferenceType extends FederationReferenceTypes['Adhesion'] = FederationReferenceTypes['Adhesion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Adhesion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AdhesionStatus'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['AdhesionMode'], ParentType, ContextType>;
  protocol?: Resolver<Maybe<ResolversTypes['Protocol']>, ParentType, ContextType>;
  authorisation?: Resolver<Maybe<ResolversTypes['Authorisation']>, ParentType, ContextType>;
  versionNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  structure?: Resolver<Maybe<ResolversTypes['Structure']>, ParentType, ContextType>;
  startOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['TeamMember']>, ParentType, ContextType>;
  formerMembers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TeamMember']>>, ParentType, ContextType>;
  memberCounts?: Resolver<ResolversTypes['MemberCounts'], ParentType, ContextType>;
  delegations?: Resolver<ReadonlyArray<ResolversTypes['Delegation']>, ParentType, ContextType>;
  pieces?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AdhesionPiece']>>, ParentType, ContextType>;
  submittedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  completeOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  deadlineOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  registration?: Resolver<Maybe<ResolversTypes['AdhesionRegistration']>, ParentType, ContextType>;
  refusedBecause?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  activeSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  submissionIssues?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Issue']>>, ParentType, ContextType>;
  reports?: Resolver<ReadonlyArray<ResolversTypes['AnnualReport']>, ParentType, ContextType>;
  reportsToStart?: Resolver<ReadonlyArray<ResolversTypes['ReportingPeriod']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['Availability']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['HistoryConnection']>, ParentType, ContextType, RequireFields<AdhesionHistoryArgs, 'first'>>;
  asOf?: Resolver<Maybe<ResolversTypes['AdhesionAsOf']>, ParentType, ContextType, RequireFields<AdhesionAsOfArgs, 'at'>>;
};

export type AdhesionAsOfResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AdhesionAsOf'] = ResolversParentTypes['AdhesionAsOf']> = {
  status?: Resolver<ResolversTypes['AdhesionStatus'], ParentType, ContextType>;
  startOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  memberCounts?: Resolver<ResolversTypes['MemberCounts'], ParentType, ContextType>;
  pieces?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AdhesionPiece']>>, ParentType, ContextType>;
  submittedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  completeOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  registration?: Resolver<Maybe<ResolversTypes['AdhesionRegistration']>, ParentType, ContextType>;
  refusedBecause?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  activeSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  structure?: Resolver<Maybe<ResolversTypes['Structure']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['TeamMember']>, ParentType, ContextType>;
  delegations?: Resolver<ReadonlyArray<ResolversTypes['Delegation']>, ParentType, ContextType>;
};

export type TeamMemberResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TeamMember'] = ResolversParentTypes['TeamMember']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rpps?: Resolver<Maybe<ResolversTypes['Rpps']>, ParentType, ContextType>;
  isMe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isReferent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MemberRole'], ParentType, ContextType>;
  profession?: Resolver<ResolversTypes['Profession'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MemberStatus'], ParentType, ContextType>;
  commitment?: Resolver<Maybe<ResolversTypes['Commitment']>, ParentType, ContextType>;
  insurances?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Insurance']>>, ParentType, ContextType>;
  trainings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Training']>>, ParentType, ContextType>;
  activeOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  leftOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CommitmentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Commitment'] = ResolversParentTypes['Commitment']> = {
  signedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type InsuranceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Insurance'] = ResolversParentTypes['Insurance']> = {
  insurer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  policyNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type TrainingResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Training'] = ResolversParentTypes['Training']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  completedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  supervisedActs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  experienceMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validatorCapacity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validator?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type MemberCountsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MemberCounts'] = ResolversParentTypes['MemberCounts']> = {
  delegants?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  delegates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  activeDelegants?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  activeDelegates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DelegationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Delegation'] = ResolversParentTypes['Delegation']> = {
  delegant?: Resolver<ResolversTypes['TeamMember'], ParentType, ContextType>;
  delegate?: Resolver<ResolversTypes['TeamMember'], ParentType, ContextType>;
};

export type AdhesionPieceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AdhesionPiece'] = ResolversParentTypes['AdhesionPiece']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  suppliedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['File']>, ParentType, ContextType>;
};

export type AdhesionRegistrationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AdhesionRegistration'] = ResolversParentTypes['AdhesionRegistration']> = {
  registeredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decisionNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signatureDelegation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReportResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReportResult'] = ResolversParentTypes['ReportResult']> = {
  __resolveType?: TypeResolveFn<'ReportChanged' | 'RuleRefusal' | 'StateRefusal' | 'StaleRevision' | 'InvalidInput', ParentType, ContextType>;
};

export type ReportChangedResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReportChanged'] = ResolversParentTypes['ReportChanged']> = {
  report?: Resolver<ResolversTypes['AnnualReport'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnnualReportResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AnnualReport'] = ResolversParentTypes['AnnualReport'], FederationReferenceType extends FederationReferenceTypes['AnnualReport'] = FederationReferenceTypes['AnnualReport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AnnualReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  adhesion?: Resolver<Maybe<ResolversTypes['Adhesion']>, ParentType, ContextType>;
  protocol?: Resolver<Maybe<ResolversTypes['Protocol']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  structure?: Resolver<Maybe<ResolversTypes['Structure']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['ReportingPeriod'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReportStatus'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nil?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  figures?: Resolver<Maybe<ResolversTypes['ReportFigures']>, ParentType, ContextType>;
  difficulties?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  improvements?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  warnings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Issue']>>, ParentType, ContextType>;
  submittedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  returnedBecause?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  validatedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['Availability']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['HistoryConnection']>, ParentType, ContextType, RequireFields<AnnualReportHistoryArgs, 'first'>>;
  asOf?: Resolver<Maybe<ResolversTypes['AnnualReportAsOf']>, ParentType, ContextType, RequireFields<AnnualReportAsOfArgs, 'at'>>;
};

export type AnnualReportAsOfResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AnnualReportAsOf'] = ResolversParentTypes['AnnualReportAsOf']> = {
  status?: Resolver<ResolversTypes['ReportStatus'], ParentType, ContextType>;
  nil?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  figures?: Resolver<Maybe<ResolversTypes['ReportFigures']>, ParentType, ContextType>;
  difficulties?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  improvements?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  submittedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  returnedBecause?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  validatedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ReportingPeriodResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReportingPeriod'] = ResolversParentTypes['ReportingPeriod']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ReportFiguresResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReportFigures'] = ResolversParentTypes['ReportFigures']> = {
  patients?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  acts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  takeovers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reorientedPlanned?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reorientedUnplanned?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  adverseEvents?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  seriousAdverseEvents?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  professionalsSatisfied?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  professionalRespondents?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  patientsSatisfied?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  patientRespondents?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReportTotalsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReportTotals'] = ResolversParentTypes['ReportTotals']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['ReportRatio'], ParentType, ContextType>;
  patients?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  acts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  adverseEvents?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  seriousAdverseEvents?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  takeoverRate?: Resolver<ResolversTypes['ReportRatio'], ParentType, ContextType>;
  reorientationRate?: Resolver<ResolversTypes['ReportRatio'], ParentType, ContextType>;
  plannedReorientationRate?: Resolver<ResolversTypes['ReportRatio'], ParentType, ContextType>;
  unplannedReorientationRate?: Resolver<ResolversTypes['ReportRatio'], ParentType, ContextType>;
  adverseEventRate?: Resolver<ResolversTypes['ReportRatio'], ParentType, ContextType>;
  seriousAdverseEventRate?: Resolver<ResolversTypes['ReportRatio'], ParentType, ContextType>;
  professionalSatisfaction?: Resolver<ResolversTypes['ReportRatio'], ParentType, ContextType>;
  patientSatisfaction?: Resolver<ResolversTypes['ReportRatio'], ParentType, ContextType>;
};

export type ReportRatioResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReportRatio'] = ResolversParentTypes['ReportRatio']> = {
  numerator?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AnnualReportConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AnnualReportConnection'] = ResolversParentTypes['AnnualReportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AnnualReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AnnualReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['BoundedTotal'], ParentType, ContextType>;
};

export type AnnualReportEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AnnualReportEdge'] = ResolversParentTypes['AnnualReportEdge']> = {
  node?: Resolver<ResolversTypes['AnnualReport'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StructureResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StructureResult'] = ResolversParentTypes['StructureResult']> = {
  __resolveType?: TypeResolveFn<'StructureChanged' | 'RuleRefusal' | 'StateRefusal' | 'StaleRevision' | 'InvalidInput', ParentType, ContextType>;
};

export type StructureChangedResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StructureChanged'] = ResolversParentTypes['StructureChanged']> = {
  structure?: Resolver<ResolversTypes['Structure'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StructureResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Structure'] = ResolversParentTypes['Structure'], FederationReferenceType extends FederationReferenceTypes['Structure'] = FederationReferenceTypes['Structure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Structure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  finess?: Resolver<Maybe<ResolversTypes['Finess']>, ParentType, ContextType>;
  siret?: Resolver<Maybe<ResolversTypes['Siret']>, ParentType, ContextType>;
  practiceFrame?: Resolver<ResolversTypes['PracticeFrame'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  communeCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  descriptions?: Resolver<ReadonlyArray<ResolversTypes['StructureDescription']>, ParentType, ContextType>;
  adhesions?: Resolver<ResolversTypes['AdhesionConnection'], ParentType, ContextType, RequireFields<StructureAdhesionsArgs, 'first'>>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['Availability']>, ParentType, ContextType>;
};

export type StructureDescriptionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StructureDescription'] = ResolversParentTypes['StructureDescription']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  finess?: Resolver<Maybe<ResolversTypes['Finess']>, ParentType, ContextType>;
  siret?: Resolver<Maybe<ResolversTypes['Siret']>, ParentType, ContextType>;
  practiceFrame?: Resolver<ResolversTypes['PracticeFrame'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  communeCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StructureConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StructureConnection'] = ResolversParentTypes['StructureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StructureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Structure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['BoundedTotal'], ParentType, ContextType>;
};

export type StructureEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StructureEdge'] = ResolversParentTypes['StructureEdge']> = {
  node?: Resolver<ResolversTypes['Structure'], ParentType, ContextType>;
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
  Query?: QueryResolvers<ContextType>;
  Protocol?: ProtocolResolvers<ContextType>;
  Authorisation?: AuthorisationResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  AdhesionConnection?: AdhesionConnectionResolvers<ContextType>;
  AdhesionEdge?: AdhesionEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  AdhesionResult?: AdhesionResultResolvers<ContextType>;
  AdhesionChanged?: AdhesionChangedResolvers<ContextType>;
  Adhesion?: AdhesionResolvers<ContextType>;
  AdhesionAsOf?: AdhesionAsOfResolvers<ContextType>;
  TeamMember?: TeamMemberResolvers<ContextType>;
  Commitment?: CommitmentResolvers<ContextType>;
  Insurance?: InsuranceResolvers<ContextType>;
  Training?: TrainingResolvers<ContextType>;
  MemberCounts?: MemberCountsResolvers<ContextType>;
  Delegation?: DelegationResolvers<ContextType>;
  AdhesionPiece?: AdhesionPieceResolvers<ContextType>;
  AdhesionRegistration?: AdhesionRegistrationResolvers<ContextType>;
  ReportResult?: ReportResultResolvers<ContextType>;
  ReportChanged?: ReportChangedResolvers<ContextType>;
  AnnualReport?: AnnualReportResolvers<ContextType>;
  AnnualReportAsOf?: AnnualReportAsOfResolvers<ContextType>;
  ReportingPeriod?: ReportingPeriodResolvers<ContextType>;
  ReportFigures?: ReportFiguresResolvers<ContextType>;
  ReportTotals?: ReportTotalsResolvers<ContextType>;
  ReportRatio?: ReportRatioResolvers<ContextType>;
  AnnualReportConnection?: AnnualReportConnectionResolvers<ContextType>;
  AnnualReportEdge?: AnnualReportEdgeResolvers<ContextType>;
  StructureResult?: StructureResultResolvers<ContextType>;
  StructureChanged?: StructureChangedResolvers<ContextType>;
  Structure?: StructureResolvers<ContextType>;
  StructureDescription?: StructureDescriptionResolvers<ContextType>;
  StructureConnection?: StructureConnectionResolvers<ContextType>;
  StructureEdge?: StructureEdgeResolvers<ContextType>;
};
