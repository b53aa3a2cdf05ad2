import { useState } from 'react'
import { safeName } from '../../export/fileNames'
import { saveFile } from '../../look/saveFile'
import type { PageHead } from '../../model/pageHead'
import { DEFAULT_VIEW, dataOf } from '../../model/view'
import { writePage } from '../../publish/pageFile'
import { pageTemplate } from '../../publish/pageTemplate'
import type { State } from '../../store/state'
import { fragmentOf } from '../../store/story'
import { useClaimline, useStoreItself } from '../../store/useStore'
import { shareWords } from '../../words/en/share/share'
import { shellWords } from '../../words/en/shell'
import { HeadForm } from './HeadForm'
import { headOf } from './head'
import { asSentence, leftOutParts } from './leftOut'
import { pageData } from './pageData'
import { StoryForm } from './StoryForm'

const words = shareWords.page

/** One file with the app, the data and the view, for whoever the reader sends it to, or for a host of their own. */
export function Page() {
  const store = useStoreItself()
  const known = useClaimline(({ description, kept, published }) => ({ description, kept, published }))
  const [said, setSaid] = useState('')
  const head = headOf(known)
  if (!head) return null
  const download = async () => {
    setSaid(words.writing)
    try {
      const { name, html } = await pageOf(store.getState(), head)
      saveFile(name, html, 'text/html;charset=utf-8')
      setSaid(words.saved(name))
    } catch (error) {
      setSaid(words.failed(error instanceof Error ? error.message : String(error)))
    }
  }
  return (
    <>
      <h3>{shareWords.needs}</h3>
      <p>{words.needs}</p>
      <HeadForm head={head} onChange={(next) => store.getState().keepHead(next)} />
      <StoryForm
        steps={head.story ?? known.description?.story ?? []}
        onChange={(story) => store.getState().keepHead({ ...head, story })}
      />
      <button type="button" className="button strong" onClick={download}>
        {words.download}
      </button>
      <p className="share-said" role="status">
        {said}
      </p>
    </>
  )
}

/** The view stands in the page as a link of its own: its data is the page's. */
async function pageOf(known: State, head: PageHead): Promise<{ name: string; html: string }> {
  const { view, description, answer } = known
  const data = await pageData(known)
  if (!description || !data) throw new Error(words.noData)
  // A step of the dataset's story is none of the author's own.
  const step = head.story ? null : view.step
  const own = { ...known, view: { ...view, ...dataOf(DEFAULT_VIEW), step, embed: false } }
  const page = {
    ...head,
    title: head.title || description.title,
    ...data,
    view: fragmentOf(own),
  }
  const leftOut = answer ? asSentence(leftOutParts(answer, view.asof, description)) : ''
  const html = await writePage(await pageTemplate(), page, leftOut)
  return { name: `${safeName(head.title || description.title) || shellWords.header.name}.html`, html }
}
