/** All that the page says, in English: a file per room, and the sentences that several rooms use. Another language is one
 *  more value of type `Words`; what it lacks is an error of types. */
import { announcedWords } from './announced'
import * as axes from './axisLabels'
import { citeWords } from './cite'
import * as claimLine from './claimLine'
import { detailsWords } from './details'
import * as numbers from './digits'
import { growWords } from './edit'
import { exportWords } from './exported'
import { filterWords } from './filters'
import { inlineWords, linkWords } from './links'
import { listWords } from './list'
import { lookWords } from './look'
import { mappingWords } from './mapping'
import { mappingDateWords } from './mappingDates'
import * as marks from './marks'
import { matrixWords } from './matrix'
import { openWords } from './open'
import { originWords } from './origin'
import { pageWords } from './page'
import { pictureWords } from './picture'
import { printWords } from './print'
import { problemsWords } from './problems'
import { revisionWords } from './revisions'
import { savedWords } from './saved'
import * as chains from './sentences/chainWords'
import * as claims from './sentences/claimSentences'
import * as contradictions from './sentences/contradictionWords'
import * as dateNames from './sentences/dateNames'
import * as dates from './sentences/dateWords'
import * as differences from './sentences/differenceWords'
import { editWords } from './sentences/editWords'
import * as events from './sentences/eventSentences'
import * as grades from './sentences/grades'
import * as labels from './sentences/labels'
import * as opening from './sentences/openingWords'
import * as reports from './sentences/reportWords'
import { shareWords } from './share'
import { shellWords } from './shell'
import { storyWords } from './story'
import { stripWords } from './strip'
import * as timeline from './timeline'
import { withoutWords } from './without'

const sentences = {
  axes,
  chains,
  claims,
  contradictions,
  dateNames,
  dates,
  differences,
  edits: editWords,
  events,
  grades,
  labels,
  numbers,
  opening,
  reports,
}

export const en = {
  announced: announcedWords,
  cite: citeWords,
  claimLine,
  details: detailsWords,
  edit: growWords,
  exported: exportWords,
  inline: inlineWords,
  links: linkWords,
  list: listWords,
  look: lookWords,
  mapping: mappingWords,
  mappingDates: mappingDateWords,
  marks,
  matrix: matrixWords,
  open: openWords,
  origin: originWords,
  page: pageWords,
  picture: pictureWords,
  print: printWords,
  problems: problemsWords,
  revisions: revisionWords,
  saved: savedWords,
  sentences,
  story: storyWords,
  filters: filterWords,
  share: shareWords,
  shell: shellWords,
  strip: stripWords,
  timeline,
  without: withoutWords,
}

export type Words = typeof en
