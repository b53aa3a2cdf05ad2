import { originWords } from '../../words/en/share/origin'
import { printWords as words } from '../../words/en/share/print'
import { CodersText } from '../Datum'
import { SheetClaims } from './SheetClaims'
import { SheetList } from './SheetList'
import { SheetTimeline } from './SheetTimeline'
import type { SheetContent } from './sheetContent'
import './sheet.css'

export { sheetContent } from './sheetContent'

/** A sheet for an editor, which stands in the place of the page while it is printed. It is on no screen. */
export function Sheet({ content }: { content: SheetContent }) {
  const { around, summary, events, of } = content
  const { title, shown, credit, license, revision, day, link } = around
  const origin = [
    credit,
    license ? originWords.license(license) : originWords.noLicense,
    originWords.drawn(revision, day),
    originWords.claimline,
  ]
  return (
    <article className="sheet">
      <h1>
        <CodersText text={title} find="" />
      </h1>
      <p className="sheet-shown">
        {shown} {events.length < of && words.printed(events.length, of)}
      </p>
      {summary && (
        <p>
          <CodersText text={summary} find="" />
        </p>
      )}
      <p className="sheet-origin">
        {origin.filter(Boolean).join(' · ')}
        {link && (
          <>
            <br />
            <a href={link}>{link}</a>
          </>
        )}
      </p>
      <SheetTimeline content={content} />
      <section>
        <h2>{words.events}</h2>
        <SheetList events={events} asof={content.view.asof !== null} />
      </section>
      <section>
        <h2>{words.claims}</h2>
        {events.map((event) => (
          <SheetClaims key={event.id} event={event} />
        ))}
      </section>
    </article>
  )
}
