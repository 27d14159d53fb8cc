// src/limit/seconds.ts
function millisecondsOf(name, env) {
  const seconds = Number(env[name] ?? NaN);
  return Number.isFinite(seconds) ? 1e3 * seconds : void 0;
}

export {
  millisecondsOf
};
