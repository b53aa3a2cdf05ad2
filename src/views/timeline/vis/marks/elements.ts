/** The elements of marks and of lanes' names. They are made without React, since vis-timeline places them. All text from
 *  data goes in as text, never as HTML. */
import type { Mark } from '../../../../engine/answer/lane'
import { glyphElement, type Sign } from '../../../../look/glyphs'
import { changedPart, gradeOf, tickWords } from '../../../../words/en/views/marks'
import { ticksOf } from '../../tickMarks'
import type { Group } from '../items'

const span = (className: string, ...content: (Node | string)[]): HTMLSpanElement => {
  const element = Object.assign(document.createElement('span'), { className })
  element.append(...content)
  return element
}

/** A text of the data: its direction is its own, and its language is said.
 *  @param language BCP 47; '' where it is not known */
function datum(text: string, language: string): HTMLElement {
  const element = document.createElement('bdi')
  element.textContent = text
  if (language) element.lang = language
  return element
}

/** What a mark shows beside what it is: is it of the selected event, is a day of knowledge set, in which language are
 *  titles (BCP 47; '' where that is not known)? */
export type Look = { selected: string | null; asof: boolean; language: string }

/** All that a mark's element shows, as one text: while it is equal, the element need not be filled anew. */
export const lookOf = (mark: Mark, { selected, ...look }: Look): string =>
  JSON.stringify([mark, look, mark.event === selected])

/** An empty mark. Only one mark of the timeline is in the tab order at a time; arrows step between them. */
export function newMark(key: string): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.tabIndex = -1
  button.dataset.key = key
  return button
}

/** Fills a mark's button in place, so that it keeps the focus and its place in vis-timeline. */
export function fillMark(button: HTMLButtonElement, mark: Mark, look: Look): void {
  const selected = mark.event === look.selected
  button.className = ['mark', ...marksOf(mark, selected)].join(' ')
  button.dataset.event = mark.event
  button.setAttribute('aria-pressed', String(selected))
  const more = [...tickWords(mark), ...gradeOf(mark)]
  if (more.length) button.setAttribute('aria-description', `${more.join('; ')}.`)
  else button.removeAttribute('aria-description')
  const spot = span('spot')
  spot.append(glyphElement(signOf(mark)))
  button.replaceChildren(bandOf(mark), ...ticksOf(mark), spot, titleOf(mark, look))
}

/** The title, and what the status was where it has changed. */
function titleOf(mark: Mark, { asof, language }: Look): HTMLElement {
  const title = span('mark-title', datum(mark.title, language))
  const changed = changedPart(mark, asof)
  if (changed) title.append(span('mark-before', changed))
  return title
}

/** The sign and colour of a claim's stance, or of an event's status. */
export const signOf = ({ shows }: Mark): Sign => ('stance' in shows ? shows.stance : shows.status)

/** Is an event's status another one than with everything included? */
export const isChanged = ({ shows }: Mark): boolean => 'status' in shows && shows.before !== null

function marksOf(mark: Mark, selected: boolean): string[] {
  const { shows, hollow } = mark
  const lapsed = 'stance' in shows && shows.overturned ? ['lapsed'] : []
  const quiet = 'stance' in shows && !shows.votes && !shows.overturned ? ['no-vote'] : []
  const changed = isChanged(mark) ? ['changed'] : []
  return [...(selected ? ['selected'] : []), ...changed, ...(hollow ? ['hollow'] : []), ...lapsed, ...quiet]
}

/** The band of a mark's span: soft at ends that are not exact, cut at exact ones, fading out beyond open ones. A day
 *  is as long as it is: its sign hides the band where the day is no wider. A clock time has none. */
function bandOf(mark: Mark): HTMLSpanElement {
  const { dates } = mark
  const colour = glyphElement(signOf(mark)).classList.item(1) ?? ''
  const parts = ['band', colour]
  if (!dates || (dates.exact && dates.fromUnit !== 'day')) return span([...parts, 'none'].join(' '))
  if (dates.from === -Infinity) parts.push('open-from')
  else if (dates.softFrom) parts.push('soft-from')
  if (dates.to === Infinity) parts.push('open-to')
  else if (dates.softTo) parts.push('soft-to')
  return span(parts.join(' '))
}

/** The name of a lane, or of the affiliation that the lanes below it share, for the eye: `laneGroups.ts` names the lane
 *  for assistive technology. */
export function laneElement(group: Group): HTMLElement {
  const { id, label, language, heading, nameLines, trayRows, height } = group
  const element = span(heading ? 'lane-heading section-name' : 'lane-name', datum(label, language))
  element.dataset.lane = id
  element.style.setProperty('--tray-rows', String(trayRows))
  element.style.setProperty('--name-lines', String(nameLines))
  element.title = label
  element.classList.toggle('set', height > 0)
  element.style.setProperty('--height', `${height}px`)
  return element
}

/** The name of an era, for the eye: the legend says the eras with their dates. */
export function eraElement(title: string, language: string): HTMLElement {
  const element = span('era-title', datum(title, language))
  element.setAttribute('aria-hidden', 'true')
  return element
}
