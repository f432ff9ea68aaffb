const accountChoice = document.querySelector("#account");
const exampleChoice = document.querySelector("#example");
const notice = document.querySelector("#notice");
const endpoint = new URL("/graphql", location.href).href;
const RENEW_BEFORE_SECONDS = 30;

/** The token of the chosen account, asked again before it ends. Kept in memory only. */
let token = { account: "", accessToken: "", endsAtMs: 0 };

async function authorization() {
  const account = accountChoice.value;
  if (account === "") return {};
  if (token.account !== account || token.endsAtMs < Date.now()) {
    const { accessToken, expiresIn } = await readJson("/development/token", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ account }),
    });
    token = { account, accessToken, endsAtMs: Date.now() + (expiresIn - RENEW_BEFORE_SECONDS) * 1000 };
  }
  return { authorization: `Bearer ${token.accessToken}` };
}

async function fetcher(operation, { headers = {} } = {}) {
  const response = await fetch(endpoint, {
    method: "POST",
    headers: { "content-type": "application/json", ...(await authorization()), ...headers },
    body: JSON.stringify(operation),
  });
  return response.json();
}

async function readJson(path, options) {
  const response = await fetch(path, options);
  const body = await response.json();
  if (!response.ok) throw new Error(body.errors?.[0]?.message ?? body.message ?? `Réponse ${response.status}`);
  return body;
}

/** Fills a list of choices; what can't be had is said beside it, and the rest of the page works. */
async function offer(select, path, optionOf) {
  try {
    for (const entry of await readJson(path)) select.append(optionOf(entry));
  } catch (error) {
    notice.value = error.message;
  }
}

await Promise.all([
  offer(accountChoice, "/development/accounts", ({ name, label }) => new Option(label ?? name, name)),
  offer(exampleChoice, "/explorer/examples", ({ title, query }) => new Option(title, query)),
]);
accountChoice.value = sessionStorage.getItem("account") ?? "";
if (accountChoice.selectedIndex === -1) accountChoice.value = "";
accountChoice.addEventListener("change", () => sessionStorage.setItem("account", accountChoice.value));
// GraphiQL opens the operation that the address holds in a tab of its own.
exampleChoice.addEventListener("change", () => {
  if (exampleChoice.value !== "") location.search = new URLSearchParams({ query: exampleChoice.value }).toString();
});

const worker = (name) => `/explorer/${name}-worker.js`;
const workers = { editorWorkerService: worker("editor"), json: worker("json"), graphql: worker("graphql") };
self.MonacoEnvironment = { globalAPI: false, getWorkerUrl: (_moduleId, label) => workers[label] ?? workers.editorWorkerService };

const script = document.createElement("script");
script.src = "/explorer/graphiql.js";
script.addEventListener("load", () => {
  globalThis.YogaGraphiQL.renderYogaGraphiQL(document.querySelector("#graphiql"), {
    fetcher,
    title: "COOP",
    defaultQuery: "{ __typename }\n",
  });
});
document.head.append(script);
