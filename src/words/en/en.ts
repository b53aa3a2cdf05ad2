/** All that the page says, in English: a file per room, and the sentences that several rooms use. Another language is one
 *  more value of type `Words`; what it lacks is an error of types. */
import { announcedWords } from './announced'
import { clusterWords } from './data/cluster'
import { growWords } from './data/edit'
import { encodingWords } from './data/encodings'
import { inlineWords, linkWords } from './data/links'
import { mappingWords } from './data/mapping'
import { mappingDateWords } from './data/mappingDates'
import { mappingTableWords } from './data/mappingTable'
import { dropWords, openDialogWords, openWords, sheetWords, yourDataWords } from './data/open'
import { problemsWords } from './data/problems'
import { revisionWords } from './data/revisions'
import { savedWords } from './data/saved'
import { detailsWords } from './details'
import * as numbers from './digits'
import { filterWords } from './filters'
import { lookWords } from './look'
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
import * as storage from './sentences/storageWords'
import { citeWords } from './share/cite'
import { exportWords } from './share/exported'
import { originWords } from './share/origin'
import { pageWords } from './share/page'
import { pictureWords } from './share/picture'
import { printWords } from './share/print'
import { shareWords } from './share/share'
import { shellWords } from './shell'
import { storyWords } from './story'
import * as axes from './views/axisLabels'
import * as claimLine from './views/claimLine'
import { listWords } from './views/list'
import * as marks from './views/marks'
import { matrixWords } from './views/matrix'
import { stripWords } from './views/strip'
import * as timeline from './views/timeline'
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
  storage,
}

export const en = {
  announced: announcedWords,
  cite: citeWords,
  claimLine,
  cluster: clusterWords,
  details: detailsWords,
  edit: growWords,
  exported: exportWords,
  inline: inlineWords,
  links: linkWords,
  list: listWords,
  look: lookWords,
  mapping: mappingWords,
  mappingDates: mappingDateWords,
  mappingTable: mappingTableWords,
  marks,
  matrix: matrixWords,
  encodings: encodingWords,
  drop: dropWords,
  open: openWords,
  openDialog: openDialogWords,
  sheet: sheetWords,
  yourData: yourDataWords,
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
