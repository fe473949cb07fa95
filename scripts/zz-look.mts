import { chromium } from 'playwright-core';
import { execSync } from 'node:child_process';
const [url, out, ...shots] = process.argv.slice(2);
const exe = execSync('command -v chromium-headless-shell || command -v chromium').toString().trim();
const b = await chromium.launch({ executablePath: exe, args: ['--no-sandbox','--use-gl=angle','--use-angle=swiftshader','--enable-unsafe-swiftshader','--font-render-hinting=slight'] });
for (const shot of shots) {
  const [name, size, hash, ...acts] = shot.split('|');
  const [w,h] = size.split('x').map(Number);
  const p = await b.newPage({ viewport: { width: w, height: h } });
  p.on('pageerror', e => console.log('PAGEERROR', e.message));
  p.on('console', m => m.type()==='error' && console.log('CONSOLE', m.text()));
  await p.goto(url + hash, { waitUntil: 'load' });
  await p.waitForFunction(() => performance.getEntriesByName('first-picture').length > 0, null, { timeout: 60000 }).catch(()=>console.log('no first picture'));
  await p.waitForTimeout(4000);
  for (const act of acts) {
    const [kind, ...rest] = act.split(':'); const arg = rest.join(':');
    if (kind==='click') await p.locator(arg).first().click();
    if (kind==='hover') await p.locator(arg).first().hover();
    if (kind==='move') { const [x,y]=arg.split(',').map(Number); await p.mouse.move(x,y); await p.mouse.move(x+1,y+1); }
    if (kind==='right') { const [x,y]=arg.split(',').map(Number); await p.mouse.click(x,y,{button:'right'}); }
    if (kind==='key') await p.keyboard.press(arg);
    if (kind==='type') await p.keyboard.type(arg);
    await p.waitForTimeout(2500);
  }
  await p.screenshot({ path: `${out}/${name}.png` });
  await p.close();
}
await b.close();
