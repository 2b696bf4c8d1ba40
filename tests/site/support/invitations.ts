import { type Invitation, formatInvitation } from '#domain/invitation'
import type { Locale } from '#i18n/locales'

/** A typical invitation in each language. */
export const invitations: { readonly [locale in Locale]: Invitation } = {
  en: {
    from: 'Marion Keller',
    note: 'Hello Sam,\nplease do this before we meet on Thursday.',
    mail: 'm.keller@careers.example',
    codeFirst: false
  },
  vi: {
    from: 'cô Lan',
    note: 'Chào bạn,\nbạn làm thử trước buổi thứ Năm nhé.',
    mail: 'lan@truong.example',
    codeFirst: false
  }
}

/** An invitation with the longest possible texts. */
export const longest: Invitation = {
  from: 'Trung tâm Dịch vụ việc làm Thành phố Hồ Chí Minh, cô Nguyễn',
  note: Array.from({ length: 6 }, () => 'Chúng tôi mong bạn đọc thật kỹ từng câu một nhé').join(
    '\n'
  ),
  mail: `${'trung-tam.'.repeat(5)}lan@${'truong.'.repeat(5)}example`,
  codeFirst: true
}

/**
 * An invitation whose note takes the most lines on paper: five short lines, and a long one that
 * wraps many times.
 */
export const tallest: Invitation = {
  ...longest,
  note: `A\nB\nC\nD\nE\n${'MWMW '.repeat(54)}`.trim()
}

/** The URL fragment of a link with this invitation, with its `#`. */
export function inviteHash(invitation: Invitation): string {
  return `#invite=${formatInvitation(invitation)}`
}
