import type { Lang } from '../model/diagnostic.ts'

/** A day as offices write it in tables, `01/7/2025`; the zero stands before January and February alone (NĐ 30/2020). */
export const dayText = (day: string): string => {
  const [year, month = '', date] = day.split('-')
  return [date, Number(month) < 3 ? month : String(Number(month)), year].filter(Boolean).join('/')
}

/** A figure with the decimal mark of the language. */
export const decimalText = (value: number, lang: Lang): string =>
  lang === 'vi' ? String(value).replace('.', ',') : String(value)

/** A sum in đồng with the marks of the language between thousands. */
export const moneyText = (value: number, lang: Lang): string =>
  String(value).replace(/\B(?=(?:\d{3})+$)/g, lang === 'vi' ? '.' : ',')
