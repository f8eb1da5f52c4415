import { fileURLToPath } from 'node:url'

const file = (name: string) => fileURLToPath(new URL(name, import.meta.url))

/**
 * The letters of charts and of paper, which come with us, so that a name with any accent looks the same on every machine: two files
 * of DejaVu 2.37 as they are, with their license beside them.
 */
export const fontFiles = {
  plain: file('DejaVuSansCondensed.ttf'),
  strong: file('DejaVuSansCondensed-Bold.ttf'),
} as const
