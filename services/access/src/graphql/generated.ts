// Written by "npm run generate" from the schema. Changes are lost.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { OrganisationView as OrganisationParent, AgentView as AgentParent, PartnerClientView as PartnerClientParent } from '../domain/reading.ts';
import type { OrganisationConnectionParent as OrganisationConnectionParent, ChangedParent as OrganisationChangedParent, AgentConnectionParent as AgentConnectionParent, ChangedParent as AgentChangedParent, PartnerClientConnectionParent as PartnerClientConnectionParent, SecretParent as PartnerClientChangedParent, BearerParent as BearerRightsParent } from './parents.ts';
import type { Absence as AbsenceParent, Delegation as SignatureDelegationParent } from '../domain/agent/agent.ts';
import type { NamedActor as ShareRecipientParent, GraphContext } from '@coop/service-kit';
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

/** Organisation à inscrire. */
export type RegisterOrganisationInput = {
  /** Nature : structure ou CPTS. */
  readonly kind: OrganisationKind;
  /** Nom. */
  readonly label: Scalars['String']['input'];
  /** Code INSEE de sa région ; vide si elle n'est d'aucune. */
  readonly regionCode?: InputMaybe<Scalars['RegionCode']['input']>;
  /** FINESS, si elle en a un : son code en vient, sinon du SIRET. */
  readonly finess?: InputMaybe<Scalars['Finess']['input']>;
  /** SIRET par lequel ses agents se connectent. */
  readonly siret: Scalars['Siret']['input'];
};

/** Nom d'une organisation. */
export type RenameOrganisationInput = {
  /** Nom. */
  readonly label: Scalars['String']['input'];
};

/** Fermeture d'une organisation. */
export type CloseOrganisationInput = {
  /** Motif. */
  readonly reason: Scalars['String']['input'];
};

/** Réouverture d'une organisation. */
export type ReopenOrganisationInput = {
  /** Motif. */
  readonly reason: Scalars['String']['input'];
};

/** Numéros SIRET d'une organisation. */
export type RecordSiretsInput = {
  /** Tous ses numéros, au moins un. */
  readonly sirets: ReadonlyArray<Scalars['Siret']['input']>;
};

