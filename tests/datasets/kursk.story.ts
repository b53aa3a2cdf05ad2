/** The claims that each step of the bundled record's story speaks of, by its text, in the order of the steps; a claim on
 *  another event than the selected one stands after that event's id. */
export const STORY_CLAIMS: readonly (readonly string[])[] = [
  // Peskov, Seoul; the numbers of Kyiv, Washington and Seoul.
  ['dispatch-peskov-1010', 'dispatch-nis', 'dispatch-hur', 'dispatch-singh', 'dispatch-rok'],
  // Putin's words are recorded at two other events, and the text names both.
  ['kursk-hur', 'october-deployment/dispatch-putin', 'ack-russia/ackru-putin'],
  [
    'combat-umerov',
    'combat-zelensky',
    'combat-ryder-1104',
    'under-fire/combat-kovalenko',
    'under-fire/combat-avia-pro',
    'under-fire/combat-topwar',
  ],
  ['large-commander', 'large-patel', 'large-chernyak'],
  // "Military bloggers": Kotenok and those whom the Institute sums up.
  ['cap-wargonzo', 'cap-rumod', 'cap-kotenok', 'cap-milbloggers', 'cap-isw', 'cap-examiner'],
  // Everybody who credits North Koreans; "alone" is Romanov, "together with Russians" the unnamed one.
  [
    'role-writers',
    'role-cassad',
    'role-kotenok',
    'role-telegram',
    'role-romanov',
    'role-twomajors',
    'role-joint',
    'role-milbloggers',
    'role-rumod',
    'role-ukrleaders',
  ],
  ['role-telegraph', 'role-newsweek', 'role-isw', 'role-ukrleaders'],
  ['combat-ryder', 'combat-umerov', 'combat-zelensky', 'combat-patel'],
  // The two acknowledgements are what supersedes; the two superseded claims are the selected event's.
  [
    'kpa-in-kursk/kursk-gerasimov',
    'ack-russia/ackru-gerasimov',
    'kpa-in-kursk/kursk-cmc',
    'ack-dprk/ackkp-cmc',
    'dispatch-peskov-1021',
    'dispatch-dprk-un',
  ],
  ['retaken-gerasimov', 'retaken-generalstaff', 'retaken-zelensky'],
]

/** The events that each step is about, in the order of the steps; by date. */
export const STORY_EVENTS: readonly (readonly string[])[] = [
  ['october-deployment'],
  ['october-deployment', 'kpa-in-kursk', 'ack-russia'],
  ['under-fire', 'first-battles'],
  ['front-line-large'],
  ['plekhovo-capture'],
  ['plekhovo-role'],
  ['plekhovo-role'],
  ['first-battles'],
  ['october-deployment', 'kpa-in-kursk', 'ack-russia', 'ack-dprk'],
  ['kursk-retaken'],
]

/** Claims that a step's text calls struck, by the step's number from 1. */
export const STORY_STRUCK: Readonly<Record<number, readonly string[]>> = {
  9: ['dispatch-peskov-1021', 'dispatch-dprk-un'],
}
