import type { Page } from 'playwright-core'

/** A viewport size in pixels, and the preferred colour scheme. */
export type Look = {
  readonly width: number
  readonly height?: number
  readonly colorScheme: 'light' | 'dark'
}

/** A narrow and a wide viewport, each in light and dark. */
export const looks = [
  { width: 320, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
  { width: 360, colorScheme: 'dark' }
] as const satisfies readonly Look[]

/** The size and colour scheme with which `openPage` opens a page. */
export const desk = { width: 1280, colorScheme: 'light' } as const satisfies Look

/** A small phone, or 1,280 px enlarged to 400 % (WCAG 1.4.10). */
export const smallPhone = {
  width: 320,
  height: 640,
  colorScheme: 'light'
} as const satisfies Look

/** Changes the viewport size and the colour scheme of an open page. */
export async function lookAt(
  page: Page,
  { width, height = 800, colorScheme }: Look
): Promise<void> {
  await page.setViewportSize({ width, height })
  await page.emulateMedia({ colorScheme })
}
