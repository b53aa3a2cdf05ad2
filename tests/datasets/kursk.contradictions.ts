/** The contradictions in the bundled record, worked out by hand from the rules, claim by claim; no code of ours made this
 *  table. A line: the field, the two claims in the order of their events and of the file, and "stated" where the
 *  dataset's own relations name it. */

type Row = { all: string[]; withoutRussia: string[]; '2024-12-15': string[] }

const row = (all: string[], withoutRussia: string[], december: string[]): Row => ({
  all,
  withoutRussia,
  '2024-12-15': december,
})

/** 12,000, 11,000 and 11,000 against Singh's 10,000: other things are counted, so nothing is derived; the dataset says so.
 *  None of the four speaks for Russia and all of them spoke by 4 November. */
const TROOPS = [
  'number dispatch-singh dispatch-hur stated',
  'number dispatch-singh dispatch-rok stated',
  'number dispatch-singh kursk-zelensky-1104 stated',
]

/** Chernyak's denial "by 3 Dec" covers Patel's "by 12 Nov"; nothing reaches as far as Kirby's 16 Dec. The Examiner's
 *  doubts begin in October and on 5 Nov, and Patel's date has no beginning. Both spoke by 15 Dec, neither for Russia. */
const LARGE_SCALE = ['occurrence large-patel large-chernyak stated']

/** Avia-pro's and Topwar's doubts "by 4 Nov" cover Kovalenko's "by 4 Nov". */
const UNDER_FIRE = [
  'occurrence combat-kovalenko combat-avia-pro',
  'occurrence combat-kovalenko combat-topwar',
]

/** Ryder's 9 to 15 December begins after every "by" of November has ended. */
const BATTLES = [
  'time combat-zelensky combat-ryder',
  'time combat-umerov combat-ryder',
  'time combat-patel combat-ryder',
]

/** Who took the village: the dataset's own, between its capture and the part that North Koreans had in it. */
const CAPTURE = [
  'actor cap-wargonzo role-cassad stated',
  'actor cap-wargonzo role-kotenok stated',
  'actor cap-wargonzo role-romanov stated',
  'actor cap-wargonzo role-twomajors stated',
  'actor cap-rumod role-kotenok stated',
  'actor cap-rumod role-romanov stated',
]

/** In the order: everybody; without affiliation Russia; as of 2024-12-15. */
export const CONTRADICTIONS: Record<string, Row> = {
  // Peskov's doubt and the UN mission's denial are superseded by Gerasimov and the Military Commission, of April 2025.
  // Before that both, "by 21 Oct", cover Seoul's 8 to 13 Oct, and no other date; Peskov's denial "by 10 Oct" ends within
  // Seoul's. Without Russia the mission is superseded still. No two figures count the same.
  'october-deployment': row(TROOPS, TROOPS, [
    'occurrence dispatch-nis dispatch-peskov-1021',
    'occurrence dispatch-nis dispatch-dprk-un',
    ...TROOPS,
  ]),
  // 23 October lies in every "by". Zelensky and Patel count different things.
  'kpa-in-kursk': row([TROOPS[2] ?? ''], [TROOPS[2] ?? ''], [TROOPS[2] ?? '']),
  'russian-uniforms': row([], [], []),
  disguise: row([], [], []),
  // Zelensky's second chain repeats and makes no pairs. By 15 Dec Ryder (16 Dec) is not known.
  'first-battles': row(BATTLES, BATTLES, []),
  // Both doubts are Russia's.
  'under-fire': row(UNDER_FIRE, [], UNDER_FIRE),
  // "By 14 Dec" meets 9 to 15 Dec; the writers give no date. The rest is the dataset's, with the event of guard duty.
  // The writers are Russia's; they, Zelensky and Ukrainian intelligence had spoken by 15 Dec.
  'combat-december': row(
    ['occurrence dec-writers guard-intel stated', 'occurrence dec-zelensky guard-intel stated'],
    ['occurrence dec-zelensky guard-intel stated'],
    ['occurrence dec-writers guard-intel stated', 'occurrence dec-zelensky guard-intel stated'],
  ),
  'front-line-large': row(LARGE_SCALE, LARGE_SCALE, LARGE_SCALE),
  // The bloggers (unnamed) have no vote, since members of theirs speak; a relation needs only that both are heard.
  'guard-patrol': row(
    [
      'occurrence dec-writers guard-intel stated',
      'occurrence dec-zelensky guard-intel stated',
      'occurrence guard-intel role-milbloggers stated',
    ],
    ['occurrence dec-zelensky guard-intel stated'],
    [
      'occurrence dec-writers guard-intel stated',
      'occurrence dec-zelensky guard-intel stated',
      'occurrence guard-intel role-milbloggers stated',
    ],
  ),
  // 6 December lies in every date. All six of the dataset's are between Russian bloggers and Russia's ministry.
  'plekhovo-capture': row(CAPTURE, [], CAPTURE),
  // Nobody denies; silence contradicts nothing. Without Russia only silence and "could not verify" are left.
  'plekhovo-role': row(
    ['occurrence guard-intel role-milbloggers stated', ...CAPTURE, 'actor role-romanov role-joint stated'],
    [],
    ['occurrence guard-intel role-milbloggers stated', ...CAPTURE, 'actor role-romanov role-joint stated'],
  ),
  footage: row([], [], []),
  'blogger-campaign': row([], [], []),
  // Lost is not killed, and the second repeats the first.
  'ukr-losses-plekhovo': row([], [], []),
  // HUR asserts; the Kyiv Independent takes no side.
  'kpa-losses-plekhovo': row([], [], []),
  // One figure alone; "by 14" and "by 16 Dec" meet.
  'kpa-losses-kursk': row([], [], []),
  // "Not by 13 Dec 2024" and "not by about 17 Dec 2024" do not cover 26 Apr 2025.
  'ack-russia': row([], [], []),
  'ack-dprk': row([], [], []),
  // "By 26 Apr" is covered by the General Staff's "by 26 Apr" and by Zelensky's "by 27 Apr".
  'kursk-retaken': row(
    ['occurrence retaken-gerasimov retaken-generalstaff', 'occurrence retaken-gerasimov retaken-zelensky'],
    [],
    [],
  ),
}

/** Events per value of the filter, everybody heard: counted in the table above. */
export const EVENTS_PER_FIELD = { occurrence: 6, time: 1, number: 2, actor: 2, place: 0 }
