// Written by "npm run generate" from the schema. Changes are lost.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ConsultationView as ConsultationParent, ConsultationView as ConsultationAsOfParent } from '../domain/consultation/consultation-reading.ts';
import type { ConsultationChangedParent as ConsultationChangedParent, ConsultationConnectionParent as ConsultationConnectionParent, ConsultedBodyParent as ConsultedBodyParent, OpinionChangedParent as OpinionChangedParent, OpinionConnectionParent as OpinionConnectionParent, ProtocolParent as ProtocolParent, ReserveParent as ReserveParent } from './parents.ts';
import type { OpinionView as OpinionParent, OpinionView as OpinionAsOfParent } from '../domain/reading.ts';
import type { Draft as OpinionDraftParent, Rapporteur as RapporteurParent } from '../domain/opinion.ts';
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

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** L'ARS qui instruit, la HAS pour son avis, ou un promoteur dans son établissement demande l'avis d'une instance sur la version la plus récente. */
  readonly requestConsultation: ConsultationResult;
  /** L'instance consultée donne son avis, une fois. */
  readonly answerConsultation: ConsultationResult;
  /** Qui consulte l'instance renonce à son avis : elle ne lit plus le dossier. */
  readonly withdrawConsultation: ConsultationResult;
  /** La HAS déclare la saisine recevable : l'instruction commence. */
  readonly declareAdmissible: OpinionResult;
  /** La HAS déclare la saisine irrecevable, avec ses motifs ; une nouvelle version la rouvre. */
  readonly declareInadmissible: OpinionResult;
  /** L'agent qui demande prend le rapport, après avoir déclaré ses intérêts. */
  readonly assignRapporteur: OpinionResult;
  /** La HAS demande un complément aux promoteurs ; l'instruction attend leur réponse ou une nouvelle version. */
  readonly requestInformation: OpinionResult;
  /** Un promoteur répond à toutes les questions posées. */
  readonly supplyInformation: OpinionResult;
  /** Le rapporteur écrit le projet d'avis, ou l'écrit à nouveau tant que l'avis n'est pas rendu. */
  readonly draftOpinion: OpinionResult;
  /** Le secrétariat du Collège inscrit le projet à une séance, ou le reporte à une autre. */
  readonly scheduleCollege: OpinionResult;
  /** Le secrétariat du Collège rend l'avis adopté : le texte du projet. Qui l'a écrit ne peut pas le rendre. */
  readonly deliverOpinion: OpinionResult;
  /** La HAS lève une réserve à laquelle la version la plus récente répond ; avec la dernière, l'avis vaut pour cette version. */
  readonly liftReserve: OpinionResult;
  /** La HAS maintient une réserve malgré la réponse : elle est de nouveau à lever. */
  readonly maintainReserve: OpinionResult;
  /** La HAS a lu la version la plus récente : l'avis vaut aussi pour elle. */
  readonly confirmOpinion: OpinionResult;
  /** La version la plus récente appelle un nouvel avis : l'instruction reprend et l'avis rendu ne vaut plus. */
  readonly resumeReview: OpinionResult;
  /** Le secrétariat du Collège enregistre la publication de l'avis. */
  readonly publishOpinion: OpinionResult;
};


export type MutationRequestConsultationArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: RequestConsultationInput;
};


export type MutationAnswerConsultationArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: AnswerConsultationInput;
};


export type MutationWithdrawConsultationArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: WithdrawConsultationInput;
};


export type MutationDeclareAdmissibleArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
};


export type MutationDeclareInadmissibleArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: DeclareInadmissibleInput;
};


export type MutationAssignRapporteurArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: AssignRapporteurInput;
};


export type MutationRequestInformationArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: RequestInformationInput;
};


export type MutationSupplyInformationArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: SupplyInformationInput;
};


export type MutationDraftOpinionArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: DraftOpinionInput;
};


export type MutationScheduleCollegeArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: ScheduleCollegeInput;
};


export type MutationDeliverOpinionArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: DeliverOpinionInput;
};


export type MutationLiftReserveArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: LiftReserveInput;
};


export type MutationMaintainReserveArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: MaintainReserveInput;
};


export type MutationConfirmOpinionArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: ConfirmOpinionInput;
};


export type MutationResumeReviewArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: ResumeReviewInput;
};


export type MutationPublishOpinionArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: PublishOpinionInput;
};

/** Ce qu'il advient d'une action sur une consultation. */
export type ConsultationResult = ConsultationChanged | RuleRefusal | StateRefusal | StaleRevision | InvalidInput;

