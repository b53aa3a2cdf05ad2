import { DEFAULT_DATA } from '../../model/view'
import { REV_DIGITS } from '../../permalink/keys'
import { hostOf } from '../../store/link/fileAddress'
import { useClaimline } from '../../store/useStore'
import { countsWords } from '../../words/en/sentences/openingWords'
import { Sentence } from '../Datum'
import { Work } from '../edit/Work'
import './open.css'
import { openWords } from '../../words/en/data/open'

const words = openWords.origin

/** Says whose data is shown, and what became of its rows. */
export function Origin() {
  const { data, title, rows, sentOn, embed, choose, begin, pinned, revision } = useClaimline(
    ({ view, description, rows, source, choose, begin, pinned }) => ({
      begin,
      data: view.data,
      pinned,
      revision: description?.revision.slice(0, REV_DIGITS) ?? '',
      embed: view.embed,
      title: description?.title ?? '',
      rows,
      sentOn: source?.files.host ?? null,
      choose,
    }),
  )
  return (
    <p className="origin note">
      <span>
        {data === 'file' && <Sentence text={words.ownFile(title)} data={[title]} />}
        {data === 'inline' && words.inLink}
        {URL.canParse(data) && `${hostWords(data, sentOn)} ${words.revision(revision, pinned)}`}
      </span>{' '}
      {rows && <span className="origin-rows">{countsWords(rows)}.</span>}{' '}
      {!embed && data === 'file' && <Work />}
      {!embed && data === 'file' && (
        <button type="button" className="plain link" data-opens onClick={() => begin({ is: 'add' })}>
          {openWords.buttons.add}
        </button>
      )}{' '}
      {!embed && (
        <button type="button" className="plain link" onClick={() => choose({ data: DEFAULT_DATA })}>
          {words.example}
        </button>
      )}
    </p>
  )
}

function hostWords(data: string, sentOn: string | null): string {
  const host = hostOf(data) ?? data
  return sentOn === null ? words.host(host, null) : words.host(sentOn, host)
}
