import type { Student } from './class-of-thirty.ts'

/** The forms in which a class sends its codes, as programs copy and export them. */
export const forms: Readonly<Record<string, (students: readonly Student[]) => string>> = {
  'our own message, pasted one after the other': (students) =>
    students.map(({ name, code }) => `${name}: ${code}`).join('\n\n'),

  'the earlier own message, with a link, in a mail program': (students) =>
    students
      .map(
        ({ name, code }) =>
          `Từ: ${name} <hoc.sinh@truong.example>\nNgày: T2, 30 thg 11, 2026 lúc 10:45\nChủ đề: Mã của tôi\nĐến: co.mai@truong.example\n\nXin chào,\n\nđây là mã của tôi: ${code}\nMở link này là xem được: https://front-or-back.example/vi/caseload/#${code}\n\n--\n${name}\nGửi từ điện thoại của tôi`
      )
      .join('\n\n'),

  'mails in English with quotes': (students) =>
    students
      .map(
        ({ name, message }) =>
          `From: "${name}" <student@school.example>\nSent: Monday, 30 November 2026 10:45\nTo: Ms Mai\nSubject: Re: My code\n\nHello,\n${message}\n\nBest regards,\n${name}\n\nOn Mon, 30 Nov 2026 at 09:00, Mai Tran <mai@school.example> wrote:\n> Please take the quiz at https://front-or-back.example/en/quiz/\n> and send me your code, such as 1ABC-2DEF-3GHJ.`
      )
      .join('\n\n'),

  'an export of WhatsApp': (students) =>
    [
      '30/11/2026, 09:01 - Tin nhắn và cuộc gọi được mã hóa đầu cuối.',
      '30/11/2026, 09:02 - Cô Mai: Các em làm bài ở link này nhé: https://front-or-back.example/vi/quiz/',
      ...students.map(
        ({ name, message }, at) =>
          `30/11/2026, ${10 + Math.floor(at / 60)}:${String(at % 60).padStart(2, '0')} - ${name}: Chào cô\n${message}`
      ),
      '30/11/2026, 11:30 - Cô Mai: Cảm ơn các em'
    ].join('\n'),

  'messages copied from Zalo': (students) =>
    students
      .map(
        ({ name, message }, at) => `[${10 + (at % 3)}:${10 + at}, 30/11/2026] ${name}: ${message}`
      )
      .join('\n'),

  'messages copied from Telegram': (students) =>
    students
      .map(({ name, message }, at) => `${name}, [30.11.2026 10:${10 + at}]\n${message}`)
      .join('\n\n'),

  'messages copied from Messenger': (students) =>
    students.map(({ name, message }) => `${name}\n${message}\n`).join('\n'),

  'answers exported from Google Forms': (students) =>
    [
      'Dấu thời gian,Em tên gì?,Lớp,Mã kết quả của em là gì?,Em thấy bài này thế nào?',
      ...students.map(
        ({ name, message }, at) =>
          `30/11/2026 10:${10 + at}:05,${name},12A${1 + (at % 2)},"${message.replaceAll('"', '""')}","Vui, dễ hiểu\ncảm ơn cô số ${at}"`
      )
    ].join('\r\n'),

  'answers copied from Microsoft Forms': (students) =>
    [
      'ID\tStart time\tCompletion time\tEmail\tName\tWhat is your code?',
      ...students.map(
        ({ name, typed }, at) =>
          `${at + 1}\t11/30/26 10:${10 + at}:00\t11/30/26 10:${14 + at}:00\tanonymous\t${name}\t${typed}`
      )
    ].join('\n'),

  'a spreadsheet with names in two lines': (students) =>
    [
      'Names;Codes',
      ...students.map(({ name, typed }, at) => `"${name}\nlớp 12A, số ${at}";${typed}`)
    ].join('\n')
}
