import { START } from '@app/event-sourcing';
import type { Command } from 'commander';
import { withCounty } from '../county/with-county.js';
import { foundBare, giveAdminPassword } from '../founding/found-bare.js';

/** For installations whose api and worker run by themselves: each of them expects a county that is there. */
export const foundCommand = (program: Command): void => {
  program
    .command('found')
    .description(
      '在空库里建县：规则、本县与管理员；已有则不变 · found a bare county in an empty store; nothing if it is there',
    )
    .action(() =>
      withCounty(async (county) => {
        if ((await county.store.head()) === START) return foundBare(county);
        console.log('县已建立，没有改动 · the county is there already, nothing changed');
        await giveAdminPassword(county);
      }),
    );
};
