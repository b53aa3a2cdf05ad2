import { type FormEvent, useId, useState } from 'react'
import { Dialog } from '../../look/controls/Dialog'
import { saveFile } from '../../look/saveFile'
import { localDay } from '../../model/time/days'
import { hrefOf } from '../../permalink/history'
import { excerpt } from '../../permalink/notice'
import { fragmentOf } from '../../store/story'
import { useStoreItself } from '../../store/useStore'
import { savedWords as words } from '../../words/en/data/saved'
import { dayWords } from '../../words/en/sentences/dateWords'
import { keepViews, type SavedView, savedViews } from './savedViews'
import './saved.css'
import { joined, readList, writeList } from './viewList'

/** The most bytes that a list of links has, and the lines without a link that are named. */
const LARGEST = 2_000_000
const NAMED = 3

/** Views by name: to save the one that is shown, to go back to others, and to take them along as a list of links. */
export function SavedViews({ onClose }: { onClose: () => void }) {
  const id = useId()
  const store = useStoreItself()
  const [views, setViews] = useState(savedViews)
  const [name, setName] = useState('')
  const [said, setSaid] = useState('')
  const written = name.trim()
  const taken = views.some((one) => one.name === written)

  const keep = (next: readonly SavedView[], done: string) => {
    setViews(next)
    try {
      keepViews(next)
      setSaid(done)
    } catch (error) {
      setSaid(`${done} ${words.notKept(error)}`)
    }
  }
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (!written) return setSaid(words.needsName)
    const view = { name: written, fragment: fragmentOf(store.getState()), day: localDay() }
    keep([view, ...views.filter((one) => one.name !== written)], words.saved(written))
    setName('')
  }
  const read = async (file: File) => {
    if (file.size > LARGEST) return setSaid(words.tooLarge)
    const { views: others, wrong } = readList(await file.text(), hrefOf(''), localDay())
    const all = joined(views, others)
    const lines = wrong.slice(0, NAMED).map(({ line, text }) => ({ line, text: excerpt(text) }))
    keep(
      all.views,
      [words.added(all.added), wrong.length && words.wrong(lines, wrong.length)].filter(Boolean).join(' '),
    )
  }
  return (
    <Dialog title={words.title} close={words.close} onClose={onClose}>
      <p>{words.explained}</p>
      <form className="saved-form" onSubmit={save}>
        <label htmlFor={id}>{words.name}</label>
        <input id={id} className="field" value={name} onChange={({ target }) => setName(target.value)} />
        <button type="submit" className="button strong">
          {taken ? words.replace(written) : words.save}
        </button>
      </form>
      <p role="status" className="saved-said">
        {said}
      </p>
      {views.length === 0 && <p className="note">{words.none}</p>}
      {views.length > 0 && (
        <>
          <ul className="kept-list" aria-label={words.list}>
            {views.map((one) => (
              <li key={one.name}>
                <a className="kept-name" href={hrefOf(one.fragment)} onClick={onClose}>
                  <bdi>{one.name}</bdi>
                </a>
                <span className="note">{words.day(dayWords(one.day))}</span>
                <button
                  type="button"
                  className="button"
                  aria-label={words.removeOne(one.name)}
                  onClick={() =>
                    keep(
                      views.filter((other) => other !== one),
                      words.removed(one.name),
                    )
                  }
                >
                  {words.remove}
                </button>
              </li>
            ))}
          </ul>
          <button
            type="button"
            className="button"
            onClick={() => saveFile(words.file, writeList(views, hrefOf), 'text/plain;charset=utf-8')}
          >
            {words.download}
          </button>
        </>
      )}
      <p className="saved-read">
        <label>
          {words.read}{' '}
          <input
            type="file"
            accept=".txt,.tsv,text/plain"
            onChange={({ target }) => {
              const [file] = target.files ?? []
              if (file) void read(file)
              target.value = ''
            }}
          />
        </label>
      </p>
    </Dialog>
  )
}
