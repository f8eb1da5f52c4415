type Rgb = readonly [number, number, number]
type Matrix = readonly [Rgb, Rgb, Rgb]

/**
 * What people with no cones of one kind see, as matrices on linear light. Machado, Oliveira and Fernandes, "A Physiologically-based
 * Model for Simulation of Color Vision Deficiency", IEEE Transactions on Visualization and Computer Graphics 15 (6), 2009: severity 1.0.
 */
const eyes = {
  'all colors': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} satisfies Readonly<Record<string, Matrix>>
export type Eyes = keyof typeof eyes
export const allEyes = Object.keys(eyes) as Eyes[]

/** Linear light of an sRGB color like #1b2733. */
const lightOf = (hex: string): Rgb =>
  [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as unknown as Rgb
const times = (matrix: Matrix, [r, g, b]: Rgb): Rgb =>
  matrix.map(([x, y, z]) => x * r + y * g + z * b) as unknown as Rgb
const shown = (light: Rgb): Rgb => light.map((part) => Math.min(1, Math.max(0, part))) as unknown as Rgb

/** Björn Ottosson, "A perceptual color space for image processing", 2020. */
const oklab = (light: Rgb): Rgb => {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    light,
  )
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones.map(Math.cbrt) as unknown as Rgb,
  )
}

/** How far apart somebody sees two colors, in OKLab: 0.02 is just noticed side by side, 1 is black and white. */
export const distance = (one: string, other: string, seenBy: Eyes): number => {
  const [a, b] = [one, other].map((hex) => oklab(shown(times(eyes[seenBy], lightOf(hex)))))
  return Math.hypot(...a!.map((part, at) => part - b![at]!))
}

const luminance = (hex: string): number => {
  const [r, g, b] = lightOf(hex)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** WCAG 2.2: from 1 to 21. */
export const contrast = (one: string, other: string): number => {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light! + 0.05) / (dark! + 0.05)
}

/** A color through which some of its ground shines. */
export const over = (color: string, opacity: number, ground: string): string =>
  `#${[1, 3, 5]
    .map((at) => {
      const [a, b] = [color, ground].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16))
      return Math.round(a! * opacity + b! * (1 - opacity))
        .toString(16)
        .padStart(2, '0')
    })
    .join('')}`
