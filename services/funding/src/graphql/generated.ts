// Written by "npm run generate" from the schema. Changes are lost.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { FundingFileView as FundingFileParent, FundingFileView as FundingFileAsOfParent } from '../domain/reading.ts';
import type { FundingFileConnectionParent as FundingFileConnectionParent, FundingChangedParent as FundingChangedParent, ProtocolParent as ProtocolParent } from './parents.ts';
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

export type Query = {
  readonly __typename?: 'Query';
  /** Un dossier de financement ; vide s'il n'existe pas ou si la personne qui demande ne peut pas le voir. */
  readonly fundingFile?: Maybe<FundingFile>;
  /** Les dossiers de financement que la personne qui demande peut voir. */
  readonly fundingFiles: FundingFileConnection;
};


export type QueryFundingFileArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFundingFilesArgs = {
  filter?: InputMaybe<FundingFileFilter>;
  orderBy?: FundingFileOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Ce qui doit être vrai de chaque dossier de la liste ; les critères se cumulent. */
export type FundingFileFilter = {
  /** L'état est l'un de ceux-ci. */
  readonly status?: InputMaybe<ReadonlyArray<FundingStatus>>;
  /** Le sens de l'avis rendu est l'un de ceux-ci. */
  readonly outcome?: InputMaybe<ReadonlyArray<FundingOutcome>>;
  /** Le dossier porte sur ce protocole. */
  readonly protocolId?: InputMaybe<Scalars['ID']['input']>;
  /** Le protocole est instruit dans cette région. */
  readonly regionCode?: InputMaybe<Scalars['RegionCode']['input']>;
  /** La saisine date de ce jour ou d'après. */
  readonly openedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** La saisine est antérieure à ce jour. */
  readonly openedBefore?: InputMaybe<Scalars['Date']['input']>;
  /** Le financement accordé prend fin avant ce jour. */
  readonly endsBefore?: InputMaybe<Scalars['Date']['input']>;
  /** L'arrêté des ministres est enregistré, ou ne l'est pas. */
  readonly hasMinisterialOrder?: InputMaybe<Scalars['Boolean']['input']>;
  /** Le titre ou la référence du protocole, ou le numéro de l'avis, contient ce texte. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Ordre d'une liste de dossiers de financement. */
export type FundingFileOrder =
  /** La saisine la plus ancienne d'abord. */
  | 'OPENED_FIRST'
  /** La saisine la plus récente d'abord. */
  | 'OPENED_LAST'
  /** Le dernier changement d'abord. */
  | 'CHANGED_LAST';

/** Une page de dossiers de financement. */
export type FundingFileConnection = {
  readonly __typename?: 'FundingFileConnection';
  /** Dossiers de la page, avec leurs curseurs. */
  readonly edges: ReadonlyArray<FundingFileEdge>;
  /** Dossiers de la page. */
  readonly nodes: ReadonlyArray<FundingFile>;
  /** Où commence et finit la page. */
  readonly pageInfo: PageInfo;
  /** Nombre de dossiers de la liste entière. */
  readonly totalCount: BoundedTotal;
};

/** Un dossier de financement dans une page. */
export type FundingFileEdge = {
  readonly __typename?: 'FundingFileEdge';
  /** Dossier de financement. */
  readonly node: FundingFile;
  /** Curseur de ce dossier. */
  readonly cursor: Scalars['String']['output'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Le collège demande de compléter le modèle économique ; une version qui le change répond. */
  readonly requestModelCompletion: FundingResult;
  /** Le collège commence l'examen du modèle économique. */
  readonly startExamination: FundingResult;
  /** Le collège rend son avis sur le modèle économique. */
  readonly giveFundingOpinion: FundingResult;
  /** Le collège accorde le financement dérogatoire, dans les limites de la loi ; pas contre son propre avis. */
  readonly grantFunding: FundingResult;
  /** Le collège refuse le financement dérogatoire, avec ses motifs. */
  readonly refuseFunding: FundingResult;
  /** Le ministère, ou le secrétariat du collège, enregistre l'arrêté qui donne effet à la décision. */
  readonly recordMinisterialOrder: FundingResult;
};


export type MutationRequestModelCompletionArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: RequestModelCompletionInput;
};


export type MutationStartExaminationArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
};


export type MutationGiveFundingOpinionArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: GiveFundingOpinionInput;
};


