/** The only file that imports vis-timeline: makes an empty timeline with the options that we use, and its two sets. */
import moment from 'moment'
import { DataSet } from 'vis-data/esnext'
import { type DataGroup, type DataItem, Timeline, type TimelineOptions } from 'vis-timeline/esnext'
import 'vis-timeline/styles/vis-timeline-graph2d.min.css'
import './vis.css'
import { ENDS, LONGEST, SHORTEST } from '../../../model/time/window'
import { majorLabelAt, minorLabelAt } from './axis'
import { ownId } from './feeder'
import type { Group, Item } from './items'
import { eraElement, laneElement } from './marks/elements'

export type VisTimeline = Timeline

/** @param elementOf the element of a mark, by its key; null for what is no mark */
export function visTimelineIn(
  container: HTMLElement,
  elementOf: (key: string) => HTMLElement | null,
): { timeline: VisTimeline; items: DataSet<Item>; groups: DataSet<Group> } {
  const items = new DataSet<Item>()
  const groups = new DataSet<Group>()
  const timeline = new Timeline(
    container,
    items as unknown as DataSet<DataItem>,
    groups as unknown as DataSet<DataGroup>,
    options(elementOf),
  )
  return { timeline, items, groups }
}

const options = (elementOf: (key: string) => HTMLElement | null): TimelineOptions =>
  ({
    align: 'left',
    stack: false,
    orientation: 'top',
    margin: { axis: 4, item: { horizontal: 0, vertical: 4 } },
    // It would measure itself once a second; a ResizeObserver replaces that.
    autoResize: false,
    selectable: false,
    showCurrentTime: false,
    showTooltips: false,
    min: ENDS.from,
    max: ENDS.to,
    zoomMin: SHORTEST,
    zoomMax: LONGEST,
    groupOrder: 'order',
    locale: 'en',
    // Labels are UTC: a day is the speaker's calendar day, placed at UTC to be drawn.
    moment: (date: Date) => moment.utc(date),
    format: { minorLabels: minorLabelAt, majorLabels: majorLabelAt },
    template: ({ id, label = '', language = '' }: Item) =>
      elementOf(ownId(id)) ?? eraElement(label, language),
    groupTemplate: (group: Group | undefined) =>
      group ? laneElement({ ...group, id: ownId(group.id) }) : '',
  }) as TimelineOptions
