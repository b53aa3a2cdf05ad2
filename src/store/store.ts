/** The one store: what the page knows, and what can be done about it. */
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Published } from '../model/pageHead'
import { DEFAULT_VIEW, dataOf, type View } from '../model/view'
import type { AddressBar } from '../permalink/history'
import { sentence } from '../permalink/notice'
import { unknownEvent } from '../permalink/settle'
import { answering, type PartsOf } from './answers'
import { dataVerbs } from './data'
import { type Known, otherRevision } from './known'
import { rememberedHosts } from './link/hosts'
import type { LinkServices } from './link/linkedData'
import { pageHeads } from './own/pageHeads'
import { prefetcher } from './prefetch'
import { NO_LINK, NOTHING } from './showing'
import { FIRST_SIGHT } from './sight'
import type { State } from './state'
import { beforeStory, eventOfStep, fragmentOf, viewOfStep } from './story'
import type { Choice } from './verbs'

export type Services = LinkServices & {
  published?: Published
  address: Pick<AddressBar, 'choose' | 'move'>
  partsOf: PartsOf
}

export type Store = StoreApi<State>

const AT_FIRST: Known = {
  ...NOTHING,
  view: DEFAULT_VIEW,
  phase: { is: 'loading', link: NO_LINK, view: DEFAULT_VIEW, stop: new AbortController() },
  sight: FIRST_SIGHT,
  notices: [],
  opening: null,
  inquiry: null,
  kept: { files: {}, readings: {}, heads: {}, allowed: [], remembered: [], followed: [] },
  published: null,
  update: null,
}

export function claimlineStore({ address, partsOf, published, ...services }: Services): Store {
  const store = createStore<State>((set, get) => {
    const answers = answering({ get, set }, partsOf, onAnswer)
    const written = (by: 'choose' | 'move') => address[by](fragmentOf(get()))
    const { leaveFor, ...data } = dataVerbs(services, { get, set, answers, onAnswer, write: written })
    const next = prefetcher((choice) => answers.prefetch(choice(get())))

    /** Only the engine knows whether the data has the event that a link selects. */
    function onAnswer(): void {
      const { view, notices, answer } = get()
      const found = answer?.selected?.id
      // The link has an id of an earlier revision.
      if (found !== undefined && found !== view.event) set({ view: { ...view, event: found } })
      takeStep()
      if (view.event === null || found !== undefined) return
      const named = sentence(unknownEvent(view.event, otherRevision(get())))
      set({ view: { ...view, event: null }, notices: [...notices, named] })
    }

    /** A step needs the answer to the one before: only that has the neighbours of its event. */
    function takeStep(): void {
      const { answer, view, steps } = get()
      if (!steps || !answer?.selected || answer.selected.id !== view.event) return
      const to = steps > 0 ? answer.selected.next : answer.selected.previous
      set({ steps: to === null ? 0 : steps - Math.sign(steps) })
      if (to !== null) choose({ event: to })
    }

    function choose(choice: Partial<View> | Choice): void {
      const change = typeof choice === 'function' ? choice(get()) : choice
      if (change.data !== undefined && change.data !== get().view.data) leaveFor(change)
      else {
        answers.show(change)
        written('choose')
      }
      next.chosen()
    }

    const remembered = rememberedHosts(services.hosts)
    return {
      ...AT_FIRST,
      kept: { ...AT_FIRST.kept, allowed: remembered, remembered },
      ...(published && { published }),
      ...data,
      choose,
      move(change) {
        answers.show(change)
        written('move')
      },
      prefetch: next.prefetch,
      select(event) {
        const { view } = get()
        const isTold = view.step !== null
        set({ steps: 0, openInStory: isTold && event !== null })
        const to = isTold && event === null ? eventOfStep(get()) : event
        if (to !== view.event) choose({ event: to })
      },
      step(by) {
        if (get().view.event === null) return
        set({ steps: get().steps + by })
        takeStep()
      },
      goToStep(step) {
        const { description, view } = get()
        if (!description) return
        const shown = viewOfStep(description, step, view)
        set({ beforeStory: beforeStory(get(), shown.view), openInStory: false })
        choose(shown.view)
        set({ notices: shown.notices.map(sentence) })
      },
      leaveStory() {
        const { view, beforeStory } = get()
        set({ beforeStory: null, openInStory: false, notices: [] })
        choose({ ...(beforeStory ?? DEFAULT_VIEW), ...dataOf(view), embed: view.embed })
      },
      previewWithout(source) {
        set({ without: source })
        if (source !== null) void answers.ask()
      },
      tiedTo: answers.tiedTo,
      scrolled: answers.scrolled,
      print: () => set({ printing: get().phase.is === 'ready' }),
      printed: (failed) =>
        set({ printing: false, ...(failed !== null && { notices: [...get().notices, failed] }) }),
      dismiss: () => set({ notices: [], halted: null }),
      keepHead: pageHeads(services.library, { get, set }).keepHead,
    }
  })
  const { recallHead } = pageHeads(services.library, { get: store.getState, set: store.setState })
  store.subscribe(({ description }, before) => {
    if (description && description !== before.description) void recallHead(description.revision)
  })
  return store
}
