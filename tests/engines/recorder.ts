/** A script that runs before the page's own, and tells what goes wrong there: errors, also of elements that could not be
 *  loaded, rejections, what a policy stopped, and warnings. On a host it tells the host, in a page from disk it keeps
 *  the list. Files that the page hands to the browser's downloads it keeps instead, which works in every engine. */

export type Recorded = { wrongs: string[]; saved: Blob[] }

export const RECORDER = `(() => {
  const recorded = { wrongs: [], saved: [] }
  globalThis.recorded = recorded
  let left = false
  addEventListener('beforeunload', () => {
    left = true
  })
  const tell = (what) => {
    recorded.wrongs.push(what)
    if (location.protocol !== 'file:') navigator.sendBeacon('/wrong', what)
  }
  addEventListener('error', ({ message, filename, lineno, target }) => {
    // No faults: what was measured in one frame and is drawn in the next, and what a page no longer loads as it is left.
    if (/^ResizeObserver loop/.test(message) || left) return
    tell(message ? 'error: ' + message + ' at ' + filename + ':' + lineno : 'not loaded: ' + (target.src ?? target.href))
  }, true)
  addEventListener('unhandledrejection', ({ reason }) => tell('rejection: ' + (reason?.stack ?? reason)))
  addEventListener('securitypolicyviolation', (event) => {
    tell('violation: ' + event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample + ' at ' + event.sourceFile + ':' + event.lineNumber)
  })
  for (const level of ['error', 'warn']) {
    const say = console[level]
    console[level] = (...said) => {
      tell(level + ': ' + said.join(' '))
      say.apply(console, said)
    }
  }
  const addressOf = URL.createObjectURL
  URL.createObjectURL = (blob) => {
    recorded.saved.push(blob)
    return addressOf.call(URL, blob)
  }
  const { click } = HTMLAnchorElement.prototype
  HTMLAnchorElement.prototype.click = function () {
    if (!this.hasAttribute('download')) click.call(this)
  }
})()`
