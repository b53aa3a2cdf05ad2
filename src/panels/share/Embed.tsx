import { useId, useState } from 'react'
import { THEMES, type Theme } from '../../model/view'
import { embedCode } from '../../publish/embedCode'
import type { Known } from '../../store/known'
import { useClaimline } from '../../store/useStore'
import { shareWords } from '../../words/en/share/share'
import { Choice } from './Choice'
import { CopyField } from './CopyField'
import { embedded, ownAddress } from './embedded'
import { headOf } from './head'
import { addressOf } from './linkOptions'
import { useCarried } from './useCarried'

const words = shareWords.embed

const HEIGHT = 640

/** The code for a frame in another page, around a link to this site or around a page on a host of one's own. */
export function Embed() {
  const id = useId()
  const known = useClaimline((state): Known => state)
  const { view, description, published } = known
  const inline = useCarried()
  const needsPage = published !== null || (view.data === 'file' && inline === null)
  const [page, setPage] = useState('')
  const [onPage, setOnPage] = useState(false)
  const [theme, setTheme] = useState<Theme | null>(null)
  const [height, setHeight] = useState(HEIGHT)
  const [fits, setFits] = useState(true)
  const ofPage = needsPage || onPage
  const hosted = () =>
    addressOf({ ...known, view: embedded(view, theme, false) }, { inline, pinned: true, short: false })
  const address = ofPage ? ownAddress(page, known, theme) : hosted()
  return (
    <>
      <h3>{shareWords.needs}</h3>
      <p>{ofPage ? words.needsPage : words.needs}</p>
      {!needsPage && (
        <Choice checked={onPage} onChange={setOnPage} label={words.onPage} note={words.onPageNote} />
      )}
      {ofPage && (
        <div className="share-field">
          <label htmlFor={id}>{words.page}</label>
          <input
            id={id}
            type="url"
            className="field"
            placeholder={words.pageStart}
            value={page}
            onChange={({ target }) => setPage(target.value)}
          />
        </div>
      )}
      <div className="share-row">
        <label>
          {words.theme}{' '}
          <select
            className="field"
            value={theme ?? ''}
            onChange={({ target }) => setTheme(THEMES.find((one) => one === target.value) ?? null)}
          >
            <option value="">{words.themes.system}</option>
            {THEMES.map((one) => (
              <option key={one} value={one}>
                {words.themes[one]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.height}{' '}
          <input
            type="number"
            className="field share-height"
            min={240}
            max={4000}
            value={height}
            onChange={({ target }) => setHeight(target.valueAsNumber || HEIGHT)}
          />
        </label>
      </div>
      <Choice checked={fits} onChange={setFits} label={words.fits} note={words.fitsNote} />
      {address === null ? (
        <p className="note">{words.noAddress}</p>
      ) : (
        <CopyField
          label={words.code}
          copy={words.copy}
          said={words.copied}
          text={embedCode(address, { title: headOf(known)?.title || description?.title || '', height, fits })}
          long
        />
      )}
    </>
  )
}
