import { PHONE, useMedia } from '../look/useMedia'
import { SearchField } from '../panels/filters/SearchField'
import { OpenButton } from '../panels/open/OpenButton'
import { ShareButton } from '../panels/share/ShareButton'
import { useClaimline } from '../store/useStore'
import { shellWords } from '../words/en/shell'
import { Menu } from './Menu'
import './header.css'

/** The name, the dataset's title, search, opening, sharing and a menu. On a telephone search and menu stand in the bar
 *  below (PhoneBar.tsx). */
export function Header({ onKeys }: { onKeys: () => void }) {
  const { title, published } = useClaimline(({ description, published }) => ({
    title: published?.title || description?.title,
    published: published !== null,
  }))
  const phone = useMedia(PHONE)
  return (
    <header className="header">
      <h1 className="header-name">{shellWords.header.name}</h1>
      <p className="header-title" dir="auto">
        {title}
      </p>
      {!phone && <SearchField />}
      {!phone && !published && <OpenButton />}
      <ShareButton />
      {!phone && <Menu onKeys={onKeys} />}
    </header>
  )
}