export type MutationGrantFundingArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: GrantFundingInput;
};


export type MutationRefuseFundingArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: RefuseFundingInput;
};


export type MutationRecordMinisterialOrderArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: RecordMinisterialOrderInput;
};

/** Ce qu'il advient d'une action sur un dossier de financement. */
export type FundingResult = FundingChanged | RuleRefusal | StateRefusal | StaleRevision | InvalidInput;

/** L'action est faite. */
export type FundingChanged = {
  readonly __typename?: 'FundingChanged';
  /** Dossier de financement après l'action. */
  readonly fundingFile: FundingFile;
  /** Remarques qui n'ont pas empêché l'action. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** Complément demandé sur le modèle économique. */
export type RequestModelCompletionInput = {
  /** Jour pour lequel la réponse est attendue, aujourd'hui au plus tôt. */
  readonly dueOn: Scalars['Date']['input'];
  /** Ce qui manque, point par point ; un au moins. */
  readonly points: ReadonlyArray<Scalars['String']['input']>;
};

/** Avis du collège. */
export type GiveFundingOpinionInput = {
  /** Numéro de l'avis, par exemple « 2017-01 ». */
  readonly number: Scalars['String']['input'];
  /** Jour de l'avis, aujourd'hui au plus tard. */
  readonly givenOn: Scalars['Date']['input'];
  /** Sens de l'avis. */
  readonly outcome: FundingOutcome;
  /** Considérations. */
  readonly considerations: Scalars['String']['input'];
  /** Conditions : au moins une si l'avis est favorable avec conditions, aucune sinon. */
  readonly conditions?: ReadonlyArray<Scalars['String']['input']>;
};

/** Financement dérogatoire accordé. */
export type GrantFundingInput = {
  /** Jour de la décision, aujourd'hui au plus tard. */
  readonly decidedOn: Scalars['Date']['input'];
  /** Durée, en mois : 36 au plus (LFSS pour 2014, article 35). */
  readonly months: Scalars['Int']['input'];
  /** Premier jour financé ; pas avant la décision. */
  readonly startsOn: Scalars['Date']['input'];
  /** Conditions. */
  readonly conditions?: ReadonlyArray<Scalars['String']['input']>;
  /** Évaluation médico-économique, obligatoire. */
  readonly evaluation: EvaluationPlanInput;
};

/** Plan de l'évaluation médico-économique. */
export type EvaluationPlanInput = {
  /** Question évaluée. */
  readonly question: Scalars['String']['input'];
  /** Évaluateur. */
  readonly evaluator: Scalars['String']['input'];
  /** Budget de l'évaluation. */
  readonly budgetCents: Scalars['Cents']['input'];
  /** Premier jour de l'évaluation. */
  readonly startsOn: Scalars['Date']['input'];
  /** Jour de remise du rapport, pendant que le financement court encore. */
  readonly reportDueOn: Scalars['Date']['input'];
};

/** Financement dérogatoire refusé. */
export type RefuseFundingInput = {
  /** Jour de la décision, aujourd'hui au plus tard. */
  readonly decidedOn: Scalars['Date']['input'];
  /** Motifs. */
  readonly reasons: Scalars['String']['input'];
};

/** Arrêté des ministres. */
export type RecordMinisterialOrderInput = {
  /** NOR de l'arrêté. */
  readonly nor: Scalars['String']['input'];
  /** Intitulé de l'arrêté. */
  readonly title: Scalars['String']['input'];
  /** Jour de la signature : pas avant la décision, aujourd'hui au plus tard. */
  readonly signedOn: Scalars['Date']['input'];
};

/** Le dossier du collège des financeurs sur un protocole qui demande un financement dérogatoire. */
export type FundingFile = {
  readonly __typename?: 'FundingFile';
  /** Identifiant. */
  readonly id: Scalars['ID']['output'];
  /** Révision à donner pour agir sur ce dossier. */
  readonly revision: Scalars['Int']['output'];
  /** Où en est le dossier. */
  readonly status: FundingStatus;
  /** Jour de la saisine du collège. */
  readonly openedOn: Scalars['Date']['output'];
  /** Instant du dernier changement. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Protocole dont il s'agit. */
  readonly protocol?: Maybe<Protocol>;
  /** Numéro de la version la plus récente reçue. */
  readonly versionNumber: Scalars['Int']['output'];
  /** Version la plus récente reçue. */
  readonly version?: Maybe<ProtocolVersion>;
  /** Modèle économique tel qu'il a été transmis ; vide pour qui n'est pas partie au dossier. */
  readonly economicModel?: Maybe<ReferredEconomicModel>;
  /** Complément demandé, tant qu'aucune version n'y répond. */
  readonly completionRequest?: Maybe<ModelCompletionRequest>;
  /** Avis du collège sur ce modèle économique. */
  readonly opinion?: Maybe<FundingOpinion>;
  /** Numéro de la version pour laquelle l'avis vaut ; il suit les versions qui laissent le modèle économique inchangé. */
  readonly coveredNumber?: Maybe<Scalars['Int']['output']>;
  /** Empreinte de la version pour laquelle l'avis vaut : aucun arrêté ne peut en signer une autre. */
  readonly coveredHash?: Maybe<Scalars['Sha256']['output']>;
  /** Version pour laquelle l'avis vaut. */
  readonly coveredVersion?: Maybe<ProtocolVersion>;
  /** Financement accordé. */
  readonly grant?: Maybe<FundingGrant>;
  /** Financement refusé. */
  readonly refusal?: Maybe<FundingDecisionRefusal>;
  /** Arrêté des ministres qui donne effet à la décision, quand il est enregistré ; rien ne l'attend. */
  readonly ministerialOrder?: Maybe<MinisterialOrder>;
  /** Pour chaque action, si elle est possible maintenant pour la personne qui demande, et sinon pourquoi. */
  readonly availableActions: ReadonlyArray<Availability>;
  /** Histoire du dossier, du fait le plus ancien au plus récent : ce que la personne qui demande peut en voir. */
  readonly history?: Maybe<HistoryConnection>;
  /** Le dossier tel qu'il était à cet instant ; vide avant la saisine. Visible des parties au dossier. */
  readonly asOf?: Maybe<FundingFileAsOf>;
};


/** Le dossier du collège des financeurs sur un protocole qui demande un financement dérogatoire. */
export type FundingFileHistoryArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Le dossier du collège des financeurs sur un protocole qui demande un financement dérogatoire. */
export type FundingFileAsOfArgs = {
  at: Scalars['DateTime']['input'];
};

/** Un dossier de financement tel qu'il était à un instant passé. */
export type FundingFileAsOf = {
  readonly __typename?: 'FundingFileAsOf';
  /** Où en était le dossier. */
  readonly status: FundingStatus;
  /** Numéro de la version la plus récente reçue. */
  readonly versionNumber: Scalars['Int']['output'];
  /** Modèle économique tel qu'il avait été transmis. */
  readonly economicModel?: Maybe<ReferredEconomicModel>;
  /** Complément demandé, tant qu'aucune version n'y répondait. */
  readonly completionRequest?: Maybe<ModelCompletionRequest>;
  /** Avis du collège. */
  readonly opinion?: Maybe<FundingOpinion>;
  /** Numéro de la version pour laquelle l'avis valait. */
  readonly coveredNumber?: Maybe<Scalars['Int']['output']>;
  /** Financement accordé. */
  readonly grant?: Maybe<FundingGrant>;
  /** Financement refusé. */
  readonly refusal?: Maybe<FundingDecisionRefusal>;
  /** Arrêté des ministres. */
  readonly ministerialOrder?: Maybe<MinisterialOrder>;
};

export type Protocol = {
  readonly __typename?: 'Protocol';
  /** Identifiant. */
  readonly id: Scalars['ID']['output'];
  /** Dossier du collège des financeurs ; vide si aucun financement n'est demandé ou si la personne qui demande ne peut pas le voir. */
  readonly funding?: Maybe<FundingFile>;
};

export type ProtocolVersion = {
  readonly __typename?: 'ProtocolVersion';
  /** Identifiant : celui du protocole, deux-points, le numéro. */
  readonly id: Scalars['ID']['output'];
};

/** Où en est un dossier de financement. */
export type FundingStatus =
  /** Financement demandé. */
  | 'REQUESTED'
  /** Le modèle économique est à compléter. */
  | 'MODEL_INCOMPLETE'
  /** En examen. */
  | 'UNDER_REVIEW'
  /** L'avis est rendu ; la décision est à prendre. */
  | 'OPINION_GIVEN'
  /** Financement dérogatoire accordé. */
  | 'GRANTED'
  /** Financement dérogatoire refusé. */
  | 'REFUSED'
  /** Le promoteur a renoncé au financement. */
  | 'DROPPED'
  /** Le protocole est retiré. */
  | 'WITHDRAWN';

/** Sens de l'avis du collège. */
export type FundingOutcome =
  /** Favorable. */
  | 'FAVOURABLE'
  /** Favorable avec conditions. */
  | 'FAVOURABLE_WITH_CONDITIONS'
  /** Défavorable. */
  | 'UNFAVOURABLE';

/** Modèle économique tel qu'il a été transmis ; ses textes se lisent dans la version. */
export type ReferredEconomicModel = {
  readonly __typename?: 'ReferredEconomicModel';
  /** Empreinte de la section économique seule : quand elle change, le collège examine à nouveau. */
  readonly hash: Scalars['Sha256']['output'];
  /** Mode de rémunération. */
  readonly remunerationMode?: Maybe<RemunerationMode>;
  /** Montant par acte ou par forfait. */
  readonly amountPerActCents?: Maybe<Scalars['Cents']['output']>;
  /** Nombre d'actes attendus chaque année, dans l'ordre des années. */
  readonly annualVolumes: ReadonlyArray<Scalars['Int']['output']>;
  /** Coût net annuel pour les financeurs ; négatif si le protocole fait économiser. */
  readonly netAnnualCostCents?: Maybe<Scalars['Cents']['output']>;
  /** Durée demandée, en mois. */
  readonly requestedMonths?: Maybe<Scalars['Int']['output']>;
};

/** Complément demandé sur le modèle économique. */
export type ModelCompletionRequest = {
  readonly __typename?: 'ModelCompletionRequest';
  /** Jour de la demande. */
  readonly requestedOn: Scalars['Date']['output'];
  /** Jour pour lequel la réponse est attendue. */
  readonly dueOn: Scalars['Date']['output'];
  /** Ce qui manque, point par point. */
  readonly points: ReadonlyArray<Scalars['String']['output']>;
};

/** Avis du collège des financeurs. */
export type FundingOpinion = {
  readonly __typename?: 'FundingOpinion';
  /** Numéro de l'avis. */
  readonly number: Scalars['String']['output'];
  /** Jour de l'avis. */
  readonly givenOn: Scalars['Date']['output'];
  /** Sens de l'avis. */
  readonly outcome: FundingOutcome;
  /** Considérations ; vide pour qui ne connaît que le sens de l'avis. */
  readonly considerations?: Maybe<Scalars['String']['output']>;
  /** Conditions ; vide pour qui ne connaît que le sens de l'avis. */
  readonly conditions?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Financement dérogatoire accordé par le collège. */
export type FundingGrant = {
  readonly __typename?: 'FundingGrant';
  /** Jour de la décision. */
  readonly decidedOn: Scalars['Date']['output'];
  /** Durée, en mois. */
  readonly months: Scalars['Int']['output'];
  /** Premier jour financé. */
  readonly startsOn: Scalars['Date']['output'];
  /** Dernier jour financé. */
  readonly endsOn: Scalars['Date']['output'];
  /** Conditions ; vide pour qui n'est pas partie au dossier. */
  readonly conditions?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Évaluation médico-économique à laquelle le financement est lié ; vide pour qui n'est pas partie au dossier. */
  readonly evaluation?: Maybe<EvaluationPlan>;
  /** Texte sur lequel la décision se fonde. */
  readonly article: Scalars['String']['output'];
};

/** Plan de l'évaluation médico-économique. */
export type EvaluationPlan = {
  readonly __typename?: 'EvaluationPlan';
  /** Question évaluée. */
  readonly question: Scalars['String']['output'];
  /** Évaluateur. */
  readonly evaluator: Scalars['String']['output'];
  /** Budget de l'évaluation. */
  readonly budgetCents: Scalars['Cents']['output'];
  /** Premier jour de l'évaluation. */
  readonly startsOn: Scalars['Date']['output'];
  /** Jour de remise du rapport. */
  readonly reportDueOn: Scalars['Date']['output'];
};

/** Financement dérogatoire refusé par le collège. */
export type FundingDecisionRefusal = {
  readonly __typename?: 'FundingDecisionRefusal';
  /** Jour de la décision. */
  readonly decidedOn: Scalars['Date']['output'];
  /** Motifs. */
  readonly reasons: Scalars['String']['output'];
};

/** Arrêté des ministres qui donne effet à un financement dérogatoire. */
export type MinisterialOrder = {
  readonly __typename?: 'MinisterialOrder';
  /** NOR de l'arrêté. */
  readonly nor: Scalars['String']['output'];
  /** Intitulé de l'arrêté. */
  readonly title: Scalars['String']['output'];
  /** Jour de la signature. */
  readonly signedOn: Scalars['Date']['output'];
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
  FundingFile: FundingFile;
  Protocol: Protocol;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  FundingFile:
    ( { __typename: 'FundingFile' }
    & GraphQLRecursivePick<FederationTypes['FundingFile'], {"id":true}> );
  Protocol:
    ( { __typename: 'Protocol' }
    & GraphQLRecursivePick<FederationTypes['Protocol'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  FundingResult:
    | ( FundingChangedParent & { __typename: 'FundingChanged' } )
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
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  FundingFileFilter: FundingFileFilter;
  FundingFileOrder: FundingFileOrder;
  FundingFileConnection: ResolverTypeWrapper<FundingFileConnectionParent>;
  FundingFileEdge: ResolverTypeWrapper<Omit<FundingFileEdge, 'node'> & { node: ResolversTypes['FundingFile'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  FundingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FundingResult']>;
  FundingChanged: ResolverTypeWrapper<FundingChangedParent>;
  RequestModelCompletionInput: RequestModelCompletionInput;
  GiveFundingOpinionInput: GiveFundingOpinionInput;
  GrantFundingInput: GrantFundingInput;
  EvaluationPlanInput: EvaluationPlanInput;
  RefuseFundingInput: RefuseFundingInput;
  RecordMinisterialOrderInput: RecordMinisterialOrderInput;
  FundingFile: ResolverTypeWrapper<FundingFileParent>;
  FundingFileAsOf: ResolverTypeWrapper<FundingFileAsOfParent>;
  Protocol: ResolverTypeWrapper<ProtocolParent>;
  ProtocolVersion: ResolverTypeWrapper<ProtocolVersion>;
  FundingStatus: FundingStatus;
  FundingOutcome: FundingOutcome;
  ReferredEconomicModel: ResolverTypeWrapper<ReferredEconomicModel>;
  ModelCompletionRequest: ResolverTypeWrapper<ModelCompletionRequest>;
  FundingOpinion: ResolverTypeWrapper<FundingOpinion>;
  FundingGrant: ResolverTypeWrapper<FundingGrant>;
  EvaluationPlan: ResolverTypeWrapper<EvaluationPlan>;
  FundingDecisionRefusal: ResolverTypeWrapper<FundingDecisionRefusal>;
  MinisterialOrder: ResolverTypeWrapper<MinisterialOrder>;
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
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  FundingFileFilter: FundingFileFilter;
  FundingFileConnection: FundingFileConnectionParent;
  FundingFileEdge: Omit<FundingFileEdge, 'node'> & { node: ResolversParentTypes['FundingFile'] };
  Mutation: Record<PropertyKey, never>;
  FundingResult: ResolversUnionTypes<ResolversParentTypes>['FundingResult'];
  FundingChanged: FundingChangedParent;
  RequestModelCompletionInput: RequestModelCompletionInput;
  GiveFundingOpinionInput: GiveFundingOpinionInput;
  GrantFundingInput: GrantFundingInput;
  EvaluationPlanInput: EvaluationPlanInput;
  RefuseFundingInput: RefuseFundingInput;
  RecordMinisterialOrderInput: RecordMinisterialOrderInput;
  FundingFile: FundingFileParent;
  FundingFileAsOf: FundingFileAsOfParent;
  Protocol: ProtocolParent;
  ProtocolVersion: ProtocolVersion;
  ReferredEconomicModel: ReferredEconomicModel;
  ModelCompletionRequest: ModelCompletionRequest;
  FundingOpinion: FundingOpinion;
  FundingGrant: FundingGrant;
  EvaluationPlan: EvaluationPlan;
  FundingDecisionRefusal: FundingDecisionRefusal;
  MinisterialOrder: MinisterialOrder;
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
  fundingFile?: Resolver<Maybe<ResolversTypes['FundingFile']>, ParentType, ContextType, RequireFields<QueryFundingFileArgs, 'id'>>;
  fundingFiles?: Resolver<ResolversTypes['FundingFileConnection'], ParentType, ContextType, RequireFields<QueryFundingFilesArgs, 'orderBy' | 'first'>>;
};

export type FundingFileConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FundingFileConnection'] = ResolversParentTypes['FundingFileConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FundingFileEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FundingFile']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['BoundedTotal'], ParentType, ContextType>;
};

export type FundingFileEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FundingFileEdge'] = ResolversParentTypes['FundingFileEdge']> = {
  node?: Resolver<ResolversTypes['FundingFile'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  requestModelCompletion?: Resolver<ResolversTypes['FundingResult'], ParentType, ContextType, RequireFields<MutationRequestModelCompletionArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
  startExamination?: Resolver<ResolversTypes['FundingResult'], ParentType, ContextType, RequireFields<MutationStartExaminationArgs, 'id' | 'revision' | 'idempotencyKey'>>;
  giveFundingOpinion?: Resolver<ResolversTypes['FundingResult'], ParentType, ContextType, RequireFields<MutationGiveFundingOpinionArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
  grantFunding?: Resolver<ResolversTypes['FundingResult'], ParentType, ContextType, RequireFields<MutationGrantFundingArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
  refuseFunding?: Resolver<ResolversTypes['FundingResult'], ParentType, ContextType, RequireFields<MutationRefuseFundingArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
  recordMinisterialOrder?: Resolver<ResolversTypes['FundingResult'], ParentType, ContextType, RequireFields<MutationRecordMinisterialOrderArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
};

export type FundingResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FundingResult'] = ResolversParentTypes['FundingResult']> = {
  __resolveType?: TypeResolveFn<'FundingChanged' | 'RuleRefusal' | 'StateRefusal' | 'StaleRevision' | 'InvalidInput', ParentType, ContextType>;
};

export type FundingChangedResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FundingChanged'] = ResolversParentTypes['FundingChanged']> = {
  fundingFile?: Resolver<ResolversTypes['FundingFile'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundingFileResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FundingFile'] = ResolversParentTypes['FundingFile'], FederationReferenceType extends FederationReferenceTypes['FundingFile'] = FederationReferenceTypes['FundingFile']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FundingFile']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FundingStatus'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  protocol?: Resolver<Maybe<ResolversTypes['Protocol']>, ParentType, ContextType>;
  versionNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['ProtocolVersion']>, ParentType, ContextType>;
  economicModel?: Resolver<Maybe<ResolversTypes['ReferredEconomicModel']>, ParentType, ContextType>;
  completionRequest?: Resolver<Maybe<ResolversTypes['ModelCompletionRequest']>, ParentType, ContextType>;
  opinion?: Resolver<Maybe<ResolversTypes['FundingOpinion']>, ParentType, ContextType>;
  coveredNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  coveredHash?: Resolver<Maybe<ResolversTypes['Sha256']>, ParentType, ContextType>;
  coveredVersion?: Resolver<Maybe<ResolversTypes['ProtocolVersion']>, ParentType, ContextType>;
  grant?: Resolver<Maybe<ResolversTypes['FundingGrant']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['FundingDecisionRefusal']>, ParentType, ContextType>;
  ministerialOrder?: Resolver<Maybe<ResolversTypes['MinisterialOrder']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['Availability']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['HistoryConnection']>, ParentType, ContextType, RequireFields<FundingFileHistoryArgs, 'first'>>;
  asOf?: Resolver<Maybe<ResolversTypes['FundingFileAsOf']>, ParentType, ContextType, RequireFields<FundingFileAsOfArgs, 'at'>>;
};

export type FundingFileAsOfResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FundingFileAsOf'] = ResolversParentTypes['FundingFileAsOf']> = {
  status?: Resolver<ResolversTypes['FundingStatus'], ParentType, ContextType>;
  versionNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  economicModel?: Resolver<Maybe<ResolversTypes['ReferredEconomicModel']>, ParentType, ContextType>;
  completionRequest?: Resolver<Maybe<ResolversTypes['ModelCompletionRequest']>, ParentType, ContextType>;
  opinion?: Resolver<Maybe<ResolversTypes['FundingOpinion']>, ParentType, ContextType>;
  coveredNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  grant?: Resolver<Maybe<ResolversTypes['FundingGrant']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['FundingDecisionRefusal']>, ParentType, ContextType>;
  ministerialOrder?: Resolver<Maybe<ResolversTypes['MinisterialOrder']>, ParentType, ContextType>;
};

export type ProtocolResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Protocol'] = ResolversParentTypes['Protocol'], FederationReferenceType extends FederationReferenceTypes['Protocol'] = FederationReferenceTypes['Protocol']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Protocol']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  funding?: Resolver<Maybe<ResolversTypes['FundingFile']>, ParentType, ContextType>;
};

