/** The print commands that the documents show are carried out as they stand there. */
import { beforeAll, expect, it } from 'vitest';
import { documentedCommands, expectCarriedOut } from './documented-commands';
import { type PrintRoom, printRoom } from './real-sheets';

let room: PrintRoom;
beforeAll(async () => {
  room = await printRoom();
}, 300_000);

const commands = documentedCommands(false);

it('are several', () => {
  expect(commands.length).toBeGreaterThan(4);
});

it.each(commands)('$file: npm run print -- $words', ({ argv }) => expectCarriedOut(argv, room));
