import type { Answer } from "@coop/testkit";

export interface GraphAnswer extends Answer {
  readonly status: number;
}

export type AskGraph = (query: string, variables?: object) => Promise<GraphAnswer>;

/** Asks a graph over HTTP, with a token that is fetched at the first question and kept. */
export function askGraph(url: string, fetchToken?: () => Promise<string>): AskGraph {
  let token: Promise<string> | undefined;
  return async (query, variables = {}) => {
    token ??= fetchToken?.();
    const authorization = token && { authorization: `Bearer ${await token}` };
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", ...authorization },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, ...((await response.json()) as Answer) };
  };
}
