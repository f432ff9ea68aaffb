/** What a resolver gets as its parent, where that is not the graph's own shape. */
export const mappers = {
  Organisation: "../domain/reading.ts#OrganisationView",
  OrganisationConnection: "./parents.ts#OrganisationConnectionParent",
  OrganisationChanged: "./parents.ts#ChangedParent",
  Agent: "../domain/reading.ts#AgentView",
  AgentConnection: "./parents.ts#AgentConnectionParent",
  AgentChanged: "./parents.ts#ChangedParent",
  Absence: "../domain/agent/agent.ts#Absence",
  SignatureDelegation: "../domain/agent/agent.ts#Delegation",
  PartnerClient: "../domain/reading.ts#PartnerClientView",
  PartnerClientConnection: "./parents.ts#PartnerClientConnectionParent",
  PartnerClientChanged: "./parents.ts#SecretParent",
  ShareRecipient: "@coop/service-kit#NamedActor",
  BearerRights: "./parents.ts#BearerParent",
} as const;
