/** English forms that depend on a number. */
import { digits } from './digits'

const rules = new Intl.PluralRules('en')

/** "denies" for 1, "deny" for all else. */
export const pluralForm = (count: number, one: string, other: string): string =>
  rules.select(count) === 'one' ? one : other

/** "1 source", "1,200 sources", "2 statuses". */
export const plural = (count: number, one: string, other = `${one}s`): string =>
  `${digits(count)} ${pluralForm(count, one, other)}`
