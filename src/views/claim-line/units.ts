/** The claim line is laid out in units of a sixteenth of a rem: a pixel by default, more where the reader's text is
 *  larger. Texts are measured in a font of 16 px to the rem, so that lengths and texts agree. */
import { unitInPx } from '../../look/size/unit'

/** A length as CSS spells it. */
export const rem = (units: number): string => `${units / 16}rem`

/** A place on the page, px, in units from where the time begins. */
export const unitsIn = (time: HTMLElement | null, clientX: number): number =>
  (clientX - (time?.getBoundingClientRect().left ?? 0)) / unitInPx()
