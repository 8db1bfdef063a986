import { textsOf } from '../../texts/texts-of';
import { en } from './organisation.en';
import { zh } from './organisation.zh';

export const organisationTexts = textsOf('organisation', zh, en);
