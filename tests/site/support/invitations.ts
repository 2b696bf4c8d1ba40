import { type Invitation, formatInvitation } from '#domain/invitation'
import type { Locale } from '#i18n/locales'

/** What counsellors write, in each language. */
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

/** As much as an invitation can hold. */
export const longest: Invitation = {
  from: 'Trung tâm Dịch vụ việc làm Thành phố Hồ Chí Minh, cô Nguyễn',
  note: Array.from({ length: 6 }, () => 'Chúng tôi mong bạn đọc thật kỹ từng câu một nhé').join(
    '\n'
  ),
  mail: `${'trung-tam.'.repeat(5)}lan@${'truong.'.repeat(5)}example`,
  codeFirst: true
}

/** As many lines as a note can take on paper: five short ones, and one that is broken again and again. */
export const tallest: Invitation = {
  ...longest,
  note: `A\nB\nC\nD\nE\n${'MWMW '.repeat(54)}`.trim()
}

/** What stands behind a link's `#`. */
export function inviteHash(invitation: Invitation): string {
  return `#invite=${formatInvitation(invitation)}`
}
