import { chromium } from 'playwright-core';
const ext='/tmp/out/chrome-mv3';
const ctx=await chromium.launchPersistentContext('/tmp/prof'+Date.now(),{executablePath:'/usr/bin/chromium',headless:false,args:['--headless=new','--no-sandbox',`--disable-extensions-except=${ext}`,`--load-extension=${ext}`]});
let [sw]=ctx.serviceWorkers(); if(!sw) sw=await ctx.waitForEvent('serviceworker');
const id=sw.url().split('/')[2]; console.log(id);
const page=await ctx.newPage(); page.on('pageerror',e=>console.log('ERR',e.message)); page.on('console',m=>console.log('CON',m.type(),m.text()));
await page.goto(`chrome-extension://${id}/options.html#statistics`); await page.waitForSelector('text=Official pay statistics');
for (const f of process.argv.slice(2)) {
  await page.evaluate(()=>{window.gaps=[];let last=performance.now();window.stopGap=false;const tick=()=>{const n=performance.now();window.gaps.push(n-last);last=n;if(!window.stopGap)requestAnimationFrame(tick)};requestAnimationFrame(tick);});
  const t0=Date.now();
  await page.setInputFiles('input[type=file]',f);
  await page.waitForSelector('progress',{timeout:20000}).catch(()=>{});
  await page.waitForTimeout(1500); await page.screenshot({path:'/tmp/shots/importing.png'});
  await page.waitForSelector('.import',{state:'detached',timeout:180000});
  const dt=Date.now()-t0;
  const r=await page.evaluate(()=>{window.stopGap=true;const g=window.gaps.slice(2).sort((a,b)=>a-b);return {n:g.length,med:g[g.length>>1],p99:g[Math.floor(g.length*.99)],max:g.at(-1)}});
  console.log(f,dt+' ms',JSON.stringify(r)); console.log(await page.evaluate(()=>document.querySelector('.toast')?.textContent+' | '+[...document.querySelectorAll('#statistics li')].map(x=>x.textContent).join(' || ')));
}
await page.screenshot({path:'/tmp/shots/imported.png',fullPage:true});
const w=await ctx.newPage(); w.on('pageerror',e=>console.log('ERR',e.message)); w.on('console',m=>m.type()==='error'&&console.log('CON',m.text()));
await w.goto(`chrome-extension://${id}/sidepanel.html`); await w.waitForTimeout(800);
await w.getByRole('textbox').first().fill(`Dear Maren,

We are pleased to offer you the position of Software Developer at Halvorsen Robotics in Boulder, Colorado.

Your base salary will be $145,000 per year. You will receive a sign-on bonus of $20,000, which you must repay pro rata if you resign within 24 months. You are eligible for an annual bonus with a target of 15% of base salary. You will be granted 1,200 restricted stock units vesting over four years with a one-year cliff.

We match 50% of your 401(k) contributions up to 6% of pay. Your start date is April 13, 2026. Please reply by March 13, 2026.

Regards,
Ines Okafor`);
await w.getByRole('button',{name:'Read it'}).click(); await w.waitForTimeout(1500);
await w.getByRole('tab',{name:'Worth'}).click(); await w.waitForTimeout(1200);
await w.screenshot({path:'/tmp/shots/real-panel.png',fullPage:true});
const href=await w.evaluate(()=>document.querySelector('a[href^="worth.html"]')?.href); console.log(href);
await w.goto(href); await w.waitForTimeout(1500);
await w.setViewportSize({width:1100,height:900});
const occ=w.getByRole('combobox',{name:'Occupation'}); 
if (await occ.count()) { await occ.fill('software dev'); await w.waitForTimeout(300); await w.keyboard.press('Enter'); await w.waitForTimeout(600); 
console.log(await w.evaluate(()=>document.querySelector('.official-says')?.textContent)); 
await occ.scrollIntoViewIfNeeded(); }
await w.screenshot({path:'/tmp/shots/real-page.png'});
await ctx.close();
