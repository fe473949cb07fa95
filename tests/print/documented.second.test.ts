/** The print commands that the documents show for another edition are carried out with another. */
import { beforeAll, expect, it } from 'vitest';
import { documentedCommands, expectCarriedOut } from './documented-commands';
import { type PrintRoom, printRoom } from './real-sheets';

let room: PrintRoom;
beforeAll(async () => {
  room = await printRoom();
}, 300_000);

const commands = documentedCommands(true);

it('are several', () => {
  expect(commands.length).toBeGreaterThan(1);
});

it.each(commands)('$file: npm run print -- $words', ({ argv }) => expectCarriedOut(argv, room));
