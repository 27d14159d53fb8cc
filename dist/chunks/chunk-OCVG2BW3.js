// src/salesforce/wire/proxies.ts
function proxiesOf(env) {
  const value = (name) => env[name.toLowerCase()] || env[name] || "";
  const proxy = (name) => value(name).replace(/^(?!$|[a-z][a-z\d+.-]*:\/\/)/i, "http://");
  const proxies = { http: proxy("HTTP_PROXY"), https: proxy("HTTPS_PROXY"), none: value("NO_PROXY") };
  return proxies.http === "" && proxies.https === "" ? void 0 : proxies;
}

export {
  proxiesOf
};
