import type { SpanStart, Tracing } from "@coop/service-kit/tracing/tracing.ts";
import { createTestDatabase, waitFor } from "@coop/testkit";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { developmentClientSecret } from "../oidc/development-clients.ts";
import { type AccessForTests, startAccess, testEnvironment } from "../testing/access-for-tests.ts";
import { createApplication } from "../testing/application.ts";

interface Recorded extends SpanStart {
  readonly noted: Record<string, unknown>;
  ended: boolean;
}

const spans: Recorded[] = [];
const recording: Tracing = {
  isOn: true,
  begin(start) {
    const span: Recorded = { ...start, noted: {}, ended: false };
    spans.push(span);
    return {
      traceparent: start.parent,
      rename: () => undefined,
      note: (attributes) => void Object.assign(span.noted, attributes),
      fail: () => undefined,
      end: () => {
        span.ended = true;
      },
    };
  },
  stop: async () => undefined,
};

let started: AccessForTests;
beforeAll(async () => {
  const processMetrics = async () => "# HELP process_own Of a test.\n# TYPE process_own gauge\nprocess_own 1\n";
  const { url } = await createTestDatabase();
  started = await startAccess(url, { ACCESS_RATE_CLIENT: "2" }, { tracing: recording, processMetrics });
}, 60_000);
afterAll(() => started.access.stop());

function askToken(secret: string, headers: Record<string, string> = {}): Promise<Response> {
  const authorization = `Basic ${Buffer.from(`promoter:${secret}`).toString("base64")}`;
  const body = new URLSearchParams({ grant_type: "client_credentials" });
  return fetch(`${started.access.issuer}/token`, { method: "POST", headers: { authorization, ...headers }, body });
}

const told = async () => (await fetch(`${started.access.issuer}/metrics`)).text();

test("logins, tokens, refusals and times are told to this machine", async () => {
  const secret = developmentClientSecret("promoter", testEnvironment.ACCESS_DEVELOPMENT_SECRET);
  for (const each of [secret, secret, secret, "guessed"]) await askToken(each);
  for (const person of ["promoter", "not-professional"]) {
    const app = await createApplication(started.access.issuer);
    const { page } = await app.ask();
    const provider = await app.visitor.follow(page, "Se connecter avec Pro Santé Connect \\(développement\\)");
    await app.visitor.press(provider, "Se connecter", { person });
  }
  const text = await told();
  expect(text).toContain("process_own 1");
  expect(text).toContain('coop_access_tokens_total{grant="client_credentials",service="access"} 2');
  expect(text).toContain('coop_access_token_refusals_total{error="temporarily_unavailable",service="access"} 1');
  expect(text).toContain('coop_access_token_refusals_total{error="invalid_client",service="access"} 1');
  expect(text).toContain('coop_access_rate_refusals_total{door="CLIENT",service="access"} 1');
  expect(text).toContain('coop_access_logins_total{family="PROFESSIONAL",outcome="IN",service="access"} 1');
  expect(text).toContain('coop_access_logins_total{family="PROFESSIONAL",outcome="REFUSED",service="access"} 1');
  expect(text).toContain('coop_access_request_duration_seconds_count{service="access",route="token"} 4');
  expect(text).toContain('coop_database_up{service="access"} 1');
});

test("a request for a token is a part of the caller's trace, and says nothing of who asked", async () => {
  const traceparent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
  await askToken("guessed", { traceparent });
  const span = await waitFor(() => spans.find(({ parent, ended }) => parent === traceparent && ended));
  expect(span).toEqual({
    name: "access token",
    kind: "server",
    parent: traceparent,
    noted: { "http.request.method": "POST", "http.response.status_code": 401 },
    ended: true,
  });
  expect(spans.map(({ name }) => name)).not.toContain("access health");
});
