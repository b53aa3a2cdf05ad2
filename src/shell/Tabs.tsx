import { TabList, tabId } from '../look/controls/TabList'
import { SHOWS, type Show } from '../model/view'
import { useClaimline } from '../store/useStore'
import { shellWords } from '../words/en/shell'

/** Id of the panel that the tabs control; it exists once there is data. */
export const VIEW_ID = 'view'

const words = shellWords.tabs

/** Beginning of the tabs' ids. */
const TABS_ID = 'tab'

export const viewTabId = (show: Show): string => tabId(TABS_ID, show)

/** One tab per way of showing the view. */
export function Tabs() {
  const { show, ready, choose } = useClaimline(({ view, phase, choose }) => ({
    show: view.show,
    ready: phase.is === 'ready',
    choose,
  }))
  return (
    <TabList
      id={TABS_ID}
      className="tabs"
      label={words.name}
      tabs={SHOWS}
      chosen={show}
      onChoose={(one) => choose({ show: one })}
      panel={ready ? VIEW_ID : undefined}
    >
      {(one) => words.shows[one]}
    </TabList>
  )
}