/** L'action est faite. */
export type ConsultationChanged = {
  readonly __typename?: 'ConsultationChanged';
  /** Consultation après l'action. */
  readonly consultation: Consultation;
  /** Remarques qui n'ont pas empêché l'action. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** Demande d'avis à une instance. */
export type RequestConsultationInput = {
  /** Identifiant du protocole. */
  readonly protocolId: Scalars['ID']['input'];
  /** Code de l'instance : « urps-medecins-24 », « ordre-infirmiers », « cme- » et le numéro FINESS. */
  readonly bodyCode: Scalars['String']['input'];
  /** Ce qui est demandé, 4 000 caractères au plus. */
  readonly question: Scalars['String']['input'];
  /** Numéro de la version sur laquelle l'instance est consultée : la plus récente. */
  readonly versionNumber: Scalars['Int']['input'];
  /** Jour pour lequel l'avis est attendu, aujourd'hui au plus tôt ; par défaut, le délai propre à l'instance. */
  readonly dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** Pièces jointes, 20 au plus, déjà envoyées. */
  readonly pieces?: ReadonlyArray<FileInput>;
};

/** Avis d'une instance consultée. */
export type AnswerConsultationInput = {
  /** Sens de l'avis. */
  readonly position: ConsultationPosition;
  /** Texte de l'avis, 20 000 caractères au plus. */
  readonly text: Scalars['String']['input'];
};

/** Retrait d'une demande d'avis. */
export type WithdrawConsultationInput = {
  /** Motifs. */
  readonly reasons: Scalars['String']['input'];
};

export type Query = {
  readonly __typename?: 'Query';
  /** Une consultation ; vide si elle n'existe pas ou si la personne qui demande ne peut pas la voir. */
  readonly consultation?: Maybe<Consultation>;
  /** Les consultations que la personne qui demande peut voir : pour une instance, ce qu'on lui demande. */
  readonly consultations: ConsultationConnection;
  /** Les instances qui peuvent être consultées sur un dossier de cette région, hors des établissements ; celles d'un établissement se nomment par leur code. */
  readonly bodiesToConsult: ReadonlyArray<ConsultedBody>;
  /** Un avis ; vide s'il n'existe pas ou si la personne qui demande ne peut pas le voir. */
  readonly opinion?: Maybe<Opinion>;
  /** Les avis que la personne qui demande peut voir : pour la HAS, ses dossiers. */
  readonly opinions: OpinionConnection;
};


export type QueryConsultationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryConsultationsArgs = {
  filter?: InputMaybe<ConsultationFilter>;
  orderBy?: ConsultationOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryBodiesToConsultArgs = {
  regionCode: Scalars['RegionCode']['input'];
};


export type QueryOpinionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOpinionsArgs = {
  filter?: InputMaybe<OpinionFilter>;
  orderBy?: OpinionOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** La consultation d'une instance sur une version d'un dossier, de la demande à l'avis. La procédure ne l'attend pas. */
export type Consultation = {
  readonly __typename?: 'Consultation';
  /** Identifiant. */
  readonly id: Scalars['ID']['output'];
  /** Révision à donner pour agir sur cette consultation. */
  readonly revision: Scalars['Int']['output'];
  /** Protocole dont il s'agit. */
  readonly protocol?: Maybe<Protocol>;
  /** Numéro de la version sur laquelle l'instance est consultée. */
  readonly versionNumber: Scalars['Int']['output'];
  /** Version sur laquelle l'instance est consultée : la seule qu'elle lit. */
  readonly version?: Maybe<ProtocolVersion>;
  /** Instance consultée. */
  readonly body: ConsultedBody;
  /** Qui la consulte. */
  readonly requestedBy: ConsultationRequester;
  /** Où en est la consultation. */
  readonly status: ConsultationStatus;
  /** Jour de la demande. */
  readonly requestedOn: Scalars['Date']['output'];
  /** Jour pour lequel l'avis est attendu ; un avis tardif est lu tant que la décision n'est pas prise. */
  readonly dueOn: Scalars['Date']['output'];
  /** Vrai si l'avis est attendu et que son jour est passé. */
  readonly overdue: Scalars['Boolean']['output'];
  /** Ce que vaut le silence une fois ce jour passé ; la procédure continue dans tous les cas. */
  readonly silence: ConsultationSilence;
  /** Jour de l'avis. */
  readonly answeredOn?: Maybe<Scalars['Date']['output']>;
  /** Vrai si l'avis est venu après le jour attendu. */
  readonly late?: Maybe<Scalars['Boolean']['output']>;
  /** Jour où la demande a été retirée, ou close sans avis. */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  /** Instant du dernier changement. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Ce qui est demandé ; visible de l'instance, de qui la consulte et de qui instruit, puis des parties au dossier. */
  readonly question?: Maybe<Scalars['String']['output']>;
  /** Pièces jointes à la demande ; visibles des mêmes. */
  readonly pieces?: Maybe<ReadonlyArray<File>>;
  /** Sens de l'avis ; visible des mêmes. */
  readonly position?: Maybe<ConsultationPosition>;
  /** Texte de l'avis, qui ne lie personne ; visible des mêmes. */
  readonly advice?: Maybe<Scalars['String']['output']>;
  /** Pourquoi la demande a été retirée ; visible des mêmes. */
  readonly withdrawnBecause?: Maybe<Scalars['String']['output']>;
  /** Pour chaque action, si elle est possible maintenant pour la personne qui demande, et sinon pourquoi. */
  readonly availableActions: ReadonlyArray<Availability>;
  /** Histoire de la consultation, du fait le plus ancien au plus récent. */
  readonly history?: Maybe<HistoryConnection>;
  /** La consultation telle qu'elle était à cet instant ; vide avant la demande. Visible de qui voit la question et l'avis. */
  readonly asOf?: Maybe<ConsultationAsOf>;
};


/** La consultation d'une instance sur une version d'un dossier, de la demande à l'avis. La procédure ne l'attend pas. */
export type ConsultationHistoryArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** La consultation d'une instance sur une version d'un dossier, de la demande à l'avis. La procédure ne l'attend pas. */
export type ConsultationAsOfArgs = {
  at: Scalars['DateTime']['input'];
};

/** Une consultation telle qu'elle était à un instant passé. */
export type ConsultationAsOf = {
  readonly __typename?: 'ConsultationAsOf';
  /** Où en était la consultation. */
  readonly status: ConsultationStatus;
  /** Jour pour lequel l'avis était attendu. */
  readonly dueOn: Scalars['Date']['output'];
  /** Ce qui était demandé. */
  readonly question?: Maybe<Scalars['String']['output']>;
  /** Pièces jointes à la demande. */
  readonly pieces?: Maybe<ReadonlyArray<File>>;
  /** Jour de l'avis. */
  readonly answeredOn?: Maybe<Scalars['Date']['output']>;
  /** Sens de l'avis. */
  readonly position?: Maybe<ConsultationPosition>;
  /** Texte de l'avis. */
  readonly advice?: Maybe<Scalars['String']['output']>;
  /** Jour où la demande a été retirée, ou close sans avis. */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  /** Pourquoi la demande a été retirée. */
  readonly withdrawnBecause?: Maybe<Scalars['String']['output']>;
};

/** Une instance qui peut être consultée. */
export type ConsultedBody = {
  readonly __typename?: 'ConsultedBody';
  /** Code stable : « urps-medecins-24 », « ordre-infirmiers », « cme- » et le numéro FINESS. */
  readonly code: Scalars['String']['output'];
  /** Nom. */
  readonly label: Scalars['String']['output'];
  /** Nature de l'instance. */
  readonly type?: Maybe<ConsultedBodyType>;
  /** L'instance dans l'annuaire ; vide tant que personne n'y agit pour elle. */
  readonly organisation?: Maybe<Organisation>;
};

export type Organisation = {
  readonly __typename?: 'Organisation';
  /** Identifiant. */
  readonly id: Scalars['ID']['output'];
};

/** Nature d'une instance consultée. */
export type ConsultedBodyType =
  /** Union régionale de professionnels de santé, ou leur conférence nationale. */
  | 'URPS'
  /** Ordre professionnel. */
  | 'ORDER'
  /** Conseil national professionnel. */
  | 'CNP'
  /** Commission médicale d'établissement. */
  | 'CME'
  /** Commission médicale de groupement. */
  | 'CMG'
  /** Commission des soins infirmiers, de rééducation et médico-techniques. */
  | 'CSIRMT'
  /** Conférence médicale d'un établissement privé. */
  | 'PRIVATE_BODY';

/** Qui consulte une instance. */
export type ConsultationRequester =
  /** L'ARS qui instruit le dossier. */
  | 'ARS'
  /** La HAS, pour son avis. */
  | 'HAS'
  /** Les promoteurs, dans leur établissement. */
  | 'PROMOTERS';

/** Où en est une consultation. */
export type ConsultationStatus =
  /** L'avis est demandé. */
  | 'REQUESTED'
  /** L'avis est donné. */
  | 'ANSWERED'
  /** La demande est retirée par qui l'a faite. */
  | 'WITHDRAWN'
  /** La décision est prise sans l'avis de l'instance. */
  | 'LAPSED';

/** Sens de l'avis d'une instance consultée. */
export type ConsultationPosition =
  /** Favorable. */
  | 'FAVOURABLE'
  /** Favorable, avec des remarques. */
  | 'FAVOURABLE_WITH_REMARKS'
  /** Défavorable. */
  | 'UNFAVOURABLE'
  /** L'instance ne se prononce pas. */
  | 'NO_POSITION';

/** Ce que vaut le silence d'une instance une fois passé le jour attendu. */
export type ConsultationSilence =
  /** L'avis est réputé rendu : il n'est plus attendu. */
  | 'DEEMED_GIVEN'
  /** L'avis est réputé favorable. */
  | 'DEEMED_FAVOURABLE'
  /** Rien : un avis reste nécessaire à qui le demande. */
  | 'NO_EFFECT';

/** Ce qui doit être vrai de chaque consultation de la liste ; les critères se cumulent. */
export type ConsultationFilter = {
  /** L'état est l'un de ceux-ci. */
  readonly status?: InputMaybe<ReadonlyArray<ConsultationStatus>>;
  /** La consultation porte sur ce protocole. */
  readonly protocolId?: InputMaybe<Scalars['ID']['input']>;
  /** Le protocole est instruit dans cette région. */
  readonly regionCode?: InputMaybe<Scalars['RegionCode']['input']>;
  /** L'instance consultée a ce code. */
  readonly bodyCode?: InputMaybe<Scalars['String']['input']>;
  /** L'avis est attendu avant ce jour. */
  readonly dueBefore?: InputMaybe<Scalars['Date']['input']>;
  /** L'avis est en retard, ou ne l'est pas. */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Ordre d'une liste de consultations. */
export type ConsultationOrder =
  /** L'avis attendu le plus tôt d'abord. */
  | 'DUE_FIRST'
  /** La demande la plus récente d'abord. */
  | 'REQUESTED_LAST';

/** Une page de consultations. */
export type ConsultationConnection = {
  readonly __typename?: 'ConsultationConnection';
  /** Consultations de la page, avec leurs curseurs. */
  readonly edges: ReadonlyArray<ConsultationEdge>;
  /** Consultations de la page. */
  readonly nodes: ReadonlyArray<Consultation>;
  /** Où commence et finit la page. */
  readonly pageInfo: PageInfo;
  /** Nombre de consultations de la liste entière. */
  readonly totalCount: BoundedTotal;
};

/** Une consultation dans une page. */
export type ConsultationEdge = {
  readonly __typename?: 'ConsultationEdge';
  /** Consultation. */
  readonly node: Consultation;
  /** Curseur de cette consultation. */
  readonly cursor: Scalars['String']['output'];
};

/** Ce qui doit être vrai de chaque avis de la liste ; les critères se cumulent. */
export type OpinionFilter = {
  /** L'état est l'un de ceux-ci. */
  readonly status?: InputMaybe<ReadonlyArray<OpinionStatus>>;
  /** Le sens de l'avis rendu est l'un de ceux-ci. */
  readonly outcome?: InputMaybe<ReadonlyArray<OpinionOutcome>>;
  /** L'avis porte sur ce protocole. */
  readonly protocolId?: InputMaybe<Scalars['ID']['input']>;
  /** Le protocole est instruit dans cette région. */
  readonly regionCode?: InputMaybe<Scalars['RegionCode']['input']>;
  /** La saisine date de ce jour ou d'après. */
  readonly openedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** La saisine est antérieure à ce jour. */
  readonly openedBefore?: InputMaybe<Scalars['Date']['input']>;
  /** L'avis est conforme, ou ne l'est pas. */
  readonly binding?: InputMaybe<Scalars['Boolean']['input']>;
  /** Des réserves ne sont pas levées, ou toutes le sont. */
  readonly hasOpenReserves?: InputMaybe<Scalars['Boolean']['input']>;
  /** Une version que l'avis rendu ne couvre pas est à lire, ou il n'y en a pas. */
  readonly hasUnreadVersion?: InputMaybe<Scalars['Boolean']['input']>;
  /** La personne qui demande est rapporteur, ou ne l'est pas. */
  readonly reportedByMe?: InputMaybe<Scalars['Boolean']['input']>;
  /** Le titre ou la référence du protocole, ou le numéro de l'avis, contient ce texte. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Ordre d'une liste d'avis. */
export type OpinionOrder =
  /** La saisine la plus ancienne d'abord. */
  | 'OPENED_FIRST'
  /** La saisine la plus récente d'abord. */
  | 'OPENED_LAST'
  /** Le dernier changement d'abord. */
  | 'CHANGED_LAST';

/** Une page d'avis. */
export type OpinionConnection = {
  readonly __typename?: 'OpinionConnection';
  /** Avis de la page, avec leurs curseurs. */
  readonly edges: ReadonlyArray<OpinionEdge>;
  /** Avis de la page. */
  readonly nodes: ReadonlyArray<Opinion>;
  /** Où commence et finit la page. */
  readonly pageInfo: PageInfo;
  /** Nombre d'avis de la liste entière. */
  readonly totalCount: BoundedTotal;
};

/** Un avis dans une page. */
export type OpinionEdge = {
  readonly __typename?: 'OpinionEdge';
  /** Avis. */
  readonly node: Opinion;
  /** Curseur de cet avis. */
  readonly cursor: Scalars['String']['output'];
};

/** Ce qu'il advient d'une action sur un avis. */
export type OpinionResult = OpinionChanged | RuleRefusal | StateRefusal | StaleRevision | InvalidInput;

/** L'action est faite. */
export type OpinionChanged = {
  readonly __typename?: 'OpinionChanged';
  /** Avis après l'action. */
  readonly opinion: Opinion;
  /** Remarques qui n'ont pas empêché l'action. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** Pourquoi la saisine est irrecevable. */
export type DeclareInadmissibleInput = {
  /** Motifs, 20 000 caractères au plus. */
  readonly reasons: Scalars['String']['input'];
};

/** Déclaration d'intérêts de l'agent qui prend le rapport. */
export type AssignRapporteurInput = {
  /** Vrai si l'agent a un intérêt au protocole ou avec ses promoteurs : sa déclaration est gardée, et il ne prend plus part à l'instruction. */
  readonly hasConflictOfInterest: Scalars['Boolean']['input'];
  /** Texte de la déclaration. */
  readonly declaration: Scalars['String']['input'];
};

/** Complément demandé aux promoteurs. */
export type RequestInformationInput = {
  /** Jour pour lequel la réponse est attendue ; ni passé, ni opposable : une réponse tardive est lue. */
  readonly dueOn: Scalars['Date']['input'];
  /** Questions, une au moins. */
  readonly questions: ReadonlyArray<InformationQuestionInput>;
};

/** Une question aux promoteurs. */
export type InformationQuestionInput = {
  /** Section de la grille à laquelle la question se rattache. */
  readonly section: GridSection;
  /** Question. */
  readonly text: Scalars['String']['input'];
};

/** Réponses à un complément demandé. */
export type SupplyInformationInput = {
  /** Une réponse par question. */
  readonly answers: ReadonlyArray<InformationAnswerInput>;
};

/** Réponse à une question. */
export type InformationAnswerInput = {
  /** Identifiant de la question. */
  readonly questionId: Scalars['ID']['input'];
  /** Réponse. */
  readonly text: Scalars['String']['input'];
};

/** Projet d'avis, tout entier : ce qui n'est pas envoyé est effacé. */
export type DraftOpinionInput = {
  /** Sens proposé. */
  readonly outcome: OpinionOutcome;
  /** Considérations : qualité, sécurité, formation, organisation, littérature. */
  readonly considerations: Scalars['String']['input'];
  /** Réserves : au moins une si l'avis est favorable avec réserves, aucune sinon. */
  readonly reserves?: ReadonlyArray<OpinionPointInput>;
  /** Recommandations. */
  readonly recommendations?: ReadonlyArray<OpinionPointInput>;
};

/** Une réserve ou une recommandation, et la section à laquelle elle se rattache. */
export type OpinionPointInput = {
  /** Section de la grille. */
  readonly section: GridSection;
  /** Texte, 4 000 caractères au plus. */
  readonly text: Scalars['String']['input'];
};

/** Séance du Collège. */
export type ScheduleCollegeInput = {
  /** Jour de la séance, aujourd'hui au plus tôt. */
  readonly sessionOn: Scalars['Date']['input'];
};

/** Avis rendu. */
export type DeliverOpinionInput = {
  /** Numéro donné à l'avis. */
  readonly number: Scalars['String']['input'];
  /** Jour de la séance du Collège, aujourd'hui au plus tard. */
  readonly deliveredOn: Scalars['Date']['input'];
};

/** Réserve levée. */
export type LiftReserveInput = {
  /** Identifiant de la réserve. */
  readonly reserveId: Scalars['ID']['input'];
  /** Commentaire. */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
};

/** Réserve maintenue. */
export type MaintainReserveInput = {
  /** Identifiant de la réserve. */
  readonly reserveId: Scalars['ID']['input'];
  /** Pourquoi la réponse ne suffit pas. */
  readonly reasons: Scalars['String']['input'];
};

/** Confirmation d'un avis pour une nouvelle version. */
export type ConfirmOpinionInput = {
  /** Ce qui a changé, et pourquoi l'avis vaut encore. */
  readonly grounds: Scalars['String']['input'];
};

/** Reprise de l'instruction. */
export type ResumeReviewInput = {
  /** Pourquoi la nouvelle version appelle un nouvel avis. */
  readonly reasons: Scalars['String']['input'];
};

/** Publication d'un avis. */
export type PublishOpinionInput = {
  /** Jour de la publication, aujourd'hui au plus tard. */
  readonly publishedOn: Scalars['Date']['input'];
  /** Adresse où l'avis se lit, en http ou https. */
  readonly url: Scalars['String']['input'];
};

/** L'avis d'une instance sur un protocole, de la saisine à la publication. */
export type Opinion = {
  readonly __typename?: 'Opinion';
  /** Identifiant. */
  readonly id: Scalars['ID']['output'];
  /** Révision à donner pour agir sur cet avis. */
  readonly revision: Scalars['Int']['output'];
  /** Objet de l'avis, et instance qui le rend. */
  readonly type: OpinionType;
  /** Vrai pour un avis conforme : aucun arrêté ne peut être pris contre lui. */
  readonly binding: Scalars['Boolean']['output'];
  /** Où en est l'avis. */
  readonly status: OpinionStatus;
  /** Jour de la saisine. */
  readonly openedOn: Scalars['Date']['output'];
  /** Instant du dernier changement. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Protocole dont il s'agit. */
  readonly protocol?: Maybe<Protocol>;
  /** Numéro de la version la plus récente reçue : celle qui est examinée. */
  readonly versionNumber: Scalars['Int']['output'];
  /** Version la plus récente reçue : celle qui est examinée. */
  readonly version?: Maybe<ProtocolVersion>;
  /** Motifs de l'irrecevabilité ; visibles des promoteurs et des agents de l'instance. */
  readonly inadmissibleBecause?: Maybe<Scalars['String']['output']>;
  /** Qui rapporte ; visible des agents de l'instance seulement. */
  readonly rapporteur?: Maybe<Rapporteur>;
  /** Compléments demandés aux promoteurs, le plus ancien d'abord ; visibles des parties au dossier. */
  readonly informationRequests?: Maybe<ReadonlyArray<InformationRequest>>;
  /** Projet d'avis ; visible des agents de l'instance seulement. */
  readonly draft?: Maybe<OpinionDraft>;
  /** Séance du Collège à laquelle le projet est inscrit ; visible des agents de l'instance seulement. */
  readonly sessionOn?: Maybe<Scalars['Date']['output']>;
  /** Numéro donné à l'avis rendu. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Jour de la séance où l'avis a été rendu. */
  readonly deliveredOn?: Maybe<Scalars['Date']['output']>;
  /** Sens de l'avis rendu. */
  readonly outcome?: Maybe<OpinionOutcome>;
  /** Ce sur quoi l'avis rendu se fonde : qualité, sécurité, formation, organisation, littérature ; visible des parties au dossier. */
  readonly considerations?: Maybe<Scalars['String']['output']>;
  /** Réserves de l'avis rendu, à intégrer au protocole avant toute autorisation ; visibles des parties au dossier. */
  readonly reserves?: Maybe<ReadonlyArray<Reserve>>;
  /** Nombre de réserves qui ne sont pas levées ; visible des parties au dossier. */
  readonly openReserves?: Maybe<Scalars['Int']['output']>;
  /** Recommandations de l'avis rendu, qui ne lient personne ; visibles des parties au dossier. */
  readonly recommendations?: Maybe<ReadonlyArray<OpinionRecommendation>>;
  /** Numéro de la version pour laquelle l'avis vaut ; vide tant qu'aucun avis n'est rendu, visible des parties au dossier. */
  readonly coveredNumber?: Maybe<Scalars['Int']['output']>;
  /** Empreinte de la version pour laquelle l'avis vaut : aucun arrêté ne peut en signer une autre. */
  readonly coveredHash?: Maybe<Scalars['Sha256']['output']>;
  /** Version pour laquelle l'avis vaut. */
  readonly coveredVersion?: Maybe<ProtocolVersion>;
  /** Instances que la HAS a consultées ; visibles des parties au dossier, puis de tous une fois l'avis publié. */
  readonly consultedBodies?: Maybe<ReadonlyArray<ConsultedBody>>;
  /** Pourquoi l'avis vaut aussi pour une version déposée après lui. */
  readonly confirmation?: Maybe<OpinionConfirmation>;
  /** Pourquoi l'examen a repris après un avis rendu ; visible des promoteurs et des agents de l'instance. */
  readonly resumedBecause?: Maybe<Scalars['String']['output']>;
  /** Publication de l'avis. */
  readonly publication?: Maybe<OpinionPublication>;
  /** Pour chaque action, si elle est possible maintenant pour la personne qui demande, et sinon pourquoi. */
  readonly availableActions: ReadonlyArray<Availability>;
  /** Histoire de l'avis, du fait le plus ancien au plus récent : ce que la personne qui demande peut en voir. */
  readonly history?: Maybe<HistoryConnection>;
  /** L'avis tel qu'il était à cet instant ; vide avant la saisine. Visible des parties au dossier. */
  readonly asOf?: Maybe<OpinionAsOf>;
};


/** L'avis d'une instance sur un protocole, de la saisine à la publication. */
export type OpinionHistoryArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** L'avis d'une instance sur un protocole, de la saisine à la publication. */
export type OpinionAsOfArgs = {
  at: Scalars['DateTime']['input'];
};

/** Un avis tel qu'il était à un instant passé. */
export type OpinionAsOf = {
  readonly __typename?: 'OpinionAsOf';
  /** Où en était l'avis. */
  readonly status: OpinionStatus;
  /** Numéro de la version la plus récente reçue. */
  readonly versionNumber: Scalars['Int']['output'];
  /** Compléments demandés aux promoteurs. */
  readonly informationRequests?: Maybe<ReadonlyArray<InformationRequest>>;
  /** Numéro donné à l'avis rendu. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Jour de la séance où l'avis a été rendu. */
  readonly deliveredOn?: Maybe<Scalars['Date']['output']>;
  /** Sens de l'avis rendu. */
  readonly outcome?: Maybe<OpinionOutcome>;
  /** Réserves de l'avis rendu. */
  readonly reserves?: Maybe<ReadonlyArray<Reserve>>;
  /** Nombre de réserves qui n'étaient pas levées. */
  readonly openReserves?: Maybe<Scalars['Int']['output']>;
  /** Numéro de la version pour laquelle l'avis valait. */
  readonly coveredNumber?: Maybe<Scalars['Int']['output']>;
};

export type Protocol = {
  readonly __typename?: 'Protocol';
  /** Identifiant. */
  readonly id: Scalars['ID']['output'];
  /** Avis demandés sur le protocole, le plus ancien d'abord : ceux que la personne qui demande peut voir. */
  readonly opinions?: Maybe<ReadonlyArray<Opinion>>;
  /** Consultations d'instances sur le protocole, la plus ancienne d'abord : celles que la personne qui demande peut voir. */
  readonly consultations?: Maybe<ReadonlyArray<Consultation>>;
};

export type ProtocolVersion = {
  readonly __typename?: 'ProtocolVersion';
  /** Identifiant : celui du protocole, deux-points, le numéro. */
  readonly id: Scalars['ID']['output'];
};

/** Objet d'un avis. */
export type OpinionType =
  /** Avis de la HAS sur un protocole avant son autorisation. */
  | 'HAS_PROTOCOL';

/** Où en est un avis. */
export type OpinionStatus =
  /** Saisine reçue. */
  | 'REQUESTED'
  /** Irrecevable, jusqu'à ce qu'une nouvelle version soit déposée. */
  | 'INADMISSIBLE'
  /** En instruction. */
  | 'IN_REVIEW'
  /** Un complément est demandé aux promoteurs. */
  | 'MORE_INFO_REQUESTED'
  /** Un projet d'avis est écrit. */
  | 'DRAFTED'
  /** Le projet est inscrit à une séance du Collège. */
  | 'COLLEGE_SCHEDULED'
  /** L'avis est rendu. */
  | 'DELIVERED'
  /** L'avis est publié. */
  | 'PUBLISHED'
  /** La saisine est retirée. */
  | 'WITHDRAWN';

/** Sens d'un avis. */
export type OpinionOutcome =
  /** Favorable. */
  | 'FAVOURABLE'
  /** Favorable avec réserves. */
  | 'FAVOURABLE_WITH_RESERVES'
  /** Défavorable. */
  | 'UNFAVOURABLE';

/** Où en est une réserve. */
export type ReserveStatus =
  /** À lever. */
  | 'OPEN'
  /** Une nouvelle version y répond ; la réponse est à lire. */
  | 'ANSWERED'
  /** Levée. */
  | 'LIFTED';

/** Ce qui doit être intégré au protocole avant toute autorisation. */
export type Reserve = {
  readonly __typename?: 'Reserve';
  /** Identifiant : la version qui répond à la réserve le cite. */
  readonly id: Scalars['ID']['output'];
  /** Section de la grille à laquelle la réserve se rattache. */
  readonly section: GridSection;
  /** Texte de la réserve. */
  readonly text: Scalars['String']['output'];
  /** Où en est la réserve. */
  readonly status: ReserveStatus;
  /** Numéro de la dernière version qui y répond. */
  readonly answeredInNumber?: Maybe<Scalars['Int']['output']>;
  /** Dernière version qui y répond. */
  readonly answeredIn?: Maybe<ProtocolVersion>;
  /** Pourquoi la dernière réponse n'a pas suffi. */
  readonly maintainedBecause?: Maybe<Scalars['String']['output']>;
};

/** Ce que l'instance conseille, sans lier personne. */
export type OpinionRecommendation = {
  readonly __typename?: 'OpinionRecommendation';
  /** Section de la grille à laquelle la recommandation se rattache. */
  readonly section: GridSection;
  /** Texte de la recommandation. */
  readonly text: Scalars['String']['output'];
};

/** Agent qui rapporte, et ce qu'il a déclaré de ses intérêts. */
export type Rapporteur = {
  readonly __typename?: 'Rapporteur';
  /** Identifiant pseudonyme de l'agent. */
  readonly subject: Scalars['ID']['output'];
  /** Vrai si c'est la personne qui demande. */
  readonly isMe: Scalars['Boolean']['output'];
  /** Déclaration d'intérêts. */
  readonly declaration: Scalars['String']['output'];
  /** Jour de la déclaration. */
  readonly declaredOn: Scalars['Date']['output'];
};

/** Complément demandé aux promoteurs. */
export type InformationRequest = {
  readonly __typename?: 'InformationRequest';
  /** Jour de la demande. */
  readonly requestedOn: Scalars['Date']['output'];
  /** Jour pour lequel la réponse est attendue. */
  readonly dueOn: Scalars['Date']['output'];
  /** Jour de la réponse. */
  readonly suppliedOn?: Maybe<Scalars['Date']['output']>;
  /** Questions, et réponses une fois données ; visibles des promoteurs et des agents de l'instance. */
  readonly questions?: Maybe<ReadonlyArray<InformationQuestion>>;
};

/** Une question posée aux promoteurs. */
export type InformationQuestion = {
  readonly __typename?: 'InformationQuestion';
  /** Identifiant : la réponse le cite. */
  readonly id: Scalars['ID']['output'];
  /** Section de la grille à laquelle la question se rattache. */
  readonly section: GridSection;
  /** Question. */
  readonly text: Scalars['String']['output'];
  /** Réponse. */
  readonly answer?: Maybe<Scalars['String']['output']>;
};

/** Projet d'avis. */
export type OpinionDraft = {
  readonly __typename?: 'OpinionDraft';
  /** Sens proposé. */
  readonly outcome: OpinionOutcome;
  /** Considérations. */
  readonly considerations: Scalars['String']['output'];
  /** Réserves proposées. */
  readonly reserves: ReadonlyArray<DraftReserve>;
  /** Recommandations proposées. */
  readonly recommendations: ReadonlyArray<OpinionRecommendation>;
  /** Jour de la dernière rédaction. */
  readonly draftedOn: Scalars['Date']['output'];
  /** Vrai si la personne qui demande a écrit dans ce projet : elle ne peut pas rendre l'avis. */
  readonly draftedByMe: Scalars['Boolean']['output'];
};

/** Réserve d'un projet d'avis. */
export type DraftReserve = {
  readonly __typename?: 'DraftReserve';
  /** Section de la grille à laquelle la réserve se rattache. */
  readonly section: GridSection;
  /** Texte de la réserve. */
  readonly text: Scalars['String']['output'];
};

/** Ce qui étend l'avis à une version déposée après lui. */
export type OpinionConfirmation = {
  readonly __typename?: 'OpinionConfirmation';
  /** Numéro de la version lue. */
  readonly versionNumber: Scalars['Int']['output'];
  /** Ce qui a changé, et pourquoi l'avis vaut encore. */
  readonly grounds: Scalars['String']['output'];
  /** Jour de la confirmation. */
  readonly confirmedOn: Scalars['Date']['output'];
};

/** Publication d'un avis. */
export type OpinionPublication = {
  readonly __typename?: 'OpinionPublication';
  /** Jour de la publication. */
  readonly publishedOn: Scalars['Date']['output'];
  /** Adresse où l'avis se lit. */
  readonly url: Scalars['String']['output'];
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
  Consultation: Consultation;
  Opinion: Opinion;
  Protocol: Protocol;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Consultation:
    ( { __typename: 'Consultation' }
    & GraphQLRecursivePick<FederationTypes['Consultation'], {"id":true}> );
  Opinion:
    ( { __typename: 'Opinion' }
    & GraphQLRecursivePick<FederationTypes['Opinion'], {"id":true}> );
  Protocol:
    ( { __typename: 'Protocol' }
    & GraphQLRecursivePick<FederationTypes['Protocol'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ConsultationResult:
    | ( ConsultationChangedParent & { __typename: 'ConsultationChanged' } )
    | ( RuleRefusal & { __typename: 'RuleRefusal' } )
    | ( StateRefusal & { __typename: 'StateRefusal' } )
    | ( StaleRevision & { __typename: 'StaleRevision' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
  ;
  OpinionResult:
    | ( OpinionChangedParent & { __typename: 'OpinionChanged' } )
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
  Profession: ResolverTypeWrapper<Profession>;
  File: ResolverTypeWrapper<File>;
  FileInput: FileInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ConsultationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConsultationResult']>;
  ConsultationChanged: ResolverTypeWrapper<ConsultationChangedParent>;
  RequestConsultationInput: RequestConsultationInput;
  AnswerConsultationInput: AnswerConsultationInput;
  WithdrawConsultationInput: WithdrawConsultationInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Consultation: ResolverTypeWrapper<ConsultationParent>;
  ConsultationAsOf: ResolverTypeWrapper<ConsultationAsOfParent>;
  ConsultedBody: ResolverTypeWrapper<ConsultedBodyParent>;
  Organisation: ResolverTypeWrapper<Organisation>;
  ConsultedBodyType: ConsultedBodyType;
  ConsultationRequester: ConsultationRequester;
  ConsultationStatus: ConsultationStatus;
  ConsultationPosition: ConsultationPosition;
  ConsultationSilence: ConsultationSilence;
  ConsultationFilter: ConsultationFilter;
  ConsultationOrder: ConsultationOrder;
  ConsultationConnection: ResolverTypeWrapper<ConsultationConnectionParent>;
  ConsultationEdge: ResolverTypeWrapper<Omit<ConsultationEdge, 'node'> & { node: ResolversTypes['Consultation'] }>;
  OpinionFilter: OpinionFilter;
  OpinionOrder: OpinionOrder;
  OpinionConnection: ResolverTypeWrapper<OpinionConnectionParent>;
  OpinionEdge: ResolverTypeWrapper<Omit<OpinionEdge, 'node'> & { node: ResolversTypes['Opinion'] }>;
  OpinionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpinionResult']>;
  OpinionChanged: ResolverTypeWrapper<OpinionChangedParent>;
  DeclareInadmissibleInput: DeclareInadmissibleInput;
  AssignRapporteurInput: AssignRapporteurInput;
  RequestInformationInput: RequestInformationInput;
  InformationQuestionInput: InformationQuestionInput;
  SupplyInformationInput: SupplyInformationInput;
  InformationAnswerInput: InformationAnswerInput;
  DraftOpinionInput: DraftOpinionInput;
  OpinionPointInput: OpinionPointInput;
  ScheduleCollegeInput: ScheduleCollegeInput;
  DeliverOpinionInput: DeliverOpinionInput;
  LiftReserveInput: LiftReserveInput;
  MaintainReserveInput: MaintainReserveInput;
  ConfirmOpinionInput: ConfirmOpinionInput;
  ResumeReviewInput: ResumeReviewInput;
  PublishOpinionInput: PublishOpinionInput;
  Opinion: ResolverTypeWrapper<OpinionParent>;
  OpinionAsOf: ResolverTypeWrapper<OpinionAsOfParent>;
  Protocol: ResolverTypeWrapper<ProtocolParent>;
  ProtocolVersion: ResolverTypeWrapper<ProtocolVersion>;
  OpinionType: OpinionType;
  OpinionStatus: OpinionStatus;
  OpinionOutcome: OpinionOutcome;
  ReserveStatus: ReserveStatus;
  Reserve: ResolverTypeWrapper<ReserveParent>;
  OpinionRecommendation: ResolverTypeWrapper<OpinionRecommendation>;
  Rapporteur: ResolverTypeWrapper<RapporteurParent>;
  InformationRequest: ResolverTypeWrapper<InformationRequest>;
  InformationQuestion: ResolverTypeWrapper<InformationQuestion>;
  OpinionDraft: ResolverTypeWrapper<OpinionDraftParent>;
  DraftReserve: ResolverTypeWrapper<DraftReserve>;
  OpinionConfirmation: ResolverTypeWrapper<OpinionConfirmation>;
  OpinionPublication: ResolverTypeWrapper<OpinionPublication>;
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
  Profession: Profession;
  File: File;
  FileInput: FileInput;
  Mutation: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  ConsultationResult: ResolversUnionTypes<ResolversParentTypes>['ConsultationResult'];
  ConsultationChanged: ConsultationChangedParent;
  RequestConsultationInput: RequestConsultationInput;
  AnswerConsultationInput: AnswerConsultationInput;
  WithdrawConsultationInput: WithdrawConsultationInput;
  Query: Record<PropertyKey, never>;
  Consultation: ConsultationParent;
  ConsultationAsOf: ConsultationAsOfParent;
  ConsultedBody: ConsultedBodyParent;
  Organisation: Organisation;
  ConsultationFilter: ConsultationFilter;
  ConsultationConnection: ConsultationConnectionParent;
  ConsultationEdge: Omit<ConsultationEdge, 'node'> & { node: ResolversParentTypes['Consultation'] };
  OpinionFilter: OpinionFilter;
  OpinionConnection: OpinionConnectionParent;
  OpinionEdge: Omit<OpinionEdge, 'node'> & { node: ResolversParentTypes['Opinion'] };
  OpinionResult: ResolversUnionTypes<ResolversParentTypes>['OpinionResult'];
  OpinionChanged: OpinionChangedParent;
  DeclareInadmissibleInput: DeclareInadmissibleInput;
  AssignRapporteurInput: AssignRapporteurInput;
  RequestInformationInput: RequestInformationInput;
  InformationQuestionInput: InformationQuestionInput;
  SupplyInformationInput: SupplyInformationInput;
  InformationAnswerInput: InformationAnswerInput;
  DraftOpinionInput: DraftOpinionInput;
  OpinionPointInput: OpinionPointInput;
  ScheduleCollegeInput: ScheduleCollegeInput;
  DeliverOpinionInput: DeliverOpinionInput;
  LiftReserveInput: LiftReserveInput;
  MaintainReserveInput: MaintainReserveInput;
  ConfirmOpinionInput: ConfirmOpinionInput;
  ResumeReviewInput: ResumeReviewInput;
  PublishOpinionInput: PublishOpinionInput;
  Opinion: OpinionParent;
  OpinionAsOf: OpinionAsOfParent;
  Protocol: ProtocolParent;
  ProtocolVersion: ProtocolVersion;
  Reserve: ReserveParent;
  OpinionRecommendation: OpinionRecommendation;
  Rapporteur: RapporteurParent;
  InformationRequest: InformationRequest;
  InformationQuestion: InformationQuestion;
  OpinionDraft: OpinionDraftParent;
  DraftReserve: DraftReserve;
  OpinionConfirmation: OpinionConfirmation;
  OpinionPublication: OpinionPublication;
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

export type MutationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  requestConsultation?: Resolver<ResolversTypes['ConsultationResult'], ParentType, ContextType, RequireFields<MutationRequestConsultationArgs, 'idempotencyKey' | 'input'>>;
  answerConsultation?: Resolver<ResolversTypes['ConsultationResult'], ParentType, ContextType, RequireFields<MutationAnswerConsultationArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
  withdrawConsultation?: Resolver<ResolversTypes['ConsultationResult'], ParentType, ContextType, RequireFields<MutationWithdrawConsultationArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
  declareAdmissible?: Resolver<ResolversTypes['OpinionResult'], ParentType, ContextType, RequireFields<MutationDeclareAdmissibleArgs, 'id' | 'revision' | 'idempotencyKey'>>;
  declareInadmissible?: Resolver<ResolversTypes['OpinionResult'], ParentType, ContextType, RequireFields<MutationDeclareInadmissibleArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
  assignRapporteur?: Resolver<ResolversTypes['OpinionResult'], ParentType, ContextType, RequireFields<MutationAssignRapporteurArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
  requestInformation?: Resolver<ResolversTypes['OpinionResult'], ParentType, ContextType, RequireFields<MutationRequestInformationArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
  supplyInformation?: Resolver<ResolversTypes['OpinionResult'], ParentType, ContextType, RequireFields<MutationSupplyInformationArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
  draftOpinion?: Resolver<ResolversTypes['OpinionResult'], ParentType, ContextType, RequireFields<MutationDraftOpinionArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
  scheduleCollege?: Resolver<ResolversTypes['OpinionResult'], ParentType, ContextType, RequireFields<MutationScheduleCollegeArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
  deliverOpinion?: Resolver<ResolversTypes['OpinionResult'], ParentType, ContextType, RequireFields<MutationDeliverOpinionArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
  liftReserve?: Resolver<ResolversTypes['OpinionResult'], ParentType, ContextType, RequireFields<MutationLiftReserveArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
  maintainReserve?: Resolver<ResolversTypes['OpinionResult'], ParentType, ContextType, RequireFields<MutationMaintainReserveArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
  confirmOpinion?: Resolver<ResolversTypes['OpinionResult'], ParentType, ContextType, RequireFields<MutationConfirmOpinionArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
  resumeReview?: Resolver<ResolversTypes['OpinionResult'], ParentType, ContextType, RequireFields<MutationResumeReviewArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
  publishOpinion?: Resolver<ResolversTypes['OpinionResult'], ParentType, ContextType, RequireFields<MutationPublishOpinionArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
};

export type ConsultationResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ConsultationResult'] = ResolversParentTypes['ConsultationResult']> = {
  __resolveType?: TypeResolveFn<'ConsultationChanged' | 'RuleRefusal' | 'StateRefusal' | 'StaleRevision' | 'InvalidInput', ParentType, ContextType>;
};

export type ConsultationChangedResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ConsultationChanged'] = ResolversParentTypes['ConsultationChanged']> = {
  consultation?: Resolver<ResolversTypes['Consultation'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  consultation?: Resolver<Maybe<ResolversTypes['Consultation']>, ParentType, ContextType, RequireFields<QueryConsultationArgs, 'id'>>;
  consultations?: Resolver<ResolversTypes['ConsultationConnection'], ParentType, ContextType, RequireFields<QueryConsultationsArgs, 'orderBy' | 'first'>>;
  bodiesToConsult?: Resolver<ReadonlyArray<ResolversTypes['ConsultedBody']>, ParentType, ContextType, RequireFields<QueryBodiesToConsultArgs, 'regionCode'>>;
  opinion?: Resolver<Maybe<ResolversTypes['Opinion']>, ParentType, ContextType, RequireFields<QueryOpinionArgs, 'id'>>;
  opinions?: Resolver<ResolversTypes['OpinionConnection'], ParentType, ContextType, RequireFields<QueryOpinionsArgs, 'orderBy' | 'first'>>;
};

export type ConsultationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Consultation'] = ResolversParentTypes['Consultation'], FederationReferenceType extends FederationReferenceTypes['Consultation'] = FederationReferenceTypes['Consultation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Consultation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  protocol?: Resolver<Maybe<ResolversTypes['Protocol']>, ParentType, ContextType>;
  versionNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['ProtocolVersion']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['ConsultedBody'], ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['ConsultationRequester'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ConsultationStatus'], ParentType, ContextType>;
  requestedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  silence?: Resolver<ResolversTypes['ConsultationSilence'], ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  late?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pieces?: Resolver<Maybe<ReadonlyArray<ResolversTypes['File']>>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['ConsultationPosition']>, ParentType, ContextType>;
  advice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawnBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['Availability']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['HistoryConnection']>, ParentType, ContextType, RequireFields<ConsultationHistoryArgs, 'first'>>;
  asOf?: Resolver<Maybe<ResolversTypes['ConsultationAsOf']>, ParentType, ContextType, RequireFields<ConsultationAsOfArgs, 'at'>>;
};

export type ConsultationAsOfResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ConsultationAsOf'] = ResolversParentTypes['ConsultationAsOf']> = {
  status?: Resolver<ResolversTypes['ConsultationStatus'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pieces?: Resolver<Maybe<ReadonlyArray<ResolversTypes['File']>>, ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['ConsultationPosition']>, ParentType, ContextType>;
  advice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  withdrawnBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConsultedBodyResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ConsultedBody'] = ResolversParentTypes['ConsultedBody']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['ConsultedBodyType']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ConsultationConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ConsultationConnection'] = ResolversParentTypes['ConsultationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConsultationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Consultation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['BoundedTotal'], ParentType, ContextType>;
};

export type ConsultationEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ConsultationEdge'] = ResolversParentTypes['ConsultationEdge']> = {
  node?: Resolver<ResolversTypes['Consultation'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OpinionConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OpinionConnection'] = ResolversParentTypes['OpinionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OpinionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Opinion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['BoundedTotal'], ParentType, ContextType>;
};

export type OpinionEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OpinionEdge'] = ResolversParentTypes['OpinionEdge']> = {
  node?: Resolver<ResolversTypes['Opinion'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OpinionResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OpinionResult'] = ResolversParentTypes['OpinionResult']> = {
  __resolveType?: TypeResolveFn<'OpinionChanged' | 'RuleRefusal' | 'StateRefusal' | 'StaleRevision' | 'InvalidInput', ParentType, ContextType>;
};

export type OpinionChangedResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OpinionChanged'] = ResolversParentTypes['OpinionChanged']> = {
  opinion?: Resolver<ResolversTypes['Opinion'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpinionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Opinion'] = ResolversParentTypes['Opinion'], FederationReferenceType extends FederationReferenceTypes['Opinion'] = FederationReferenceTypes['Opinion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Opinion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['OpinionType'], ParentType, ContextType>;
  binding?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OpinionStatus'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  protocol?: Resolver<Maybe<ResolversTypes['Protocol']>, ParentType, ContextType>;
  versionNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['ProtocolVersion']>, ParentType, ContextType>;
  inadmissibleBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rapporteur?: Resolver<Maybe<ResolversTypes['Rapporteur']>, ParentType, ContextType>;
  informationRequests?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InformationRequest']>>, ParentType, ContextType>;
  draft?: Resolver<Maybe<ResolversTypes['OpinionDraft']>, ParentType, ContextType>;
  sessionOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deliveredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['OpinionOutcome']>, ParentType, ContextType>;
  considerations?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reserves?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Reserve']>>, ParentType, ContextType>;
  openReserves?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  recommendations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OpinionRecommendation']>>, ParentType, ContextType>;
  coveredNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  coveredHash?: Resolver<Maybe<ResolversTypes['Sha256']>, ParentType, ContextType>;
  coveredVersion?: Resolver<Maybe<ResolversTypes['ProtocolVersion']>, ParentType, ContextType>;
  consultedBodies?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ConsultedBody']>>, ParentType, ContextType>;
  confirmation?: Resolver<Maybe<ResolversTypes['OpinionConfirmation']>, ParentType, ContextType>;
  resumedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publication?: Resolver<Maybe<ResolversTypes['OpinionPublication']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['Availability']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['HistoryConnection']>, ParentType, ContextType, RequireFields<OpinionHistoryArgs, 'first'>>;
  asOf?: Resolver<Maybe<ResolversTypes['OpinionAsOf']>, ParentType, ContextType, RequireFields<OpinionAsOfArgs, 'at'>>;
};

export type OpinionAsOfResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OpinionAsOf'] = ResolversParentTypes['OpinionAsOf']> = {
  status?: Resolver<ResolversTypes['OpinionStatus'], ParentType, ContextType>;
  versionNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  informationRequests?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InformationRequest']>>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deliveredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['OpinionOutcome']>, ParentType, ContextType>;
  reserves?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Reserve']>>, ParentType, ContextType>;
  openReserves?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  coveredNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProtocolResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Protocol'] = ResolversParentTypes['Protocol'], FederationReferenceType extends FederationReferenceTypes['Protocol'] = FederationReferenceTypes['Protocol']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Protocol']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  opinions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Opinion']>>, ParentType, ContextType>;
  consultations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Consultation']>>, ParentType, ContextType>;
};

export type ProtocolVersionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProtocolVersion'] = ResolversParentTypes['ProtocolVersion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ReserveResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Reserve'] = ResolversParentTypes['Reserve']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['GridSection'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReserveStatus'], ParentType, ContextType>;
  answeredInNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  answeredIn?: Resolver<Maybe<ResolversTypes['ProtocolVersion']>, ParentType, ContextType>;
  maintainedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OpinionRecommendationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OpinionRecommendation'] = ResolversParentTypes['OpinionRecommendation']> = {
  section?: Resolver<ResolversTypes['GridSection'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RapporteurResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Rapporteur'] = ResolversParentTypes['Rapporteur']> = {
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isMe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  declaration?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  declaredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type InformationRequestResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InformationRequest'] = ResolversParentTypes['InformationRequest']> = {
  requestedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  suppliedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  questions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InformationQuestion']>>, ParentType, ContextType>;
};

export type InformationQuestionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InformationQuestion'] = ResolversParentTypes['InformationQuestion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['GridSection'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OpinionDraftResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OpinionDraft'] = ResolversParentTypes['OpinionDraft']> = {
  outcome?: Resolver<ResolversTypes['OpinionOutcome'], ParentType, ContextType>;
  considerations?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reserves?: Resolver<ReadonlyArray<ResolversTypes['DraftReserve']>, ParentType, ContextType>;
  recommendations?: Resolver<ReadonlyArray<ResolversTypes['OpinionRecommendation']>, ParentType, ContextType>;
  draftedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  draftedByMe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DraftReserveResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DraftReserve'] = ResolversParentTypes['DraftReserve']> = {
  section?: Resolver<ResolversTypes['GridSection'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OpinionConfirmationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OpinionConfirmation'] = ResolversParentTypes['OpinionConfirmation']> = {
  versionNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  grounds?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confirmedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type OpinionPublicationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OpinionPublication'] = ResolversParentTypes['OpinionPublication']> = {
  publishedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  Mutation?: MutationResolvers<ContextType>;
  ConsultationResult?: ConsultationResultResolvers<ContextType>;
  ConsultationChanged?: ConsultationChangedResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Consultation?: ConsultationResolvers<ContextType>;
  ConsultationAsOf?: ConsultationAsOfResolvers<ContextType>;
  ConsultedBody?: ConsultedBodyResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  ConsultationConnection?: ConsultationConnectionResolvers<ContextType>;
  ConsultationEdge?: ConsultationEdgeResolvers<ContextType>;
  OpinionConnection?: OpinionConnectionResolvers<ContextType>;
  OpinionEdge?: OpinionEdgeResolvers<ContextType>;
  OpinionResult?: OpinionResultResolvers<ContextType>;
  OpinionChanged?: OpinionChangedResolvers<ContextType>;
  Opinion?: OpinionResolvers<ContextType>;
  OpinionAsOf?: OpinionAsOfResolvers<ContextType>;
  Protocol?: ProtocolResolvers<ContextType>;
  ProtocolVersion?: ProtocolVersionResolvers<ContextType>;
  Reserve?: ReserveResolvers<ContextType>;
  OpinionRecommendation?: OpinionRecommendationResolvers<ContextType>;
  Rapporteur?: RapporteurResolvers<ContextType>;
  InformationRequest?: InformationRequestResolvers<ContextType>;
  InformationQuestion?: InformationQuestionResolvers<ContextType>;
  OpinionDraft?: OpinionDraftResolvers<ContextType>;
  DraftReserve?: DraftReserveResolvers<ContextType>;
  OpinionConfirmation?: OpinionConfirmationResolvers<ContextType>;
  OpinionPublication?: OpinionPublicationResolvers<ContextType>;
};
