import { expect, test } from "@jest/globals";
import { html, textOf } from "./html.ts";

test("text is escaped, in the page and in attributes", () => {
  const attack = `"><script>alert('x')</script>&`;
  expect(textOf(html`<a title="${attack}">${attack}</a>`)).toBe(
    '<a title="&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;">' +
      "&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;</a>",
  );
});

test("markup is put into markup as it is, one piece or a list, and nothing leaves nothing", () => {
  const items = ["a", "<"].map((text) => html`<li>${text}</li>`);
  expect(textOf(html`<ul>${items}</ul>${undefined}${html`<hr>`}${3}`)).toBe("<ul><li>a</li><li>&lt;</li></ul><hr>3");
});
