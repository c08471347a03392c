import { openHarness } from './serve.mjs';
const h=await openHarness();
const page=await h.browser.newPage({viewport:{width:1000,height:900},deviceScaleFactor:1});
page.on('pageerror',e=>console.log('ERR',e.message));
await page.goto(`${h.url}?surface=worth&state=private&theme=dark`); await page.waitForTimeout(900);
const occ=page.getByRole('combobox',{name:'Occupation'}); await occ.fill('soft'); await page.waitForTimeout(200);
await occ.scrollIntoViewIfNeeded(); await page.screenshot({path:'/tmp/shots/combo.png'});
await page.keyboard.press('Enter'); await page.waitForTimeout(500);
const area=page.getByRole('combobox',{name:'Area'}); await area.fill('boul'); await page.waitForTimeout(200); await page.keyboard.press('Enter'); await page.waitForTimeout(400);
await page.getByRole('button',{name:'Show'}).first().click(); await page.waitForTimeout(300);
await page.getByText('Against what others pay').scrollIntoViewIfNeeded();
await page.evaluate(()=>document.querySelectorAll('h2').forEach(x=>x.textContent.startsWith('Against')&&x.scrollIntoView()));
await page.screenshot({path:'/tmp/shots/official.png'});
// timing of slider
await page.evaluate(()=>scrollTo(0,0));
const t=await page.evaluate(async()=>{
  const s=[...document.querySelectorAll('input[type=range]')]; const out=[];
  for (const el of s.slice(0,4)) { const times=[]; for (let i=0;i<40;i++){ const v=Number(el.min)+(Number(el.max)-Number(el.min))*(i/40); 
    const t0=performance.now(); const set=Object.getOwnPropertyDescriptor(HTMLInputElement.prototype,'value').set; set.call(el,String(v)); el.dispatchEvent(new Event('input',{bubbles:true}));
    const t1=performance.now(); await new Promise(r=>requestAnimationFrame(()=>{const c=new MessageChannel(); c.port1.onmessage=()=>r(); c.port2.postMessage(0)})); times.push([t1-t0, performance.now()-t0]); }
    const med=k=>times.map(x=>x[k]).sort((a,b)=>a-b)[20].toFixed(1); const p95=k=>times.map(x=>x[k]).sort((a,b)=>a-b)[38].toFixed(1);
    out.push([el.closest('.slider').querySelector('label').textContent, 'sync med '+med(0)+' p95 '+p95(0), 'to frame med '+med(1)+' p95 '+p95(1)]); }
  return out; });
console.log(t);
await page.screenshot({path:'/tmp/shots/changed.png'});
await h.close();
