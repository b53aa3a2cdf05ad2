/** Columns of stances are known by their words, in the languages of many tables, as their verbs stand in the present and in the
 *  past. */
import { expect, it } from 'vitest'
import { stanceOfWord } from '../../../src/import/mapping/stanceWords'

it.each([
  [
    'asserts',
    'confirms bestätigt confirme confirma conferma doğruluyor doğruladı potwierdza подтверждает підтвердив يؤكد 확인 证实 確認',
  ],
  [
    'denies',
    'denied bestreitet dément niega nega smentisce yalanlıyor yalanladı zaprzecza отрицает заперечує ينفي 부인 否认 否定',
  ],
  ['doubts', 'doubts bezweifelt doute duda şüpheli сомневается сумнівається 의심 质疑'],
  ['neither', 'unclear unklar incierto belirsiz doğrulanmadı doğrulamıyor неясно невідомо 不明 불분명'],
] as const)('%s: %s', (stance, words) => {
  for (const word of words.split(' ')) expect([word, stanceOfWord(word)]).toEqual([word, stance])
})
