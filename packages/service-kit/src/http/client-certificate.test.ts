import { X509Certificate } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { expect, test } from "@jest/globals";
import { certificateReader } from "./client-certificate.ts";

/** A self-signed certificate of a test, and what `openssl x509 -outform der | openssl dgst -sha256` says of it. */
const pem = `-----BEGIN CERTIFICATE-----
MIIBhTCCASugAwIBAgIUHCz+vh5zk6XF4q9Ns91YwRpyVlEwCgYIKoZIzj0EAwIw
FzEVMBMGA1UEAwwMcGFydG5lci50ZXN0MCAXDTI2MTEyMjA5MDEzMFoYDzIxMjYx
MDI5MDkwMTMwWjAXMRUwEwYDVQQDDAxwYXJ0bmVyLnRlc3QwWTATBgcqhkjOPQIB
BggqhkjOPQMBBwNCAARLtbGsFANN9lnFEipfy/2kpzxxSCPol7+GojqQx9LxVsq0
nygP5wGbIvwUtLDyn1FzTGfH+SSYdpQCQyiFIa6+o1MwUTAdBgNVHQ4EFgQUn1+0
Nyg3mLuLMSA6LBS7xtpwVCwwHwYDVR0jBBgwFoAUn1+0Nyg3mLuLMSA6LBS7xtpw
VCwwDwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNIADBFAiEA435bSiFJ/uc+
7O4exTmusRr6BbPiowWYEDAUexqv9AUCICvl3hEMbCAeG0M7h9+2IbcuPIuw64Ps
S6E0OSI2ZjgZ
-----END CERTIFICATE-----`;
const print = "y6E72Ai96BDdZ3GCtMtJFBoj5dcV1Eih4n129VdjaVI";
const der = new X509Certificate(pem).raw;

const config = { header: "client-cert", trustedProxies: ["10.0.0.0/8", "::1"] };
const asked = (remoteAddress: string, value?: string, socket: object = {}) =>
  certificateReader(config)({
    socket: { remoteAddress, ...socket },
    headers: { "client-cert": value },
  } as unknown as IncomingMessage);

test("a trusted proxy hands the certificate on as RFC 9440 says, or as escaped PEM", () => {
  expect(asked("10.1.2.3", `:${der.toString("base64")}:`)).toBe(print);
  expect(asked("::ffff:10.1.2.3", encodeURIComponent(pem))).toBe(print);
  expect(asked("::1", `:${der.toString("base64")}:`)).toBe(print);
});

test("nobody else is believed, and what is no certificate is none", () => {
  expect(asked("192.168.0.1", `:${der.toString("base64")}:`)).toBeUndefined();
  expect(asked("10.1.2.3", "a certificate, I swear")).toBeUndefined();
  expect(asked("10.1.2.3")).toBeUndefined();
});

test("where TLS ends here, the connection says it, whatever the header says", () => {
  const socket = { getPeerX509Certificate: () => new X509Certificate(pem) };
  expect(asked("192.168.0.1", ":AAAA:", socket)).toBe(print);
});
