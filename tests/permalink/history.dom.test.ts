import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type AddressBar, addressBar, currentFragment, hrefOf } from '../../src/permalink/history'

let bar: AddressBar
const onNavigate = vi.fn<(fragment: string) => void>()

/** The address after the origin. */
const address = () => window.location.href.slice(window.location.origin.length)

/** Chooses, and lets the page change. */
const choose = (next: string) => {
  bar.choose(next)
  vi.advanceTimersByTime(1)
}
const move = (next: string) => {
  bar.move(next)
}
/** What a browser does when a reader edits the address: a new entry, then both events. */
const edit = (hash: string) => {
  window.history.pushState(null, '', hash)
  window.dispatchEvent(new PopStateEvent('popstate'))
  window.dispatchEvent(new HashChangeEvent('hashchange'))
}
const goBack = async () => {
  const arrived = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }))
  window.history.back()
  await vi.advanceTimersByTimeAsync(100)
  await arrived
}

beforeEach(() => {
  // The clock is faked because what is tested is a pace of 500 ms: waiting it out would make the tests
  // slow, and on a busy machine wrong.
  vi.useFakeTimers()
  window.history.replaceState(null, '', '/sub/page?lang=en')
  onNavigate.mockReset()
  bar = addressBar()
  bar.follow(onNavigate)
})

