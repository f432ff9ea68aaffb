import { sentenceOf } from "@coop/service-kit/start-failure.ts";
import { z } from "zod";
import { closest } from "./closest.ts";
import { readConfig } from "./config.ts";
import { refusalIn, runningAccess } from "./running-access.ts";

const accountsAnswer = z.array(z.object({ name: z.string(), label: z.string() }));
const tokenAnswer = z.object({ accessToken: z.string() });

// npm run token -- NAME: an access token of a development account of the running system; without a name, the accounts.
try {
  const [name] = process.argv.slice(2);
  const ask = await runningAccess(readConfig());
  const listed = await ask("GET", "/development/accounts");
  if (listed.status !== 200) throw new Error("Ce système n'a pas de comptes de développement.");
  const accounts = accountsAnswer.parse(listed.body);
  if (name === undefined) {
    const width = Math.max(...accounts.map((account) => account.name.length));
    for (const account of accounts) console.log(`${account.name.padEnd(width)}  ${account.label}`);
  } else if (accounts.some((account) => account.name === name)) {
    const issued = await ask("POST", "/development/token", { account: name });
    if (issued.status !== 200) throw refusalIn(issued);
    console.log(tokenAnswer.parse(issued.body).accessToken);
  } else {
    const near = closest(
      name,
      accounts.map((account) => account.name),
    );
    throw new Error(`Le compte « ${name} » n'existe pas. Les plus proches : ${near.join(", ")}. La liste : npm run token`);
  }
} catch (error) {
  console.error(sentenceOf(error));
  process.exitCode = 1;
}
