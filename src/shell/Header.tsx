import { useEffect } from 'react'
import { NO_COLUMNS, useMedia } from '../look/useMedia'
import { AsOf } from '../panels/as-of/AsOf'
import { SearchField } from '../panels/filters/SearchField'
import { OpenButton } from '../panels/open/OpenButton'
import { useClaimline } from '../store/useStore'
import { CopyLink } from './CopyLink'
import { FilterDialog } from './FilterDialog'
import { Theme } from './Theme'
import './page.css'

/** The name, the title of the dataset, search, day of knowledge, opening and sharing; on narrow screens also the filters. */
export function Header() {
  const title = useClaimline(({ description }) => description?.title)
  const narrow = useMedia(NO_COLUMNS)
  useEffect(() => {
    document.title = title === undefined ? 'Claimline' : `${title} · Claimline`
  }, [title])
  return (
    <header className="header">
      <h1 className="header-name">Claimline</h1>
      <p className="header-title">{title}</p>
      {narrow && <FilterDialog />}
      <SearchField />
      <AsOf />
      {!narrow && <Theme />}
      <OpenButton />
      <CopyLink />
    </header>
  )
}
