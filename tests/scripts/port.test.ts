/** A port that is taken is told before anything is built. */
import { spawn } from 'node:child_process';
import { type AddressInfo, createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** Of the site's command; it must not keep this process from holding its port. */
const site = (...argv: string[]): Promise<Ended> =>
  new Promise((tell) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/site.ts', ...argv], {
      cwd: root,
    });
    const ended: Ended = { code: null, out: '', err: '' };
    child.stdout.on('data', (text) => {
      ended.out += text;
    });
    child.stderr.on('data', (text) => {
      ended.err += text;
    });
    child.on('close', (code) => tell({ ...ended, code }));
  });

it('is refused with another one to take', async () => {
  const holder = createServer();
  await new Promise<void>((ready) => holder.listen(0, 'localhost', ready));
  const { port } = holder.address() as AddressInfo;
  expect(await site('start', '--port', String(port))).toEqual({
    code: 1,
    out: '',
    err: expect.stringMatching(
      new RegExp(`^Port ${port} is taken\\..*npm start -- --port \\d+\n$`),
    ),
  });
  await new Promise((closed) => holder.close(closed));
});

it('must be one, of a command that serves', async () => {
  expect(await site('start', '--port', '4l80')).toMatchObject({ code: 2, out: '' });
  expect(await site('build', '--port', '4180')).toMatchObject({
    code: 2,
    err: expect.stringContaining('serves nothing'),
  });
});
