/** The value if it comes in time; the work goes on either way. */
export const within = async <T>(
  work: Promise<T>,
  milliseconds: number,
): Promise<{ inTime: true; value: T } | { inTime: false }> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<{ inTime: false }>((resolve) => {
    timer = setTimeout(() => resolve({ inTime: false }), milliseconds)
  })
  try {
    return await Promise.race([work.then((value) => ({ inTime: true as const, value })), late])
  } finally {
    clearTimeout(timer)
  }
}
