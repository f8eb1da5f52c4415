import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const declared = /^export (?:declare )?(?:async )?(?:const|function\*?|class|type|interface|enum|let) (\w+)/gm

/** Every name that a file under the folder exports, with the files that do. What a tool generated is left out. */
export const exportedNames = (folder: string): Map<string, string[]> => {
  const names = new Map<string, string[]>()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (!entry.isFile() || !path.endsWith('.ts') || path.includes('/generated/')) continue
    const found = new Set([...readFileSync(path, 'utf8').matchAll(declared)].map((match) => match[1]!))
    for (const name of found) names.set(name, [...(names.get(name) ?? []), path])
  }
  return names
}
