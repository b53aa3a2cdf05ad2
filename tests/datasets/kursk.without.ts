/** What rests on some sources of the bundled record, worked out by hand from its claims; no code of ours made this
 *  table. An event that is not named stays as it is.
 *  Where every date that counts is "by" some day, nothing bounds the event's start and its date is "by" the last. */
import type { Status } from '../../src/model/statuses'

export type Rests = {
  gone: string[]
  statuses: Record<string, [Status, Status]>
  /** As the page says them; null: no date. */
  dates: Record<string, [string | null, string | null]>
}

const NOTHING: Rests = { gone: [], statuses: {}, dates: {} }

/** Everybody heard; then without the source. */
export const WITHOUT: Record<string, Rests> = {
  // The bloggers' campaign is the Examiner's word alone. Its "October" frames the deployment: beside it stand 8 to 13
  // Oct and "by" 24, 28 and 30 Oct. Of the front line, Chernyak's denial stands against Patel with or without it.
  examiner: {
    gone: ['blogger-campaign'],
    statuses: {},
    dates: { 'october-deployment': ['Oct 2024', '8–30 Oct 2024'] },
  },
  // The one voice that suggests a disguise.
  unnamed: { ...NOTHING, gone: ['disguise'] },
  // Five other Russians say the same of Plekhovo, and Cassad gives no day.
  cassad: NOTHING,
  // Elsewhere somebody else always says it as well, for the same days.
  zelensky: NOTHING,
  // In the role he alone says "by 12 Dec"; Kotenok's 6 Dec and the channels' 6 or 7 Dec are left. The channels' word on Ukrainian losses stays a
  // repetition of his: nobody asserts, and the days are those of what is heard.
  romanov: {
    gone: [],
    statuses: { 'ukr-losses-plekhovo': ['single-source', 'unconfirmed'] },
    dates: {
      'plekhovo-role': ['6–12 Dec 2024', '6–7 Dec 2024'],
      'ukr-losses-plekhovo': ['by 12 Dec 2024', '6–7 Dec 2024'],
    },
  },
  // He alone supersedes Peskov's doubt, which stands against Seoul's "8 to 13 Oct"; he alone acknowledges and reports
  // the recapture. Putin takes no side and gives no day. What is left are denials, up to 13 and to about 17 Dec, and up to 26 and 27 Apr.
  gerasimov: {
    gone: [],
    statuses: {
      'october-deployment': ['corroborated', 'contested'],
      'ack-russia': ['single-source', 'denied'],
      'kursk-retaken': ['contested', 'denied'],
    },
    dates: {
      'ack-russia': ['26 Apr 2025', 'by 17 Dec 2024'],
      'kursk-retaken': ['by 26 Apr 2025', 'by 27 Apr 2025'],
    },
  },
  // The same for the mission's denial at the United Nations. "By 28 Apr 2025" was the last day given for Kursk.
  'wpk-cmc': {
    gone: [],
    statuses: {
      'october-deployment': ['corroborated', 'contested'],
      'ack-dprk': ['single-source', 'denied'],
    },
    dates: {
      'kpa-in-kursk': ['23 Oct 2024 – 28 Apr 2025', '23 Oct 2024 – 26 Apr 2025'],
      'ack-dprk': ['28 Apr 2025', 'by 13 Dec 2024'],
    },
  },
  // All others say "by" of Kursk, up to 28 Apr 2025. Of the losses near Plekhovo only the Kyiv Independent is left,
  // which takes no side and gives no day.
  hur: {
    gone: [],
    statuses: { 'kpa-losses-plekhovo': ['single-source', 'unconfirmed'] },
    dates: {
      'kpa-in-kursk': ['23 Oct 2024 – 28 Apr 2025', 'by 28 Apr 2025'],
      'kpa-losses-plekhovo': ['14–15 Dec 2024', null],
    },
  },
  // He alone says that they came under fire. Two doubts, up to the same day, are left.
  kovalenko: { ...NOTHING, statuses: { 'under-fire': ['contested', 'unconfirmed'] } },
}

/** The affiliation Russia left out already; then also without the source. */
export const WITHOUT_RUSSIA_AND: Record<string, Rests> = {
  // Nobody else is left on the footage, and only the Institute for the Study of War on Plekhovo, "by 13 Dec". Moscow's
  // acknowledgement is denied up to about 17 Dec with or without the Examiner.
  examiner: {
    gone: ['footage', 'blogger-campaign'],
    statuses: { 'plekhovo-capture': ['corroborated', 'single-source'] },
    dates: {
      'october-deployment': ['Oct 2024', '8–30 Oct 2024'],
      'plekhovo-capture': ['6–13 Dec 2024', 'by 13 Dec 2024'],
    },
  },
  // Left out already.
  gerasimov: NOTHING,
}
