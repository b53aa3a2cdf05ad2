/** Gets the data that a view names: fetches it, after consent where another host has it, and opens it. Until it is
 *  here, no data is shown. */

import type { DatasetOpener } from '../../engine/engine'
import type { Problem } from '../../model/problem'
import { sentence } from '../../permalink/notice'
import { engineStopped, refusedWords } from '../../words/en/sentences/openingWords'
import { hostsNotKept } from '../../words/en/sentences/storageWords'
import type { FileSet, Known, Link } from '../known'
import { keep, NO_LINK, NOTHING, type Page, show, writeRevision } from '../showing'
import { startLanes, startWindow } from '../startLanes'
import type { DataVerbs } from '../verbs'
import { type DataWays, filesOfLink, foreignHosts } from './linkFiles'

export type LinkServices = DataWays & { opener: DatasetOpener }

type LinkedData = Pick<DataVerbs, 'allow' | 'retry' | 'forgetHost'> & {
  /** Gets the data of the view in sight.
   *  @param link what else the link to it says */
  load(link: Link): Promise<void>
}

export function linkedData({ opener, ...way }: LinkServices, page: Page): LinkedData {
  const { get, set } = page

  async function load(link: Link): Promise<void> {
    const signal = startLoading(page, link)
    const { view, kept } = get()
    const unasked = foreignHosts(view, way.host).find((one) => !kept.allowed.includes(one))
    if (unasked !== undefined) return set({ phase: { is: 'consent', link, host: unasked, onwards: false } })
    try {
      const fetched = await filesOfLink(view, link.rev, kept, way, signal)
      if (signal.aborted) return
      if ('leadsOn' in fetched) set({ phase: { is: 'consent', link, host: fetched.leadsOn, onwards: true } })
      else if ('problem' in fetched) fail(link, [fetched.problem])
      else await open(fetched, link, signal)
    } catch (error) {
      if (signal.aborted) return
      const what = engineStopped(error, view.data)
      fail(link, [{ file: view.data, place: '', value: '', what, done: 'refused' }])
    }
  }

  async function open(files: FileSet, link: Link, signal: AbortSignal): Promise<void> {
    const opened = await opener.open(files.files, files.reading, { signal })
    if (opened.ok) {
      const { view } = get()
      const { description } = opened
      const start = link.chosen && {
        lanes: startLanes(view, description),
        window: view.window ?? startWindow(description),
      }
      if (await show(page, opened, files, { ...view, ...start }, link, signal)) writeRevision(page, link)
    } else if (!signal.aborted) {
      fail(link, opened.problems)
      if (opened.inquiry) set({ inquiry: { of: opened.inquiry, files } })
    }
  }

  function fail(link: Link, problems: Problem[]): void {
    const notices = [...link.notices.map(sentence), ...refusedWords(problems)]
    set({ phase: { is: 'failed', link }, problems, notices })
  }

  /** @returns what is to be said where the browser does not remember them */
  function remember(hosts: string[]): string[] {
    keep(page, { remembered: hosts })
    try {
      way.hosts?.put(hosts)
      return []
    } catch (error) {
      return [hostsNotKept(error)]
    }
  }

  return {
    load,
    async allow(always = false) {
      const { phase, kept } = get()
      if (phase.is !== 'consent') return
      if (phase.onwards) keep(page, { followed: [...kept.followed, phase.host] })
      else keep(page, { allowed: [...kept.allowed, phase.host] })
      const told = always ? remember([...kept.remembered, phase.host]) : []
      await load(phase.link)
      if (told.length) set({ notices: [...get().notices, ...told] })
    },
    forgetHost(host) {
      const { allowed, remembered } = get().kept
      keep(page, { allowed: allowed.filter((one) => one !== host) })
      const told = remember(remembered.filter((one) => one !== host))
      if (told.length) set({ notices: told })
    },
    async retry() {
      const { phase } = get()
      await load(phase.is === 'ready' ? NO_LINK : phase.link)
    },
  }
}

/** Closes the dataset that is shown, and whatever is being loaded. @returns the signal that aborts the new loading */
function startLoading({ get, set }: Page, link: Link): AbortSignal {
  const { source, inquiry, phase, view }: Known = get()
  if (phase.is === 'loading') phase.stop.abort()
  source?.engine.close()
  const stop = new AbortController()
  // An inquiry about the files of a link ends with that link.
  set({
    ...NOTHING,
    phase: { is: 'loading', link, view, stop },
    ...(inquiry?.files.link && { inquiry: null }),
  })
  return stop.signal
}
