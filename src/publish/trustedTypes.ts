/** In the policy of every page that the build makes: no text is run as a script or read as HTML. Addresses of scripts go
 *  through one policy (`engine/worker/ownScripts.ts`; in a published page, the script that unpacks it). */
export const TRUSTED_TYPES = "require-trusted-types-for 'script'; trusted-types default"
