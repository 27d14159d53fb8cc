// src/child-environment.ts
var ours = /^ORGKEY_/i;
function forChildren(env) {
  return Object.fromEntries(
    Object.entries(env).filter(
      (entry) => entry[1] !== void 0 && !ours.test(entry[0])
    )
  );
}
function takeOurs(env = process.env) {
  const whole = { ...env };
  for (const name of Object.keys(env)) if (ours.test(name)) Reflect.deleteProperty(env, name);
  return whole;
}

export {
  forChildren,
  takeOurs
};
