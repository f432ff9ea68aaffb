import { expect, test } from "@jest/globals";
import { createSeal } from "./seal.ts";

const seal = createSeal("a secret", "logins");

test("what is sealed is opened again, and can't be read in between", async () => {
  const sealed = await seal.close({ idToken: "eyJ-readable" });
  expect(sealed).not.toContain("readable");
  expect(Buffer.from(sealed.split(".")[3] ?? "", "base64url").toString()).not.toContain("readable");
  expect(await seal.open(sealed)).toEqual({ idToken: "eyJ-readable" });
});

test("another secret or another purpose does not open it", async () => {
  const sealed = await seal.close("x");
  await expect(createSeal("another secret", "logins").open(sealed)).rejects.toThrow();
  await expect(createSeal("a secret", "signing keys").open(sealed)).rejects.toThrow();
});
