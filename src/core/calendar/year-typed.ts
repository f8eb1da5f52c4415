/** The name of a school year as people type it: 2025-26, 2025, 25-26, 2025/2026 and 2025–26 are all "2025-26". Undefined of what is none. */
export const yearTyped = (typed: string): string | undefined => {
  const [, begin = '', , end] = /^(?:20)?(\d\d)(\s*[-–—/]\s*(?:20)?(\d\d))?$/.exec(typed.trim()) ?? []
  if (begin === '') return undefined
  const next = String((Number(begin) + 1) % 100).padStart(2, '0')
  return end === undefined || end === next ? `20${begin}-${next}` : undefined
}
