/** Hosts that the reader lets be asked for data without a question, in this browser. They are in no link. */

/** Where they are remembered. Both calls throw where the browser forbids storage, or has no room. */
export type Hosts = { get(): string[]; put(hosts: readonly string[]): void }

const KEY = 'claimline-hosts'

export const browserHosts: Hosts = {
  get() {
    const listed: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(listed) ? listed.filter((host) => typeof host === 'string') : []
  },
  put: (hosts) => localStorage.setItem(KEY, JSON.stringify(hosts)),
}

/** Those of earlier visits. */
export function rememberedHosts(hosts: Hosts | undefined): string[] {
  try {
    return hosts?.get() ?? []
  } catch {
    // Storage is forbidden, or something else wrote there: the reader is asked about each host.
    return []
  }
}
