// After an install: takes away what @prisma/client brings for databases that are not ours, 62 MB that nothing here ever loads.
try {
  const { pruneClient } = await import('./unused-compilers.ts')
  pruneClient()
} catch (error) {
  console.error(`The install stays larger than it need be: ${error instanceof Error ? error.message : error}`)
}
