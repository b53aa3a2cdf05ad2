import { lazy, Suspense, useEffect, useRef } from 'react'
import { Boundary } from './look/Boundary'
import { NO_COLUMNS, useMedia } from './look/useMedia'
import { Details } from './panels/details/Details'
import { Differences } from './panels/differences/Differences'
import { Chips } from './panels/filters/Chips'
import { Empty } from './panels/filters/Empty'
import { Filters } from './panels/filters/Filters'
import { Files } from './panels/open/Files'
import { Ways } from './panels/open/Ways'
import { Intro } from './panels/story/Intro'
import { EmbedFoot } from './shell/EmbedFoot'
import { Header } from './shell/Header'
import { shortcuts } from './shell/keys'
import { Notices } from './shell/Notices'
import { Problems } from './shell/Problems'
import { Tabs, VIEW_ID } from './shell/Tabs'
import { Total } from './shell/Total'
import { Waiting } from './shell/Waiting'
import { useClaimline, useStoreItself } from './store/useStore'
import { List } from './views/list/List'
import { Controls } from './views/timeline/Controls'

/** vis-timeline is the heaviest part: there is a page to read before it arrives. */
const Timeline = lazy(async () => ({ default: (await import('./views/timeline/Timeline')).Timeline }))
const MaybePublic = lazy(async () => ({
  default: (await import('./panels/as-of/MaybePublic')).MaybePublic,
}))

const WithoutSource = lazy(async () => ({
  default: (await import('./panels/without/WithoutSource')).WithoutSource,
}))
const Story = lazy(async () => ({ default: (await import('./panels/story/Story')).Story }))

/** Few visits open the matrix: it is loaded by those that do. */
const Matrix = lazy(async () => ({ default: (await import('./views/matrix/Matrix')).Matrix }))
const ColumnsBy = lazy(async () => ({ default: (await import('./views/matrix/ColumnsBy')).ColumnsBy }))

/** The page: which part stands where. */
export function App() {
  const store = useStoreItself()
  const { embed, show, ready, selected, story, dated, asked } = useClaimline(
    ({ view, phase, story, without }) => ({
      story: story !== null,
      embed: view.embed,
      ready: phase.is === 'ready',
      show: view.show,
      selected: view.event !== null,
      dated: view.asof !== null,
      asked: without !== null,
    }),
  )
  const narrow = useMedia(NO_COLUMNS)
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
        {story && (
          <Suspense>
            <Story />
          </Suspense>
        )}
        <div className="view-head">
          {!embed && <Tabs />}
          {ready && show === 'timeline' && <Controls />}
          <Suspense>{ready && show === 'matrix' && <ColumnsBy />}</Suspense>
          <Total />
        </div>
        {!embed && <Chips />}
        {!embed && narrow && <Differences />}
        {dated && (
          <Suspense>
            <MaybePublic />
          </Suspense>
        )}
        <View />
        <Problems />
        {embed && <EmbedFoot />}
      </main>
      <Boundary part="The details">
        <Details />
      </Boundary>
      <Suspense>{asked && <WithoutSource />}</Suspense>
      {!embed && <Ways />}
    </div>
  )
}

function View() {
  const { show, ready, answered, empty } = useClaimline(({ view, phase, answer }) => ({
    show: view.show,
    ready: phase.is === 'ready',
    answered: answer !== null,
    empty: answer?.totals.events === 0,
  }))
  if (!ready) return <Waiting />
  return (
    <div className={`view show-${show}`} id={VIEW_ID} role="tabpanel" aria-labelledby={`tab-${show}`}>
      {answered && empty && <Empty />}
      {show === 'timeline' && (
        <Boundary part="The timeline">
          <Suspense
            fallback={<p className="timeline-coming note">The timeline is on its way; the list is here.</p>}
          >
            <Timeline />
          </Suspense>
        </Boundary>
      )}
      {show === 'matrix' ? (
        <Boundary part="The matrix">
          <Suspense fallback={<p className="note">The matrix is on its way.</p>}>
            <Matrix />
          </Suspense>
        </Boundary>
      ) : (
        <Boundary part="The list">
          <List />
        </Boundary>
      )}
    </div>
  )
}
