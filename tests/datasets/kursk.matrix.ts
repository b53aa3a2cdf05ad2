/** Four rows of the bundled record's matrix in full, read off its claims by hand; no code of ours made this table.
 *  A cell holds one word per claim, by stance: `asserts`; `asserts-` has no vote; `denies/` was later superseded. */
export const MATRIX: Record<string, Record<string, string>> = {
  // Gerasimov (26 Apr 2025) supersedes Peskov's doubt, the Military Commission (28 Apr 2025) the UN mission's denial.
  'october-deployment': {
    examiner: 'asserts',
    nis: 'asserts',
    singh: 'asserts',
    hur: 'asserts',
    'rok-official': 'asserts',
    peskov: 'denies doubts/',
    'dprk-un': 'denies/',
    putin: 'neither',
    'kim-jong-gyu': 'neither',
  },
  // Zelensky's statement came by two chains: the second repeats the first. Ryder took no side on 4 Nov, asserts in Dec.
  'first-battles': {
    zelensky: 'asserts asserts-',
    umerov: 'asserts',
    ryder: 'asserts neither',
    patel: 'asserts',
  },
  'under-fire': { kovalenko: 'asserts', 'avia-pro': 'doubts', topwar: 'doubts' },
  // Cassad's statement came by two chains. The writers and the bloggers are collectives whose members assert the same.
  'plekhovo-role': {
    'pro-kremlin-writers': 'asserts-',
    cassad: 'asserts asserts-',
    kotenok: 'asserts',
    'telegram-channels': 'asserts',
    romanov: 'asserts',
    'two-majors': 'asserts',
    'milblogger-joint': 'asserts',
    milbloggers: 'asserts-',
    wargonzo: 'silent',
    'ru-mod': 'silent',
    isw: 'silent',
    'ukr-leaders': 'silent',
    telegraph: 'neither',
    newsweek: 'neither',
  },
}

/** As of 15 December 2024 nobody has superseded anything, and Ryder's December claim (16 Dec) is not known. */
export const MATRIX_DECEMBER: typeof MATRIX = {
  'october-deployment': {
    examiner: 'asserts',
    nis: 'asserts',
    singh: 'asserts',
    hur: 'asserts',
    'rok-official': 'asserts',
    peskov: 'denies doubts',
    'dprk-un': 'denies',
    putin: 'neither',
    'kim-jong-gyu': 'neither',
  },
  'first-battles': {
    zelensky: 'asserts asserts-',
    umerov: 'asserts',
    ryder: 'neither',
    patel: 'asserts',
  },
}
