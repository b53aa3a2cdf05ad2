import { useEffect, useRef, useState } from 'react'
import { Boundary } from './look/Boundary'
import { NO_START, PHONE, useMedia } from './look/useMedia'
import { Details } from './panels/details/Details'
import { NothingInView } from './panels/filters/NothingInView'
import { Files } from './panels/open/Files'
import { FilesField } from './panels/open/OpenButton'
import { Ways } from './panels/open/Ways'
import { Story } from './panels/story/Story'
import { WithoutSource } from './panels/without/WithoutSource'
import { Announcer } from './shell/announce/Announcer'
import { EmbedHead } from './shell/Embed'
import { FilterColumn } from './shell/FilterColumn'
import { Header } from './shell/Header'
import { KeyList } from './shell/KeyList'
import { keepFocus } from './shell/keepFocus'
import { Notes } from './shell/Notes'
import { Notices } from './shell/Notices'
import { PhoneBar, type Sheet } from './shell/PhoneBar'
import { Problems } from './shell/Problems'
import { shortcuts } from './shell/shortcuts'
import { Tabs, VIEW_ID, viewTabId } from './shell/Tabs'
import { Total } from './shell/Total'
import { useDocumentTitle } from './shell/useDocumentTitle'
import { ViewHeading } from './shell/ViewHeading'
import { Waiting } from './shell/Waiting'
import { useClaimline, useStoreItself } from './store/useStore'
import { lookWords } from './words/en/look'
import { shellWords } from './words/en/shell'
import './shell/page.css'
import { preloadTimeline, viewRow } from './views/registry'

/** The page: which part stands where. */
export function App() {
  const store = useStoreItself()
  const { opens, embed, show, lanes, ready, selected, story, asked } = useClaimline(
    ({ view, phase, description, without, published }) => ({
      // Neither an embedded view nor a published page shows other data than its own.
      opens: !view.embed && published === null,
      story: phase.is === 'ready' && view.step !== null && !!description?.story?.[view.step - 1],
      embed: view.embed,
      ready: phase.is === 'ready',
      show: view.show,
      lanes: view.lanes,
      selected: view.event !== null,
      asked: without !== null,
    }),
  )
  const narrow = useMedia(NO_START)
  const phone = useMedia(PHONE)
  const [sheet, setSheet] = useState<Sheet | null>(null)
  const [listsKeys, setListsKeys] = useState(false)
  const showKeys = () => setListsKeys(true)
  const { Controls } = viewRow(show, lanes)
  const main = useRef<HTMLElement>(null)
  useEffect(() => {
    const onSearch = () => {
      if (!document.getElementById('search')) setSheet('search')
      document.getElementById('search')?.focus()
    }
    return shortcuts(store, { onSearch, onKeys: () => setListsKeys(true) })
  }, [store])
  useEffect(keepFocus, [])
  useDocumentTitle()
  return (
    <div className={['page', embed && 'embed', selected && 'with-event'].filter(Boolean).join(' ')}>
      {!embed && (
        <button type="button" className="button skip" onClick={() => main.current?.focus()}>
          {shellWords.header.skip}
        </button>
      )}
      {!embed && <Header onKeys={showKeys} />}
      {opens && <FilesField />}
      {!embed && !phone && <FilterColumn />}
      <main className="middle" ref={main} tabIndex={-1}>
        {embed && <EmbedHead />}
        <Notices />
        <Files />
        {!embed && narrow && !story && <Notes />}
        {story && <Story />}
        <div className="view-head">
          {ready && <ViewHeading />}
          {!embed && <Tabs />}
          {ready && !embed && Controls && <Controls />}
          <Total />
        </div>
        <View />
        <Problems />
      </main>
      {/* In an embedded view the claim lines have them under their row. */}
      {!(embed && show === 'timeline' && lanes === 'event') && (
        <Boundary part={lookWords.parts.details}>
          <Details />
        </Boundary>
      )}
      {!embed && phone && <PhoneBar sheet={sheet} onSheet={setSheet} onKeys={showKeys} />}
      <Announcer />
      {asked && <WithoutSource />}
      {listsKeys && <KeyList onClose={() => setListsKeys(false)} />}
      {opens && <Ways />}
    </div>
  )
}

function View() {
  const { show, lanes, ready, empty, opening } = useClaimline(({ view, phase, answer, opening }) => ({
    opening: opening !== null,
    show: view.show,
    lanes: view.lanes,
    ready: phase.is === 'ready',
    empty: answer?.totals.events === 0,
  }))
  useEffect(() => {
    if (opening) preloadTimeline()
  }, [opening])
  if (!ready) return <Waiting />
  return (
    <div className={`view show-${show}`} id={VIEW_ID} role="tabpanel" aria-labelledby={viewTabId(show)}>
      {empty && <NothingInView />}
      {Object.entries(viewRow(show, lanes).components).map(([name, Part]) => (
        <Part key={name} />
      ))}
    </div>
  )
}
