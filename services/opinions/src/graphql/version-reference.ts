/** A version as `protocols` names it: `<protocol>:<number>`. Who may read it is decided there. */
export function versionReference(
  { protocolId }: { readonly protocolId: string },
  number: number | null | undefined,
): { readonly __typename: "ProtocolVersion"; readonly id: string } | null {
  return number == null ? null : { __typename: "ProtocolVersion", id: `${protocolId}:${number}` };
}
