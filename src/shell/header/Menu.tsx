import { useId, useRef, useState } from 'react'
import { lazyPart } from '../../look/late/lazyPart'
import { PHONE, useMedia } from '../../look/size/useMedia'
import { chooseFiles } from '../../panels/open/choose'
import { downloadCsv } from '../../panels/open/download'
import { OpenDialog } from '../../panels/open/OpenDialog'
import { TEMPLATE_NAME, template } from '../../panels/open/template'
import { YourData } from '../../panels/open/YourData'
import { isOwn } from '../../store/own/replacing'
import { useClaimline } from '../../store/useStore'
import { openWords } from '../../words/en/data/open'
import { savedWords } from '../../words/en/data/saved'
import { shellWords } from '../../words/en/shell'
import { About } from './About'
import { Clocks } from './Clocks'
import { Theme } from './Theme'
import './menu.css'

const words = shellWords.menu

const SavedViews = lazyPart(
  savedWords.part,
  async () => (await import('../../panels/saved/SavedViews')).SavedViews,
)

type Asked = 'paste' | 'about' | 'yours' | 'saved'

/** What is needed now and then: theme, keys, pasting, the template, about. On a telephone also opening files.
 *  @param onKeys shows the list of keys */
export function Menu({ onKeys }: { onKeys: () => void }) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const phone = useMedia(PHONE)
  const { opens, own, begin } = useClaimline((state) => ({
    opens: state.published === null,
    own: isOwn(state),
    begin: state.begin,
  }))
  const [asked, setAsked] = useState<Asked | null>(null)
  const [pasted, setPasted] = useState('')
  /** Closed first: what opens over the page gives the focus back to the menu's button. */
  const close = () => {
    list.current?.hidePopover?.()
    button.current?.focus()
  }
  const item = (label: string, act: () => void) => (
    <li>
      <button
        type="button"
        className="plain menu-item"
        onClick={() => {
          close()
          act()
        }}
      >
        {label}
      </button>
    </li>
  )
  const done = () => setAsked(null)
  return (
    <div className="menu" data-opens>
      <button
        ref={button}
        type="button"
        className="button menu-button"
        aria-label={shellWords.header.more}
        popoverTarget={id}
      >
        {phone ? shellWords.bar.more : <span aria-hidden="true">…</span>}
      </button>
      <div id={id} ref={list} popover="auto" className="menu-list">
        <div className="menu-theme">
          <Theme />
          <Clocks />
        </div>
        <ul>
          {phone && opens && item(openWords.buttons.open, () => chooseFiles('asked'))}
          {opens && item(openWords.buttons.paste, () => setAsked('paste'))}
          {opens && own && item(openWords.buttons.add, () => begin({ is: 'add' }))}
          {opens && item(openWords.buttons.yours, () => setAsked('yours'))}
          {opens && item(savedWords.item, () => setAsked('saved'))}
          {opens && item(words.template, () => downloadCsv(TEMPLATE_NAME, template()))}
          {item(words.keys, onKeys)}
          {item(words.about, () => setAsked('about'))}
        </ul>
      </div>
      {asked === 'paste' && <OpenDialog pasted={pasted} onPasted={setPasted} onClose={done} />}
      {asked === 'yours' && <YourData onClose={done} />}
      {asked === 'saved' && <SavedViews onClose={done} />}
      {asked === 'about' && <About onClose={done} />}
    </div>
  )
}
