import { formatCode } from '#domain/code'
import { extractCode } from '#domain/extract-code'
import { codeForAddress } from '#domain/normalize-code'
import { type Answer, answerAt, type Model } from '#domain/model'
import { knownMarks } from '#domain/not-me'
import { type Choice, matchRoles, NO_CHOICE, type RoleMatches } from '#domain/role-matches'
import type { Role } from '#domain/roles'
import type { Country } from '#i18n/countries'
import { atom, computed, type ReadableAtom } from 'nanostores'
import { formatChoice, parseChoice } from './choice.ts'
import type { Device } from './device.ts'
import { createDeviceAnswers, type DeviceAnswers } from './device-answers.ts'
import { createHandOver, type HandedOver } from './hand-over.ts'
import type { JobSearch, JobSearchStore } from './job-search.ts'
import type { Later } from './later.ts'
import { type Shown, shownFor } from './shown-result.ts'
import { createTieBreaking, type TieBreaking } from './tie-breaking.ts'

/** The state of a result page, and what a visitor can do there. */
export type Result = Omit<TieBreaking, 'pass' | 'reset'> &
  Omit<DeviceAnswers, '$code' | 'read'> & {
    readonly $shown: ReadableAtom<Shown>
    /** How often `show` was called on this page. */
    readonly $visit: ReadableAtom<number>
    /** The country and the preparation looked for. */
    readonly $jobSearch: ReadableAtom<JobSearch>
    /** The preparation looked for, and the traits and roles excluded as "not me". */
    readonly $choice: ReadableAtom<Choice>
    /**
     * Verdict and roles for the preparation looked for, with nothing excluded; undefined while no
     * result is shown.
     */
    readonly $original: ReadableAtom<RoleMatches | undefined>
    /**
     * Verdict and roles without what is excluded; undefined while nothing is excluded or no result
     * is shown.
     */
    readonly $without: ReadableAtom<RoleMatches | undefined>
    /** Whether the answers shown are the ones stored on this device. */
    readonly $stored: ReadableAtom<boolean>
    /**
     * Whether the result came in a link and may be somebody else's: this device could store the
     * answers, and has not.
     */
    readonly $foreign: ReadableAtom<boolean>
    /**
     * Shows the result for a text: a code, a link, or a URL hash. Without a code, shows the result
     * of the finished quiz that this device stores, if there is one.
     */
    readonly show: (text: string) => void
    /** Shows the form with the message that a code is missing. */
    readonly reportMissingCode: () => void
    /** Changes the given parts of the choice and stores it in the history entry. */
    readonly choose: (change: Partial<Choice>) => void
    /** Looks for jobs in another country. */
    readonly moveTo: (country: Country) => void
    /**
     * Deletes all that the device stores about the person, and shows nothing of the result any more;
     * `undoNextPerson` restores it for ten seconds.
     */
    readonly nextPerson: () => void
    readonly undoNextPerson: () => void
    /** Whether `nextPerson` was pressed, and whether it can still be undone. */
    readonly $handedOver: ReadableAtom<HandedOver>
    /** Answers the tie-breaker with this slot; 0 skips it until another result is shown. */
    readonly answer: (slot: number, answer: Answer) => void
  }

type Dependencies = {
  readonly model: Model
  /** The roles with the preparation that they take in a country. */
  readonly rolesIn: (country: Country) => readonly Role[]
  readonly device: Device
  readonly jobSearch: JobSearchStore
  readonly entry: HistoryEntry
  /** Deletes all that the device stores about a person; returns a function that restores it. */
  readonly forgetPerson: () => () => void
  readonly later: Later
}

/** The history entry that shows this result. */
export type HistoryEntry = {
  /** Replaces the code in the URL of the entry, or removes it if it is empty; adds no new entry. */
  readonly replaceCode: (code: string) => void
  /**
   * Stores a text in the state of the entry, where it survives a reload and is no part of the URL.
   */
  readonly writeState: (text: string) => void
  /**
   * The state of the entry: what `writeState` stored, or any value, where another script stored it.
   */
  readonly readState: () => unknown
}

