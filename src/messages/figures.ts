import type { Lang } from '../model/diagnostic.ts'

/** A day in figures, as the findings and the tables on paper write it: `01/07/2025`. */
export const dayText = (day: string): string => day.split('-').reverse().join('/')

/** A figure with the decimal mark of the language. */
export const decimalText = (value: number, lang: Lang): string =>
  lang === 'vi' ? String(value).replace('.', ',') : String(value)

/** A sum in đồng with the marks of the language between thousands. */
export const moneyText = (value: number, lang: Lang): string =>
  String(value).replace(/\B(?=(?:\d{3})+$)/g, lang === 'vi' ? '.' : ',')
