import type { EngineName } from './installed-engines.ts'

/** How a tab looks. */
export type TabOptions = {
  readonly width?: number
  readonly height?: number
  readonly colorScheme?: 'light' | 'dark'
}

/**
 * What a test does in a browser, in any engine. Everything is done in the page, or in the frame that
 * was entered last.
 */
export type EngineTab = {
  readonly engine: EngineName
  /** Opens an address in the tab, and resolves once it is loaded. Leaves all frames. */
  readonly open: (address: string) => Promise<void>
  readonly reload: () => Promise<void>
  readonly back: () => Promise<void>
  /**
   * Runs a function in the page. It may use nothing but its arguments, which are texts; what it
   * returns is plain data.
   */
  readonly evaluate: <Result>(
    task: (...values: string[]) => Result,
    ...values: string[]
  ) => Promise<Awaited<Result>>
  /** Runs the text of a script in the page. */
  readonly run: (script: string) => Promise<void>
  /**
   * Clicks with the mouse on the element that `find`, which runs in the page, returns; scrolls to it
   * before if it is outside of the viewport.
   */
  readonly click: (find: Find, ...values: string[]) => Promise<void>
  /** Chooses the option with this value in the list that `find`, which runs in the page, returns. */
  readonly choose: (value: string, find: Find, ...values: string[]) => Promise<void>
  /** Presses a key and lets it go. */
  readonly press: (key: Key) => Promise<void>
  /** Presses a letter while Control is held. */
  readonly pressWithControl: (letter: 'a' | 'x' | 'v') => Promise<void>
  /** Types a text where the focus is. */
  readonly type: (text: string) => Promise<void>
  /** Goes on in the frame that `find`, which runs in the page, returns. */
  readonly enterFrame: (find: Find) => Promise<void>
  /** Goes on in the page around the frame. */
  readonly leaveFrame: () => Promise<void>
  /** A picture of the viewport, as PNG. */
  readonly picture: () => Promise<Uint8Array>
  /** What the browser prints on A4, as PDF; undefined if the engine's driver can't print. */
  readonly print: (() => Promise<Uint8Array>) | undefined
  readonly close: () => Promise<void>
}

/** Runs in the page, and returns an element of it. */
export type Find = (...values: string[]) => Element | null

/** Keys that tests press: those that write a digit, and those that have a name. */
export type Key = 'Enter' | 'Tab' | 'Space' | 'ArrowDown' | '1' | '2' | '3' | '4' | '5'
