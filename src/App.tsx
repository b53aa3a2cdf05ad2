import { useEffect, useRef, useState } from 'react'
import { useClockZone } from './look/clockZone'
import { Boundary, ShownData } from './look/late/Boundary'
import { NO_START, PHONE, useMedia } from './look/size/useMedia'
import { Details } from './panels/details/Details'
import { NothingInView } from './panels/filters/NothingInView'
import { Files } from './panels/open/Files'
import { FilesField } from './panels/open/OpenButton'
import { Ways } from './panels/open/Ways'
import { Story } from './panels/story/Story'
import { WithoutSource } from './panels/without/WithoutSource'
import { Announcer } from './shell/announce/Announcer'
import { EmbedHead, StoryNote } from './shell/EmbedHead'
import { FilterColumn } from './shell/FilterColumn'
import { Header } from './shell/header/Header'
import { KeyList } from './shell/KeyList'
import { keepFocus } from './shell/keepFocus'
import { Notes } from './shell/Notes'
import { Notices } from './shell/Notices'
import { PhoneBar, type Sheet } from './shell/PhoneBar'
import { Problems } from './shell/Problems'
import { shortcuts } from './shell/shortcuts'
import { Tabs, VIEW_ID, viewTabId } from './shell/Tabs'
import { Total } from './shell/Total'
import { Update } from './shell/Update'
import { useDocumentTitle } from './shell/useDocumentTitle'
import { useStoryFocus } from './shell/useStoryFocus'
import { ViewHeading } from './shell/ViewHeading'
import { Waiting } from './shell/Waiting'
import { stepShown } from './store/known'
import { useClaimline, useStoreItself } from './store/useStore'
import { lookWords } from './words/en/look'
import { shellWords } from './words/en/shell'
import './shell/page.css'
import './shell/storyPage.css'
import { EventLine, preloadTimeline, viewRow } from './views/registry'

/** The page: which part stands where. What shows clock times is drawn anew where the reader wants them in another zone. */
export function App() {
  const store = useStoreItself()
  const { data, opens, embed, show, lanes, ready, detailed, inStory, asked } = useClaimline((state) => {
    const { view, phase, without, published, openInStory, source } = state
    const inStory = stepShown(state) !== null
    return {
      data: source,
      // Neither an embedded view nor a published page shows other data than its own.
      opens: !view.embed && published === null,
      inStory,
      embed: view.embed,
      ready: phase.is === 'ready',
      show: view.show,
      lanes: view.lanes,
      detailed: view.event !== null && (!inStory || openInStory),
      asked: without !== null,
    }
  })
  const clocks = useClockZone()
  const narrow = useMedia(NO_START)
  const phone = useMedia(PHONE)
  const [sheet, setSheet] = useState<Sheet | null>(null)
  const [listsKeys, setListsKeys] = useState(false)
  const showKeys = () => setListsKeys(true)
  const { Controls } = viewRow({ show, lanes, step: null })
  const main = useRef<HTMLElement>(null)
  useEffect(() => {
    const onSearch = () => {
      if (!document.getElementById('search')) setSheet('search')
      document.getElementById('search')?.focus()
    }
    return shortcuts(store, { onSearch, onKeys: () => setListsKeys(true) })
  }, [store])
  useEffect(keepFocus, [])
  useEffect(() => {
    if (inStory) setSheet(null)
  }, [inStory])
  useDocumentTitle()
  useStoryFocus(inStory, ready)
  const names = ['page', embed && 'embed', detailed && 'with-event', inStory && 'in-story']
  // In an embedded view the claim lines have them under their row.
  const underRow = embed && show === 'timeline' && lanes === 'event' && !inStory
  const { parts } = lookWords
  return (
    <ShownData value={data}>
      <div className={names.filter(Boolean).join(' ')}>
        {!embed && (
          <button type="button" className="button skip" onClick={() => main.current?.focus()}>
            {shellWords.header.skip}
          </button>
        )}
        {!embed && (
          <Boundary part={parts.header}>
            <Header onKeys={showKeys} />
          </Boundary>
        )}
        {opens && <FilesField />}
        {!embed && !phone && !inStory && (
          <Boundary part={parts.filters}>
            <FilterColumn />
          </Boundary>
        )}
        <main key={clocks} className="middle" ref={main} tabIndex={-1}>
          {embed && <EmbedHead />}
          <Notices />
          <Update />
          <Boundary part={parts.files}>
            <Files />
          </Boundary>
          {inStory ? (
            <Told />
          ) : (
            <>
              {!embed && narrow && <Notes total={phone && <Total />} />}
              <div className="view-head">
                {ready && <ViewHeading />}
                {!embed && <Tabs />}
                {ready && !embed && Controls && <Controls />}
                {!(phone && !embed) && <Total />}
              </div>
              <View />
              <Boundary part={parts.problems}>
                <Problems />
              </Boundary>
            </>
          )}
        </main>
        {!underRow && (!inStory || detailed) && (
          <Boundary key={`details ${clocks}`} part={parts.details}>
            <Details line={phone && <EventLine />} />
          </Boundary>
        )}
        {!embed && phone && !inStory && <PhoneBar sheet={sheet} onSheet={setSheet} onKeys={showKeys} />}
        <Announcer />
        {asked && <WithoutSource />}
        {listsKeys && <KeyList onClose={() => setListsKeys(false)} />}
        {opens && <Ways />}
      </div>
    </ShownData>
  )
}

/** A step of the story: its text, and what it is about. All else is away (`contracts.md`, "Story"). */
const Told = () => (
  <>
    <Boundary part={lookWords.parts.story}>
      <Story />
    </Boundary>
    <div className="story-view">
      <StoryNote />
      <View />
      <div className="unseen">
        <Total />
      </div>
    </div>
  </>
)

function View() {
  const { embed, show, lanes, step, ready, empty, opening } = useClaimline((state) => ({
    embed: state.view.embed,
    opening: state.opening !== null,
    show: state.view.show,
    lanes: state.view.lanes,
    step: stepShown(state)?.step ?? null,
    ready: state.phase.is === 'ready',
    empty: state.answer?.totals.events === 0,
  }))
  useEffect(() => {
    if (opening) preloadTimeline()
  }, [opening])
  if (!ready) return <Waiting />
  // Without tabs there is no panel of one.
  const panel = step === null && !embed && { role: 'tabpanel', 'aria-labelledby': viewTabId(show) }
  return (
    <div className={`view show-${show}`} id={VIEW_ID} {...panel}>
      {empty && <NothingInView />}
      {Object.entries(viewRow({ show, lanes, step }).components).map(([name, Part]) => (
        <Part key={name} />
      ))}
    </div>
  )
}
