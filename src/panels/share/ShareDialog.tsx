import { type ComponentType, useId, useState } from 'react'
import { Dialog } from '../../look/controls/Dialog'
import { TabList, tabId } from '../../look/controls/TabList'
import { lazyPart } from '../../look/late/lazyPart'
import { useClaimline } from '../../store/useStore'
import { shareWords } from '../../words/en/share/share'
import { Embed } from './Embed'
import { Link } from './Link'
import { Shown } from './Shown'
import './share.css'

const words = shareWords

/** The ways to share what is shown, in the order of their tabs. A published page has no pictures, so that it stays small
 *  (`publish/offline.vite.ts`): its reader can print it. */
const FORMS = ['link', 'page', 'embed', 'picture', 'data', 'cite'] as const
type Form = (typeof FORMS)[number]

const PANELS: Record<Form, ComponentType> = {
  link: Link,
  page: lazyPart(words.page.part, async () => (await import('./Page')).Page),
  embed: Embed,
  picture: lazyPart(words.picture.part, async () => (await import('./picture/Picture')).Picture),
  data: lazyPart(words.data.part, async () => (await import('./Data')).Data),
  cite: lazyPart(words.cite.part, async () => (await import('./Cite')).Cite),
}

/** What is shown, and the ways to hand it on. */
export function ShareDialog({ onClose }: { onClose: () => void }) {
  const id = useId()
  const [form, setForm] = useState<Form>('link')
  const published = useClaimline((state) => state.published !== null)
  const Panel = PANELS[form]
  return (
    <Dialog title={words.title} close={words.close} onClose={onClose}>
      <Shown />
      <TabList
        id={id}
        className="share-tabs"
        label={words.forms}
        tabs={published ? FORMS.filter((one) => one !== 'picture') : FORMS}
        chosen={form}
        onChoose={setForm}
        panel={`${id}-panel`}
      >
        {(one) => words.tabs[one]}
      </TabList>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={tabId(id, form)}>
        <Panel />
      </div>
    </Dialog>
  )
}
