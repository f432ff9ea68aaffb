import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { BlockList, isIPv6 } from "node:net";
import type { TLSSocket } from "node:tls";

export interface ClientCertificateConfig {
  /** Header in which a proxy hands the client's certificate on; undefined where TLS ends here, or there is none. */
  readonly header: string | undefined;
  /** Addresses of the proxies whose word counts, `10.0.0.0/8` or `10.1.2.3`. */
  readonly trustedProxies: readonly string[];
}

/** SHA-256 of the certificate that the caller has proved to hold (`x5t#S256`), undefined without one. */
export type ReadCertificate = (request: IncomingMessage) => string | undefined;

export function certificateReader(config: ClientCertificateConfig): ReadCertificate {
  const find = certificateFinder(config);
  return (request) => {
    const der = find(request);
    return der && thumbprint(der);
  };
}

/** The certificate (DER) that the caller has proved to hold. */
export type FindCertificate = (request: IncomingMessage) => Buffer | undefined;

/** From the TLS connection itself, or from the header of a proxy that is trusted: anybody else could write anything there. */
export function certificateFinder({ header, trustedProxies }: ClientCertificateConfig): FindCertificate {
  const proxies = blockListOf(trustedProxies);
  return ({ socket, headers }) => {
    const own = (socket as Partial<TLSSocket>).getPeerX509Certificate?.();
    if (own) return own.raw;
    const { remoteAddress = "" } = socket;
    const given = header === undefined ? undefined : headers[header];
    if (typeof given !== "string" || !isAmong(proxies, remoteAddress)) return undefined;
    return readDer(given);
  };
}

function blockListOf(addresses: readonly string[]): BlockList {
  const list = new BlockList();
  for (const address of addresses) {
    const [network = "", prefix] = address.split("/");
    const family = isIPv6(network) ? "ipv6" : "ipv4";
    if (prefix === undefined) list.addAddress(network, family);
    else list.addSubnet(network, Number(prefix), family);
  }
  return list;
}

function isAmong(list: BlockList, address: string): boolean {
  const plain = address.replace(/^::ffff:/, "");
  return list.check(plain, isIPv6(plain) ? "ipv6" : "ipv4");
}

/** `:base64:` of RFC 9440, or PEM, escaped as nginx and HAProxy do. */
function readDer(text: string): Buffer | undefined {
  const structured = /^:([A-Za-z0-9+/=]+):$/.exec(text)?.[1];
  const pem = /-----BEGIN CERTIFICATE-----([\s\S]+?)-----END CERTIFICATE-----/.exec(unescaped(text))?.[1];
  const base64 = structured ?? pem?.replaceAll(/\s/g, "");
  return base64 ? Buffer.from(base64, "base64") : undefined;
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function thumbprint(der: Buffer): string {
  return createHash("sha256").update(der).digest("base64url");
}
