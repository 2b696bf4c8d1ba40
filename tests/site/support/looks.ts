import type { Page } from 'playwright-core'

/** The size of a screen, and how bright somebody wants it. */
export type Look = {
  readonly width: number
  readonly height?: number
  readonly colorScheme: 'light' | 'dark'
}

/** Narrow and wide, light and dark. */
export const looks = [
  { width: 320, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
  { width: 360, colorScheme: 'dark' }
] as const satisfies readonly Look[]

/** As a visit begins. */
export const desk = { width: 1280, colorScheme: 'light' } as const satisfies Look

/** A small phone, or 1,280 px enlarged to 400 % (WCAG 1.4.10). */
export const smallPhone = {
  width: 320,
  height: 640,
  colorScheme: 'light'
} as const satisfies Look

/** Shows an open page in a look. */
export async function lookAt(
  page: Page,
  { width, height = 800, colorScheme }: Look
): Promise<void> {
  await page.setViewportSize({ width, height })
  await page.emulateMedia({ colorScheme })
}
