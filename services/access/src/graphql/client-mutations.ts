import { randomBytes } from "node:crypto";
import { newId, take } from "@coop/kernel";
import type { GraphContext } from "@coop/service-kit";
import { issuePartnerClient } from "../domain/client/issue-partner-client.ts";
import type {
  IssuePartnerClientInput,
  LimitPartnerClientInput,
  MutationResolvers,
  RotatePartnerSecretInput,
} from "./generated.ts";
import type { MutationParts } from "./mutation-parts.ts";
import { readScopes } from "./scopes.ts";

interface Limited {
  readonly regionCodes: readonly string[];
  readonly scopes: Parameters<typeof readScopes>[0];
}

/** The limits in the domain's words. */
function limits<Input extends Limited>({ regionCodes, scopes, ...rest }: Input) {
  return { ...rest, regions: regionCodes, scopes: readScopes(scopes) };
}

/** `si-ars-24-1f3b9c`: people read whose it is, and nobody takes it for another's. */
function newClientId(organisation: string | null): string {
  return `si-${organisation}-${randomBytes(4).toString("hex")}`;
}

/** Puts the secret into the answer of the one request that made it. What is kept for repeats holds none. */
async function withSecret<Answer extends { readonly __typename: string }>(
  answerTo: (show: (text: string) => void) => Promise<Answer>,
): Promise<Answer & { readonly secret?: string | null }> {
  let secret: string | null = null;
  const answer = await answerTo((text) => {
    secret = text;
  });
  return answer.__typename === "PartnerClientChanged" ? { ...answer, secret } : answer;
}

export function createClientMutations({ clientVerbs, ports }: MutationParts) {
  const { run, change, create } = clientVerbs;

  function describe(
    { certificateThumbprint = null, publicKeys = [], ...input }: IssuePartnerClientInput,
    { actor, at }: GraphContext,
  ) {
    const clientId = newClientId(actor.organisation);
    const drawn = ports.newSecret();
    const secret = { id: drawn.id, issuedAt: at.now.toISOString(), validUntil: null };
    const described = {
      ...limits(input),
      publicKeys,
      certificateThumbprint,
      clientId,
      subject: ports.pseudonymOf(clientId),
      secret,
    };
    return { described, drawn };
  }

  return {
    issuePartnerClient: (_parent, args, context) =>
      withSecret((show) =>
        run(context, "issuePartnerClient", args, async (manager) => {
          const { described, drawn } = describe(args.input, context);
          const decided = take(issuePartnerClient, {}, described, context.actor, context.at);
          if (!decided.ok) return decided;
          const id = newId();
          const created = await create(manager, id, context, decided.value);
          await ports.keepContact(manager, id, described.contactName, described.contactEmail);
          if (described.publicKeys.length === 0) {
            await ports.keepSecret(manager, id, drawn);
            show(drawn.text);
          }
          return created.ok ? { ok: true, value: { id, warnings: issuePartnerClient.warn?.({}, described) ?? [] } } : created;
        }),
      ),

    limitPartnerClient: change("limitPartnerClient", async (manager, input: LimitPartnerClientInput, id) => {
      await ports.keepContact(manager, id, input.contactName, input.contactEmail);
      return limits(input);
    }),

    rotatePartnerSecret: (parent, args, context) =>
      withSecret((show) =>
        change("rotatePartnerSecret", async (manager, input: RotatePartnerSecretInput, id, { at }) => {
          const drawn = ports.newSecret();
          await ports.keepSecret(manager, id, drawn);
          show(drawn.text);
          return { ...input, secret: { id: drawn.id, issuedAt: at.now.toISOString(), validUntil: null } };
        })(parent, args, context),
      ),

    replacePartnerKeys: change("replacePartnerKeys"),
    bindPartnerCertificate: change("bindPartnerCertificate"),
    revokePartnerClient: change("revokePartnerClient"),
  } satisfies MutationResolvers;
}
