import { textsOf } from '../../texts/texts-of';
import { en } from './orders.en';
import { zh } from './orders.zh';

export const ordersTexts = textsOf('orders', zh, en);