export type ProtocolVersionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProtocolVersion'] = ResolversParentTypes['ProtocolVersion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ReferredEconomicModelResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReferredEconomicModel'] = ResolversParentTypes['ReferredEconomicModel']> = {
  hash?: Resolver<ResolversTypes['Sha256'], ParentType, ContextType>;
  remunerationMode?: Resolver<Maybe<ResolversTypes['RemunerationMode']>, ParentType, ContextType>;
  amountPerActCents?: Resolver<Maybe<ResolversTypes['Cents']>, ParentType, ContextType>;
  annualVolumes?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  netAnnualCostCents?: Resolver<Maybe<ResolversTypes['Cents']>, ParentType, ContextType>;
  requestedMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ModelCompletionRequestResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ModelCompletionRequest'] = ResolversParentTypes['ModelCompletionRequest']> = {
  requestedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  points?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FundingOpinionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FundingOpinion'] = ResolversParentTypes['FundingOpinion']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  givenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['FundingOutcome'], ParentType, ContextType>;
  considerations?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  conditions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type FundingGrantResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FundingGrant'] = ResolversParentTypes['FundingGrant']> = {
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  months?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  conditions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  evaluation?: Resolver<Maybe<ResolversTypes['EvaluationPlan']>, ParentType, ContextType>;
  article?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EvaluationPlanResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EvaluationPlan'] = ResolversParentTypes['EvaluationPlan']> = {
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evaluator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  budgetCents?: Resolver<ResolversTypes['Cents'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reportDueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type FundingDecisionRefusalResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FundingDecisionRefusal'] = ResolversParentTypes['FundingDecisionRefusal']> = {
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reasons?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MinisterialOrderResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MinisterialOrder'] = ResolversParentTypes['MinisterialOrder']> = {
  nor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
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
  FundingFileConnection?: FundingFileConnectionResolvers<ContextType>;
  FundingFileEdge?: FundingFileEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  FundingResult?: FundingResultResolvers<ContextType>;
  FundingChanged?: FundingChangedResolvers<ContextType>;
  FundingFile?: FundingFileResolvers<ContextType>;
  FundingFileAsOf?: FundingFileAsOfResolvers<ContextType>;
  Protocol?: ProtocolResolvers<ContextType>;
  ProtocolVersion?: ProtocolVersionResolvers<ContextType>;
  ReferredEconomicModel?: ReferredEconomicModelResolvers<ContextType>;
  ModelCompletionRequest?: ModelCompletionRequestResolvers<ContextType>;
  FundingOpinion?: FundingOpinionResolvers<ContextType>;
  FundingGrant?: FundingGrantResolvers<ContextType>;
  EvaluationPlan?: EvaluationPlanResolvers<ContextType>;
  FundingDecisionRefusal?: FundingDecisionRefusalResolvers<ContextType>;
  MinisterialOrder?: MinisterialOrderResolvers<ContextType>;
};
