import { createHash } from "node:crypto";

/** A step from a leaf towards the root: the hash that stands beside, and on which side. */
export interface ProofStep {
  readonly side: "left" | "right";
  readonly hash: string;
}

const hashOf = (...parts: readonly (string | Buffer)[]) => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex");
};

/** Leaves and nodes are told apart by their first byte (RFC 6962), so that no node can be shown as a leaf. */
export function leafHash(leaf: string): string {
  return hashOf(Buffer.of(0), leaf);
}

function nodeHash(left: string, right: string): string {
  return hashOf(Buffer.of(1), Buffer.from(left, "hex"), Buffer.from(right, "hex"));
}

/** The layers of the tree, leaves first; the last node of an odd layer goes up as it is. */
function layersOf(leaves: readonly string[]): readonly (readonly string[])[] {
  const layers = [leaves.map(leafHash)];
  for (let layer = layers[0] as string[]; layer.length > 1; ) {
    const above: string[] = [];
    for (let index = 0; index < layer.length; index += 2) {
      const [left, right] = [layer[index] as string, layer[index + 1]];
      above.push(right === undefined ? left : nodeHash(left, right));
    }
    layers.push(above);
    layer = above;
  }
  return layers;
}

/** One hash that vouches for all leaves and their order; of no leaves, the hash of nothing. */
export function merkleRoot(leaves: readonly string[]): string {
  return layersOf(leaves).at(-1)?.[0] ?? hashOf("");
}

/** What leads from the leaf at `index` to the root. */
export function merkleProof(leaves: readonly string[], index: number): readonly ProofStep[] {
  let place = index;
  return layersOf(leaves).flatMap((layer): ProofStep[] => {
    const isRight = place % 2 === 1;
    const beside = layer[isRight ? place - 1 : place + 1];
    place = Math.floor(place / 2);
    return beside === undefined ? [] : [{ side: isRight ? "left" : "right", hash: beside }];
  });
}

/** The root to which a leaf and its proof lead. */
export function rootOf(leaf: string, proof: readonly ProofStep[]): string {
  return proof.reduce(
    (hash, step) => (step.side === "left" ? nodeHash(step.hash, hash) : nodeHash(hash, step.hash)),
    leafHash(leaf),
  );
}
