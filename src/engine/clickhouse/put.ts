/** What the parts of an answer are made of. */
import type { Answer } from '../answer/parts'
import type { Part, Question } from '../engine'
import type { Known } from './asked'
import type { Asking } from './asking'

/** A question about an opened dataset, and the way to its server. */
export type Put = { known: Known; question: Question; asking: Asking }

/** How some parts are answered, each when it is asked for. */
export type Parts<P extends Part> = { [One in P]: () => Promise<Answer[One]> }
