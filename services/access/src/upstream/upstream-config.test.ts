import { expect, test } from "@jest/globals";
import { readUpstreams } from "./upstream-config.ts";

const psc = { ACCESS_PRO_SANTE_CONNECT: '{"environment":"integration","clientId":"coop"}', ACCESS_PRO_SANTE_CONNECT_SECRET: "s" };

test("none is there until it is configured", () => {
  expect(readUpstreams({}, true)).toEqual({ upstreams: [], faults: [] });
});

test("an environment and a client are enough: the rest is known", () => {
  const { upstreams, faults } = readUpstreams(psc, true);
  expect(faults).toEqual([]);
  expect(upstreams).toEqual([
    expect.objectContaining({
      id: "pro-sante-connect",
      discovery: "https://auth.bas.psc.esante.gouv.fr/auth/realms/esante-wallet/.well-known/wallet-openid-configuration",
      scope: "openid scope_all",
      parameters: { acr_values: "eidas1" },
      credential: { secret: "s" },
    }),
  ]);
});

test("addresses, scopes and the names of claims can all be changed", () => {
  const changes = {
    clientId: "coop",
    issuer: "https://psc.example",
    discovery: "https://psc.example/.well-known/metadata",
    scope: "openid scope_new",
    claimNames: { idNatPs: ["sub_id"] },
  };
  const { upstreams } = readUpstreams({ ...psc, ACCESS_PRO_SANTE_CONNECT: JSON.stringify(changes) }, true);
  expect(upstreams).toMatchObject([{ ...changes, claimNames: { idNatPs: ["sub_id"], professional: ["SubjectRefPro"] } }]);
});

test("the head of a private body can be verified, by a way of their own that asks for it", () => {
  const { upstreams } = readUpstreams(
    {
      ACCESS_PRO_CONNECT: '{"environment":"production-rie","clientId":"coop","offersRepresentation":true}',
      ACCESS_PRO_CONNECT_SECRET: "s",
    },
    true,
  );
  const value = "https://proconnect.gouv.fr/assurance/certification-dirigeant";
  expect(upstreams).toMatchObject([
    {
      id: "pro-connect",
      issuer: "https://auth.agentconnect.rie.gouv.fr/api/v2",
      claims: { id_token: { amr: { essential: true } } },
    },
    { id: "pro-connect-dirigeant", claims: { id_token: { amr: { essential: true }, acr: { essential: true, value } } } },
  ]);
});

test("a private key takes the place of a secret", () => {
  const key = { kty: "EC", crv: "P-256", alg: "ES256", x: "x", y: "y", d: "d" };
  const { upstreams } = readUpstreams(
    { ACCESS_PRO_CONNECT: psc.ACCESS_PRO_SANTE_CONNECT, ACCESS_PRO_CONNECT_KEY: JSON.stringify(key) },
    false,
  );
  expect(upstreams).toMatchObject([{ id: "pro-connect", credential: { privateKey: key } }]);
});

test("every fault is listed, of both providers", () => {
  const { faults } = readUpstreams(
    {
      ACCESS_PRO_SANTE_CONNECT: '{"environment":"moon","clientID":"coop","scope":"all"}',
      ACCESS_PRO_CONNECT: "{",
      ACCESS_PRO_CONNECT_SECRET: "s",
      ACCESS_PRO_CONNECT_KEY: "{}",
    },
    true,
  );
  expect(faults).toEqual([
    "ACCESS_PRO_SANTE_CONNECT.environment is one of production, integration, production-rie, integration-rie.",
    "ACCESS_PRO_SANTE_CONNECT.clientId is missing.",
    "ACCESS_PRO_SANTE_CONNECT.scope must hold openid.",
    expect.stringMatching(/^ACCESS_PRO_SANTE_CONNECT Unrecognized key: "clientID"/),
    "ACCESS_PRO_SANTE_CONNECT: give ACCESS_PRO_SANTE_CONNECT_SECRET, or ACCESS_PRO_SANTE_CONNECT_KEY, and not both.",
    expect.stringMatching(/^ACCESS_PRO_CONNECT must be JSON/),
    "ACCESS_PRO_CONNECT: give ACCESS_PRO_CONNECT_SECRET, or ACCESS_PRO_CONNECT_KEY, and not both.",
  ]);
});

test("without a place, or over plain HTTP in production, it is refused", () => {
  const plain = '{"clientId":"coop","issuer":"http://psc.example","discovery":"http://psc.example/.well-known/m"}';
  expect(readUpstreams({ ...psc, ACCESS_PRO_SANTE_CONNECT: '{"clientId":"coop"}' }, false).faults).toEqual([
    "ACCESS_PRO_SANTE_CONNECT must name an environment, or issuer and discovery.",
  ]);
  expect(readUpstreams({ ...psc, ACCESS_PRO_SANTE_CONNECT: plain }, true).faults).toEqual([
    "ACCESS_PRO_SANTE_CONNECT must have addresses that begin with https:// in production.",
  ]);
  expect(readUpstreams({ ...psc, ACCESS_PRO_SANTE_CONNECT: plain }, false).faults).toEqual([]);
});