afterEach(() => {
  bar.dispose()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

describe('choosing', () => {
  it('adds an entry and keeps path and query', () => {
    const entries = window.history.length
    choose('v=1&tag=a')
    expect(address()).toBe('/sub/page?lang=en#v=1&tag=a')
    expect(window.history.length).toBe(entries + 1)
  })

  it('adds it once the page has changed, two choices an entry each', () => {
    const entries = window.history.length
    bar.choose('v=1&tag=a')
    expect(address()).toBe('/sub/page?lang=en')
    bar.choose('v=1&tag=b')
    expect(currentFragment()).toBe('v=1&tag=a')
    vi.advanceTimersByTime(1)
    expect(currentFragment()).toBe('v=1&tag=b')
    expect(window.history.length).toBe(entries + 2)
  })

  it('adds none for the view that is there', () => {
    choose('v=1&q=a"b<c>')
    const entries = window.history.length
    choose('v=1&q=a"b<c>')
    expect(window.history.length).toBe(entries)
  })

  it('writes the default view without #', () => {
    choose('v=1&tag=a')
    choose('')
    expect(address()).toBe('/sub/page?lang=en')
  })

  it('comes again later where the browser refuses', () => {
    const refuse = new DOMException('too many', 'SecurityError')
    const push = vi.spyOn(window.history, 'pushState').mockImplementation(() => {
      throw refuse
    })
    const entries = window.history.length
    choose('v=1&tag=a')
    expect(address()).toBe('/sub/page?lang=en')
    push.mockRestore()
    vi.advanceTimersByTime(500)
    expect(address()).toBe('/sub/page?lang=en#v=1&tag=a')
    expect(window.history.length).toBe(entries + 1)
  })

  it('comes again later where the browser does nothing and says nothing', () => {
    const push = vi.spyOn(window.history, 'pushState').mockImplementation(() => undefined)
    choose('v=1&tag=a')
    push.mockRestore()
    vi.advanceTimersByTime(500)
    expect(currentFragment()).toBe('v=1&tag=a')
  })

  it('goes on without where the browser lets it write nothing, whatever it throws', () => {
    const push = vi.spyOn(window.history, 'pushState').mockImplementation(() => {
      throw new TypeError('broken')
    })
    expect(() => choose('v=1&tag=a')).not.toThrow()
    vi.advanceTimersByTime(600_000)
    const tried = push.mock.calls.length
    expect(tried).toBeLessThan(50)
    vi.advanceTimersByTime(600_000)
    expect(push.mock.calls.length, 'does not try for ever').toBe(tried)
    push.mockRestore()
    choose('v=1&tag=b')
    expect(currentFragment()).toBe('v=1&tag=b')
  })

  it('replaces the entry, at most every 500 ms', () => {
    const replace = vi.spyOn(window.history, 'replaceState')
    const entries = window.history.length
    for (let frame = 0; frame < 100; frame++) {
      move(`v=1&q=${frame}`)
      vi.advanceTimersByTime(20)
    }
    bar.flush()
    expect(replace.mock.calls.length).toBeLessThanOrEqual(5)
    expect(replace.mock.calls.length).toBeGreaterThanOrEqual(4)
    expect(window.history.length).toBe(entries)
    expect(currentFragment()).toBe('v=1&q=99')
  })

  it('is written before a choice, as it was at the time', async () => {
    move('v=1&q=moved')
    choose('v=1&q=moved&event=chosen')
    expect(currentFragment()).toBe('v=1&q=moved&event=chosen')
    await goBack()
    expect(currentFragment()).toBe('v=1&q=moved')
  })

  it('keeps to the least interval after a flush', () => {
    const replace = vi.spyOn(window.history, 'replaceState')
    move('v=1&q=a')
    vi.advanceTimersByTime(400)
    bar.flush()
    move('v=1&q=b')
    vi.advanceTimersByTime(499)
    expect(replace).toHaveBeenCalledTimes(1)
    vi.advanceTimersByTime(1)
    expect(replace).toHaveBeenCalledTimes(2)
  })

  it('is written on leaving the page', () => {
    move('v=1&q=left')
    window.dispatchEvent(new Event('pagehide'))
    expect(currentFragment()).toBe('v=1&q=left')
  })

  it('is written when the page is hidden', () => {
    move('v=1&q=hidden')
    document.dispatchEvent(new Event('visibilitychange'))
    expect(currentFragment()).toBe('')
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
    document.dispatchEvent(new Event('visibilitychange'))
    expect(currentFragment()).toBe('v=1&q=hidden')
  })

  it('writes nothing where the view is back to what it was', () => {
    const replace = vi.spyOn(window.history, 'replaceState')
    move('v=1&q=a')
    move('')
    vi.advanceTimersByTime(500)
    expect(replace).not.toHaveBeenCalled()
  })
})

describe('navigating', () => {
  it('is read once, though two events tell of it', () => {
    edit('#v=1&tag=typed')
    expect(onNavigate.mock.calls).toEqual([['v=1&tag=typed']])
  })

  it('is read where the browser tells by hashchange alone', () => {
    window.history.pushState(null, '', '#v=1&tag=typed')
    window.dispatchEvent(new HashChangeEvent('hashchange'))
    expect(onNavigate.mock.calls).toEqual([['v=1&tag=typed']])
  })

  it('reads the entry that the reader went back to', async () => {
    choose('v=1&tag=a')
    choose('v=1&tag=b')
    await goBack()
    expect(onNavigate.mock.calls).toEqual([['v=1&tag=a']])
  })

  it('reads an address with nothing after it as the default', async () => {
    choose('v=1&tag=a')
    await goBack()
    expect(onNavigate.mock.calls).toEqual([['']])
  })

  it('reads again when a link to the present address is followed', () => {
    choose('v=1&tag=a')
    move('v=1&tag=a&q=x')
    edit('#v=1&tag=a')
    vi.advanceTimersByTime(1000)
    expect(onNavigate).toHaveBeenCalledTimes(1)
    expect(currentFragment()).toBe('v=1&tag=a')
  })

  it('rewrites nothing, however odd the address', () => {
    onNavigate.mockImplementation(() => {
      move('v=1')
      choose('v=1')
    })
    edit('#colour=red&&tag=%ff')
    vi.advanceTimersByTime(1000)
    expect(currentFragment()).toBe('colour=red&&tag=%ff')
  })

  it('drops a pending write of the entry that was left', () => {
    move('v=1&q=old')
    edit('#v=1&tag=typed')
    vi.advanceTimersByTime(1000)
    expect(currentFragment()).toBe('v=1&tag=typed')
  })

  it('nothing is written while one is unread', () => {
    window.history.pushState(null, '', '#v=1&tag=unread')
    choose('v=1&tag=chosen')
    move('v=1&q=moved')
    vi.advanceTimersByTime(1000)
    expect(currentFragment()).toBe('v=1&tag=unread')
  })

  it('writes again after reading has failed', () => {
    onNavigate.mockImplementationOnce(() => {
      throw new Error('unreadable')
    })
    // jsdom reports an error in a listener to the window, as browsers do.
    const reported = vi.fn((event: ErrorEvent) => event.preventDefault())
    window.addEventListener('error', reported, { once: true })
    edit('#v=1&tag=typed')
    expect(reported).toHaveBeenCalledOnce()
    choose('v=1&tag=chosen')
    expect(currentFragment()).toBe('v=1&tag=chosen')
  })

  it('is not followed after dispose, which writes what is pending', () => {
    move('v=1&q=owed')
    bar.dispose()
    expect(currentFragment()).toBe('v=1&q=owed')
    edit('#v=1&tag=typed')
    expect(onNavigate).not.toHaveBeenCalled()
  })
})

describe('the address of a view', () => {
  it('is absolute, and the page’s own for the default', () => {
    window.history.replaceState(null, '', '#v=1&tag=a')
    expect(hrefOf('v=1&tag=b')).toBe(`${window.location.origin}/sub/page?lang=en#v=1&tag=b`)
    expect(hrefOf('')).toBe(`${window.location.origin}/sub/page?lang=en`)
  })
})