/** Creates the state of a result page. The result is computed from the code alone. */
export function createResult(dependencies: Dependencies): Result {
  const { model, rolesIn, device, jobSearch, entry } = dependencies
  const { $jobSearch } = jobSearch
  const $roles = computed(
    computed($jobSearch, ({ country }) => country),
    rolesIn
  )
  const known = {
    traits: model.traits.map(({ id }) => id),
    roles: $roles.get().map(({ id }) => id)
  }
  /** The text to show a result for, and whether a result was asked for without a code. */
  const $request = atom({ text: '', asked: false })
  const $visit = atom(0)
  const $choice = atom(NO_CHOICE)
  const handOver = createHandOver(dependencies)
  const $shown = computed($request, ({ text, asked }) => shownFor(text, asked, model))
  const { pass, reset, ...tieBreaking } = createTieBreaking(model, $shown)
  const { $code, read: readDevice, ...deviceAnswers } = createDeviceAnswers(device)

  const match = (shown: Shown, roles: readonly Role[], choice: Choice): RoleMatches | undefined =>
    shown.kind === 'result'
      ? matchRoles(model, roles, shown.answers, shown.reading.profile, choice)
      : undefined

  return {
    ...tieBreaking,
    ...deviceAnswers,
    $shown,
    $visit,
    $jobSearch,
    $choice,
    $handedOver: handOver.$state,
    $original: computed(
      [$shown, $roles, computed($choice, ({ preparation }) => preparation)],
      (shown, roles, preparation) => match(shown, roles, { ...NO_CHOICE, preparation })
    ),
    $without: computed([$shown, $roles, $choice], (shown, roles, choice) =>
      choice.traits.length + choice.roles.length > 0 ? match(shown, roles, choice) : undefined
    ),
    $stored: computed(
      [$shown, $code],
      (shown, stored) => shown.kind === 'result' && shown.code === stored
    ),
    $foreign: computed(
      [$shown, $code, deviceAnswers.$forgotten],
      (shown, stored, forgotten) =>
        shown.kind === 'result' && shown.code !== stored && !forgotten && device.works()
    ),

    show(text) {
      reset()
      deviceAnswers.leave()
      handOver.reset()
      jobSearch.read()
      // The stored choice may come from a link, so it may name traits and roles that don't exist.
      const stored = parseChoice(entry.readState())
      const { preparation = stored.preparation } = $jobSearch.get()
      $choice.set({ ...stored, ...knownMarks(stored, known), preparation })
      const own = extractCode(text) === '' ? finishedCode() : undefined
      $request.set({ text: own ?? text, asked: false })
      if (own !== undefined) entry.replaceCode(own)
      $visit.set($visit.get() + 1)
      readDevice()
    },

    reportMissingCode: () => $request.set({ text: '', asked: true }),

    choose(change) {
      const choice = { ...$choice.get(), ...change }
      $choice.set(choice)
      entry.writeState(formatChoice(choice))
      if ('preparation' in change) jobSearch.change({ preparation: choice.preparation })
    },

    moveTo: (country) => jobSearch.change({ country }),

    nextPerson() {
      const { text } = $request.get()
      const choice = $choice.get()
      handOver.handOver(() => {
        jobSearch.read()
        $choice.set(choice)
        entry.writeState(formatChoice(choice))
        $request.set({ text, asked: false })
        entry.replaceCode(codeForAddress(text))
        readDevice()
      })
      reset()
      jobSearch.read()
      $choice.set(NO_CHOICE)
      entry.writeState('')
      entry.replaceCode('')
      $request.set({ text: '', asked: false })
      readDevice()
    },

    undoNextPerson: handOver.undo,

    leave() {
      deviceAnswers.leave()
      handOver.leave()
    },

    answer(slot, answer) {
      const shown = $shown.get()
      if (shown.kind !== 'result') return
      if (answer === 0) {
        pass(slot)
        return
      }
      const length = Math.max(shown.answers.length, slot + 1)
      const answers = Array.from({ length }, (_, index) =>
        index === slot ? answer : answerAt(shown.answers, index)
      )
      const progress = device.read()
      const stored = progress !== undefined && formatCode(progress.answers) === shown.code
      $request.set({ text: formatCode(answers), asked: false })
      entry.replaceCode(formatCode(answers))
      if (stored) device.write({ answers, at: progress.at })
      readDevice()
    }
  }

  /** The code of the finished quiz that this device stores. */
  function finishedCode(): string | undefined {
    const progress = device.read()
    if (!progress || progress.at < model.questions.length) return undefined
    return formatCode(progress.answers)
  }
}