/** Personne invitée. */
export type InviteAgentInput = {
  /** Code de l'organisation. */
  readonly organisationCode: Scalars['String']['input'];
  /** Prénom. */
  readonly givenName: Scalars['String']['input'];
  /** Nom. */
  readonly familyName: Scalars['String']['input'];
  /** Adresse électronique professionnelle, celle que donne ProConnect. */
  readonly email: Scalars['String']['input'];
  /** SIRET de l'établissement pour lequel la personne se connecte. */
  readonly siret: Scalars['Siret']['input'];
  /** Rôles, au moins un. */
  readonly roles: ReadonlyArray<AgentRole>;
  /** Premier jour, aujourd'hui au plus tôt. */
  readonly from: Scalars['Date']['input'];
  /** Dernier jour, s'il est fixé. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** Référent désigné : un professionnel par son numéro, ou une personne par son adresse et le SIRET. */
export type NameReferentInput = {
  /** Code de la structure ou de la CPTS. */
  readonly organisationCode: Scalars['String']['input'];
  /** Prénom. */
  readonly givenName: Scalars['String']['input'];
  /** Nom. */
  readonly familyName: Scalars['String']['input'];
  /** Identifiant national, pour un professionnel. */
  readonly idNatPs?: InputMaybe<Scalars['IdNatPs']['input']>;
  /** Adresse électronique, pour une autre personne. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** SIRET, pour une autre personne. */
  readonly siret?: InputMaybe<Scalars['Siret']['input']>;
  /** Premier jour, aujourd'hui au plus tôt. */
  readonly from: Scalars['Date']['input'];
  /** Dernier jour, s'il est fixé. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** Rôle donné. */
export type GrantRoleInput = {
  /** Rôle. */
  readonly role: AgentRole;
  /** Premier jour, aujourd'hui au plus tôt. */
  readonly from: Scalars['Date']['input'];
  /** Dernier jour, s'il est fixé. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** Rôle retiré. */
export type RevokeRoleInput = {
  /** Rôle. */
  readonly role: AgentRole;
};

/** Fin de l'appartenance. */
export type EndMembershipInput = {
  /** Dernier jour, aujourd'hui au plus tôt ; sans lui, l'appartenance prend fin aussitôt. */
  readonly lastDay?: InputMaybe<Scalars['Date']['input']>;
};

/** Absence. */
export type DeclareAbsenceInput = {
  /** Premier jour. */
  readonly from: Scalars['Date']['input'];
  /** Dernier jour, aujourd'hui au plus tôt. */
  readonly until: Scalars['Date']['input'];
};

/** Absence qui prend fin. */
export type EndAbsenceInput = {
  /** Identifiant de l'absence. */
  readonly absenceId: Scalars['ID']['input'];
};

/** Suppléance, dans les dates de l'absence. */
export type NameSubstituteInput = {
  /** Identifiant de l'absence. */
  readonly absenceId: Scalars['ID']['input'];
  /** Identifiant de l'agent qui supplée. */
  readonly substituteId: Scalars['ID']['input'];
  /** Premier jour. */
  readonly from: Scalars['Date']['input'];
  /** Dernier jour. */
  readonly until: Scalars['Date']['input'];
};

/** Délégation de signature. */
export type DelegateSignatureInput = {
  /** Identifiant de l'agent qui reçoit la délégation. */
  readonly delegateId: Scalars['ID']['input'];
  /** Référence de la décision. */
  readonly reference: Scalars['String']['input'];
  /** Ce qui est délégué, dans les mots de la décision. */
  readonly scope: Scalars['String']['input'];
  /** Actes que la délégation comprend, au moins un : elle ne permet d'en signer aucun autre. */
  readonly acts?: ReadonlyArray<SignedAct>;
  /** Premier jour. */
  readonly from: Scalars['Date']['input'];
  /** Dernier jour, s'il est fixé. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** Délégation qui prend fin. */
export type EndDelegationInput = {
  /** Identifiant de la délégation. */
  readonly delegationId: Scalars['ID']['input'];
};

/** Client technique à ouvrir. */
export type IssuePartnerClientInput = {
  /** Nom du système. */
  readonly label: Scalars['String']['input'];
  /** Régions, au moins une ; celle de l'agence pour une ARS. */
  readonly regionCodes: ReadonlyArray<Scalars['RegionCode']['input']>;
  /** Opérations permises, au moins une. */
  readonly scopes: ReadonlyArray<PartnerScope>;
  /** Dernier jour, dans deux ans au plus. */
  readonly expiresOn: Scalars['Date']['input'];
  /** Nom de la personne ou du service à joindre. */
  readonly contactName: Scalars['String']['input'];
  /** Adresse électronique à joindre. */
  readonly contactEmail: Scalars['String']['input'];
  /** Clés publiques (JWK en JSON) : avec elles, le client n'a pas de secret. */
  readonly publicKeys?: ReadonlyArray<Scalars['String']['input']>;
  /** Empreinte SHA-256 du certificat auquel lier les jetons, en base64url. */
  readonly certificateThumbprint?: InputMaybe<Scalars['String']['input']>;
};

/** Limites d'un client technique. */
export type LimitPartnerClientInput = {
  /** Régions, au moins une ; celle de l'agence pour une ARS. */
  readonly regionCodes: ReadonlyArray<Scalars['RegionCode']['input']>;
  /** Opérations permises, au moins une. */
  readonly scopes: ReadonlyArray<PartnerScope>;
  /** Dernier jour, dans deux ans au plus. */
  readonly expiresOn: Scalars['Date']['input'];
  /** Nom de la personne ou du service à joindre. */
  readonly contactName: Scalars['String']['input'];
  /** Adresse électronique à joindre. */
  readonly contactEmail: Scalars['String']['input'];
};

/** Remplacement du secret. */
export type RotatePartnerSecretInput = {
  /** Heures pendant lesquelles l'ancien secret vaut encore, de 0 à 720. À 0, les jetons déjà donnés ne valent plus. */
  readonly overlapHours: Scalars['Int']['input'];
};

/** Clés publiques acceptées. */
export type ReplacePartnerKeysInput = {
  /** Clés publiques (JWK en JSON), de une à quatre. */
  readonly publicKeys: ReadonlyArray<Scalars['String']['input']>;
};

/** Certificat auquel les jetons sont liés. */
export type BindPartnerCertificateInput = {
  /** Empreinte SHA-256 du certificat, en base64url ; vide pour délier. */
  readonly certificateThumbprint?: InputMaybe<Scalars['String']['input']>;
};

/** Révocation. */
export type RevokePartnerClientInput = {
  /** Motif. */
  readonly reason: Scalars['String']['input'];
};

export type Query = {
  readonly __typename?: 'Query';
  /** Ce que le porteur du jeton peut faire, à quel titre et jusqu'à quand. */
  readonly mesDroits: BearerRights;
  /** Une organisation par son code ; vide s'il n'y en a pas. */
  readonly organisation?: Maybe<Organisation>;
  /** Les organisations. */
  readonly organisations: OrganisationConnection;
  /** Avec qui un promoteur peut partager sa grille de travail : les agents en activité des ARS et les structures dont le nom contient ce texte, vingt au plus. */
  readonly shareRecipients: ReadonlyArray<ShareRecipient>;
  /** Un agent ; vide s'il n'existe pas ou si la personne qui demande ne peut pas le voir. */
  readonly agent?: Maybe<Agent>;
  /** Les agents que la personne qui demande peut voir. */
  readonly agents: AgentConnection;
  /** Un client technique ; vide s'il n'existe pas ou si la personne qui demande ne peut pas le voir. */
  readonly partnerClient?: Maybe<PartnerClient>;
  /** Les clients techniques que la personne qui demande peut voir. */
  readonly partnerClients: PartnerClientConnection;
};


export type QueryOrganisationArgs = {
  code: Scalars['String']['input'];
};


export type QueryOrganisationsArgs = {
  filter?: InputMaybe<OrganisationFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryShareRecipientsArgs = {
  text: Scalars['String']['input'];
};


export type QueryAgentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAgentsArgs = {
  filter?: InputMaybe<AgentFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPartnerClientArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPartnerClientsArgs = {
  filter?: InputMaybe<PartnerClientFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Quelqu'un avec qui une grille de travail peut être partagée. */
export type ShareRecipient = {
  readonly __typename?: 'ShareRecipient';
  /** Désignation à donner à « shareGrid » ; vaut une heure. */
  readonly id: Scalars['ID']['output'];
  /** Vrai pour une structure : sa direction et ses référents liront la grille ; faux pour un agent, qui la lira seul. */
  readonly isStructure: Scalars['Boolean']['output'];
  /** Prénom et nom de l'agent, ou nom de la structure. */
  readonly name: Scalars['String']['output'];
  /** Organisation de l'agent, ou la structure elle-même. */
  readonly organisation: Scalars['String']['output'];
  /** Code de l'organisation. */
  readonly organisationCode: Scalars['String']['output'];
};

/** Ce qui doit être vrai de chaque organisation de la liste ; les critères se cumulent. */
export type OrganisationFilter = {
  /** La nature est l'une de celles-ci. */
  readonly kinds?: InputMaybe<ReadonlyArray<OrganisationKind>>;
  /** La région est celle-ci. */
  readonly regionCode?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Le nom ou le code contient ce texte. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Ce qui doit être vrai de chaque agent de la liste ; les critères se cumulent. */
export type AgentFilter = {
  /** L'organisation a ce code. */
  readonly organisationCode?: InputMaybe<Scalars['String']['input']>;
  /** L'état est l'un de ceux-ci. */
  readonly statuses?: InputMaybe<ReadonlyArray<AgentStatus>>;
  /** L'agent a ce rôle. */
  readonly role?: InputMaybe<AgentRole>;
};

/** Ce qui doit être vrai de chaque client technique de la liste ; les critères se cumulent. */
export type PartnerClientFilter = {
  /** L'organisation qui en répond a ce code. */
  readonly organisationCode?: InputMaybe<Scalars['String']['input']>;
  /** L'état est l'un de ceux-ci. */
  readonly statuses?: InputMaybe<ReadonlyArray<PartnerClientStatus>>;
  /** Le client expire avant ce jour. */
  readonly expiresBefore?: InputMaybe<Scalars['Date']['input']>;
};

/** Une page d'organisations. */
export type OrganisationConnection = {
  readonly __typename?: 'OrganisationConnection';
  /** Organisations de la page, avec leurs curseurs. */
  readonly edges: ReadonlyArray<OrganisationEdge>;
  /** Organisations de la page. */
  readonly nodes: ReadonlyArray<Organisation>;
  /** Où commence et finit la page. */
  readonly pageInfo: PageInfo;
  /** Nombre d'organisations de la liste entière. */
  readonly totalCount: BoundedTotal;
};

/** Une organisation dans une page. */
export type OrganisationEdge = {
  readonly __typename?: 'OrganisationEdge';
  /** Organisation. */
  readonly node: Organisation;
  /** Curseur de cette organisation. */
  readonly cursor: Scalars['String']['output'];
};

/** Une page d'agents. */
export type AgentConnection = {
  readonly __typename?: 'AgentConnection';
  /** Agents de la page, avec leurs curseurs. */
  readonly edges: ReadonlyArray<AgentEdge>;
  /** Agents de la page. */
  readonly nodes: ReadonlyArray<Agent>;
  /** Où commence et finit la page. */
  readonly pageInfo: PageInfo;
  /** Nombre d'agents de la liste entière. */
  readonly totalCount: BoundedTotal;
};

/** Un agent dans une page. */
export type AgentEdge = {
  readonly __typename?: 'AgentEdge';
  /** Agent. */
  readonly node: Agent;
  /** Curseur de cet agent. */
  readonly cursor: Scalars['String']['output'];
};

/** Une page de clients techniques. */
export type PartnerClientConnection = {
  readonly __typename?: 'PartnerClientConnection';
  /** Clients de la page, avec leurs curseurs. */
  readonly edges: ReadonlyArray<PartnerClientEdge>;
  /** Clients de la page. */
  readonly nodes: ReadonlyArray<PartnerClient>;
  /** Où commence et finit la page. */
  readonly pageInfo: PageInfo;
  /** Nombre de clients de la liste entière. */
  readonly totalCount: BoundedTotal;
};

/** Un client technique dans une page. */
export type PartnerClientEdge = {
  readonly __typename?: 'PartnerClientEdge';
  /** Client. */
  readonly node: PartnerClient;
  /** Curseur de ce client. */
  readonly cursor: Scalars['String']['output'];
};

/** Ce que le porteur du jeton peut faire, à quel titre et jusqu'à quand. */
export type BearerRights = {
  readonly __typename?: 'BearerRights';
  /** Profil : « PROFESSIONAL », « ARS_AGENT », « PARTNER_SYSTEM »… ; « PUBLIC » sans jeton. */
  readonly kind: Scalars['String']['output'];
  /** Organisation pour laquelle il agit, s'il y en a une. */
  readonly organisation?: Maybe<Organisation>;
  /** Codes INSEE des régions pour lesquelles il agit, y compris celles qui ont fusionné. */
  readonly regionCodes: ReadonlyArray<Scalars['RegionCode']['output']>;
  /** Rôles. */
  readonly roles: ReadonlyArray<AgentRole>;
  /** À quel titre, s'il agit par ce jeton pour un autre agent ; vide s'il agit en son nom. */
  readonly inSteadOf?: Maybe<Stead>;
  /** Opérations permises à un client technique. */
  readonly scopes: ReadonlyArray<PartnerScope>;
  /** Instant où le jeton expire ; vide sans jeton. */
  readonly tokenExpiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Dernier jour du client technique ou de l'appartenance, s'il est fixé. */
  readonly until?: Maybe<Scalars['Date']['output']>;
  /** Suppléances et délégations que le porteur tient aujourd'hui d'autres agents. */
  readonly heldForOthers: ReadonlyArray<HeldForOther>;
  /** Actions qu'il peut demander ; l'état de chaque dossier dit encore lesquelles sont possibles. */
  readonly operations: ReadonlyArray<PermittedOperation>;
};

/** Une suppléance ou une délégation tenue d'un autre agent. */
export type HeldForOther = {
  readonly __typename?: 'HeldForOther';
  /** Rôles ainsi exercés. */
  readonly roles: ReadonlyArray<AgentRole>;
  /** Référence de la décision qui délègue ; vide pour une suppléance. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** Actes que la délégation comprend ; vide pour une suppléance, qui n'est pas limitée. */
  readonly acts?: Maybe<ReadonlyArray<SignedAct>>;
  /** Dernier jour, s'il est fixé. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};

/** Une action que le porteur peut demander. */
export type PermittedOperation = {
  readonly __typename?: 'PermittedOperation';
  /** Nom de la mutation. */
  readonly name: Scalars['String']['output'];
  /** Ce qu'elle fait. */
  readonly description: Scalars['String']['output'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Inscrire une structure ou une CPTS : l'administrateur de l'agence de sa région, ou celui du ministère si elle n'est d'aucune. Les autres organisations sont nommées par la loi. */
  readonly registerOrganisation: OrganisationResult;
  /** Changer le nom de l'organisation : son administrateur, ou celui de l'autorité dont elle relève. */
  readonly renameOrganisation: OrganisationResult;
  /** Fermer l'organisation : l'administrateur de l'autorité dont elle relève. Ses agents et ses clients techniques n'agissent plus dans la minute. */
  readonly closeOrganisation: OrganisationResult;
  /** Rouvrir l'organisation fermée : l'administrateur de l'autorité dont elle relève. Ses agents et ses clients techniques retrouvent, avec de nouveaux jetons, les droits qui n'ont pas pris fin entre-temps. */
  readonly reopenOrganisation: OrganisationResult;
  /** L'administrateur tient à jour les numéros SIRET de l'organisation. */
  readonly recordSirets: OrganisationResult;
  /** L'administrateur invite une personne ; sa première connexion l'active. */
  readonly inviteAgent: AgentResult;
  /** Le responsable d'une structure ou d'une CPTS désigne un référent. */
  readonly nameReferent: AgentResult;
  /** L'administrateur donne un rôle ; nul ne s'en donne un à soi-même. */
  readonly grantRole: AgentResult;
  /** L'administrateur retire un rôle ; l'organisation garde toujours un administrateur. */
  readonly revokeRole: AgentResult;
  /** L'administrateur suspend l'agent : ses jetons ne valent plus dans la minute. */
  readonly suspendAgent: AgentResult;
  /** L'administrateur lève la suspension. */
  readonly reinstateAgent: AgentResult;
  /** L'administrateur met fin à l'appartenance, aujourd'hui ou à une date. */
  readonly endMembership: AgentResult;
  /** L'agent, ou l'administrateur, déclare une absence. */
  readonly declareAbsence: AgentResult;
  /** L'agent qui revient, ou l'administrateur, met fin à une absence ; qui le suppléait n'agit plus pour lui. */
  readonly endAbsence: AgentResult;
  /** L'administrateur désigne qui supplée l'agent pendant une absence déclarée. */
  readonly nameSubstitute: AgentResult;
  /** L'administrateur enregistre la délégation de signature donnée par cet agent. */
  readonly delegateSignature: AgentResult;
  /** L'administrateur met fin à une délégation de signature. */
  readonly endDelegation: AgentResult;
  /** L'administrateur d'une ARS, ou du ministère, ouvre un client technique. Le secret n'est montré qu'une fois. */
  readonly issuePartnerClient: PartnerClientResult;
  /** L'administrateur change les limites du client. */
  readonly limitPartnerClient: PartnerClientResult;
  /** L'administrateur remplace le secret ; l'ancien vaut encore pendant le recouvrement. */
  readonly rotatePartnerSecret: PartnerClientResult;
  /** L'administrateur remplace les clés publiques ; l'ancienne et la nouvelle ensemble font le recouvrement. Une clé retirée met fin aux jetons déjà donnés. */
  readonly replacePartnerKeys: PartnerClientResult;
  /** L'administrateur lie les jetons du client à un certificat, ou les en délie ; ceux qui ont déjà été donnés ne valent plus. */
  readonly bindPartnerCertificate: PartnerClientResult;
  /** L'administrateur révoque le client : ses jetons ne valent plus dans la minute. */
  readonly revokePartnerClient: PartnerClientResult;
};


export type MutationRegisterOrganisationArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: RegisterOrganisationInput;
};


export type MutationRenameOrganisationArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: RenameOrganisationInput;
};


export type MutationCloseOrganisationArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: CloseOrganisationInput;
};


export type MutationReopenOrganisationArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: ReopenOrganisationInput;
};


export type MutationRecordSiretsArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: RecordSiretsInput;
};


export type MutationInviteAgentArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: InviteAgentInput;
};


export type MutationNameReferentArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: NameReferentInput;
};


export type MutationGrantRoleArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: GrantRoleInput;
};


export type MutationRevokeRoleArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: RevokeRoleInput;
};


export type MutationSuspendAgentArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
};


