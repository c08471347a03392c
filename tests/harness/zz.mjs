import { mkdirSync } from 'node:fs';
import { openHarness } from './serve.mjs';
const out='/tmp/shots/'; mkdirSync(out,{recursive:true});
const list=JSON.parse(process.argv[2]); // [{q, name, width, click}]
const h=await openHarness();
for (const s of list) {
  const page=await h.browser.newPage({viewport:{width:s.width??400,height:800},deviceScaleFactor:s.scale??1.5});
  page.on('pageerror',e=>console.log(s.name,'ERR',e.message));
  page.on('console',m=>m.type()==='error'&&console.log(s.name,'CON',m.text()));
  await page.goto(`${h.url}?${s.q}`);
  await page.waitForSelector('h1,[role=alert]'); await page.waitForTimeout(600);
  for (const c of s.click??[]) { await page.evaluate(t=>{[...document.querySelectorAll('button,label')].filter(b=>b.textContent.trim().startsWith(t)).forEach(b=>b.click())},c); await page.waitForTimeout(200);}
  if (s.js) console.log(s.name, await page.evaluate(s.js));
  await page.waitForTimeout(200);
  const wide=await page.evaluate(()=>document.documentElement.scrollWidth-innerWidth); if(wide>0)console.log(s.name,'WIDE',wide);
  const H=await page.evaluate(()=>document.documentElement.scrollHeight); const step=s.step??1400; const n=Math.ceil(H/step);
  await page.setViewportSize({width:s.width??400,height:Math.min(H,16000)}); await page.waitForTimeout(300);
  for(let i=0;i<n;i++) await page.screenshot({path:out+s.name+'-'+i+'.png',fullPage:true,clip:{x:0,y:i*step,width:s.width??400,height:Math.min(step,H-i*step)}});
  console.log(s.name,H,n);
  await page.close();
}
await h.close();
