import { useEffect, useState } from 'react'
import { Dialog } from '../../look/controls/Dialog'
import { useClaimline, useStoreItself } from '../../store/useStore'
import type { KeptData } from '../../store/verbs'
import { yourDataWords as words } from '../../words/en/data/open'
import { dayWords } from '../../words/en/sentences/dateWords'

/** The hosts that this browser lets be asked without a question. */
function FineHosts() {
  const { hosts, forget } = useClaimline(({ kept, forgetHost }) => ({
    hosts: kept.remembered,
    forget: forgetHost,
  }))
  if (!hosts.length) return null
  return (
    <section aria-label={words.hosts}>
      <h3>{words.hosts}</h3>
      <p>{words.hostsExplained}</p>
      <ul className="kept-list">
        {hosts.map((host) => (
          <li key={host}>
            <bdi>{host}</bdi>
            <button
              type="button"
              className="button"
              aria-label={words.forgetOne(host)}
              onClick={() => forget(host)}
            >
              {words.forget}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What this browser keeps of the reader's own files: to open it again, and to forget it. */
export function YourData({ onClose }: { onClose: () => void }) {
  const store = useStoreItself()
  const [list, setList] = useState<KeptData[] | null>(null)
  const [said, setSaid] = useState('')
  const attempt = async (act: () => Promise<unknown>, done = '') => {
    try {
      await act()
      setList(await store.getState().keptData())
      setSaid(done)
    } catch (error) {
      setSaid(words.failed(error))
    }
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is read once, when the dialog opens.
  useEffect(() => void attempt(async () => undefined), [])
  const open = ({ rev }: KeptData) => {
    onClose()
    void store.getState().openKept(rev)
  }
  return (
    <Dialog title={words.title} close={words.close} onClose={onClose}>
      <p>{words.explained}</p>
      {list?.length === 0 && <p className="note">{words.none}</p>}
      {list && list.length > 0 && (
        <>
          <ul className="kept-list">
            {list.map((one) => (
              <li key={one.rev}>
                <button type="button" className="plain link kept-name" onClick={() => open(one)}>
                  <bdi>{one.title}</bdi>
                </button>
                <span className="note">{words.about(one.bytes, dayWords(one.day))}</span>
                <button
                  type="button"
                  className="button"
                  aria-label={words.forgetOne(one.title)}
                  onClick={() =>
                    attempt(() => store.getState().forgetKept(one.rev), words.forgotten(one.title))
                  }
                >
                  {words.forget}
                </button>
              </li>
            ))}
          </ul>
          <button
            type="button"
            className="button"
            onClick={() => attempt(() => store.getState().forgetKept(null), words.allForgotten)}
          >
            {words.forgetAll}
          </button>
        </>
      )}
      <p role="status">{said}</p>
      <FineHosts />
    </Dialog>
  )
}
