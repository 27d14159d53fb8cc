import {
  Problem
} from "./chunk-RLJG2AXC.js";

// src/salesforce/wire/host.ts
var productionLogin = "https://login.salesforce.com";
var sandboxLogin = "https://test.salesforce.com";
var salesforceDomains = [
  "salesforce.com",
  "my-salesforce.com",
  "salesforce.mil",
  "crmforce.mil",
  "sfcrmproducts.cn",
  "cloudforce.com",
  "database.com"
];
var lightningDomains = [
  ["lightning.force.com", "my.salesforce.com"],
  ["lightning.crmforce.mil", "my.salesforce.mil"],
  ["my-lightning.com", "my-salesforce.com"],
  ["lightning.sfcrmapps.cn", "my.sfcrmproducts.cn"]
];
function salesforceUrl(text, name = "instance-url") {
  const url = parse(text, name);
  if (url.username !== "" || url.password !== "") {
    throw problem("host/credentials", `${name} has a user name or password in it.`, "Give only the host.");
  }
  const isHttp = url.protocol === "https:" || url.protocol === "http:";
  if (isHttp && isLoopback(url.hostname)) return url.origin;
  if (url.protocol !== "https:") {
    throw problem(
      "host/not-https",
      `${name} is ${url.origin}, which is not https.`,
      `Write https://${url.host}.`
    );
  }
  for (const [pages, tokens] of lightningDomains) {
    if (!url.hostname.endsWith(`.${pages}`)) continue;
    throw problem(
      "host/lightning",
      `${name} is ${url.origin}, the address of Lightning pages, where no tokens are issued.`,
      `Write https://${url.hostname.slice(0, -pages.length)}${tokens}.`
    );
  }
  if (!salesforceDomains.some((domain) => url.hostname.endsWith(`.${domain}`)) || url.port !== "") {
    throw problem(
      "host/not-salesforce",
      `${name} is ${url.origin}, which is not a Salesforce host.`,
      "Use https://login.salesforce.com, https://test.salesforce.com or your My Domain, such as https://acme.my.salesforce.com."
    );
  }
  return url.origin;
}
function parse(text, name) {
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  try {
    return new URL(withScheme);
  } catch (cause) {
    throw new Problem(
      {
        kind: "host/not-a-url",
        what: `${name} is not a URL.`,
        fix: "Write something like https://login.salesforce.com."
      },
      { cause }
    );
  }
}
function isLoopback(hostname) {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}
function problem(kind, what, fix) {
  return new Problem({
    kind,
    what,
    why: "The login is sent only to Salesforce, over https: a signed assertion that reached another host could be replayed.",
    fix
  });
}
function isUsername(text) {
  return /^[^\s@]+@[^\s@]+$/.test(text);
}

export {
  productionLogin,
  sandboxLogin,
  salesforceUrl,
  isUsername
};
