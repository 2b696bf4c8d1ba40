// What a counsellor may paste, as programs copy and export it, and who is in it: `An=A` is An with the
// code A. All people are invented.

export const CODES = {
  A: '11MA-0HK2-FY9S-PX4K-HJ',
  B: '14Q8-0K4N-XZVA-NRPW-ZK',
  C: '14YS-18MB-3C78-JY9C-EK',
  D: '10NA-XRAV-YC53-320D-X4JP-69',
  /** A is mistyped. */
  W: '11MA-0HK2-FY9S-PX4K-HH'
} as const

const { A, B, C, D, W } = CODES

/** The name of each paste, its text, and the people in it. */
export const pastes: readonly (readonly [string, string, string])[] = [
  [
    'WhatsApp on iOS, in English',
    `[30/11/2026, 10:45:12] Ms Mai: Please send your codes\n[30/11/2026, 10:46:01] An Nguyen: ${A} 😊\n[30/11/2026, 10:46:30] ~ Bình: Hi Miss\nmy code is ${B} 🙏🙏`,
    'An Nguyen=A Bình=B'
  ],
  [
    'WhatsApp on iOS, in Vietnamese',
    `[10:45:12, 30/11/2026] Cô Mai: Các em gửi mã nhé\n[10:46:01, 30/11/2026] An Nguyễn: dạ mã em ${A} ạ 😊\n[10:46:30, 30/11/2026] Bình: ảnh bị bỏ qua\n[10:47:30, 30/11/2026] Bình: ${B}`,
    'An Nguyễn=A Bình=B'
  ],
  [
    'WhatsApp on Android, in English',
    `30/11/2026, 10:45 - Messages and calls are end-to-end encrypted.\n11/30/26, 10:46 AM - An Nguyen: ${A}\n11/30/26, 10:46 AM - +84 912 345 678: my code: ${B}\n11/30/26, 10:47 AM - O'Brien: <Media omitted>\n11/30/26, 10:48 AM - O'Brien: ${C}`,
    "An Nguyen=A +84 912 345 678=B O'Brien=C"
  ],
  [
    'WhatsApp on Android, in Vietnamese',
    `30/11/2026, 10:45 - Tin nhắn được mã hóa.\n30/11/2026, 10:46 - H'Hen Niê: ${A}\n30/11/2026, 10:46 - Y: dạ ${B}\n30/11/2026, 10:47 - Lan-Anh: ${C} nha cô 💖`,
    "H'Hen Niê=A Y=B Lan-Anh=C"
  ],
  [
    'WhatsApp with narrow spaces',
    `[30/11/2026, 10:46:01\u202fAM] An: ${A}\n[30/11/2026, 10:46:02\u202fAM] Bình: ${B}`,
    'An=A Bình=B'
  ],
  [
    'Zalo with times below messages',
    `Nguyễn Văn An\nem gửi cô mã ạ\n${A}\n10:42\nTrần Bình\n${B}\n10:43\nCô Mai\ncảm ơn các em\n10:45`,
    'Nguyễn Văn An=A Trần Bình=B'
  ],
  [
    'Zalo with times beside names',
    `Nguyễn Văn An 10:42\nMã em: ${A}\nTrần Bình 10:43\n${B}\nHôm qua\nHoàng Khoa 10:44\n${C}`,
    'Nguyễn Văn An=A Trần Bình=B Hoàng Khoa=C'
  ],
  [
    'messages copied from Zalo',
    `[10:42 30/11/2026] Nguyễn Văn An: Mã em: ${A}\n[10:43 30/11/2026] 12A - Bình: ${B}`,
    'Nguyễn Văn An=A 12A - Bình=B'
  ],
  [
    'messages copied from Telegram, with a reply',
    `An Nguyen, [30.11.2026 10:42]\n${A}\n\nCô Mai, [30.11.2026 10:43]\n[In reply to An Nguyen]\nCảm ơn em\n\nBinh, [30.11.2026 10:44]\n[Forwarded from Cường]\n${B}`,
    'An Nguyen=A Binh=B'
  ],
  [
    'an export of Telegram',
    `An Nguyen\n10:42\n${A}\n\nBinh T\n10:43\n${B}`,
    'An Nguyen=A Binh T=B'
  ],
  [
    'a thread of Outlook',
    `From: An Nguyen <an@school.example>\nSent: Monday, November 30, 2026 10:45 AM\nTo: Mai Tran <mai@school.example>\nSubject: RE: Your code\n\nDear Ms Tran,\n\nMy code is ${A}.\n\nBest wishes,\nAn\n\n________________________________\nFrom: Mai Tran <mai@school.example>\nSent: Monday, November 30, 2026 9:45 AM\nTo: 12A\nSubject: Your code\n\nPlease send it, such as 1ABC-2DEF-3GHJ.\n\nMai\n\nFrom: Binh <binh@school.example>\nSent: Monday, November 30, 2026 10:50 AM\n\n${B}\nSent from my iPhone`,
    'An Nguyen=A Binh=B'
  ],
  [
    'a thread of Outlook in Vietnamese',
    `Từ: Nguyễn Văn An <an@school.example>\nĐã gửi: Thứ Hai, 30 tháng 11, 2026 10:45 SA\nTới: Mai\nChủ đề: Mã\n\nKính gửi cô Mai,\nMã của em: ${A}\nTrân trọng,\nAn\n\nTừ: Bình <b@school.example>\nGửi: 30 Tháng Mười Một 2026 10:50\nĐến: Mai\n\n${B}`,
    'Nguyễn Văn An=A Bình=B'
  ],
  [
    'a mail of Gmail with a quotation',
    `Hi Ms Tran,\nhere is mine: ${A}\nAn\n\nOn Mon, Nov 30, 2026 at 10:45 AM Binh Le <b@s.example> wrote:\n\n> Mine is ${B}\n>\n> Binh`,
    'An=A Binh Le=B'
  ],
  [
    'a mail of Gmail in Vietnamese with a quotation',
    `Dạ em gửi cô ${A}\n\nVào Th 2, 30 thg 11, 2026 vào lúc 10:45 Nguyễn Bình <b@s.example> đã viết:\n> ${B}`,
    '=A Nguyễn Bình=B'
  ],
  [
    'Google Forms',
    `Timestamp,Họ và tên,Lớp,Mã kết quả,Góp ý\n30/11/2026 10:45:01,Nguyễn Văn An,12A1,${A},Hay quá\n30/11/2026 10:46:01,Y Moan,12A1,${B},\n30/11/2026 10:47:01,"Lê, Cường",12A2,"mã là ${C}","cảm ơn, cô"`,
    'Nguyễn Văn An=A Y Moan=B Lê, Cường=C'
  ],
  [
    'Google Forms with quotation marks and questions',
    `"Timestamp","What is your full name?","Your class","Your code"\n"2026/11/30 10:45:01 AM GMT+7","An Nguyen","12A","${A}"\n"2026/11/30 10:46:01 AM GMT+7","Binh Tran","12B","${B}"\n"2026/11/30 10:46:01 AM GMT+7","Cuong Le","12B","${W}"`,
    'An Nguyen=A Binh Tran=B Cuong Le=W'
  ],
  [
    'Microsoft Forms with line breaks in cells',
    `ID\tStart time\tCompletion time\tEmail\tName\tHọ và tên\tMã\tÝ kiến\n1\t11/30/26 10:10:00\t11/30/26 10:14:00\tanonymous\t\tNguyễn Văn An\t${A}\t"Vui\nhay ""quá"" luôn"\n2\t11/30/26 10:11:00\t11/30/26 10:15:00\tanonymous\t\tTrần Bình\t"Mã:\n${B}"\tok\n3\t11/30/26 10:11:00\t11/30/26 10:15:00\tanonymous\t\tLê C\t${C}\t`,
    'Nguyễn Văn An=A Trần Bình=B Lê C=C'
  ],
  [
    'a class register',
    `STT\tHọ và tên\tNgày sinh\tLớp\tMã\tGhi chú\n1\tNguyễn Văn An\t01/02/2009\t12A\t${A}\t\n2\tTrần Thị Bình\t03-04-2009\t12A\t${B}\tLàm lại\n3\tLê Khoa\t5/6/2009\t12A\t\tVắng\n4\tHoàng Nhật\t7/8/2009\t12A\t${C}\tNộp muộn`,
    'Nguyễn Văn An=A Trần Thị Bình=B Hoàng Nhật=C'
  ],
  [
    'a class register without a heading',
    `1\tNguyễn Văn An\t01/02/2009\t12A\t${A}\t\n2\tTrần Thị Bình\t03-04-2009\t12A\t${B}\tLàm lại\n3\tLê Khoa\t5/6/2009\t12A\t${D}\t\n4\tHoàng Nhật\t7/8/2009\t12A\t${C}\tNộp muộn`,
    'Nguyễn Văn An=A Trần Thị Bình=B Lê Khoa=D Hoàng Nhật=C'
  ],
  [
    'a register with the name in two columns',
    `No\tHọ và tên đệm\tTên\tMã\n1\tNguyễn Văn\tAn\t${A}\n2\tTrần Thị\tBình\t${B}\n3\tLê\tKhoa\t${C}`,
    'Nguyễn Văn An=A Trần Thị Bình=B Lê Khoa=C'
  ],
  [
    'names with titles',
    `Thầy Hùng: ${A}\nCô Mai ${B}\nMr Hill: ${C}\nDr. Tom ${D}`,
    'Thầy Hùng=A Cô Mai=B Mr Hill=C Dr. Tom=D'
  ],
  ['names of one letter', `A: ${A}\nB ${B}\nQ. ${C}\nL ${D}`, 'A=A B=B Q.=C L=D'],
  ['numbers as names', `01 ${A}\n02: ${B}\n7) ${C}\nsố 12: ${D}`, '01=A 02=B 7=C số 12=D'],
  [
    'a table in Markdown',
    `| Name | Class | Code |\n|---|---|---|\n| An | 12A | ${A} |\n| Bình | 12A | ${B} |`,
    'An=A Bình=B'
  ],
  ['keycaps as numbers of a list', `1️⃣ An: ${A}\n2️⃣ Bình: ${B}`, 'An=A Bình=B'],
  ['a dash before a damaged code', `An - ${W}\nBình - ${B}`, 'An=W Bình=B'],
  [
    'links, one with a parameter',
    `An: https://x.example/vi/result/#${A}\nBình https://x.example/vi/result/#${B}?fbclid=IwAR0abc1DEF2ghi3\nCường\nhttps://x.example/vi/result/#${C}`,
    'An=A Bình=B Cường=C'
  ],
  ['Discord', `An — Today at 10:42 AM\n${A}\nBình — Yesterday at 9:01 PM\n${B}`, 'An=A Bình=B'],
  ['Slack', `An Nguyen  10:42 AM\n${A}\nBinh Tran\n  10:43 AM\n${B}`, 'An Nguyen=A Binh Tran=B'],
  [
    'Microsoft Teams',
    `An Nguyen\nYesterday 10:42 AM\nMã em ${A}\n1 Like reaction.\nBinh Tran\nTuesday 10:42 AM\n${B}`,
    'An Nguyen=A Binh Tran=B'
  ],
  [
    'Viber',
    `An Nguyen, [30/11/2026 10:42]: ${A}\nBinh, [30/11/2026 10:43]: ${B}`,
    'An Nguyen=A Binh=B'
  ],
  ['iMessage', `An\nMon, Nov 30 at 10:42 AM\n${A}\nBình\nToday 10:42 AM\n${B}`, 'An=A Bình=B'],
  [
    'a list of a class monitor',
    `Em gửi cô danh sách mã lớp 12A:\n1. An: ${A}\n2. Bình: ${B}\n3. Cường: ${C}\nEm cảm ơn cô.\nLớp trưởng Lan`,
    'An=A Bình=B Cường=C'
  ],
  [
    'two codes for each name',
    `An lần 1: ${A}, lần 2: ${B}\nBình lần 1: ${C}, lần 2: ${D}`,
    'An=A An=B Bình=C Bình=D'
  ],
  [
    'names in sentences',
    `Con là Hà My, mã con là ${A} ạ\nHi I'm Tom and my code is ${B}\nThis is Ann's code: ${C}`,
    "Hà My=A Tom=B Ann's=C"
  ],
  [
    'a name and a class below each code',
    `Mã của em:\n${A}\nNguyễn Văn An\n12A\n\nMã của em:\n${B}\nTrần Bình\n12A`,
    'Nguyễn Văn An=A Trần Bình=B'
  ],
  ['names that are also labels', `Khoa: ${A}\nTrường: ${B}\nThân\n${C}`, 'Khoa=A Trường=B Thân=C'],
  [
    'labels with vertical bars',
    `Name: An Nguyen | Class: 12A | Code: ${A}\nName: Binh | Class: 12A | Code: ${B}`,
    'An Nguyen=A Binh=B'
  ],
  ['a code with spaces and an emoji', `An 11MA 0HK2 FY9S PX4K HJ 😊`, 'An=A'],
  [
    'a reply in Messenger',
    `An\nmã em: ${A}\nBạn đã trả lời An\nmã em: ${A}\nok em\nBình\n${B}`,
    'An=A Bình=B'
  ],
  [
    'Google Chat in three lines',
    `An Nguyen\n, \nMon 10:42 AM\nMy code ${A}\nBinh Tran\n, \nTue 9:42 AM\n${B}`,
    'An Nguyen=A Binh Tran=B'
  ],
  [
    'Google Chat with an edited message',
    `An Nguyen, Mon 10:42 AM\nMy code\n${A}\nBinh Tran, Yesterday 9:42 AM, Edited\n${B}`,
    'An Nguyen=A Binh Tran=B'
  ],
  ['times before names', `10:42 An ${A}\n10h43 Bình ${B}`, 'An=A Bình=B'],
  [
    'a mail with the class in the signature',
    `Em chào thầy ạ!\n\nEm là học sinh lớp 12A, em gửi thầy mã: ${A}\n\nEm cảm ơn thầy ạ!\n\nNguyễn Văn An - 12A`,
    'Nguyễn Văn An - 12A=A'
  ],
  [
    'two mails without heads',
    `Dear Sir,\nPlease find my code below.\n${A}\nThank you.\nYours faithfully,\n\nTom O'Neil\nClass 12A\n\nHi Mr Hill!\n${B}\nLove, Ann`,
    "Tom O'Neil=A Ann=B"
  ],
  [
    'our own message',
    `Xin chào,\n\nđây là mã của tôi: ${A}\nMở link này là xem được: https://x.example/vi/caseload/#${A}&not-me=focus/\n\nNguyễn Văn An`,
    'Nguyễn Văn An=A'
  ],
  [
    'two forms',
    `Họ và tên: Nguyễn Thị Lan\nNgày sinh: 01/02/2009\nLớp: 12A1 - Trường THPT Lê Lợi\nSĐT: 0912 345 678\nMã kết quả: ${A}\nCảm ơn cô ạ\n\nHọ tên:Trần Khoa\nLớp :12A2\nMã :${B}`,
    'Nguyễn Thị Lan=A Trần Khoa=B'
  ],
  [
    'a form in small letters',
    `tên: nguyễn văn an\nlớp: 12a\nmã: ${A}\n\ntên: bình\nlớp: 12a\nmã: ${B}`,
    'nguyễn văn an=A bình=B'
  ],
  [
    'labels in a chat',
    `[10:42, 30/11/2026] PH Lan: Em gửi cô\nHọ tên: Lan\nMã: ${A}\n[10:43, 30/11/2026] Bình: mã: ${B}`,
    'Lan=A Bình=B'
  ],
  [
    'answers by mail, one question above each',
    `Họ và tên *\nNguyễn Văn An\n\nLớp *\n12A\n\nMã kết quả của em *\n${A}\n\nHọ và tên *\nTrần Bình\n\nLớp *\n12A\n\nMã kết quả của em *\n${B}`,
    'Nguyễn Văn An=A Trần Bình=B'
  ],
  [
    'labels with tabs',
    `Full Name\tAn Nguyen\nClass\t12A\nResult code\t${A}\nFull Name\tBinh\nClass\t12A\nResult code\t${B}`,
    'An Nguyen=A Binh=B'
  ],
  [
    'two sittings',
    `Họ tên\tMã trước\tMã sau\nAn\t${A}\t${B}\nBình\t${C}\t\nCường\t\t${D}`,
    'An=A An=B Bình=C Cường=D'
  ],
  [
    'two sittings with days',
    `Name,Sept code,Sept date,Nov code,Nov date\nAn,${A},2026-09-01,${B},2026-11-30\nBình,${C},2026-09-01,,\nCường,${D},2026-09-01,,`,
    'An=A An=B Bình=C Cường=D'
  ],
  ['a damaged code beside a sound one', `An: ${W} à nhầm ${B}`, 'An=W An=B'],
  [
    'an apology for a damaged code',
    `Mã lúc nãy ${W} em gõ sai, mã đúng đây ạ: ${B}\nEm là Hoa`,
    'Hoa=W Hoa=B'
  ],
  [
    'Messenger in English with replies',
    `An Nguyen\nAn\nmy code is ${A}\nEnter\nYou replied to An\nOriginal message:\nmy code is ${A}\nThanks!\nEnter\nBinh Tran\nBinh\n${B}\nEnter`,
    'An=A Binh=B'
  ],
  [
    'Messenger in Vietnamese with replies',
    `An Nguyễn\nEm gửi cô ạ\n${A}\n\nBạn đã gửi\nCảm ơn em\n\nBình đã trả lời bạn\nTin nhắn gốc:\nCác em gửi mã nhé\n${B}\n\nCường\n${C}`,
    'An Nguyễn=A Bình=B Cường=C'
  ],
  [
    'a reply in Teams',
    `[Tuesday 10:42 AM] An Nguyen\n${A}\n\n[Tuesday 10:44 AM] Binh Tran\n> An Nguyen, Tuesday 10:42 AM\n> ${A}\nmine is ${B}`,
    'An Nguyen=A Binh Tran=B'
  ],
  [
    'a mail with the head of its quotation',
    `Kính gửi cô,\nEm gửi mã: ${A}\nEm cảm ơn cô nhiều ạ!\nAn\n\nVào 10:45, T2, 30 thg 11, 2026 Mai Trần <m@s.example> đã viết:\n\n> Các em gửi mã nhé.\n> Cô Mai`,
    'An=A'
  ],
  ['a mail from a tablet', `${A}\n\nSent from my iPad`, '=A'],
  ['a mail from a phone', `Mã em ${A}\nAn\n\nĐã gửi từ iPhone của tôi`, 'An=A'],
  [
    'a long signature',
    `Dear Ms Mai,\n\nPlease find my code below:\n\n${A}\n\nKind regards,\nAn Nguyen (Mr)\nStudent, Class 12A\nLe Loi High School\nTel: 0912 345 678`,
    'An Nguyen (Mr)=A'
  ],
  [
    'two mails with telephone numbers',
    `Chào cô,\nmã: ${A}\nTrân trọng\nNguyễn An\nSĐT: 0912345678\n\nKính gửi cô Mai\nmã: ${B}\nTrân trọng\nTrần Bình\nSĐT: 0912345679`,
    'Nguyễn An=A Trần Bình=B'
  ],
  [
    'names with digits',
    `Tuấn 2k8 ${A}\nuser_123: ${B}\nNgọc 12A1: ${C}`,
    'Tuấn 2k8=A user_123=B Ngọc 12A1=C'
  ],
  ['numbers in a table', `12,${A}\n13,${B}\n14,${C}`, '12=A 13=B 14=C'],
  ['numbers of students', `Mã HS,Họ tên,Mã\nHS001,An,${A}\nHS002,Bình,${B}`, 'An=A Bình=B'],
  ['titles in a table', `STT;Học sinh;Kết quả\n1;Em An;${A}\n2;Em Bình;${B}`, 'Em An=A Em Bình=B'],
  [
    'a register with spaces',
    `1 Nguyễn Văn An 12A ${A}\n2 Trần Bình 12A ${B}`,
    '1 Nguyễn Văn An 12A=A 2 Trần Bình 12A=B'
  ],
  [
    'an export of Viber',
    `[30/11/2026 10:42:00] An : ${A}\n[30/11/2026 10:43:00] Bình : ${B}`,
    'An=A Bình=B'
  ],
  [
    'Teams with a day first',
    `Tuesday, November 30\nAn Nguyen\n10:42 AM\nHello Ms Mai\n${A}\nBinh Tran\n10:44 AM\n${B}`,
    'An Nguyen=A Binh Tran=B'
  ],
  ['Skype', `[30/11/2026 10:42 AM] An Nguyen: ${A}`, 'An Nguyen=A'],
  [
    'comments in Vietnamese',
    `An Nguyễn\n${A}\n5 phút\nThích\nPhản hồi\nBình Trần\n${B}\n3 phút\nThích\nPhản hồi`,
    'An Nguyễn=A Bình Trần=B'
  ],
  [
    'comments in English',
    `An Nguyen\n${A}\n5m\nLike\nReply\nBinh Tran\n${B}\n3m\nLike\nReply`,
    'An Nguyen=A Binh Tran=B'
  ],
  [
    'Google Classroom',
    `An Nguyen\nNov 30\n${A}\nBinh Tran\n10:44 AM\n${B}`,
    'An Nguyen=A Binh Tran=B'
  ],
  ['a wall', `An 12A\n${A}\nBình 12A\n${B}\nLan - Anh\n${C}`, 'An 12A=A Bình 12A=B Lan - Anh=C'],
  ['one code of two people', `An: ${A}\nBình: ${A}`, 'An=A Bình=A'],
  ['a code cut off', `An: 11MA-0HK2-FY9S\nBình: ${B}`, 'An=11MA-0HK2-FY9S Bình=B'],
  ['quotation marks', `Lan: «${A}»\n“${B}” Minh`, 'Lan=A Minh=B'],
  ['slashes', `An / ${A}\nBình / ${B}`, 'An=A Bình=B'],
  ['arrows', `An -> ${A}\nBình => ${B}\nCường → ${C}`, 'An=A Bình=B Cường=C'],
  ['classes in brackets', `An (12A): ${A}\nBình (12A): ${B}`, 'An (12A)=A Bình (12A)=B'],
  [
    'a name and a label',
    `An - Mã: ${A}\nBình - Code: ${B}\nCường, mã số: ${C}`,
    'An=A Bình=B Cường=C'
  ],
  ['JSON', `{"name":"An","code":"${A}"},{"name":"Bình","code":"${B}"}`, 'An=A Bình=B'],
  [
    'a forwarded mail',
    `---------- Forwarded message ---------\nFrom: An Nguyen <an@x.example>\nDate: Mon, Nov 30, 2026 at 10:45 AM\nSubject: code\nTo: <mai@x.example>\n\n${A}`,
    'An Nguyen=A'
  ],
  [
    'a forwarded mail in Vietnamese',
    `---------- Forwarded message ---------\nTừ: Nguyễn An <an@x.example>\nDate: 10:45, Th 2, 30 thg 11, 2026\nSubject: mã\nTo: <mai@x.example>\n\nmã: ${A}\n\nAn`,
    'Nguyễn An=A'
  ],
  [
    'Outlook with addresses',
    `An Nguyen <an@x.example>\nMon 11/30/2026 10:45 AM\nTo: Mai\n\n${A}\n\nBinh Tran <b@x.example>\nMon 11/30/2026 10:46 AM\nTo: Mai\n\n${B}`,
    'An Nguyen=A Binh Tran=B'
  ],
  [
    'Outlook on the web',
    `An Nguyen\nMon 30/11/2026 10:45\n${A}\n\nBinh Tran\nMon 30/11/2026 10:46\n${B}`,
    'An Nguyen=A Binh Tran=B'
  ]
]
