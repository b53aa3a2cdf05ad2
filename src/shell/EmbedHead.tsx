import { useEffect } from 'react'
import { tellHeight } from '../look/size/inFrame'
import { leftOut, sourcesAndDay } from '../panels/viewLeftOut'
import { hrefOf } from '../permalink/history'
import { REV_DIGITS } from '../permalink/keys'
import { hostOf } from '../store/link/fileAddress'
import { fragmentOf } from '../store/story'
import { useClaimline } from '../store/useStore'
import { shellWords } from '../words/en/shell'
import './embed.css'

const words = shellWords.embed

/** Above the events of a step: which sources its view leaves out, and its day. */
export function StoryNote() {
  const { answer, view } = useClaimline(({ answer, view }) => ({ answer, view }))
  const left = answer ? sourcesAndDay(view, answer).join(' · ') : ''
  return left && <p className="story-note">{left}</p>
}

/** Above an embedded view: the dataset's title and credit, a link to the whole page, and what is left out. */
export function EmbedHead() {
  const { description, answer, view, host, published, pinned } = useClaimline(
    ({ description, answer, view, source, published, pinned }) => ({
      published,
      pinned,
      description,
      answer,
      view,
      host: source?.files.host ?? hostOf(view.data),
    }),
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: another answer, or another event, needs another height.
  useEffect(() => {
    const tell = () => tellHeight()
    const frame = requestAnimationFrame(tell)
    window.addEventListener('resize', tell)
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('resize', tell)
    }
  }, [answer, view])
  useEffect(() => {
    const { dataset } = document.documentElement
    if (view.theme) dataset.theme = view.theme
    return () => {
      delete dataset.theme
    }
  }, [view.theme])
  const revision = description?.revision ?? null
  // Whether it follows its data, or is pinned to another revision, goes with the link.
  const linked = host === null ? (pinned ?? revision) : pinned
  const href = hrefOf(fragmentOf({ view: { ...view, embed: false, theme: null }, description }, linked))
  const left = answer ? leftOut(view, answer) : ''
  const licence = published?.license || description?.license
  const credit = [
    published?.credit || description?.credit,
    licence && words.licence(licence),
    host !== null && words.from(host, pinned && (revision?.slice(0, REV_DIGITS) ?? null)),
  ].filter(Boolean)
  return (
    <header className="embed-head">
      <h1 dir="auto">{published?.title || description?.title || shellWords.header.name}</h1>
      <p className="note">
        {credit.join(' · ')}{' '}
        <a href={href} target="_blank" rel="noopener">
          {words.open}
        </a>
      </p>
      {left && <p className="embed-left">{left}</p>}
    </header>
  )
}
