/** What three links to the bundled record read like, by the day of knowledge; counted by hand from the days of report in
 *  the file. A claim is known from the last day that its `reported` can mean; every one has such a day. The statuses of the
 *  same days are in `kursk.statuses.ts`. */
export type Day = {
  events: number
  claims: number
  sources: number
  /** The reported days before and after. */
  previous: string
  next: string | null
  /** Claims whose report may be of this day or before it, and need not be. */
  mayBePublic: number
  /** Events by what the list says of their dates, as far as that changes from day to day. */
  when: Record<string, string>
  /** Why the Russian acknowledgement has its status, or that nobody speaks of it. */
  acknowledged: string
}

export const DAYS: Record<'2024-11-06' | '2024-12-15' | '2025-04-30', Day> = {
  // 9 on the deployment, 2 on the presence, 2 on uniforms, 4 on first battles, 1 on coming under fire, 1 on each
  // acknowledgement. The article is five weeks away.
  '2024-11-06': {
    events: 7,
    claims: 20,
    sources: 13,
    previous: '2024-11-05',
    next: '2024-11-10',
    // Uniforms (U.S.), disguise, the writers thrice, Avia-pro, Topwar, the Institute's silence.
    mayBePublic: 8,
    when: {
      // Seoul: 8 to 13 October; Kyiv, Washington and Seoul again: by 24, 28 and 30 October.
      'October deployment of North Korean soldiers to Russia':
        '8–30 Oct 2024 · different but compatible dates',
      'First battles with North Korean soldiers': 'by 5 Nov 2024',
      'North Korean soldiers under fire in Kursk oblast': 'by 4 Nov 2024',
      'Presence of North Korean troops in Kursk oblast':
        '23 Oct – 4 Nov 2024 · different but compatible dates',
    },
    acknowledged: 'No included source says so; no included source denies it.',
  },
  // The article's week: all that it cites is known on its last possible day. Sixteen claims come later, by five sources
  // of whom nothing is known before: Kirby, the Kyiv Independent, Gerasimov, the Military Commission, the General Staff.
  '2024-12-15': {
    events: 17,
    claims: 71,
    sources: 36,
    previous: '2024-12-14',
    next: '2024-12-16',
    // HUR's count, which may be of the 16th.
    mayBePublic: 1,
    when: {
      // The Examiner's "in October" is the widest.
      'October deployment of North Korean soldiers to Russia': 'Oct 2024 · different but compatible dates',
      'First battles with North Korean soldiers': 'by 12 Nov 2024 · different but compatible dates',
      'Presence of North Korean troops in Kursk oblast':
        '23 Oct – 15 Dec 2024 · different but compatible dates',
      'Russian acknowledgement of North Korean troops in Kursk': 'by 13 Dec 2024',
    },
    acknowledged:
      'No included source says so; one denies it, but only for the date given: Washington Examiner.',
  },
  // After both acknowledgements; nothing is reported later.
  '2025-04-30': {
    events: 19,
    claims: 87,
    sources: 41,
    previous: '2025-04-28',
    next: null,
    mayBePublic: 0,
    when: {
      'October deployment of North Korean soldiers to Russia': 'Oct 2024 · different but compatible dates',
      // Ryder's 9 to 15 December meets none of those by 5 and 12 November.
      'First battles with North Korean soldiers': '5 Nov – 15 Dec 2024 · 2 rival dates',
      'Presence of North Korean troops in Kursk oblast':
        '23 Oct 2024 – 28 Apr 2025 · different but compatible dates',
      'Russian acknowledgement of North Korean troops in Kursk': '26 Apr 2025',
    },
    acknowledged:
      'Only one source says so, on Russia’s side: Valery Gerasimov (Chief of the General Staff); 2 deny it, for a different date: Washington Examiner and Institute for the Study of War.',
  },
}
