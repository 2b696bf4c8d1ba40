import { roleInTitle } from '#domain/advert/role-in-title'
import { expect, test } from 'vitest'

const ROLES = [
  { id: 'receptionist', names: ['Receptionist', 'Nhân viên lễ tân', ''] },
  { id: 'hotel-clerk', names: ['Hotel receptionist', 'Lễ tân khách sạn'] },
  { id: 'accountant', names: ['Accountant', 'Kế toán'] }
]

test.each<[string, string | undefined]>([
  ['Receptionist (part time)', 'receptionist'],
  // The name with the most words.
  ['Receptionist / Hotel Receptionist', 'hotel-clerk'],
  // Of two equally long ones, the first.
  ['Accountant and Receptionist', 'accountant'],
  ['Receptionist and Accountant', 'receptionist'],
  ['nhan vien le tan', 'receptionist'],
  ['TUYỂN KẾ TOÁN', 'accountant'],
  // All words of a name, in their order.
  ['Lễ tân', undefined],
  ['Receptionists', undefined],
  ['', undefined]
])('the title %j names the role %s', (title, role) => {
  expect(roleInTitle(title, ROLES)).toBe(role)
})