export type MutationReinstateAgentArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
};


export type MutationEndMembershipArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: EndMembershipInput;
};


export type MutationDeclareAbsenceArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: DeclareAbsenceInput;
};


export type MutationEndAbsenceArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: EndAbsenceInput;
};


export type MutationNameSubstituteArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: NameSubstituteInput;
};


export type MutationDelegateSignatureArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: DelegateSignatureInput;
};


export type MutationEndDelegationArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: EndDelegationInput;
};


export type MutationIssuePartnerClientArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: IssuePartnerClientInput;
};


export type MutationLimitPartnerClientArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: LimitPartnerClientInput;
};


export type MutationRotatePartnerSecretArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: RotatePartnerSecretInput;
};


export type MutationReplacePartnerKeysArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: ReplacePartnerKeysInput;
};


export type MutationBindPartnerCertificateArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: BindPartnerCertificateInput;
};


export type MutationRevokePartnerClientArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: RevokePartnerClientInput;
};

/** Ce qu'il advient d'une action sur une organisation. */
export type OrganisationResult = OrganisationChanged | RuleRefusal | StateRefusal | StaleRevision | InvalidInput;

/** L'action est faite. */
export type OrganisationChanged = {
  readonly __typename?: 'OrganisationChanged';
  /** Organisation après l'action. */
  readonly organisation: Organisation;
  /** Remarques qui n'ont pas empêché l'action. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** Ce qu'il advient d'une action sur un agent. */
export type AgentResult = AgentChanged | RuleRefusal | StateRefusal | StaleRevision | InvalidInput;

/** L'action est faite. */
export type AgentChanged = {
  readonly __typename?: 'AgentChanged';
  /** Agent après l'action. */
  readonly agent: Agent;
  /** Remarques qui n'ont pas empêché l'action. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** Ce qu'il advient d'une action sur un client technique. */
export type PartnerClientResult = PartnerClientChanged | RuleRefusal | StateRefusal | StaleRevision | InvalidInput;

/** L'action est faite. */
export type PartnerClientChanged = {
  readonly __typename?: 'PartnerClientChanged';
  /** Client après l'action. */
  readonly partnerClient: PartnerClient;
  /** Le secret, dans la réponse qui l'a créé et nulle part ailleurs : une demande répétée ne le redonne pas. */
  readonly secret?: Maybe<Scalars['String']['output']>;
  /** Remarques qui n'ont pas empêché l'action. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** Une organisation qui agit : agence régionale, Haute Autorité de santé, collège, ministère, comité, caisse, structure de soins. */
export type Organisation = {
  readonly __typename?: 'Organisation';
  /** Identifiant. */
  readonly id: Scalars['ID']['output'];
  /** Code stable : « ars-24 », « has », « finess-990000010 ». */
  readonly code: Scalars['String']['output'];
  /** Nature de l'organisation. */
  readonly kind: OrganisationKind;
  /** Nom. */
  readonly label: Scalars['String']['output'];
  /** Code INSEE de la région, s'il y en a une. */
  readonly regionCode?: Maybe<Scalars['RegionCode']['output']>;
  /** Jour de sa fermeture ; vide tant qu'elle est ouverte. */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  /** Révision à donner pour agir ; vide pour qui ne l'administre pas. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** Numéros SIRET de ses établissements ; vide pour qui ne l'administre pas. */
  readonly sirets?: Maybe<ReadonlyArray<Scalars['Siret']['output']>>;
  /** Ses agents, du moins ceux que la personne qui demande peut voir ; « agents(filter) » en donne les pages suivantes. */
  readonly agents: AgentConnection;
  /** Pour chaque action, si elle est possible maintenant pour la personne qui demande, et sinon pourquoi. */
  readonly availableActions: ReadonlyArray<Availability>;
};


/** Une organisation qui agit : agence régionale, Haute Autorité de santé, collège, ministère, comité, caisse, structure de soins. */
export type OrganisationAgentsArgs = {
  first?: Scalars['Int']['input'];
};

/** Nature d'une organisation. */
export type OrganisationKind =
  /** Agence régionale de santé. */
  | 'ARS'
  /** Haute Autorité de santé. */
  | 'HAS'
  /** Collège des financeurs. */
  | 'FUNDING_COLLEGE'
  /** Ministère chargé de la santé. */
  | 'MINISTRY'
  /** Comité national des coopérations interprofessionnelles. */
  | 'CNCI'
  /** Caisse nationale de l'assurance maladie. */
  | 'CNAM'
  /** Structure de soins. */
  | 'STRUCTURE'
  /** Communauté professionnelle territoriale de santé. */
  | 'CPTS'
  /** Organisme consulté : union régionale de professionnels, ordre, conseil national professionnel. */
  | 'CONSULTED_BODY'
  /** Instance d'un établissement : CME, CSIRMT. */
  | 'INTERNAL_BODY';

/** L'appartenance d'une personne à une organisation : ses rôles, ses absences, ses délégations. */
export type Agent = {
  readonly __typename?: 'Agent';
  /** Identifiant. */
  readonly id: Scalars['ID']['output'];
  /** Révision à donner pour agir. */
  readonly revision: Scalars['Int']['output'];
  /** Organisation. */
  readonly organisation: Organisation;
  /** Où en est l'appartenance. */
  readonly status: AgentStatus;
  /** Prénom. */
  readonly givenName: Scalars['String']['output'];
  /** Nom. */
  readonly familyName: Scalars['String']['output'];
  /** Adresse électronique professionnelle ; vide pour un professionnel invité par son numéro. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Premier jour. */
  readonly from: Scalars['Date']['output'];
  /** Dernier jour, s'il est fixé. */
  readonly until?: Maybe<Scalars['Date']['output']>;
  /** Rôles, y compris ceux qui commencent plus tard. */
  readonly roles: ReadonlyArray<HeldRole>;
  /** Absences, de la plus ancienne à la plus récente. */
  readonly absences: ReadonlyArray<Absence>;
  /** Délégations de signature données par cet agent. */
  readonly delegations: ReadonlyArray<SignatureDelegation>;
  /** Pour chaque action, si elle est possible maintenant pour la personne qui demande, et sinon pourquoi. */
  readonly availableActions: ReadonlyArray<Availability>;
};

/** Où en est l'appartenance d'un agent. */
export type AgentStatus =
  /** Invité ; sa première connexion l'active. */
  | 'INVITED'
  /** Actif. */
  | 'ACTIVE'
  /** Suspendu par l'administrateur. */
  | 'SUSPENDED'
  /** L'appartenance a pris fin. */
  | 'ENDED';

/** Ce qu'un agent peut faire dans son organisation. */
export type AgentRole =
  /** Instruit les dossiers. */
  | 'INSTRUCTOR'
  /** Signe les décisions. */
  | 'SIGNATORY'
  /** Administre les agents de l'organisation et ses clients techniques ; dirige la structure. */
  | 'ADMINISTRATOR'
  /** Secrétariat du collège de la Haute Autorité de santé. */
  | 'COLLEGE_SECRETARY'
  /** Membre. */
  | 'MEMBER'
  /** Secrétariat. */
  | 'SECRETARY'
  /** Référent désigné par le responsable de la structure ou de la CPTS : comme lui, suit ses équipes et écrit dans les grilles partagées avec elle ; il n'administre pas. */
  | 'REFERENT';

/** Un rôle et ses dates. */
export type HeldRole = {
  readonly __typename?: 'HeldRole';
  /** Rôle. */
  readonly role: AgentRole;
  /** Premier jour. */
  readonly from: Scalars['Date']['output'];
  /** Dernier jour, s'il est fixé. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};

/** Une absence, et qui remplace. */
export type Absence = {
  readonly __typename?: 'Absence';
  /** Identifiant. */
  readonly id: Scalars['ID']['output'];
  /** Premier jour. */
  readonly from: Scalars['Date']['output'];
  /** Dernier jour. */
  readonly until: Scalars['Date']['output'];
  /** Suppléant, s'il est désigné. */
  readonly substitute?: Maybe<Agent>;
  /** Premier jour de la suppléance. */
  readonly substituteFrom?: Maybe<Scalars['Date']['output']>;
  /** Dernier jour de la suppléance. */
  readonly substituteUntil?: Maybe<Scalars['Date']['output']>;
};

/** Une délégation de signature. */
export type SignatureDelegation = {
  readonly __typename?: 'SignatureDelegation';
  /** Identifiant. */
  readonly id: Scalars['ID']['output'];
  /** Agent qui reçoit la délégation ; vide si la personne qui demande ne peut pas le voir. */
  readonly delegate?: Maybe<Agent>;
  /** Référence de la décision qui délègue. */
  readonly reference: Scalars['String']['output'];
  /** Ce qui est délégué, dans les mots de la décision. */
  readonly scope: Scalars['String']['output'];
  /** Actes que la délégation comprend : elle ne permet d'en signer aucun autre. */
  readonly acts: ReadonlyArray<SignedAct>;
  /** Premier jour. */
  readonly from: Scalars['Date']['output'];
  /** Dernier jour, s'il est fixé. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};

/** Le système d'information d'un partenaire, tel qu'il s'identifie : ses limites, ses secrets ou ses clés, son usage. */
export type PartnerClient = {
  readonly __typename?: 'PartnerClient';
  /** Identifiant. */
  readonly id: Scalars['ID']['output'];
  /** Révision à donner pour agir. */
  readonly revision: Scalars['Int']['output'];
  /** Identifiant à donner pour obtenir un jeton (« client_id »). */
  readonly clientId: Scalars['String']['output'];
  /** Nom du système. */
  readonly label: Scalars['String']['output'];
  /** Organisation qui l'a ouvert et qui en répond. */
  readonly organisation: Organisation;
  /** Où en est le client. */
  readonly status: PartnerClientStatus;
  /** Régions dont il lit les dossiers. */
  readonly regionCodes: ReadonlyArray<Scalars['RegionCode']['output']>;
  /** Opérations permises. */
  readonly scopes: ReadonlyArray<PartnerScope>;
  /** Dernier jour. */
  readonly expiresOn: Scalars['Date']['output'];
  /** Nom de la personne ou du service à joindre. */
  readonly contactName: Scalars['String']['output'];
  /** Adresse électronique à joindre. */
  readonly contactEmail: Scalars['String']['output'];
  /** Comment il prouve qui il est. */
  readonly authentication: PartnerAuthentication;
  /** Secrets encore valables ; aucun ne peut être relu. */
  readonly secrets: ReadonlyArray<PartnerSecret>;
  /** Clés publiques acceptées, par leur nom (« kid »). */
  readonly keyNames: ReadonlyArray<Scalars['String']['output']>;
  /** Empreinte du certificat auquel ses jetons sont liés (RFC 8705, « x5t#S256 »), s'il y en a un. */
  readonly certificateThumbprint?: Maybe<Scalars['String']['output']>;
  /** Instant de la dernière demande, à quelques secondes près. */
  readonly lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Nombre de demandes de chacun des trente derniers jours où il y en a eu. */
  readonly usage: ReadonlyArray<DailyUse>;
  /** Pour chaque action, si elle est possible maintenant pour la personne qui demande, et sinon pourquoi. */
  readonly availableActions: ReadonlyArray<Availability>;
};

/** Où en est un client technique. */
export type PartnerClientStatus =
  /** Actif jusqu'à son dernier jour. */
  | 'ACTIVE'
  /** Révoqué : plus aucun jeton n'est donné ni accepté. */
  | 'REVOKED';

/** Opération permise à un client technique. */
export type PartnerScope =
  /** Lire les protocoles de ses régions. */
  | 'PROTOCOLS_READ'
  /** Lire les avis sur les dossiers de ses régions. */
  | 'OPINIONS_READ'
  /** Lire les dossiers de financement de ses régions. */
  | 'FUNDING_READ'
  /** Lire les équipes et les rapports de ses régions. */
  | 'ADHESIONS_READ'
  /** Poser ses propres références sur les dossiers. */
  | 'REFERENCES_WRITE';

/** Comment un client technique prouve qui il est. */
export type PartnerAuthentication =
  /** Par un secret partagé. */
  | 'SECRET'
  /** Par une clé privée qu'il garde (« private_key_jwt »). */
  | 'PRIVATE_KEY';

/** Un secret : jamais son texte. */
export type PartnerSecret = {
  readonly __typename?: 'PartnerSecret';
  /** Identifiant. */
  readonly id: Scalars['ID']['output'];
  /** Instant où il a été donné. */
  readonly issuedAt: Scalars['DateTime']['output'];
  /** Instant après lequel il ne vaut plus, une fois remplacé. */
  readonly validUntil?: Maybe<Scalars['DateTime']['output']>;
};

/** L'usage d'un jour. */
export type DailyUse = {
  readonly __typename?: 'DailyUse';
  /** Jour. */
  readonly day: Scalars['Date']['output'];
  /** Nombre de demandes. */
  readonly count: Scalars['Int']['output'];
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
  Organisation: Organisation;
  Agent: Agent;
  PartnerClient: PartnerClient;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Organisation:
    ( { __typename: 'Organisation' }
    & GraphQLRecursivePick<FederationTypes['Organisation'], {"id":true}> );
  Agent:
    ( { __typename: 'Agent' }
    & GraphQLRecursivePick<FederationTypes['Agent'], {"id":true}> );
  PartnerClient:
    ( { __typename: 'PartnerClient' }
    & GraphQLRecursivePick<FederationTypes['PartnerClient'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  OrganisationResult:
    | ( OrganisationChangedParent & { __typename: 'OrganisationChanged' } )
    | ( RuleRefusal & { __typename: 'RuleRefusal' } )
    | ( StateRefusal & { __typename: 'StateRefusal' } )
    | ( StaleRevision & { __typename: 'StaleRevision' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
  ;
  AgentResult:
    | ( AgentChangedParent & { __typename: 'AgentChanged' } )
    | ( RuleRefusal & { __typename: 'RuleRefusal' } )
    | ( StateRefusal & { __typename: 'StateRefusal' } )
    | ( StaleRevision & { __typename: 'StaleRevision' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
  ;
  PartnerClientResult:
    | ( PartnerClientChangedParent & { __typename: 'PartnerClientChanged' } )
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
  HistoryConnection: ResolverTypeWrapper<HistoryConnection>;
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
  RegisterOrganisationInput: RegisterOrganisationInput;
  RenameOrganisationInput: RenameOrganisationInput;
  CloseOrganisationInput: CloseOrganisationInput;
  ReopenOrganisationInput: ReopenOrganisationInput;
  RecordSiretsInput: RecordSiretsInput;
  InviteAgentInput: InviteAgentInput;
  NameReferentInput: NameReferentInput;
  GrantRoleInput: GrantRoleInput;
  RevokeRoleInput: RevokeRoleInput;
  EndMembershipInput: EndMembershipInput;
  DeclareAbsenceInput: DeclareAbsenceInput;
  EndAbsenceInput: EndAbsenceInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  NameSubstituteInput: NameSubstituteInput;
  DelegateSignatureInput: DelegateSignatureInput;
  EndDelegationInput: EndDelegationInput;
  IssuePartnerClientInput: IssuePartnerClientInput;
  LimitPartnerClientInput: LimitPartnerClientInput;
  RotatePartnerSecretInput: RotatePartnerSecretInput;
  ReplacePartnerKeysInput: ReplacePartnerKeysInput;
  BindPartnerCertificateInput: BindPartnerCertificateInput;
  RevokePartnerClientInput: RevokePartnerClientInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ShareRecipient: ResolverTypeWrapper<ShareRecipientParent>;
  OrganisationFilter: OrganisationFilter;
  AgentFilter: AgentFilter;
  PartnerClientFilter: PartnerClientFilter;
  OrganisationConnection: ResolverTypeWrapper<OrganisationConnectionParent>;
  OrganisationEdge: ResolverTypeWrapper<Omit<OrganisationEdge, 'node'> & { node: ResolversTypes['Organisation'] }>;
  AgentConnection: ResolverTypeWrapper<AgentConnectionParent>;
  AgentEdge: ResolverTypeWrapper<Omit<AgentEdge, 'node'> & { node: ResolversTypes['Agent'] }>;
  PartnerClientConnection: ResolverTypeWrapper<PartnerClientConnectionParent>;
  PartnerClientEdge: ResolverTypeWrapper<Omit<PartnerClientEdge, 'node'> & { node: ResolversTypes['PartnerClient'] }>;
  BearerRights: ResolverTypeWrapper<BearerRightsParent>;
  HeldForOther: ResolverTypeWrapper<HeldForOther>;
  PermittedOperation: ResolverTypeWrapper<PermittedOperation>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OrganisationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OrganisationResult']>;
  OrganisationChanged: ResolverTypeWrapper<OrganisationChangedParent>;
  AgentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AgentResult']>;
  AgentChanged: ResolverTypeWrapper<AgentChangedParent>;
  PartnerClientResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PartnerClientResult']>;
  PartnerClientChanged: ResolverTypeWrapper<PartnerClientChangedParent>;
  Organisation: ResolverTypeWrapper<OrganisationParent>;
  OrganisationKind: OrganisationKind;
  Agent: ResolverTypeWrapper<AgentParent>;
  AgentStatus: AgentStatus;
  AgentRole: AgentRole;
  HeldRole: ResolverTypeWrapper<HeldRole>;
  Absence: ResolverTypeWrapper<AbsenceParent>;
  SignatureDelegation: ResolverTypeWrapper<SignatureDelegationParent>;
  PartnerClient: ResolverTypeWrapper<PartnerClientParent>;
  PartnerClientStatus: PartnerClientStatus;
  PartnerScope: PartnerScope;
  PartnerAuthentication: PartnerAuthentication;
  PartnerSecret: ResolverTypeWrapper<PartnerSecret>;
  DailyUse: ResolverTypeWrapper<DailyUse>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  HistoryConnection: HistoryConnection;
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
  RegisterOrganisationInput: RegisterOrganisationInput;
  RenameOrganisationInput: RenameOrganisationInput;
  CloseOrganisationInput: CloseOrganisationInput;
  ReopenOrganisationInput: ReopenOrganisationInput;
  RecordSiretsInput: RecordSiretsInput;
  InviteAgentInput: InviteAgentInput;
  NameReferentInput: NameReferentInput;
  GrantRoleInput: GrantRoleInput;
  RevokeRoleInput: RevokeRoleInput;
  EndMembershipInput: EndMembershipInput;
  DeclareAbsenceInput: DeclareAbsenceInput;
  EndAbsenceInput: EndAbsenceInput;
  ID: Scalars['ID']['output'];
  NameSubstituteInput: NameSubstituteInput;
  DelegateSignatureInput: DelegateSignatureInput;
  EndDelegationInput: EndDelegationInput;
  IssuePartnerClientInput: IssuePartnerClientInput;
  LimitPartnerClientInput: LimitPartnerClientInput;
  RotatePartnerSecretInput: RotatePartnerSecretInput;
  ReplacePartnerKeysInput: ReplacePartnerKeysInput;
  BindPartnerCertificateInput: BindPartnerCertificateInput;
  RevokePartnerClientInput: RevokePartnerClientInput;
  Query: Record<PropertyKey, never>;
  ShareRecipient: ShareRecipientParent;
  OrganisationFilter: OrganisationFilter;
  AgentFilter: AgentFilter;
  PartnerClientFilter: PartnerClientFilter;
  OrganisationConnection: OrganisationConnectionParent;
  OrganisationEdge: Omit<OrganisationEdge, 'node'> & { node: ResolversParentTypes['Organisation'] };
  AgentConnection: AgentConnectionParent;
  AgentEdge: Omit<AgentEdge, 'node'> & { node: ResolversParentTypes['Agent'] };
  PartnerClientConnection: PartnerClientConnectionParent;
  PartnerClientEdge: Omit<PartnerClientEdge, 'node'> & { node: ResolversParentTypes['PartnerClient'] };
  BearerRights: BearerRightsParent;
  HeldForOther: HeldForOther;
  PermittedOperation: PermittedOperation;
  Mutation: Record<PropertyKey, never>;
  OrganisationResult: ResolversUnionTypes<ResolversParentTypes>['OrganisationResult'];
  OrganisationChanged: OrganisationChangedParent;
  AgentResult: ResolversUnionTypes<ResolversParentTypes>['AgentResult'];
  AgentChanged: AgentChangedParent;
  PartnerClientResult: ResolversUnionTypes<ResolversParentTypes>['PartnerClientResult'];
  PartnerClientChanged: PartnerClientChangedParent;
  Organisation: OrganisationParent;
  Agent: AgentParent;
  HeldRole: HeldRole;
  Absence: AbsenceParent;
  SignatureDelegation: SignatureDelegationParent;
  PartnerClient: PartnerClientParent;
  PartnerSecret: PartnerSecret;
  DailyUse: DailyUse;
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
  mesDroits?: Resolver<ResolversTypes['BearerRights'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryOrganisationArgs, 'code'>>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<QueryOrganisationsArgs, 'first'>>;
  shareRecipients?: Resolver<ReadonlyArray<ResolversTypes['ShareRecipient']>, ParentType, ContextType, RequireFields<QueryShareRecipientsArgs, 'text'>>;
  agent?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType, RequireFields<QueryAgentArgs, 'id'>>;
  agents?: Resolver<ResolversTypes['AgentConnection'], ParentType, ContextType, RequireFields<QueryAgentsArgs, 'first'>>;
  partnerClient?: Resolver<Maybe<ResolversTypes['PartnerClient']>, ParentType, ContextType, RequireFields<QueryPartnerClientArgs, 'id'>>;
  partnerClients?: Resolver<ResolversTypes['PartnerClientConnection'], ParentType, ContextType, RequireFields<QueryPartnerClientsArgs, 'first'>>;
};

export type ShareRecipientResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ShareRecipient'] = ResolversParentTypes['ShareRecipient']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isStructure?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisationCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['BoundedTotal'], ParentType, ContextType>;
};

export type OrganisationEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OrganisationEdge'] = ResolversParentTypes['OrganisationEdge']> = {
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AgentConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AgentConnection'] = ResolversParentTypes['AgentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['BoundedTotal'], ParentType, ContextType>;
};

export type AgentEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AgentEdge'] = ResolversParentTypes['AgentEdge']> = {
  node?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PartnerClientConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PartnerClientConnection'] = ResolversParentTypes['PartnerClientConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartnerClientEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PartnerClient']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['BoundedTotal'], ParentType, ContextType>;
};

export type PartnerClientEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PartnerClientEdge'] = ResolversParentTypes['PartnerClientEdge']> = {
  node?: Resolver<ResolversTypes['PartnerClient'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BearerRightsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BearerRights'] = ResolversParentTypes['BearerRights']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  regionCodes?: Resolver<ReadonlyArray<ResolversTypes['RegionCode']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['AgentRole']>, ParentType, ContextType>;
  inSteadOf?: Resolver<Maybe<ResolversTypes['Stead']>, ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['PartnerScope']>, ParentType, ContextType>;
  tokenExpiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  heldForOthers?: Resolver<ReadonlyArray<ResolversTypes['HeldForOther']>, ParentType, ContextType>;
  operations?: Resolver<ReadonlyArray<ResolversTypes['PermittedOperation']>, ParentType, ContextType>;
};

export type HeldForOtherResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['HeldForOther'] = ResolversParentTypes['HeldForOther']> = {
  roles?: Resolver<ReadonlyArray<ResolversTypes['AgentRole']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  acts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SignedAct']>>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PermittedOperationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PermittedOperation'] = ResolversParentTypes['PermittedOperation']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  registerOrganisation?: Resolver<ResolversTypes['OrganisationResult'], ParentType, ContextType, RequireFields<MutationRegisterOrganisationArgs, 'idempotencyKey' | 'input'>>;
  renameOrganisation?: Resolver<ResolversTypes['OrganisationResult'], ParentType, ContextType, RequireFields<MutationRenameOrganisationArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
  closeOrganisation?: Resolver<ResolversTypes['OrganisationResult'], ParentType, ContextType, RequireFields<MutationCloseOrganisationArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
  reopenOrganisation?: Resolver<ResolversTypes['OrganisationResult'], ParentType, ContextType, RequireFields<MutationReopenOrganisationArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
  recordSirets?: Resolver<ResolversTypes['OrganisationResult'], ParentType, ContextType, RequireFields<MutationRecordSiretsArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
  inviteAgent?: Resolver<ResolversTypes['AgentResult'], ParentType, ContextType, RequireFields<MutationInviteAgentArgs, 'idempotencyKey' | 'input'>>;
  nameReferent?: Resolver<ResolversTypes['AgentResult'], ParentType, ContextType, RequireFields<MutationNameReferentArgs, 'idempotencyKey' | 'input'>>;
  grantRole?: Resolver<ResolversTypes['AgentResult'], ParentType, ContextType, RequireFields<MutationGrantRoleArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
  revokeRole?: Resolver<ResolversTypes['AgentResult'], ParentType, ContextType, RequireFields<MutationRevokeRoleArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
  suspendAgent?: Resolver<ResolversTypes['AgentResult'], ParentType, ContextType, RequireFields<MutationSuspendAgentArgs, 'id' | 'revision' | 'idempotencyKey'>>;
  reinstateAgent?: Resolver<ResolversTypes['AgentResult'], ParentType, ContextType, RequireFields<MutationReinstateAgentArgs, 'id' | 'revision' | 'idempotencyKey'>>;
  endMembership?: Resolver<ResolversTypes['AgentResult'], ParentType, ContextType, RequireFields<MutationEndMembershipArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
  declareAbsence?: Resolver<ResolversTypes['AgentResult'], ParentType, ContextType, RequireFields<MutationDeclareAbsenceArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
  endAbsence?: Resolver<ResolversTypes['AgentResult'], ParentType, ContextType, RequireFields<MutationEndAbsenceArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
  nameSubstitute?: Resolver<ResolversTypes['AgentResult'], ParentType, ContextType, RequireFields<MutationNameSubstituteArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
  delegateSignature?: Resolver<ResolversTypes['AgentResult'], ParentType, ContextType, RequireFields<MutationDelegateSignatureArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
  endDelegation?: Resolver<ResolversTypes['AgentResult'], ParentType, ContextType, RequireFields<MutationEndDelegationArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
  issuePartnerClient?: Resolver<ResolversTypes['PartnerClientResult'], ParentType, ContextType, RequireFields<MutationIssuePartnerClientArgs, 'idempotencyKey' | 'input'>>;
  limitPartnerClient?: Resolver<ResolversTypes['PartnerClientResult'], ParentType, ContextType, RequireFields<MutationLimitPartnerClientArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
  rotatePartnerSecret?: Resolver<ResolversTypes['PartnerClientResult'], ParentType, ContextType, RequireFields<MutationRotatePartnerSecretArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
  replacePartnerKeys?: Resolver<ResolversTypes['PartnerClientResult'], ParentType, ContextType, RequireFields<MutationReplacePartnerKeysArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
  bindPartnerCertificate?: Resolver<ResolversTypes['PartnerClientResult'], ParentType, ContextType, RequireFields<MutationBindPartnerCertificateArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
  revokePartnerClient?: Resolver<ResolversTypes['PartnerClientResult'], ParentType, ContextType, RequireFields<MutationRevokePartnerClientArgs, 'id' | 'revision' | 'idempotencyKey' | 'input'>>;
};

export type OrganisationResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OrganisationResult'] = ResolversParentTypes['OrganisationResult']> = {
  __resolveType?: TypeResolveFn<'OrganisationChanged' | 'RuleRefusal' | 'StateRefusal' | 'StaleRevision' | 'InvalidInput', ParentType, ContextType>;
};

export type OrganisationChangedResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OrganisationChanged'] = ResolversParentTypes['OrganisationChanged']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgentResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AgentResult'] = ResolversParentTypes['AgentResult']> = {
  __resolveType?: TypeResolveFn<'AgentChanged' | 'RuleRefusal' | 'StateRefusal' | 'StaleRevision' | 'InvalidInput', ParentType, ContextType>;
};

export type AgentChangedResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AgentChanged'] = ResolversParentTypes['AgentChanged']> = {
  agent?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnerClientResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PartnerClientResult'] = ResolversParentTypes['PartnerClientResult']> = {
  __resolveType?: TypeResolveFn<'PartnerClientChanged' | 'RuleRefusal' | 'StateRefusal' | 'StaleRevision' | 'InvalidInput', ParentType, ContextType>;
};

export type PartnerClientChangedResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PartnerClientChanged'] = ResolversParentTypes['PartnerClientChanged']> = {
  partnerClient?: Resolver<ResolversTypes['PartnerClient'], ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'], FederationReferenceType extends FederationReferenceTypes['Organisation'] = FederationReferenceTypes['Organisation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regionCode?: Resolver<Maybe<ResolversTypes['RegionCode']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sirets?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Siret']>>, ParentType, ContextType>;
  agents?: Resolver<ResolversTypes['AgentConnection'], ParentType, ContextType, RequireFields<OrganisationAgentsArgs, 'first'>>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['Availability']>, ParentType, ContextType>;
};

export type AgentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Agent'] = ResolversParentTypes['Agent'], FederationReferenceType extends FederationReferenceTypes['Agent'] = FederationReferenceTypes['Agent']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agent']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AgentStatus'], ParentType, ContextType>;
  givenName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  familyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['HeldRole']>, ParentType, ContextType>;
  absences?: Resolver<ReadonlyArray<ResolversTypes['Absence']>, ParentType, ContextType>;
  delegations?: Resolver<ReadonlyArray<ResolversTypes['SignatureDelegation']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['Availability']>, ParentType, ContextType>;
};

export type HeldRoleResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['HeldRole'] = ResolversParentTypes['HeldRole']> = {
  role?: Resolver<ResolversTypes['AgentRole'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AbsenceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Absence'] = ResolversParentTypes['Absence']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  substitute?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType>;
  substituteFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  substituteUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SignatureDelegationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SignatureDelegation'] = ResolversParentTypes['SignatureDelegation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  delegate?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  acts?: Resolver<ReadonlyArray<ResolversTypes['SignedAct']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PartnerClientResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PartnerClient'] = ResolversParentTypes['PartnerClient'], FederationReferenceType extends FederationReferenceTypes['PartnerClient'] = FederationReferenceTypes['PartnerClient']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PartnerClient']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clientId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PartnerClientStatus'], ParentType, ContextType>;
  regionCodes?: Resolver<ReadonlyArray<ResolversTypes['RegionCode']>, ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['PartnerScope']>, ParentType, ContextType>;
  expiresOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  contactName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contactEmail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  authentication?: Resolver<ResolversTypes['PartnerAuthentication'], ParentType, ContextType>;
  secrets?: Resolver<ReadonlyArray<ResolversTypes['PartnerSecret']>, ParentType, ContextType>;
  keyNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  certificateThumbprint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  usage?: Resolver<ReadonlyArray<ResolversTypes['DailyUse']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['Availability']>, ParentType, ContextType>;
};

export type PartnerSecretResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PartnerSecret'] = ResolversParentTypes['PartnerSecret']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type DailyUseResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DailyUse'] = ResolversParentTypes['DailyUse']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  ShareRecipient?: ShareRecipientResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  AgentConnection?: AgentConnectionResolvers<ContextType>;
  AgentEdge?: AgentEdgeResolvers<ContextType>;
  PartnerClientConnection?: PartnerClientConnectionResolvers<ContextType>;
  PartnerClientEdge?: PartnerClientEdgeResolvers<ContextType>;
  BearerRights?: BearerRightsResolvers<ContextType>;
  HeldForOther?: HeldForOtherResolvers<ContextType>;
  PermittedOperation?: PermittedOperationResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OrganisationResult?: OrganisationResultResolvers<ContextType>;
  OrganisationChanged?: OrganisationChangedResolvers<ContextType>;
  AgentResult?: AgentResultResolvers<ContextType>;
  AgentChanged?: AgentChangedResolvers<ContextType>;
  PartnerClientResult?: PartnerClientResultResolvers<ContextType>;
  PartnerClientChanged?: PartnerClientChangedResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  Agent?: AgentResolvers<ContextType>;
  HeldRole?: HeldRoleResolvers<ContextType>;
  Absence?: AbsenceResolvers<ContextType>;
  SignatureDelegation?: SignatureDelegationResolvers<ContextType>;
  PartnerClient?: PartnerClientResolvers<ContextType>;
  PartnerSecret?: PartnerSecretResolvers<ContextType>;
  DailyUse?: DailyUseResolvers<ContextType>;
};
