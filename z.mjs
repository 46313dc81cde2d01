import { schemas } from './src/handbook/collections.ts';
const kinds={}; 
const walk=(s,d=0,p='')=>{const def=s._zod.def; kinds[def.type]=(kinds[def.type]||0)+1; 
 if(def.type==='pipe') console.log(p, 'pipe', def.in._zod.def.type, def.out._zod.def.type);
 if(def.type==='object') for(const [k,v] of Object.entries(def.shape)) {walk(v,d+1,p+'.'+k)}
 else if(def.type==='array') walk(def.element,d,p+'[]'); else if(def.innerType) walk(def.innerType,d,p); else if(def.type==='union') def.options.forEach((o,i)=>walk(o,d,p+'|'+i)); else if (def.type==='pipe') walk(def.out,d,p);};
for(const [n,s] of Object.entries(schemas)) walk(s,0,n);
console.log(kinds);
const t=schemas.topics.shape; console.log(t.questions._zod.def.checks?.map(c=>c._zod.def), t.title._zod.def.checks.map(c=>c._zod.def), t.id._zod.def);
