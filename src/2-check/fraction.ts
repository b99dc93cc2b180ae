/** A decimal such as 4.5 as a whole number over a power of ten: 45 / 10. Exact, as money and shares have to be. */
export const fraction = (value: number): { readonly over: number; readonly under: number } => {
  const [whole = '0', decimals = ''] = String(value).split('.')
  return { over: Number(whole + decimals), under: 10 ** decimals.length }
}
