import type { UnitCode } from '@app/kernel';
import type { County } from '../founding/found-county.js';

// GB/T 2260 gives no province the number 99: this code can become no real county's, and 呦呦鹿鸣 is a deer's call.
export const DEMO_COUNTY: County = { code: '990123' as UnitCode, name: '鹿鸣县' };
