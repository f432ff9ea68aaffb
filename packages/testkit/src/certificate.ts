import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { runProgram } from "@coop/infra/kafka/programs.ts";
import type { KafkaIdentity } from "@coop/infra/kafka/settings.ts";

export interface Certificate {
  readonly identity: KafkaIdentity;
  /** The certificate (PEM) by which clients know the server: it vouches for itself. */
  readonly ca: string;
}

const password = "kept-in-a-test";

/** A key and a certificate for 127.0.0.1, made by the tool that comes with Java. */
export async function makeCertificate(folder: string, name = "kafka"): Promise<Certificate> {
  await mkdir(folder, { recursive: true });
  const file = (kind: string) => join(folder, `${name}-${kind}`);
  const [keyStore, trustStore, pem] = [file("keys.p12"), file("trust.p12"), file("ca.pem")];
  const stored = (store: string) => ["-alias", "kafka", "-storetype", "PKCS12", "-keystore", store, "-storepass", password];
  const about = [
    "-keyalg",
    "EC",
    "-validity",
    "7",
    "-dname",
    "CN=Kafka of a test",
    "-ext",
    "SAN=IP:127.0.0.1",
    "-ext",
    "BC=ca:true",
  ];
  await runProgram("keytool", ["-genkeypair", ...stored(keyStore), ...about]);
  await runProgram("keytool", ["-exportcert", "-rfc", "-file", pem, ...stored(keyStore)]);
  await runProgram("keytool", ["-importcert", "-noprompt", "-file", pem, ...stored(trustStore)]);
  return { identity: { keyStore, trustStore, password }, ca: await readFile(pem, "utf8") };
}
