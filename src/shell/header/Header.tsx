import { PHONE, useMedia } from '../../look/size/useMedia'
import { CodersText } from '../../panels/Datum'
import { SearchField } from '../../panels/filters/SearchField'
import { OpenButton } from '../../panels/open/OpenButton'
import { ShareButton } from '../../panels/share/ShareButton'
import { stepShown } from '../../store/known'
import { useClaimline } from '../../store/useStore'
import { shellWords } from '../../words/en/shell'
import { storyWords } from '../../words/en/story'
import { Menu } from './Menu'
import './header.css'

/** The name, the dataset's title, search, opening, sharing and a menu. On a telephone search and menu stand in the bar
 *  below (PhoneBar.tsx). In the story there is the way out of it, and sharing. */
export function Header({ onKeys }: { onKeys: () => void }) {
  const { title, published, inStory, leaveStory } = useClaimline((state) => ({
    title: state.published?.title || state.description?.title,
    published: state.published !== null,
    inStory: stepShown(state) !== null,
    leaveStory: state.leaveStory,
  }))
  const phone = useMedia(PHONE)
  return (
    <header className="header">
      <h1 className="header-name">{shellWords.header.name}</h1>
      <p className="header-title" dir="auto">
        {title && <CodersText text={title} find="" />}
      </p>
      {!phone && !inStory && <SearchField />}
      {!phone && !inStory && !published && <OpenButton />}
      {(!phone || !inStory) && <ShareButton />}
      {!phone && !inStory && <Menu onKeys={onKeys} />}
      {inStory && (
        <button type="button" className="button story-leave" onClick={leaveStory}>
          {storyWords.leave} <span aria-hidden="true">×</span>
        </button>
      )}
    </header>
  )
}
