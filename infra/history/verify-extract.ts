// Verifies the extract of a dossier's history offline. Needs Node 24 and this file alone, neither the database nor our code:
//   node verify-extract.ts extract.json coop-history.pem
// docs/history.md tells the same in words, for who wants to write it again in another language.
import { createHash, createPublicKey, type KeyObject, verify } from "node:crypto";
import { readFileSync } from "node:fs";

interface Entry {
  number: number;
  type: string;
  at: string;
  actorKind: string;
  actorSubject: string;
  actorOrganisation: string | null;
  actorRoles: string[];
  actorInSteadOf?: string;
  payloadHash: string;
  content?: { salt: string; why: string | null; payload: string };
}
interface Sealed {
  subject: string;
  number: number;
  link: string;
}
interface Seal {
  service: string;
  number: number;
  sealedAt: string;
  leaves: number;
  root: string;
  previous: string;
  signature: string;
}
interface Extract {
  format: string;
  service: string;
  subject: string;
  entries: Entry[];
  sealed: Sealed | null;
  proof: { side: "left" | "right"; hash: string }[];
  seal: Seal | null;
}

/** What is wrong with the extract, in a sentence. */
class Fault extends Error {}

function demand(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new Fault(otherwise);
}

function sha256(...parts: (string | Buffer)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex");
}

/** The links of the chain, one for each entry. */
function linksOf(entries: readonly Entry[]): readonly string[] {
  let link = sha256("coop-history-v1");
  return entries.map((entry, index) => {
    const { number, type, at, actorKind, actorSubject, actorOrganisation, actorRoles, payloadHash, content } = entry;
    const stead = entry.actorInSteadOf === undefined ? [] : [entry.actorInSteadOf];
    demand(number === index + 1, `L'entrée n° ${index + 1} manque.`);
    // They are hashed in one text: nothing of the reason may pass for salt or for payload.
    const isApart = !content || (/^[0-9a-f]{32}$/.test(content.salt) && !content.payload.includes("\n"));
    const contentHash = content && sha256(`${content.salt}${content.why ?? ""}\n${content.payload}`);
    demand(
      isApart && (!content || contentHash === payloadHash),
      `Le contenu de l'entrée n° ${number} n'est pas celui qui a été enregistré.`,
    );
    const facts = [number, type, at, actorKind, actorSubject, actorOrganisation, actorRoles, payloadHash, ...stead];
    link = sha256(`${link}\n${JSON.stringify(facts)}`);
    return link;
  });
}

function rootOf({ subject, number, link }: Sealed, proof: Extract["proof"]): string {
  const node = (left: string, right: string) => sha256(Buffer.of(1), Buffer.from(left, "hex"), Buffer.from(right, "hex"));
  const leaf = sha256(Buffer.of(0), [subject, number, link].join("\n"));
  return proof.reduce((hash, step) => (step.side === "left" ? node(step.hash, hash) : node(hash, step.hash)), leaf);
}

function isSigned({ service, number, sealedAt, leaves, root, previous, signature }: Seal, key: KeyObject): boolean {
  const text = ["coop-history-seal-v1", service, number, sealedAt, leaves, root, previous, ""].join("\n");
  return verify(null, Buffer.from(text), key, Buffer.from(signature, "base64url"));
}

/** What the extract is, in sentences. Throws a `Fault` when it is not what was sealed. */
function verified({ format, service, subject, entries, sealed, proof, seal }: Extract, key: KeyObject): readonly string[] {
  demand(format === "coop-history-extract-v1", `Le format ${format} n'est pas connu.`);
  demand(seal !== null && sealed !== null, "Aucun sceau ne couvre encore ce dossier : demandez un nouvel extrait demain.");
  const links = linksOf(entries);
  demand(seal.service === service && sealed.subject === subject, "Le sceau est celui d'un autre dossier.");
  demand(links[sealed.number - 1] === sealed.link, "Les entrées ne sont pas celles qui ont été scellées.");
  demand(rootOf(sealed, proof) === seal.root, "Le chemin ne mène pas à la racine du sceau.");
  demand(isSigned(seal, key), "La signature du sceau n'est pas celle de cette clé.");
  const newer = entries.length - sealed.number;
  const emptied = entries.flatMap(({ number, content }) => (content ? [] : [number]));
  return [
    `Authentique : entrées 1 à ${sealed.number} du dossier ${subject} (${service}), scellées le ${seal.sealedAt} (sceau n° ${seal.number}).`,
    ...(emptied.length > 0
      ? [`Entrées dont le contenu n'est pas dans l'extrait (effacé, ou retenu) : ${emptied.join(", ")}.`]
      : []),
    ...(newer > 0 ? [`Entrées plus récentes, que rien ne scelle encore : ${newer}.`] : []),
  ];
}

try {
  const [extractFile, keyFile] = process.argv.slice(2);
  demand(extractFile !== undefined && keyFile !== undefined, "node verify-extract.ts EXTRAIT.json CLE-PUBLIQUE.pem");
  const extract: Extract = JSON.parse(readFileSync(extractFile, "utf8"));
  console.log(verified(extract, createPublicKey(readFileSync(keyFile))).join("\n"));
} catch (error) {
  console.error(error instanceof Fault ? error.message : `L'extrait ou la clé ne peut pas être lu : ${(error as Error).message}`);
  process.exitCode = 1;
}
