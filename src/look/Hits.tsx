import { hits } from '../model/textSearch'

/** A text with the found words marked. */
export function Hits({ text, q }: { text: string; q: string }) {
  let at = 0
  return hits(text, q).map((run) => {
    const key = at
    at += run.text.length
    return run.hit ? <mark key={key}>{run.text}</mark> : <span key={key}>{run.text}</span>
  })
}
