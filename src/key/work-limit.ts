/**
 * The most PBKDF2 iterations that are done because the input says so: about four seconds, several times what
 * is advised today, and no hostile file can hang a job with it.
 */
export const mostIterations = 5_000_000;
