import { isDirector, isOfDepartment } from '../../core/offices.ts'
import type { Person } from '../people/people-port.ts'
import type { Tenant } from './tenants-port.ts'

/**
 * A tenant vouches only for people of the districts it was allowed for, so one district's administrator can't become another's.
 * Whoever holds an office of the department is vouched for by its own tenants alone: an operator may allow a district's, of any district.
 */
export const vouchesFor = (tenant: Tenant, person: Person): boolean =>
  isOfDepartment(person) ? tenant.department : vouchesForPlace(tenant, person)

const vouchesForPlace = (tenant: Tenant, person: Person): boolean =>
  (tenant.everyDistrict && (person.districtCode !== undefined || isDirector(person))) ||
  (person.districtCode !== undefined && tenant.districts.includes(person.districtCode)) ||
  person.directs.some((code) => tenant.districts.includes(code))
