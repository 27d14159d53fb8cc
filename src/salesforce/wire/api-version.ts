/** The REST, Tooling and Metadata API version of every call; served by all orgs since Winter '26. */
export const apiVersion = '65.0';
