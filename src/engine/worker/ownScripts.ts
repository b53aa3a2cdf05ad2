/** Trusted Types: where a policy requires them (`publish/policy.vite.ts`), the browser asks here before it runs a script
 *  from an address. Nothing here ever makes HTML, or scripts of text, so these stay forbidden. */

type Rules = { createScriptURL(address: string): string | null }
type Factory = { createPolicy(name: 'default', rules: Rules): unknown }

/** From now on only these scripts are run as workers. Where the browser has no Trusted Types, nothing changes.
 *  @param scripts the ends of their paths below this one's
 *  @param base where they stand: everything else is refused */
export function trustOnly(scripts: RegExp, base: string): void {
  const { trustedTypes } = globalThis as { trustedTypes?: Factory }
  trustedTypes?.createPolicy('default', {
    createScriptURL: (address) => (isOwn(address, scripts, base) ? address : null),
  })
}

function isOwn(address: string, scripts: RegExp, base: string): boolean {
  const folder = new URL('./', base).href
  const { href } = new URL(address, base)
  return href.startsWith(folder) && scripts.test(href.slice(folder.length))
}
