import type { AdvertPatterns, LanguagePatterns } from '#domain/advert/patterns'

const ENGLISH: LanguagePatterns = {
  lists: { customers: 'customer*|client*' },
  sides: {
    serving: { weight: 3, phrases: '(serv|call)* _ @customers, front desk' },
    sales: { weight: 2, phrases: 'sales' },
    customerWords: { weight: 1, phrases: '@customers' },
    accounts: { weight: -3, phrases: 'ledger*, write code, desk ledger*' },
    records: { weight: -2, phrases: 'filing, keep _ files' },
    dataWords: { weight: -1, phrases: 'data' }
  },
  traits: {
    focus: {
      more: { weight: 2, phrases: 'check*, exact*' },
      less: { weight: 2, phrases: 'variety' }
    },
    listening: { more: { weight: 2, phrases: 'listen*' } },
    flexibility: { inBenefits: true, more: { weight: 3, phrases: 'remote' } }
  },
  neutral: 'customer data, client server',
  sections: {
    duties: { headings: 'duties, you will', cues: '' },
    requirements: { headings: 'requirements, skills :', cues: 'degree*' },
    benefits: { headings: 'benefits', cues: 'bonus' },
    company: { headings: 'about us', openings: 'we serve', cues: 'founded in' }
  },
  boilerplate: 'equal opportunit*',
  negation: { words: 'no, not, without', except: 'not only', ends: 'but' },
  unclaimed: { marketing: 'marketing' },
  cautions: { salesLead: 'sales manager' },
  warnings: {
    deposit: { phrases: 'training fee*' },
    easyMoney: { phrases: 'high income', together: 'no experience, no _ needed' }
  },
  languageWords: 'and, the, with, you, of, for'
}

const VIETNAMESE: LanguagePatterns = {
  lists: { customers: 'khách hàng|khách' },
  sides: {
    consulting: { weight: 3, phrases: 'tư vấn _ @customers' },
    accounts: { weight: -3, phrases: 'sổ sách' }
  },
  traits: { focus: { more: { weight: 2, phrases: 'cẩn thận' } } },
  neutral: 'khách sạn',
  sections: {
    duties: { headings: 'mô tả công việc', cues: '' },
    requirements: { headings: 'yêu cầu :', cues: 'tốt nghiệp' },
    benefits: { headings: 'quyền lợi', cues: 'phụ cấp' },
    company: { headings: 'về chúng tôi', cues: 'tầm nhìn' }
  },
  boilerplate: 'hạn nộp',
  negation: { words: 'không', except: 'không chỉ', ends: 'nhưng' },
  unclaimed: { marketing: 'truyền thông' },
  cautions: { salesLead: 'trưởng phòng kinh doanh' },
  warnings: { deposit: { phrases: 'đặt cọc' } },
  languageWords: 'không, và, của, với, cho, người'
}

/** A few patterns of each kind, so that a test shows by itself what they find. */
export const SMALL_PATTERNS: AdvertPatterns = { en: ENGLISH, vi: VIETNAMESE }
