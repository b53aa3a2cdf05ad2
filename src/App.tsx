import { useEffect, useRef } from 'react'
import { Boundary } from './look/Boundary'
import { NO_COLUMNS, useMedia } from './look/useMedia'
import { SHOWS } from './model/view'
import { MaybePublic } from './panels/as-of/MaybePublic'
import { Details } from './panels/details/Details'
import { Differences } from './panels/differences/Differences'
import { Chips } from './panels/filters/Chips'
import { Filters } from './panels/filters/Filters'
import { NothingInView } from './panels/filters/NothingInView'
import { Files } from './panels/open/Files'
import { Ways } from './panels/open/Ways'
import { Intro } from './panels/story/Intro'
import { Story } from './panels/story/Story'
import { WithoutSource } from './panels/without/WithoutSource'
import { EmbedFoot } from './shell/EmbedFoot'
import { Header } from './shell/Header'
import { shortcuts } from './shell/keys'
import { Notices } from './shell/Notices'
import { Problems } from './shell/Problems'
import { Tabs, VIEW_ID } from './shell/Tabs'
import { Total } from './shell/Total'
import { Waiting } from './shell/Waiting'
import { useClaimline, useStoreItself } from './store/useStore'
import { VIEWS, viewRow } from './views/registry'

const TABS = SHOWS.map((show) => ({ show, label: VIEWS[show].label }))

/** The page: which part stands where. */
export function App() {
  const store = useStoreItself()
  const { embed, show, lanes, ready, selected, story, dated, asked } = useClaimline(
    ({ view, phase, story, without }) => ({
      story: story !== null,
      embed: view.embed,
      ready: phase.is === 'ready',
      show: view.show,
      lanes: view.lanes,
      selected: view.event !== null,
      dated: view.asof !== null,
      asked: without !== null,
    }),
  )
  const narrow = useMedia(NO_COLUMNS)
  const { Controls } = viewRow(show, lanes)
  const main = useRef<HTMLElement>(null)
  useEffect(() => shortcuts(store), [store])
  return (
    <div className={['page', embed && 'embed', selected && 'with-event'].filter(Boolean).join(' ')}>
      {!embed && (
        <button type="button" className="button skip" onClick={() => main.current?.focus()}>
          Skip to the events
        </button>
      )}
      {!embed && <Header />}
      {!embed && !narrow && (
        <search className="filter-column" aria-label="Filters">
          <Filters />
        </search>
      )}
      <main className="middle" ref={main} tabIndex={-1}>
        {embed && <h1 className="unseen">Claimline</h1>}
        <Notices />
        <Files />
        {!embed && narrow && !story && <Intro />}
        {story && <Story />}
        {!embed && <Chips />}
        {!embed && narrow && <Differences />}
        {dated && <MaybePublic />}
        <div className="view-head">
          {!embed && <Tabs tabs={TABS} />}
          {ready && Controls && <Controls />}
          <Total />
        </div>
        <View />
        <Problems />
        {embed && <EmbedFoot />}
      </main>
      <Boundary part="The details">
        <Details />
      </Boundary>
      {asked && <WithoutSource />}
      {!embed && <Ways />}
    </div>
  )
}

function View() {
  const { show, lanes, ready, empty } = useClaimline(({ view, phase, answer }) => ({
    show: view.show,
    lanes: view.lanes,
    ready: phase.is === 'ready',
    empty: answer?.totals.events === 0,
  }))
  if (!ready) return <Waiting />
  return (
    <div className={`view show-${show}`} id={VIEW_ID} role="tabpanel" aria-labelledby={`tab-${show}`}>
      {empty && <NothingInView />}
      {Object.entries(viewRow(show, lanes).components).map(([name, Part]) => (
        <Part key={name} />
      ))}
    </div>
  )
}
