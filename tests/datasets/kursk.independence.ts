/** Who has a vote in the bundled record, worked out by hand from the rules, claim by claim; no code of ours made this
 *  table. Per stance the sources that vote, in the file's order; a line of `without` is a claim that has no vote, why, and
 *  the claim that takes it away. */
import type { Stance } from '../../src/model/claim'

export type Votes = Partial<Record<Stance, string[]>> & { without?: string[] }
type Row = { all: Votes; withoutRussia: Votes; '2024-12-15': Votes }

const row = (all: Votes, withoutRussia: Votes = all, december: Votes = all): Row => ({
  all,
  withoutRussia,
  '2024-12-15': december,
})

/** The article's unnamed U.S. government is a collective; its member Austin says the same in his own name. */
const UNIFORMS: Votes = {
  asserts: ['austin', 'nis'],
  without: ['uniforms-usgov member uniforms-austin'],
}

/** Of the pro-Kremlin writers' collective, three members speak in their own name; the Telegram channels are part of the
 *  writers, not of the military bloggers. The first member to vote in the file's order is Kotenok. */
const CAPTURE: Votes = {
  asserts: ['examiner', 'kotenok', 'telegram-channels', 'romanov', 'wargonzo', 'ru-mod', 'isw'],
  neither: ['newsweek'],
  without: ['cap-milbloggers member cap-kotenok'],
}

/** WarGonzo is silent, so his collectives' assertions lean on the others; Cassad is the first of them. The Ukrainian
 *  leaders are a collective too, but no member of theirs is silent on this. */
const ROLE: Votes = {
  asserts: ['cassad', 'kotenok', 'telegram-channels', 'romanov', 'two-majors', 'milblogger-joint'],
  silent: ['wargonzo', 'ru-mod', 'isw', 'ukr-leaders'],
  neither: ['telegraph', 'newsweek'],
  without: [
    'role-writers member role-cassad',
    'role-cassad-ex repeats role-cassad',
    'role-milbloggers member role-cassad',
  ],
}

/** The Examiner's two doubts are one source. Kirby spoke on 16 December. */
const LARGE_SCALE: Votes = {
  doubts: ['examiner'],
  neither: ['examiner', 'ua-commander'],
  denies: ['chernyak'],
  asserts: ['patel', 'kirby'],
}

const BATTLES_BEFORE_RYDER = ['zelensky', 'umerov', 'patel']
const ZELENSKY_TWICE = ['combat-zelensky-ex repeats combat-zelensky']

/** In the order: everybody; without affiliation Russia; as of 2024-12-15. */
export const INDEPENDENCE: Record<string, Row> = {
  // Gerasimov's claim is on another event and of Peskov's side: it supersedes his doubt. So does the Military
  // Commission's with the UN mission's denial. Both spoke in April 2025. Peskov's denial of 10 October was of reports
  // about fighting in Ukraine, and keeps its vote.
  'october-deployment': row(
    {
      asserts: ['examiner', 'nis', 'singh', 'hur', 'rok-official'],
      denies: ['peskov'],
      neither: ['putin', 'kim-jong-gyu'],
      without: ['dispatch-peskov-1021 supersedes kursk-gerasimov', 'dispatch-dprk-un supersedes kursk-cmc'],
    },
    {
      asserts: ['examiner', 'nis', 'singh', 'hur', 'rok-official'],
      neither: ['kim-jong-gyu'],
      without: ['dispatch-dprk-un supersedes kursk-cmc'],
    },
    {
      asserts: ['examiner', 'nis', 'singh', 'hur', 'rok-official'],
      denies: ['peskov', 'dprk-un'],
      doubts: ['peskov'],
      neither: ['putin', 'kim-jong-gyu'],
    },
  ),
  // The two acknowledgements are of April 2025.
  'kpa-in-kursk': row(
    { asserts: ['hur', 'zelensky', 'patel', 'examiner', 'gerasimov', 'wpk-cmc'] },
    { asserts: ['hur', 'zelensky', 'patel', 'examiner', 'wpk-cmc'] },
    { asserts: ['hur', 'zelensky', 'patel', 'examiner'] },
  ),
  'russian-uniforms': row(UNIFORMS),
  disguise: row({ asserts: ['unnamed'] }),
  // Zelensky's words came by two chains. Ryder took no side on 4 November and asserted on 16 December.
  'first-battles': row(
    { asserts: [...BATTLES_BEFORE_RYDER, 'ryder'], neither: ['ryder'], without: ZELENSKY_TWICE },
    { asserts: [...BATTLES_BEFORE_RYDER, 'ryder'], neither: ['ryder'], without: ZELENSKY_TWICE },
    { asserts: BATTLES_BEFORE_RYDER, neither: ['ryder'], without: ZELENSKY_TWICE },
  ),
  // The two doubts are Russia's, and known by the end of November.
  'under-fire': row({ asserts: ['kovalenko'], doubts: ['avia-pro', 'topwar'] }, { asserts: ['kovalenko'] }),
  // The unnamed writers vote: no member of theirs speaks on this event.
  'combat-december': row(
    { asserts: ['pro-kremlin-writers', 'zelensky', 'ryder'] },
    { asserts: ['zelensky', 'ryder'] },
    { asserts: ['pro-kremlin-writers', 'zelensky'] },
  ),
  'front-line-large': row(LARGE_SCALE, LARGE_SCALE, { ...LARGE_SCALE, asserts: ['patel'] }),
  // Two claims, one source.
  'guard-patrol': row({ asserts: ['ukr-intel'] }),
  'plekhovo-capture': row(CAPTURE, { asserts: ['examiner', 'isw'], neither: ['newsweek'] }),
  'plekhovo-role': row(ROLE, { silent: ['isw', 'ukr-leaders'], neither: ['telegraph', 'newsweek'] }),
  footage: row({ asserts: ['pro-kremlin-writers'], neither: ['examiner'] }, { neither: ['examiner'] }),
  'blogger-campaign': row({ asserts: ['examiner'] }),
  // The Telegram channels' number is Romanov's.
  'ukr-losses-plekhovo': row(
    {
      asserts: ['romanov'],
      neither: ['newsweek'],
      without: ['ulosses-telegram repeats ulosses-romanov'],
    },
    { neither: ['newsweek'] },
  ),
  // Both of 16 December.
  'kpa-losses-plekhovo': row(
    { asserts: ['hur'], neither: ['kyiv-independent'] },
    { asserts: ['hur'], neither: ['kyiv-independent'] },
    {},
  ),
  'kpa-losses-kursk': row(
    { asserts: ['zelensky', 'hur', 'ryder', 'kirby'] },
    { asserts: ['zelensky', 'hur', 'ryder', 'kirby'] },
    { asserts: ['zelensky'] },
  ),
  // The Institute's denial is of about 17 December.
  'ack-russia': row(
    { neither: ['putin'], denies: ['examiner', 'isw'], asserts: ['gerasimov'] },
    { denies: ['examiner', 'isw'] },
    { neither: ['putin'], denies: ['examiner'] },
  ),
  'ack-dprk': row(
    { neither: ['kim-jong-gyu'], denies: ['examiner'], asserts: ['wpk-cmc'] },
    { neither: ['kim-jong-gyu'], denies: ['examiner'], asserts: ['wpk-cmc'] },
    { neither: ['kim-jong-gyu'], denies: ['examiner'] },
  ),
  'kursk-retaken': row(
    { asserts: ['gerasimov'], denies: ['ua-general-staff', 'zelensky'] },
    { denies: ['ua-general-staff', 'zelensky'] },
    {},
  ),
}
