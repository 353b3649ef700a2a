// Made by scripts/reportAssets.ts from client/ and style/: edit these and run `npm run build`.
/** The script of the HTML report. */
export const SCRIPT = `"use strict";(()=>{function l(e,t={},...n){let o=Object.assign(document.createElement(e),t);return o.append(...n),o}function f(e,t,n=""){let o=l("button",{type:"button",className:n},e);return o.addEventListener("click",t),o}function D(e,t,n,o=""){let r=f(e,async()=>{await navigator.clipboard?.writeText(n()),r.textContent=t},o);return r}function R(e,t){let n=e.querySelector("h3");(e.matches(".once, .utterance")?n:n?.parentElement)?.append(t)}var st="[aria-hidden], button, .page-link, .permalink";function h(e){let t=e?.cloneNode(!0);for(let n of t?.querySelectorAll(st)??[])n.remove();return(t?.textContent??"").replace(/\\s+/gu," ").trim()}function B(e,t,n){let o=URL.createObjectURL(new Blob([n],{type:t}));l("a",{href:o,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(o),1e4)}function I(e){let t="";for(let n of e)/[A-Za-z0-9_.-]/u.test(n)?t+=n:n==="#"?t+=":":t+=\`~\${n.codePointAt(0).toString(16)}~\`;return t}var j="article..";function se(e){return\`\${j}\${I(e)}\`}function ie(e,t,n){return\`\${e}#\${t[0]}\${n}\`}var m=JSON.parse(document.querySelector('script[type="application/json"]')?.textContent??"null"),J=new Map(m?.stories.flatMap(e=>e.articles.flatMap(t=>[...t.figures.map(n=>le({story:e,article:t,what:"figure",data:n})),...t.quotes.map(n=>le({story:e,article:t,what:"quote",data:n}))])));function le(e){return[U(e.article.id,e.what,e.data[0]),e]}function U(e,t,n){return I(ie(e,t,n))}function Q({article:e,what:t,data:[n]}){return document.getElementById(U(e.id,t,n))}function L(e){let t=e.closest(".story");return m?.stories[[...document.querySelectorAll(".story")].indexOf(t)]}function z(e){return[...J.values()].filter(t=>it(t)===e)}function it({story:e,what:t,data:n}){return t==="figure"?e.questions[n[11]]:e.utterances[n[5]]}function F({text:e},t,n=260){let o=Math.max(0,t.start-n),r=Math.min(e.length,t.end+n);return{start:lt(e,o,t.start),end:ct(e,t.end,r)}}function lt(e,t,n){let o=n;for(;o>t&&e[o-1]!==\`
\`&&!ce(e,o-1);)o--;if(o===t&&t>0)for(;o<n&&!/\\s/u.test(e[o-1]);)o++;for(;o<n&&/\\s/u.test(e[o]);)o++;return o}function ct(e,t,n){let o=t;for(;o<n&&e[o]!==\`
\`&&!(ce(e,o)&&o>t);)o++;if(o===n&&n<e.length)for(;o>t&&!/\\s/u.test(e[o]);)o--;for(;o>t&&/\\s/u.test(e[o-1]);)o--;return o}function ce(e,t){if(!/\\s/u.test(e[t]))return!1;let n=t-1;for(;n>0&&/["'”’)\\]]/u.test(e[n]);)n--;if(!/[.!?…]/u.test(e[n]??""))return!1;let o=/[^\\s.]*\$/u.exec(e.slice(Math.max(0,n-12),n))?.[0]??"";return e[n]!=="."||o.length>2}var at=10,ae=4,ut=60;function ue(e,t){let n=t.trim().replace(/[\\ud800-\\udfff]/gu,""),o=n.split(/\\s+/u),s=(o.length<=at?[n.slice(0,ut)]:[o.slice(0,ae).join(" "),o.slice(-ae).join(" ")]).map(i=>encodeURIComponent(i).replaceAll("-","%2D")).join(",");return\`\${e.split("#")[0]}#:~:text=\${s}\`}function X(e){let t=e.closest(".article-text p")??e.parentElement?.closest(".article-text p");if(!t)return null;let n=document.createRange();return n.setStart(t,0),n.setEndBefore(e),{text:t.textContent??"",at:t===e?0:n.toString().length}}function N(e,t=e?.textContent?.length??0){let n=e&&X(e);if(!n)return["","",""];let{text:o,at:r}=n,s=Math.min(o.length,r+t),{start:i,end:c}=F(n,{start:r,end:s});return[o.slice(i,r),o.slice(r,s),o.slice(s,c)]}function v(e,t){return N(e,t).join("")}function me(e){let t=e.textContent??"",n=[];for(let o=t.search(/\\S/u);o>=0&&o<t.length;){let r=Math.max(o+1,F({text:t},{start:o,end:o},t.length).end);n.push({start:o,end:r});let s=t.slice(r).search(/\\S/u);o=s<0?t.length:r+s}return n}function Y(e,{start:t,end:n}){let o=document.createRange(),r=document.createTreeWalker(e,NodeFilter.SHOW_TEXT),[s,i]=[0,!1];for(let c=r.nextNode();c;c=r.nextNode()){if(!i&&t<s+c.length&&(o.setStart(c,t-s),i=!0),n<=s+c.length){o.setEnd(c,n-s);break}s+=c.length}return o}function q(e,t){let n=e?.closest(".article")?.querySelector(".article-source a")?.href;return n&&t?ue(n,t):""}function k(e){return\`\${location.href.split("#")[0]}#\${e}\`}function fe(){if(m){for(let e of document.querySelectorAll(".question, .utterance")){let t=e.querySelector("h3");t?.append(pe(e.id,\`\${m.labels.link}: \${t.querySelector("bdi")?.textContent??""}\`))}document.addEventListener("toggle",({target:e})=>he(e),!0)}}function pe(e,t){let n=l("a",{href:\`#\${e}\`,className:"permalink",title:t});return n.setAttribute("aria-label",t),n}var de=new WeakSet,ge=new Map;function he(e){if(!(!(e instanceof HTMLDetailsElement)||!e.matches(".article")||!e.open)&&!de.has(e)){de.add(e);for(let t of e.querySelectorAll("div.block p[id]")){let n=Number(t.id.slice(t.id.lastIndexOf(":p")+2));for(let o of me(t).reverse()){let r=\`\${e.id.slice(j.length)}:at\${n+o.start}\`;ge.set(r,{line:t,span:o});let s=pe(r,m.labels.linkSentence);document.getElementById(r)||(s.id=r);let i=Y(t,o);i.collapse(!1),i.insertNode(s),mt(s)}}}}function mt(e){let t=e.parentElement?.closest("a");if(!t)return;let n=document.createRange();n.setStartAfter(e),n.setEndAfter(t),t.after(e,n.extractContents());let o=e.nextElementSibling;o?.id===t.id&&o.removeAttribute("id"),o?.textContent===""&&o.remove()}function ye(e){let[,t]=/^#(.+):at\\d+\$/u.exec(e)??[],n=t===void 0?null:document.getElementById(j+t);n instanceof HTMLDetailsElement&&(n.open=!0,he(n))}function be(e){if(typeof Highlight>"u")return;let t=ge.get(e.slice(1));t?CSS.highlights.set("sentence",new Highlight(Y(t.line,t.span))):CSS.highlights.delete("sentence")}function Z(){M(location.hash)||ye(location.hash);let e=M(location.hash);e&&(ft(e),be(location.hash),e.scrollIntoView({block:e.matches("section, header, details.article")?"start":"center"}))}function M(e){return e.length>1?document.getElementById(dt(e.slice(1))):null}function dt(e){try{return decodeURIComponent(e)}catch{return e}}function ft(e){for(let n=e;n;n=n.parentElement)n instanceof HTMLDetailsElement&&(n.open=!0);for(let n of[...document.querySelectorAll(".found-out")])n.contains(e)&&n.classList.remove("found-out");let t=e.closest(".question");t&&(t.hidden=!1)}var Ee=e=>/^["“”„«»]|["“”„«»]\$/u.test(e)?e:\`“\${e}”\`;function P(e){let t=e.closest(".question"),n=e.closest(".utterance"),o=t?pt(t):n?ht(n):Se(e),r=(t??n??e).id;return[...o,k(r)].join(\`
\`)}function pt(e){let t=h(e.querySelector(".status"));return[[h(e.querySelector("h3 bdi")),t].filter(Boolean).join(": "),...[...e.querySelectorAll(".answer")].flatMap(gt)]}function gt(e){let t=n=>h(e.querySelector(n));return[\`\${t(".value")} · \${t(".who")}\`.replace(/ · \$/u,""),...xe(e)]}function ht(e){let t=[...e.querySelectorAll(".reading")];return[h(e.querySelector("h3 bdi")),...t.flatMap(xe)]}function xe(e){let t=[...e.querySelectorAll(".passage:not(.again)")].flatMap(o=>{let r=o.querySelector(".page-link")?.href;return[\`  \${h(o.querySelector(".passage-from"))}: \${Ee(h(o.querySelector("blockquote")))}\`,...r?[\`  \${r}\`]:[]]});return t.length>0?t:[...e.querySelectorAll("a.siglum")].flatMap(o=>Se(M(o.hash)).map(r=>\`  \${r}\`))}function Se(e){let t=e?.closest(".article");if(!e||!t)return[];let n=\`\${h(t.querySelector("summary > .siglum"))} \${h(t.querySelector(".article-meta"))}\`,o=v(e),r=q(e,o);return[\`\${n}: \${Ee(o.replace(/\\s+/gu," "))}\`,...r?[r]:[]]}function Te(){document.addEventListener("pointerover",({target:e})=>{let t=e instanceof HTMLElement&&e.matches(".siglum")?e:null;t&&!t.title&&(t.title=ee(t,t.textContent))})}function ee(e,t){return[...e.closest(".story")?.querySelectorAll(".texts-glyph .witness")??[]].find(o=>o.querySelector(".siglum")?.textContent===t)?.title??""}function Le(){if(!("popover"in HTMLElement.prototype))return;let e=l("div",{className:"card",popover:"auto",role:"dialog",tabIndex:-1});document.body.append(e),document.addEventListener("click",t=>{if(t.defaultPrevented||t.ctrlKey||t.metaKey||t.shiftKey||t.button!==0)return;let n=t.target.closest('a[href^="#"]');n&&(e.contains(n)?e.hidePopover():yt(e,n)&&(t.preventDefault(),wt(e,n)))})}function yt(e,t){let n=t.getAttribute("href"),o=M(n);if(!o||t.matches(".passage-from, .permalink, .contents a, .skip, .overview .headline a"))return!1;let r=bt(o);if(!r)return!1;let{goto:s="",copy:i="",copied:c="",close:u=""}=document.body.dataset,a=l("p",{className:"card-actions"},l("a",{href:n,className:"card-go"},s),...Tt(o),D(i,c,()=>P(o)),f(u,()=>e.hidePopover()));return e.setAttribute("aria-label",(t.textContent??"").trim().slice(0,80)||s),e.replaceChildren(...r,a),!0}function bt(e){if(e.closest(".article-text"))return St(e);let n=e.closest(".question, .utterance");if(!n)return null;let o=n.cloneNode(!0);o.hidden=!1;let r=e.id?o.querySelector(\`details[id="\${CSS.escape(e.id)}"]\`):null;for(let s of o.querySelectorAll("details"))s.open=s===r;return n.matches(".once")&&Et(o,e),Me(o),[o]}function Et(e,t){let n=[...e.querySelectorAll(".answer")],o=n.filter(({id:r})=>r===t.id);for(let r of o.length>0?o:n){let s=[...r.querySelectorAll("a.siglum")],i=new Map;for(let c of s){let u=M(c.hash),[a,d,p]=N(u),b=i.get(a+d+p),y=[l("b",{className:"siglum"},c.textContent??"")," ",ee(t,c.textContent)];b?b.querySelector(".passage-from")?.append(" · ",...y):d&&i.set(a+d+p,xt(y,[a,l("mark",{},d),p]))}r.after(l("div",{className:"passages"},...i.values()))}}function xt(e,t){let n=l("p",{className:"passage-from"},...e);return l("div",{className:"passage"},n,l("blockquote",{dir:"auto"},...t))}function St(e){let t=e.closest("p")??e.parentElement?.closest("p"),n=e.closest(".article");if(!t||!n)return null;let o=l("p",{className:"card-from"});for(let s of n.querySelectorAll(":scope > summary > .siglum, :scope > summary > .article-meta"))o.append(s.cloneNode(!0)," ");let r=t.cloneNode(!0);return e.id&&r.querySelector(\`[id="\${CSS.escape(e.id)}"]\`)?.classList.add("here"),Me(r),[o,l("blockquote",{},r)]}function Tt(e){let t=q(e,v(e));return t?[l("a",{href:t,rel:"noreferrer noopener nofollow"},document.body.dataset.outside??"")]:[]}function Me(e){e.removeAttribute("id");for(let t of e.querySelectorAll("[id]"))t.removeAttribute("id")}function wt(e,t){e.showPopover(),e.scrollTop=0;let n=innerWidth>640;e.classList.toggle("sheet",!n),n?Mt(e,t.getBoundingClientRect()):e.style.removeProperty("top"),e.focus({preventScroll:!0}),Lt(e)}function Lt(e){let t=e.querySelector("details[open]"),n=t?t.getBoundingClientRect().bottom-e.getBoundingClientRect().bottom:0;t&&n>-we&&(e.scrollTop=t.offsetTop-we)}var we=48;function Mt(e,t){let{width:n,height:o}=e.getBoundingClientRect(),s=t.bottom+8+o<innerHeight?t.bottom+8:Math.max(8,t.top-8-o);e.style.top=\`\${Math.min(s,Math.max(8,innerHeight-o-8))}px\`,e.style.left=\`\${Math.max(8,Math.min(t.left,innerWidth-n-8))}px\`}function Ae(){if(!m)return;let{copy:e,copied:t}=m.labels;for(let n of document.querySelectorAll(".question:not(.once), .utterance"))R(n,D(e,t,()=>P(n),"take copy"))}function G(e,t){if(e.length<=t)return e;let n=e.slice(0,Math.max(0,t-1)),o=n.lastIndexOf(" ");return\`\${(o>t*.6?n.slice(0,o):n).replace(/[\\ud800-\\udbff]\$/u,"").replace(/[\\s,;:–-]+\$/u,"")}…\`}var qe=\`variorum \${location.pathname} \${vt(JSON.stringify(m))}\`,w=At(),ke=[];function \$e(){return w}function A(e,t){w=[...w.filter(n=>ve(n.decision)!==ve(e)),{decision:e,words:t}],Oe()}function He(e){w=w.filter(t=>t!==e),Oe()}function _(e){ke.push(e),e()}function Ie(){return w.map(({decision:e})=>\`\${JSON.stringify(e)}
\`).join("")}function Ne(e,t,n){return w.find(({decision:o})=>"article"in o&&o.article===e&&o.start===t&&o.what===n)?.decision.do}function ve(e){return"article"in e?\`\${e.what} \${e.article} \${e.start} \${e.end}\`:JSON.stringify(e)}function Oe(){try{sessionStorage.setItem(qe,JSON.stringify(w))}catch{}for(let e of ke)e()}function At(){try{return JSON.parse(sessionStorage.getItem(qe)??"[]")}catch{return[]}}function vt(e){let t=2166136261;for(let n=0;n<e.length;n++)t=Math.imul(t^e.charCodeAt(n),16777619);return(t>>>0).toString(16)}function \$(e,...t){let n=l("h2",{id:"dialog..h"},e),o=l("dialog",{className:"fix-dialog"},n,...t);o.setAttribute("aria-labelledby",n.id);let r=()=>{o.close(),o.remove()};return o.append(f(m.labels.close,r,"quiet")),o.addEventListener("close",()=>o.remove()),document.body.append(o),o.showModal(),r}function H(e,t){return l("label",{},l("span",{},e),t)}function O(e,t){let n=l("select",{},...e.map(([o,r])=>l("option",{value:o},r)));return t!==void 0&&(n.value=t),n}function K(e,t){let n=e.map(s=>({thing:s,input:l("input",{type:"checkbox"})})),o=n.map(({thing:s,input:i})=>l("label",{className:"tick"},i,l("span",{},...t(s))));return{box:l("div",{className:"ticks"},...o),chosen:()=>n.filter(({input:s})=>s.checked).map(({thing:s})=>s)}}var qt=["exact","at_least","more_than","at_most","less_than","about","range","vague"];function W({article:e,data:[t,n,o]}){return{article:e.id,start:t,end:n,text:o}}function S({article:e,data:t}){return\`“\${G(t[2],60)}” (\${e.siglum})\`}function Ce(e){let{article:t,data:n}=e,o=Q(e),r=o&&X(o);if(!r)return[S(e)];let s=r.text.slice(0,r.at),i=r.text.slice(r.at+n[2].length);return[\`\${t.siglum}  \${\$t(s)}\`,l("b",{},n[2]),Ht(i)]}function kt(e){let t=e.data[2],[n,o,r]=N(Q(e),t.length);return l("blockquote",{dir:"auto"},n,l("mark",{},o||t),r)}var V=32,\$t=e=>e.length<=V?e:e.slice(-V).replace(/^\\S*/u,"…"),Ht=e=>e.length<=V?e:e.slice(0,V).replace(/\\S*\$/u,"…");function De(e){let{labels:t}=m,{what:n}=e,o=It(e),r=new Map(o.map(([a,d])=>[a,Nt(a,d)])),s=(a,d)=>{let p=d?\`: \${Dt(d)}\`:"";A({do:a,what:n,...W(e),...d?{set:d}:{}},\`\${t.what[n]} \${S(e)}: \${t.done[a]}\${p}\`),u()},i=()=>{let a=Ot(o,r);Object.keys(a).length>0&&s("change",a)},c=[...r].map(([a,d])=>H(t.fields[a],d)),u=\$(\`\${t.what[n]} \${S(e)}\`,kt(e),l("p",{},f(t.wrong,()=>s("reject"))),l("div",{className:"fields"},...c),l("p",{},f(t.change,i,"main")))}function It(e){if(e.what==="quote")return[["speaker",e.data[3]??""],["kind",e.data[4]]];let[,,,t,n,o,r,s,i,c,u]=e.data;return[["low",t===null?"":String(t)],["high",n===null?"":String(n)],["bound",o],["unit",r],["counted",s],["measure",i],["asOf",c??""],["source",u??""]]}function Nt(e,t){if(e==="bound")return O(qt.map(o=>[o,o.replace("_"," ")]),t);if(e==="kind")return O([["direct","direct"],["partial","partial"]],t);let n=e==="low"||e==="high";return l("input",{type:n?"number":"text",...n?{step:"any"}:{},value:t})}function Ot(e,t){let n=e.flatMap(([o,r])=>{let s=t.get(o).value.trim();if(s===r)return[];if(o==="low"||o==="high")return[[o,s===""?null:Number(s)]];let i=s===""&&["asOf","source","speaker"].includes(o);return[[o,i?null:s]]});return Ct(Object.fromEntries(n),t)}function Ct(e,t){return!(t.get("bound")?.value==="exact")||"low"in e&&"high"in e?e:"low"in e?{...e,high:e.low}:"high"in e?{...e,low:e.high}:e}function Dt(e){let{fields:t}=m.labels;return Object.entries(e).map(([n,o])=>\`\${t[n].replace(/ \\(.*/u,"")} \${o??"∅"}\`).join(", ")}function Re(e){let{labels:t}=m,n=z(e.id),[o]=n;if(!o)return;let r=o.what==="figure"?"question":"utterance",s=Bt(e,r),i=Be(e),c=(g,E,x)=>{A({do:g,what:r,members:E.map(W)},\`\${t.what[r]} \${x}: \${t.done[g]}\`),C()},u=O(s),a=()=>{let g=z(u.value)[0],E=s.find(([x])=>x===u.value)?.[1]??"";g&&c("merge",[o,g],\`“\${i}” + “\${E}”\`)},{box:d,chosen:p}=K(n,g=>r==="question"?Ce(g):[\`\${S(g)} \${g.article.outlet??""}\`]),b=()=>{p().length>0&&c("split",p(),p().map(S).join(", "))},y=\`\${t.what[r]} “\${i}”\`,T=(g,E)=>{for(let x of n)A({do:g,what:x.what,...W(x),...E?{set:E}:{}},\`\${y}, \${S(x)}: \${t.done[g]}\${E?\`: \${Object.values(E).join(", ")}\`:""}\`);C()},C=\$(y,l("p",{},f(t.allWrong,()=>T("reject"))),...o.what==="figure"?Rt(o.data,g=>T("change",g)):[],...s.length>0?[H(t.with,u),l("p",{},f(t.together,a))]:[],...n.length>1?[l("h3",{},\`\${t.members} (\${n.length})\`),d,l("p",{},f(t.apart,b))]:[])}function Rt([,,,,,,,e,t],n){let{labels:o}=m,r={counted:l("input",{value:e}),measure:l("input",{value:t})},s=[H(o.fields.counted,r.counted),H(o.fields.measure,r.measure)],i=()=>{let c={...r.counted.value===e?{}:{counted:r.counted.value.trim()},...r.measure.value===t?{}:{measure:r.measure.value.trim()}};Object.keys(c).length>0&&n(c)};return[l("div",{className:"fields"},...s),l("p",{},f(o.changeAll,i))]}function Be(e){let t=e.querySelector(e.matches(".utterance")?"q":"h3 bdi")?.textContent?.trim()??"";return G(t,70)}function Bt(e,t){let n=L(e);return((t==="question"?n?.questions:n?.utterances)??[]).filter(r=>r!==e.id).flatMap(r=>{let s=document.getElementById(r);return s?[[r,Be(s)]]:[]})}function je(){let{labels:e,stories:t}=m,n=t.flatMap(c=>c.articles),{box:o,chosen:r}=K(n,({siglum:c,outlet:u,id:a})=>[l("b",{className:"siglum"},c),\` \${[u,jt(a)].filter(Boolean).join(" · ")||a}\`]),s=(c,u,a,d)=>f(c,()=>{let p=r();if(p.length<d)return;let b=p.map(({siglum:T})=>T).join(", "),y=p.map(({id:T})=>T);A({do:u,what:a,articles:y},\`\${e.what[a]} \${b}: \${e.done[u]}\`),i()}),i=\$(e.texts,o,l("p",{},s(e.oneText,"merge","origin",2)," ",s(e.apartText,"split","origin",1)),l("p",{},s(e.oneStory,"merge","story",2)," ",s(e.apartStory,"split","story",1)))}function jt(e){return document.getElementById(se(e))?.querySelector(".article-title")?.textContent?.trim()??""}function Ue(){let{labels:e,decisions:t}=m,n=l("h2",{},e.panel),o=l("ol"),r=f(e.download,()=>B("decisions.jsonl","application/jsonl",Ie()),"main"),s=t?l("p",{className:"muted"},\`\${e.addTo} \`,l("code",{},t)):l("p",{className:"muted"},\`\${e.nextRun} \`,l("code",{},"--decisions decisions.jsonl")),i=l("aside",{className:"decided"},n,o,l("p",{},r),s);return i.setAttribute("aria-label",e.panel),_(()=>{let c=\$e();n.textContent=\`\${e.panel}: \${c.length}\`,r.disabled=c.length===0,o.replaceChildren(...c.map(u=>l("li",{},\`\${u.words} \`,f(e.undo,()=>He(u),"quiet"))),...c.length===0?[l("li",{className:"muted"},e.none)]:[])}),i}function Fe(){if(!m||m.stories.length===0)return;let{labels:e}=m,t=null,n=f(e.mode,()=>{t??=Ut();let o=document.body.classList.toggle("correcting");n.setAttribute("aria-pressed",String(o)),t.hidden=!o});n.className="correct-toggle",n.title=e.modeHint,n.setAttribute("aria-pressed","false"),document.querySelector(".masthead .tools")?.append(n)}function Ut(){for(let t of document.querySelectorAll(".passage-from, .once .siglum"))Ft(t);for(let t of document.querySelectorAll(".question, .utterance"))R(t,te(()=>Re(t)));for(let t of document.querySelectorAll('.section[id^="lineage.."] > .section-head'))t.append(te(je));let e=Ue();return document.body.append(e),e}function Ft(e){let t=J.get(decodeURIComponent(e.hash.slice(1)));if(!t)return;let{labels:n}=m,o=te(()=>De(t));o.setAttribute("aria-label",\`\${n.fix}: \${S(t)}\`),e.after(o),_(()=>{let r=Ne(t.article.id,t.data[0],t.what);o.textContent=r?n.done[r]:n.fix,o.classList.toggle("is-decided",r!==void 0)})}function te(e){return f(m.labels.fix,e,"fix")}function Pe(e){if(typeof e=="number")return String(e);let t=/^[\\s]*[=+\\-@\\t\\r\\uff0b\\uff1d\\uff0d\\uff20]/u.test(e)?\`'\${e}\`:e;return/[",\\r\\n']/u.test(t)?\`"\${t.replaceAll('"','""')}"\`:t}var Pt={figures:Gt,quotes:_t,claims:Kt,lineage:Wt,coverage:Jt,timeline:zt};function _e(){for(let n of document.querySelectorAll(".story > .section")){let o=n.id.split("..")[0],r=Pt[o],s=n.querySelector("h2")?.textContent??o;r&&n.querySelector(".section-head")?.append(Ge(o,s,()=>r(n)))}let e=document.querySelector(".stories"),t=e?.querySelector("th")?.textContent??"";e&&document.querySelector(".story-filter")?.append(Ge("stories",t,()=>Qt(e)))}function Ge(e,t,n){let o=m?.labels.csv??"",r=i=>\`\${i.map(c=>Pe(c??"")).join(",")}\\r
\`,s=f(o,()=>B(\`\${e}.csv\`,"text/csv",n().map(r).join("")),"take");return s.setAttribute("aria-label",\`\${o}: \${t}\`),s}var ne=["article","outlet","published","start","end"],oe=["sentence","page","link"];function Ke(e,t,n,o){let r=U(e,t,n),s=document.getElementById(r),i=v(s,o.length);return[i,q(s,i),k(r)]}function Gt(e){let t=L(e),n="question status low high bound unit counted measure as_of claimant quoted_text".split(" "),o=t?.articles.flatMap(({id:r,outlet:s,published:i,figures:c})=>c.map(([u,a,d,p,b,y,T,C,g,E,x,tt])=>{let re=document.getElementById(t.questions[tt]??""),nt=re?.querySelector("h3 bdi")?.textContent??"",ot=[p,b,y,T,C,g,E,x,d],rt=Ke(r,"figure",u,d);return[nt,re?.dataset.status??"",...ot,r,s,i,u,a,...rt]}));return[[...n,...ne,...oe],...o??[]]}function _t(e){let t=L(e)?.articles.flatMap(({id:n,outlet:o,published:r,quotes:s})=>s.map(([i,c,u,a,d,p])=>[p,a,d,u,n,o,r,i,c,...Ke(n,"quote",i,u)]));return[["utterance","speaker","kind","text",...ne,...oe],...t??[]]}function Kt(e){let t=new Map(L(e)?.articles.map(o=>[I(o.id),o])),n=[...e.querySelectorAll(".side .passage")].map(o=>{let r=(b,y=o)=>y?.querySelector(b)?.textContent?.trim()??"",s=o.closest(".side"),[i="",c]=(o.querySelector("a")?.hash.slice(1)??"").split(":at"),{id:u,outlet:a,published:d}=t.get(i)??{};return[...[r(".matter",o.closest(".opposition")),r(".stance",s),r(".claimants",s)],r("blockquote"),u??"",a??"",d??"",Number(c),...Vt(o)]});return[["matter","stance","claimants","text",...ne.slice(0,-1),...oe.slice(1)],...n]}function Vt(e){return[e.querySelector(".page-link")?.href??"",k(e.querySelector("a")?.hash.slice(1)??"")]}function Wt(e){return[["from","to","kind","direction","share"],...L(e)?.derivations??[]]}function Jt(e){return[...e.querySelectorAll("tr:not(.matrix-group)")].map(n=>[...n.children].map(o=>o.textContent?.replace(/\\s+/gu," ").trim()??""))}function Qt(e){let t=[...e.querySelectorAll("tbody tr:not([hidden])")].map(n=>{let[o,r,s,i,c]=[...n.cells],u=o?.querySelector("a"),a=[s,i,c].map(d=>Number(d?.textContent));return[u?.textContent??"",[...o?.querySelectorAll(".toll-list > span")??[]].map(h).join("; "),r?.textContent??"",...a,u?.getAttribute("href")??""]});return[["story","toll","date","articles","texts","disputed","file"],...t]}function zt(e){let t=[...e.querySelectorAll(".entry-said a")].map(n=>{let o=c=>h(n.closest(".entry")?.querySelector(c)??null),r=h(n.closest(".timeline > li")?.querySelector(".day")??null),s=[...n.parentElement?.querySelectorAll(".siglum")??[]].map(({textContent:c})=>c),i=\`\${h(n)} \${o(".entry-about")}\`.trim();return[r,o(".entry-what"),i,s.join(" "),k(n.hash.slice(1))]});return[["date","what","text","articles","link"],...t]}function Ve(){for(let e of document.querySelectorAll("fieldset.filter"))e.hidden=!1,e.addEventListener("click",t=>{let n=t.target.closest("button[data-filter]");n&&Xt(e,n)})}function Xt(e,t){for(let s of e.querySelectorAll("button"))s.setAttribute("aria-pressed",String(s===t));let n=t.dataset.filter??"",o=e.closest("section");for(let s of o?.querySelectorAll(".question")??[])s.hidden=n!==""&&s.dataset.status!==n;let r=o?.querySelector(".told-once");r&&(r.hidden=n!==""&&n!=="single",n==="single"&&(r.open=!0))}var Yt=".question, .utterance, .opposition, .derivation, .sources li, .matrix tbody tr:not(.matrix-group), .entry, details.article";function Je(){let e=m?.labels;if(e)for(let t of document.querySelectorAll(".story > .contents")){let n=t.closest(".story"),o=l("input",{type:"search",placeholder:innerWidth<960?e.findShort:e.find});o.setAttribute("aria-label",e.find);let r=l("output",{className:"found"}),s=null;o.addEventListener("input",()=>{s??=[...n.querySelectorAll(Yt)].map(c=>({element:c,words:We(c.textContent??"")}));let i=Zt(s,We(o.value).split(" ").filter(Boolean));n.classList.toggle("finding",i!==null),r.value=i===null?"":e.found.replace("0",String(i))}),t.append(l("div",{className:"find"},r,o))}}function Zt(e,t){let n=0;for(let{element:o,words:r}of e){let s=t.every(c=>r.includes(c));o.classList.toggle("found-out",!s);let i=o.closest("details.told-once");s&&i&&t.length>0&&(i.open=!0),s&&n++}return t.length>0?n:null}function We(e){return e.normalize("NFKC").toLowerCase().replace(/\\s+/gu," ").trim()}function ze(){for(let e of document.querySelectorAll("svg.graph")){let t=[...e.querySelectorAll("[data-texts]")],n=o=>{let r=o?.closest(".node")??o?.querySelector(".node")??null;for(let s of t)s.classList.toggle("back",r!==null&&!en(r,s))};e.addEventListener("pointerover",({target:o})=>n(o)),e.addEventListener("pointerleave",()=>n(null)),e.addEventListener("focusin",({target:o})=>n(o)),e.addEventListener("focusout",()=>n(null))}}var Qe=e=>(e.dataset.texts??"").split(" ");function en(e,t){let n=Qe(t).some(o=>Qe(e).includes(o));return!n||!e.matches(".n-source")?n:t===e||!t.matches(".n-source, .e-source")||t.dataset.from===tn(e)}function tn(e){let t=e.querySelector("rect");return String(Number(t?.getAttribute("y"))+Number(t?.getAttribute("height"))/2)}function Xe(){for(let e of document.querySelectorAll("table.sortable thead th")){let t=f("",()=>nn(e));t.append(...e.childNodes),e.append(t)}}function nn(e){let t=e.closest("table"),n=e.matches(".n, .matrix th"),o=e.ariaSort===null?n:e.ariaSort==="ascending";for(let r of t.tHead.rows[0].cells)r.ariaSort=null;e.ariaSort=o?"descending":"ascending";for(let r of t.tBodies){let i=[...r.rows].filter(a=>!a.matches(".matrix-group")).map(a=>({row:a,key:on(a,e.cellIndex,n)})),c=i.filter(({key:a})=>a===""),u=i.filter(({key:a})=>a!=="");u.sort((a,d)=>(a.key<d.key?-1:a.key>d.key?1:0)*(o?-1:1)),r.append(...[...u,...c].map(({row:a})=>a))}}function on(e,t,n){let o=e.cells[t],r=o?.dataset.value??o?.textContent?.trim()??"";return r!==""&&e.closest(".matrix")&&t>0?Number(e.cells[e.cells.length-1]?.textContent):n&&r!==""?Number(r)||0:r.toLowerCase()}function Ye(){let e=document.querySelector(".story-filter");if(!e)return;e.hidden=!1;let t=[...document.querySelectorAll(".stories tbody tr")].map(o=>({row:o,words:\`\${o.cells[0]?.textContent} \${o.dataset.words}\`.toLowerCase(),articles:Number(o.cells[2]?.textContent),disputed:Number(o.cells[4]?.textContent)})),n=o=>e.querySelector(\`#\${o}\`).checked;e.addEventListener("input",()=>{let o=e.querySelector("#search").value.toLowerCase().split(/\\s+/u),r=0;for(let{row:i,words:c,articles:u,disputed:a}of t){let d=o.every(p=>c.includes(p));i.hidden=!d||n("only-shared")&&u<2||n("only-disputed")&&a<1,i.hidden||r++}let s=e.querySelector("output");s.value=r===1?s.dataset.one:\`\${r} \${s.dataset.many}\`})}var Ze="variorum-theme";function et(){let e=document.documentElement,t=matchMedia("(prefers-color-scheme: dark)"),n=rn();n&&(e.dataset.theme=n);let o=m?.labels,r=document.querySelector(".masthead .tools");if(!o||!r)return;let s=()=>(e.dataset.theme??(t.matches?"dark":"light"))==="dark",i=f("",()=>{e.dataset.theme=s()?"light":"dark",sn(e.dataset.theme),c()}),c=()=>{i.textContent=s()?o.light:o.dark};i.className="theme-toggle",t.addEventListener("change",c),c(),r.append(i)}function rn(){try{let e=localStorage.getItem(Ze);return e==="dark"||e==="light"?e:null}catch{return null}}function sn(e){try{localStorage.setItem(Ze,e)}catch{}}et();Ve();Je();Le();Te();ze();Xe();Ye();_e();fe();Ae();Fe();addEventListener("hashchange",Z);addEventListener("beforeprint",()=>{for(let e of document.querySelectorAll("details.article, details.told-once"))e.open=!0});Z();})();`;
/** The style of the HTML report. */
export const STYLE = `:root{color-scheme:light dark;--paper: light-dark(#fdfbf7, #171614);--raised: light-dark(#ffffff, #201f1c);--sunk: light-dark(#f4f0e7, #110f0e);--ink: light-dark(#1d1a16, #ece7dd);--muted: light-dark(#655e53, #aaa294);--rule: light-dark(#ded7c8, #3a3731);--faint: light-dark(#efe9dc, #2a2824);--rubric: light-dark(#a3201a, #f08a7c);--disputed: light-dark(#a3201a, #f08a7c);--superseded: light-dark(#84540a, #e3b158);--compatible: light-dark(#17606f, #74c3d1);--agree: light-dark(#2c6335, #8cc98f);--single: light-dark(#655e53, #aaa294);--figure: light-dark(#fbe9ae, #4d3f12);--quote: light-dark(#dcebf5, #1b3345);--source: light-dark(#17606f, #74c3d1);--link: light-dark(#1b527d, #8dc0e8);--serif: Charter, "Bitstream Charter", "Iowan Old Style", "Source Serif 4", "Source Serif Pro", "Palatino Linotype", Palatino, P052, "Noto Serif", Georgia, "DejaVu Serif", serif;--sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", "DejaVu Sans", sans-serif}
:root[data-theme=light]{color-scheme:light}
:root[data-theme=dark]{color-scheme:dark}
*{box-sizing:border-box}
html{scroll-padding-top:4rem;-webkit-text-size-adjust:100%}
@media(prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}
}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem / 1.5 var(--sans);font-variant-numeric:tabular-nums lining-nums;overflow-wrap:anywhere}
main,.masthead,.colophon{max-width:76rem;margin-inline:auto;padding-inline:clamp(1rem,4vw,2.5rem)}
h1,h2,h3,h4,p,ul,ol,figure,blockquote{margin:0;padding:0}
ul,ol{list-style:none}
a{color:inherit;text-decoration-color:color-mix(in srgb,currentColor 35%,transparent);text-underline-offset:.18em}
a:hover{text-decoration-color:currentColor}
:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:2px}
summary{cursor:pointer}
.answer>summary>.value:before,.reading>summary:before,.article>summary:before{content:"";display:inline-block;width:.5rem;height:.6rem;background:var(--muted);clip-path:polygon(0 0,100% 50%,0 100%)}
.answer[open]>summary>.value:before,.reading[open]>summary:before,.article[open]>summary:before{transform:rotate(90deg)}
button{font:inherit;color:inherit}
[hidden]{display:none!important}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-999rem}
.skip:focus{left:1rem;top:.5rem;background:var(--raised);padding:.5rem 1rem;z-index:9}
.muted{color:var(--muted);font-weight:400}
.nothing{color:var(--muted);font-style:italic}
.masthead{padding-block:.9rem}
.masthead p{display:flex;flex-wrap:wrap;gap:.1rem .75rem;align-items:baseline;font-size:.875rem;color:var(--muted);border-bottom:1px solid var(--rule);padding-bottom:.7rem}
.masthead b{font:italic 700 1.15rem / 1 var(--serif);color:var(--rubric);letter-spacing:.01em}
.notice{padding-top:.4rem;font-size:.875rem;color:var(--superseded)}
.notice:before{content:"⚠ " / ""}
.colophon{padding-block:2rem 3rem;color:var(--muted);font-size:.875rem}
.colophon p{border-top:1px solid var(--rule);padding-top:1rem;max-width:none}
.siglum{font:italic 700 1em / 1.2 var(--serif);color:var(--rubric)}
.siglum sub{font:500 .65em / 1 var(--sans);vertical-align:-.25em}
.sigla{display:inline-flex;flex-wrap:wrap;gap:0 .45em}
.status{display:inline-flex;align-items:center;gap:.4em;font:600 .8125rem / 1.4 var(--sans);white-space:nowrap;color:var(--c)}
.s-disputed{--c: var(--disputed)}
.s-superseded{--c: var(--superseded)}
.s-compatible{--c: var(--compatible)}
.s-agree{--c: var(--agree)}
.s-single{--c: var(--single)}
.symbol{display:inline-grid;place-items:center;width:1.3em;height:1.3em;border-radius:50%;background:var(--c);color:var(--paper);font:700 .85em / 1 var(--sans);align-self:center}
.s-disputed>.symbol{border-radius:2px}
.s-superseded>.symbol{border-radius:50% 50% 50% 2px}
.s-single>.symbol{background:none;color:var(--c);box-shadow:inset 0 0 0 1.5px var(--c)}
.section{padding-top:3.25rem}
.section-head{border-top:2px solid var(--ink);padding-top:.6rem;margin-bottom:1.25rem;display:flex;flex-wrap:wrap;gap:.1rem 1.25rem;align-items:baseline}
.section-head h2{font:700 1.6rem / 1.2 var(--serif)}
.section-note{color:var(--muted);font-size:.9375rem}
.contents{position:sticky;top:0;z-index:3;background:var(--paper);border-block:1px solid var(--rule);margin-top:2rem}
.contents{display:flex;gap:1.5rem;align-items:center;justify-content:space-between}
.card,.decided,.fix-dialog{background:var(--raised);color:var(--ink);border:1px solid var(--rule);border-radius:4px;box-shadow:0 10px 40px #00000038}
.find{display:flex;gap:.6rem;align-items:center}
.find input,.story-filter [type=search]{font:inherit;color:inherit;background:var(--raised);border:1px solid var(--rule);border-radius:3px}
.find input{font-size:.875rem;padding:.2rem .5rem;width:12rem}
.find input::placeholder{color:var(--muted);opacity:1}
.found{white-space:nowrap;font-size:.875rem;color:var(--rubric);font-weight:650}
.found-out{display:none!important}
.finding :is(.told-once,.timeline>li,.cited,.story>.section):not(:has(:is(.question,.utterance,.opposition,.derivation,.sources li,.matrix tbody tr:not(.matrix-group),.entry,.article):not(.found-out))),.finding :is(.graph,.graph-key,.told-count,.section-note,.filter,.line-key){display:none}
.contents ul{min-width:0;display:flex;gap:0 1.4rem;overflow-x:auto;scrollbar-width:none}
.contents ul:after{content:"";flex:0 0 .1rem}
@media(max-width:60rem){.find input{width:8.5rem}
.contents ul{mask-image:linear-gradient(to right,#000 calc(100% - 1.5rem),transparent)}
}
@media(max-width:46rem){.masthead p>span:not(.tools){display:none}
}
.contents a{display:block;padding:.65rem 0;font-size:.9375rem;text-decoration:none;color:var(--muted);white-space:nowrap}
.contents a:hover{color:var(--ink);box-shadow:inset 0 -2px var(--rubric)}
.story{--letters: 4.75rem}
.story.some{--letters: 8.5rem}
.story.many{--letters: 9rem}
.story+.story{margin-top:5rem;border-top:6px double var(--rule);padding-top:2rem}
.problems li{padding:.4rem 0;border-bottom:1px solid var(--faint)}
.overview{display:grid;grid-template-columns:minmax(0,1fr);grid-template-areas:"event" "glyph" "toll" "glance";gap:0 3rem;padding-top:1.25rem}
.event{grid-area:event}
.period{color:var(--rubric);font-weight:600;font-size:.9375rem;margin-bottom:.35rem}
.headline{font:700 clamp(1.75rem,1.2rem + 2.4vw,2.9rem) / 1.12 var(--serif);letter-spacing:-.012em;text-wrap:balance;max-width:24em}
.headline-from{color:var(--muted);font-size:.8125rem;margin-top:.45rem}
.counts-strip{display:flex;flex-wrap:wrap;align-items:baseline;gap:.35rem 1.75rem;margin-top:1rem;color:var(--muted);font-size:.9375rem}
.counts-strip b{font:700 1.5rem / 1 var(--serif);color:var(--ink);margin-right:.15em}
.texts-glyph{grid-area:glyph;margin-top:1.1rem}
.texts-glyph ol{display:flex;flex-wrap:wrap;gap:.45rem}
.texts-glyph li{display:flex;flex-wrap:wrap;max-width:100%;border:1px solid var(--rule);border-radius:4px;background:var(--raised)}
.texts-glyph li.tied{border:2px solid var(--rubric)}
.witness{display:flex;align-items:baseline;justify-content:center;gap:.45em;min-width:2rem;max-width:100%;padding:.25rem .6rem .15rem;text-decoration:none;font-size:.875rem}
.witness .siglum{font-size:1.125rem}
.witness-outlet{max-width:13rem;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.witness:hover{background:var(--sunk)}
.witness:focus-visible{outline-offset:-2px}
.texts-glyph li.tied{overflow:hidden}
.tied .witness{border-inline-start:1px dashed var(--rubric);margin-inline-start:-1px}
.texts-glyph p{font-size:.8125rem;line-height:1.45;color:var(--muted);margin-top:.5rem}
.toll{grid-area:toll;margin-top:1.75rem;display:grid;grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr));gap:1.2rem 2rem;align-content:start;border-block:1px solid var(--rule);padding-block:.9rem}
.toll li{display:grid;align-content:start;gap:.25rem}
.toll a{text-decoration:none}
.toll a[href] b{text-decoration:underline 1px color-mix(in srgb,currentColor 35%,transparent);text-underline-offset:.15em}
.toll a:hover b{text-decoration:underline 2px}
.toll b{display:block;font:700 clamp(1.6rem,1.3rem + 1.4vw,2.3rem) / 1.1 var(--serif)}
.toll small{font:600 .9375rem / 1 var(--sans)}
.toll-measure{color:var(--muted);font-size:.9375rem}
.toll-who{font-size:.875rem;line-height:1.35}
.toll-by{display:flex;flex-wrap:wrap;gap:0 .6rem;align-items:baseline}
.glance{grid-area:glance;margin-top:1.75rem;display:grid;grid-template-columns:minmax(0,1fr);gap:2rem 3.5rem}
.kicker{font:700 1rem / 1.3 var(--sans);padding-bottom:.45rem;border-bottom:1px solid var(--ink);margin-bottom:.9rem}
.disagreements>section+section{margin-top:1.75rem}
.small-question+.small-question{margin-top:1.4rem}
.small-question :is(h3,h4){font:600 1.0625rem / 1.35 var(--serif);margin-bottom:.35rem}
.small-question :is(h3,h4) a{text-decoration:none;margin-inline-end:.4em}
.small-question :is(h3,h4) a:hover{text-decoration:underline}
.small-question ul{display:grid;grid-template-columns:fit-content(11rem) minmax(0,1fr) fit-content(30%) fit-content(calc(var(--letters) - .75rem));gap:0 .9rem}
.small-question li{display:grid;grid-column:1 / -1;grid-template-columns:subgrid;align-items:center;font-size:.875rem;line-height:1.3;min-height:1.75rem;padding-block:.15rem}
.small-question:is(.no-line,.no-who) ul{grid-template-columns:fit-content(11rem) minmax(0,1fr) fit-content(calc(var(--letters) - .75rem))}
.small-question .axis-row{min-height:0;padding:0}
.small-question .rest{display:block}
.small-question .lane{margin-block:-.15rem}
.small-question .value{text-align:end;font-weight:650}
.small-question .who{color:var(--muted);display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:4;overflow:hidden}
.small-question .scale{grid-column:2}
.most-quoted figure+figure{margin-top:1.2rem}
.most-quoted blockquote{font:italic 400 1.1875rem / 1.4 var(--serif)}
.most-quoted blockquote a{text-decoration:none;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:4;overflow:hidden}
.most-quoted blockquote a:hover{text-decoration:underline;text-decoration-color:var(--rule)}
.most-quoted figcaption{font-size:.875rem;margin-top:.25rem}
@media(min-width:60rem){.overview:not(:has(.toll li:nth-child(4))){grid-template-columns:minmax(0,1fr) auto;grid-template-rows:auto 1fr auto;grid-template-areas:"event toll" "glyph toll" "glance glance"}
.overview:not(:has(>.toll)){column-gap:0}
.toll:not(:has(li:nth-child(4))){margin-top:0;grid-template-columns:auto;border-block:0;border-inline-start:1px solid var(--rule);padding:0 0 0 2rem;min-width:13rem}
.toll :is(.toll-who,.toll-by,.toll-measure){max-width:17rem}
}
@media(min-width:74rem){.glance{grid-template-columns:minmax(0,1.75fr) minmax(0,1fr)}
}
@media screen and (min-width:46.01rem)and (max-width:73.99rem){.most-quoted{display:flex;flex-wrap:wrap;gap:1.2rem 1.75rem}
.most-quoted figure{flex:1 1 12.5rem}
.most-quoted .kicker{flex-basis:100%;margin-bottom:-.3rem}
.most-quoted figure+figure{margin-top:0}
}
.filter{border:0;margin:0 0 1rem;padding:0;display:flex;flex-wrap:wrap;gap:.4rem}
.filter button{display:inline-flex;gap:.4em;align-items:baseline;border:1px solid var(--rule);background:none;border-radius:2rem;padding:.2rem .8rem;font-size:.875rem;cursor:pointer}
.filter button:hover{background:var(--sunk)}
.filter button[aria-pressed=true]{background:var(--ink);color:var(--paper);border-color:var(--ink)}
.filter button[aria-pressed=true] .symbol{background:var(--paper);color:var(--ink)}
.filter .n{opacity:.75}
.question{padding:1.1rem 0 1.3rem;border-top:1px solid var(--rule)}
.section-head+.question,.filter+.question{border-top:0}
.question>header{display:flex;flex-wrap:wrap;gap:.15rem 1rem;align-items:baseline}
.question h3{font:650 1.1875rem / 1.35 var(--serif)}
.question .scope{color:var(--muted);font-weight:400}
.told-by{color:var(--muted);font:400 .8125rem / 1.4 var(--sans)}
.small-question .told-by{display:inline-block}
.small-question .status{margin-inline-end:.4em}
.unsourced{color:var(--muted)}
.why{color:var(--muted);font-size:.875rem;max-width:60rem;margin-top:.2rem}
.answers{margin-top:.5rem}
.answer>summary,.question>.axis-row{display:grid;align-items:center;gap:0 1.1rem;grid-template-columns:13.25rem minmax(0,1.4fr) minmax(0,1.1fr) var(--letters) 8.25rem}
.no-line .answer>summary{grid-template-columns:13.25rem minmax(0,1fr) var(--letters) 8.25rem}
.answer>summary{list-style:none;min-height:2.1rem;border-radius:3px;font-size:.9375rem;line-height:1.35;padding-block:.15rem}
.answer>summary>.lane{margin-block:-.15rem}
.answer>summary::-webkit-details-marker{display:none}
.answer>summary:hover{background:var(--sunk)}
.answer .value{text-align:end;font-weight:650}
.no-line .answer .value{text-align:start}
.answer>summary>.value{text-decoration:underline color-mix(in srgb,currentColor 35%,transparent);text-underline-offset:.18em}
.answer>summary:hover>.value{text-decoration-color:currentColor}
.answer>summary>.value:before{float:inline-start;margin:.4em .55em 0 0}
.answer .as-of{white-space:nowrap}
.answer .as-of,.answer .counts{color:var(--muted);font-size:.8125rem}
.answer .counts{white-space:nowrap}
@media(scripting:none){.answer:target::details-content{content-visibility:visible;height:auto}
}
.answer:target>summary,.answer.here>summary{background:var(--figure)}
.lane{display:block;align-self:stretch;position:relative;min-height:1.75rem}
.lane-line{position:absolute;inset:0}
.lane-line,.lane-axis{display:block;width:100%;height:100%;overflow:visible}
.grid line{stroke:var(--faint)}
.base{stroke:var(--rule)}
.bar{stroke:var(--ink);stroke-width:3}
.span-from .bar,.span-to .bar{stroke-width:1.5;stroke-dasharray:5 3}
.cap{stroke:var(--ink);stroke-width:2}
.head{fill:var(--ink)}
.dot{fill:var(--ink);stroke:var(--ink);stroke-width:2}
.ring{fill:var(--paper)}
.lane-axis{height:20px}
.lane-axis text{font:.75rem var(--sans);fill:var(--muted)}
.axis-row{position:relative}
.question>.axis-row{margin-top:.4rem}
.axis-row+.answers{margin-top:0}
.question>.axis-row>.scale{grid-column:2}
.scale{display:block;container-type:inline-size}
@container (max-width: 289px){.lane-axis .roomy{display:none}
}
.axis-note{font-size:.75rem;color:var(--muted)}
@media print,(min-width:60.01rem){.question.one-answer{display:grid;grid-template-columns:minmax(0,26%) minmax(0,1fr);gap:0 1.5rem;padding-block:.55rem;align-items:baseline}
.one-answer>.why,.one-answer>.growth{grid-column:1 / -1}
.one-answer>header{grid-column:1}
.one-answer h3{font-size:1.0625rem}
.one-answer>.answers{grid-column:2;margin-top:0}
.one-answer .answer>summary{align-items:baseline}
.one-answer .answer>summary>.value:before{float:none;margin-block:0}
}
@media(min-width:60.01rem){.no-line.one-answer .answer>summary{grid-template-columns:11.5rem minmax(0,1fr) var(--letters) 8.25rem}
.question.no-who:not(.no-line) .answer>summary,.question.no-who:not(.no-line)>.axis-row{grid-template-columns:13.25rem minmax(0,1fr) var(--letters) 8.25rem}
.question.no-who:not(.no-line) .who{display:none}
}
.line-key{display:flex;flex-wrap:wrap;gap:.2rem 1.4rem;align-items:center;color:var(--muted);font-size:.8125rem;margin-bottom:.6rem}
.line-key>span{display:inline-flex;align-items:center;gap:.5em}
.line-key .lane{width:3rem;min-height:1.25rem;align-self:center}
.told-once{border-top:1px solid var(--rule);padding-top:.8rem;margin-top:.4rem}
.told-once>summary{font-size:.9375rem}
@media print,(min-width:46.01rem){.once-list{columns:2;column-gap:3rem}
}
.once{padding:.35rem 0;border-top:1px solid var(--faint);font-size:.9375rem;break-inside:avoid}
.told-once .question h3{font-size:1rem;font-weight:400}
@media screen and (min-width:60.01rem){.once{display:grid;grid-template-columns:minmax(0,41%) minmax(0,1fr);gap:0 1rem;align-items:baseline}
.once>h3{grid-row:1 / span 20}
.once>.answer{grid-column:2}
}
.once .answer{display:grid;grid-template-columns:fit-content(60%) minmax(0,1fr) fit-content(50%);gap:0 .8rem;align-items:baseline}
.once .answer .value{grid-area:1 / 1;text-align:start;font-size:inherit}
.once .answer .who{grid-area:1 / 2}
.once .answer .sigla{grid-area:1 / 3;justify-content:end}
.once .siglum{text-decoration:none}
.once:target,.answer:target{background:var(--figure)}
.by-hand{font:600 .75rem / 1.4 var(--sans);color:var(--paper);background:var(--link);border-radius:3px;padding:.05rem .4rem;margin-inline:.5em;white-space:nowrap}
.passages{display:grid;gap:.75rem 2rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,22rem),1fr));padding:.6rem 0 1rem;margin-inline-start:1.1rem;padding-inline-start:1rem;border-inline-start:2px solid var(--figure)}
.page-link{margin-inline-start:.5em;padding-inline:.3em;color:var(--muted);text-decoration:none}
.once .page-link{margin-inline-start:-.35em}
.page-link:hover{color:var(--rubric)}
.passage-from{font-size:.8125rem;color:var(--muted)}
body:not(.correcting) .passage.again{display:none}
.passage blockquote{font:.9375rem / 1.5 var(--serif)}
mark{background:var(--figure);color:inherit;padding:.05em .1em;border-radius:2px}
.growth{display:block;width:100%;max-width:31rem;height:auto;margin-top:.6rem}
@media print,(min-width:60.01rem){.question:has(>.growth){display:grid;grid-template-columns:minmax(0,1fr) 31rem;grid-template-rows:auto auto 1fr;gap:0 2rem}
.question:has(>.growth)>:is(.answers,.axis-row){grid-column:1 / -1}
.question>.growth{grid-area:1 / 2 / span 3;margin-top:0}
}
.steps{fill:none;stroke:var(--superseded);stroke-width:2}
.growth .dot{fill:var(--superseded);stroke:var(--paper)}
.growth text{font:13px var(--sans);fill:var(--ink);stroke:var(--paper);stroke-width:4px;paint-order:stroke}
.growth .growth-value{font-weight:650}
.growth .growth-date{fill:var(--muted);font-size:12px}
.growth .growth-sigla{font:italic 700 12px var(--serif);fill:var(--rubric)}
@media print,(min-width:46.01rem)and (max-width:60rem){.answer>summary,.question>.axis-row{grid-template-columns:11.75rem minmax(0,1fr) minmax(0,1.2fr) var(--letters)}
.no-line .answer>summary{grid-template-columns:11.75rem minmax(0,1fr) var(--letters)}
.answer>summary>.value{grid-area:1 / 1 / span 2}
.answer>summary>.lane{grid-area:1 / 2 / span 2}
.answer>summary>.who{grid-area:1 / -3}
.answer>summary>.sigla{grid-area:1 / -2 / span 2}
.answer>summary>.counts{grid-area:2 / -3;padding-bottom:.35rem}
}
@media screen and (max-width:46rem){.answer>summary,.no-line .answer>summary{grid-template-columns:minmax(0,1fr) auto;padding:.45rem 0;gap:.05rem 1rem;border-bottom:1px solid var(--faint)}
.answer:last-child:not([open])>summary{border-bottom:0}
.answer .value{text-align:start;font-size:1.0625rem}
.answer .lane{grid-column:1 / -1}
.answer .who{grid-column:1;grid-row:3}
.no-line .answer .who{grid-row:2}
.answer .counts{grid-column:2;text-align:end;align-self:start}
.answer .sigla{grid-row:1;grid-column:2;justify-content:end}
.question>.axis-row{grid-template-columns:minmax(0,1fr);margin-top:.2rem}
.question>.axis-row>.scale{grid-column:1}
.passages{margin-inline-start:0}
.once .siglum{padding:.25rem .35rem;margin:-.25rem -.35rem}
}
.utterance{display:grid;grid-template-columns:minmax(0,1fr);gap:0 2rem;padding:1.1rem 0;border-top:1px solid var(--rule)}
.section-head+.utterance{border-top:0}
.speaker{font:600 .9375rem / 1.4 var(--sans);color:var(--muted)}
.reading>summary{list-style:none;border-radius:3px;position:relative}
.reading>summary:before{position:absolute;inset-inline-start:-.85rem;top:.5rem}
.fullest>summary:before{top:.65rem}
.reading>summary::-webkit-details-marker{display:none}
.reading>summary:hover{background:var(--sunk)}
.fullest>summary{margin-bottom:.2rem}
.fullest q{font:400 1.25rem / 1.45 var(--serif);quotes:"“" "”" "‘" "’"}
.variant>summary{display:grid;grid-template-columns:max(4.25rem,var(--letters) - 2rem) minmax(0,1fr);gap:0 .75rem;align-items:baseline;padding:.15rem 0;font-size:.9375rem}
.variant .sigla{align-content:baseline}
.variant.under{margin-inline-start:1.5rem}
.variant-text{font-family:var(--serif);line-height:1.5}
ins{text-decoration:none;background:light-dark(#d9efda,#1f3d24);border-radius:2px;padding:.05em .1em;font-weight:600}
del{color:var(--muted);text-decoration-color:var(--disputed)}
.utterance .passages{border-inline-start-color:var(--quote)}
.utterance mark{background:var(--quote)}
.omitted{color:var(--muted)}
@media screen and (max-width:46rem){.variant>summary{display:block}
.variant .sigla{float:inline-end;max-width:40%;margin-inline-start:1rem;justify-content:end}
}
@media(min-width:60rem){.utterance{grid-template-columns:11rem minmax(0,1fr)}
.utterance>.speaker{grid-row:1 / span 30;text-align:end;padding-top:.35rem;align-self:start}
.utterance>.reading{grid-column:2}
}
.opposition{padding:1.1rem 0;border-top:1px solid var(--rule)}
.section-head+.opposition{border-top:0}
.matter{font:400 1.125rem / 1.45 var(--serif)}
.side>summary{padding:.15rem 0;border-radius:3px}
.side>summary:hover{background:var(--sunk)}
.side>.passages{margin-top:.2rem}
.stance{font:600 .9375rem / 1.4 var(--sans);color:var(--muted)}
.graph{display:block;width:100%;max-width:70rem;height:auto;margin-bottom:1.25rem}
.graph.narrow{display:none;max-width:33rem}
@media(max-width:52rem){.graph.wide{display:none}
.graph.narrow{display:block}
}
.graph text{font:13px var(--sans);fill:var(--ink)}
.graph .graph-head{fill:var(--muted);font-size:12px}
.graph .node-title{font-weight:600}
.graph .node-note{fill:var(--muted);font-size:11.5px}
.graph .node-siglum{font:italic 700 19px var(--serif);fill:var(--rubric)}
.graph .besides{fill:var(--compatible);font-size:12px;font-weight:650;stroke:var(--paper);stroke-width:3px;paint-order:stroke}
.graph-key b{color:var(--compatible)}
.graph .node-bar{fill:var(--muted);font-size:11px;font-weight:600}
.graph.narrow .besides{font-size:11px}
.graph.narrow .node-title{font-size:12px}
.graph.narrow .arc-share{font-size:11px}
.graph .n-own .node-title{font-weight:400;fill:var(--muted)}
.node rect{fill:var(--raised);stroke:var(--rule)}
.n-source rect{fill:light-dark(#e4f0f1,#16302f);stroke:var(--compatible)}
.n-text rect{fill:var(--sunk)}
.edge{fill:none;stroke:var(--rule);stroke-width:1.5}
.e-source{stroke:var(--compatible);opacity:.75}
.e-text{stroke:var(--muted)}
.edge,.node{transition:opacity .15s}
.back{opacity:.16}
.arc path,.key-line path{fill:none;stroke:var(--rubric);stroke-width:2}
.a-credited path:not(.arc-head),.k-credited path{stroke:var(--compatible);stroke-width:1.5;stroke-dasharray:2 3}
.arc.unsure path,.k-unsure path{stroke-dasharray:6 4}
.graph .arc-share{fill:var(--rubric);font-weight:650;stroke:var(--paper);stroke-width:4px;paint-order:stroke}
.arc .arc-head{fill:var(--rubric);stroke:none}
.a-credited .arc-head{fill:var(--compatible)}
.graph-key{display:flex;flex-wrap:wrap;gap:.2rem 1.5rem;color:var(--muted);font-size:.8125rem;margin-bottom:1.25rem}
.graph-key span{display:inline-flex;align-items:center;gap:.5em}
.key-line{width:2.1rem;height:.6rem}
.derivation{padding:.9rem 0;border-top:1px solid var(--rule)}
.derivation h3{font:600 1.0625rem / 1.4 var(--sans)}
.drift{margin-top:.7rem;padding-inline-start:1rem;border-inline-start:3px solid var(--rubric)}
.drift>p{font:1.0625rem / 1.5 var(--serif)}
.drift-what{font:600 .8125rem / 1 var(--sans);color:var(--rubric);margin-inline-end:.6em}
.side-by-side{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr));gap:.75rem 2rem;margin-top:.4rem}
.shared{margin-top:.6rem}
.shared>summary{font-size:.9375rem;padding:.2rem 0}
.shared table{border-collapse:collapse;width:100%;table-layout:fixed;margin-top:.4rem;font:.9375rem / 1.5 var(--serif)}
.shared td,.shared th{text-align:start;vertical-align:top;padding:.4rem .8rem .4rem 0;border-bottom:1px solid var(--faint)}
.cited{padding-top:1.5rem}
.cited .kicker .muted{font-size:.875rem;margin-inline-start:.75em}
.sources{columns:18rem;column-gap:2.5rem;font-size:.9375rem}
.sources li{break-inside:avoid;padding:.15rem 0}
.sources .muted{white-space:nowrap}
.sources .siglum{text-decoration:none}
.sources .siglum:hover{text-decoration:underline}
.sources li:target{background:var(--figure)}
.shared tr>*+*{padding-inline-start:.8rem}
.both{background:var(--quote);border-radius:2px}
.shared .gap td{font:.8125rem / 1.4 var(--sans);color:var(--muted);background:var(--sunk);padding-block:.15rem}
.toggle{display:inline-flex;gap:.5em;align-items:center;font-size:.9375rem;margin-bottom:.75rem}
.toggle input{accent-color:var(--rubric);width:1rem;height:1rem}
.matrix-box{position:relative;overflow-x:auto}
.matrix{overflow-wrap:break-word;border-collapse:separate;border-spacing:0;font-size:.8125rem}
.matrix th,.matrix td{padding:.3rem .4rem;border-bottom:1px solid var(--faint);text-align:center;font-weight:400}
.matrix thead th{vertical-align:top}
.matrix thead .matrix-total{vertical-align:bottom}
.matrix thead .siglum{display:block;font-size:1.125rem}
.matrix-outlet{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:3;width:min-content;min-width:4.5rem;max-width:8.5rem;overflow:hidden;overflow-wrap:break-word;margin-inline:auto;line-height:1.25;color:var(--muted);font-size:.75rem}
.matrix th[scope=row],.matrix thead td{position:sticky;left:0;background:var(--paper);text-align:start;min-width:min(15rem,40vw);max-width:24rem;line-height:1.35;z-index:1}
@media screen and (min-width:46.01rem)and (min-height:30rem){.matrix-box{max-height:calc(100vh - 5rem);overflow-y:auto}
.matrix thead th,.matrix thead td{position:sticky;top:0;background:var(--paper);z-index:1}
.matrix thead td{z-index:2}
}
.matrix th[scope=row] a{text-decoration:none}
.matrix th[scope=row] a:hover{text-decoration:underline}
.matrix-group th{text-align:start;font-weight:700;padding-top:1rem;border-bottom:1px solid var(--ink);position:static}
.matrix-group th span{position:sticky;left:0}
.matrix td:has(a){background:light-dark(#e9f1ea,#1b2b1e)}
.matrix td a{text-decoration:none;display:block;min-width:2.75rem;max-width:7.5rem;margin-inline:auto;font-weight:600}
@media(min-width:60.01rem){.matrix.many th,.matrix.many td{padding-inline:.15rem}
.matrix.many th[scope=row],.matrix.many thead td{min-width:11rem}
.many .matrix-outlet{min-width:0;max-width:5.75rem;font-size:.6875rem}
.matrix.many td a{font-size:.75rem}
}
.cell-word{display:inline-block}
@media(min-width:46.01rem){.cell-word{white-space:nowrap}
}
.matrix td a:hover{text-decoration:underline}
.matrix tbody td:empty:before{content:"∅" / "";color:light-dark(#8d8678,#8a8375)}
.matrix .matrix-total{white-space:nowrap;color:var(--muted)}
.section:has(.show-single:not(:checked)) .matrix .single,.section:has(.show-single:not(:checked)) .matrix tbody:not(:has(tr:not(.single,.matrix-group))){display:none}
@media(max-width:60rem){.matrix th[scope=row],.matrix thead td{min-width:8.5rem}
.matrix th,.matrix td{padding-inline:.2rem}
.matrix-outlet{min-width:0;font-size:.6875rem}
}
.timeline{--day: 12.75rem}
.timeline>li{display:grid;grid-template-columns:var(--day) minmax(0,1fr);position:relative}
.timeline>li>ul{border-inline-start:2px solid var(--rule);padding:0 0 1.4rem 1.5rem}
.timeline>li:before{content:"";position:absolute;inset-inline-start:calc(var(--day) - 4px);top:.5rem;width:10px;height:10px;border-radius:50%;background:var(--rubric);box-shadow:0 0 0 3px var(--paper)}
.timeline>li:last-child>ul{padding-bottom:0}
.day{font:650 1.0625rem / 1.6 var(--serif);padding-inline-end:.9rem}
.entry{display:grid;grid-template-columns:5.5rem minmax(0,1fr);gap:0 .75rem;align-items:baseline;font-size:.9375rem;padding:.12rem 0}
.entry:has(.entry-about){grid-template-columns:5.5rem fit-content(15rem) minmax(0,1fr)}
.entry-about{color:var(--muted)}
.entry-said{max-width:46rem}
.entry-about+.entry-said>span{margin-inline-end:.9rem}
.entry .sigla{margin-inline-start:.2em}
.entry-what{color:var(--muted);font-size:.8125rem}
.entry-what.again{color:transparent}
.t-published a{font:1rem / 1.4 var(--serif)}
.t-quote a{font:italic 1rem / 1.4 var(--serif)}
.t-event a{font:1rem / 1.45 var(--serif)}
.t-figure a,.t-told a{font-weight:650}
.entry a{text-decoration:none}
.entry a:hover{text-decoration:underline}
.timeline-left{color:var(--muted);font-size:.9375rem;margin-top:1rem}
@media(max-width:60rem){.timeline{--day: 10.5rem}
}
@media(max-width:46rem){.timeline>li{grid-template-columns:minmax(0,1fr)}
.timeline>li>ul,.timeline>li>.day{margin-inline-start:5px;border-inline-start:2px solid var(--rule);padding-inline-start:1.2rem}
.timeline>li:before{inset-inline-start:1px}
.entry{grid-template-columns:minmax(0,1fr);padding-block:.25rem}
.entry:has(.entry-about){grid-template-columns:fit-content(60%) minmax(0,1fr)}
.entry-what{grid-column:1 / -1}
.entry-what.again{position:absolute;clip-path:inset(50%)}
}
@media screen and (max-width:60rem){.matrix.tight{width:100%}
.matrix.tight thead th:not(.matrix-total) button:after{content:none}
.matrix.tight thead th[aria-sort]:not(.matrix-total) button:after{content:"↓" / "";inset-inline-start:calc(50% + .4rem)}
.tight .matrix-outlet{display:none}
.matrix.tight td a{display:grid;place-content:center;min-width:1.5rem;min-height:1.5rem;font-size:0}
.matrix.tight td a:before{content:"●" / "";font-size:.8125rem;color:var(--compatible)}
}
@media screen and (max-width:46rem){.story .matrix thead th:not(.matrix-total) button:after{content:none}
.story .matrix thead th[aria-sort]:not(.matrix-total) button:after{content:"↓" / "";inset-inline-start:calc(50% + .4rem)}
.story .matrix-outlet{display:none}
.story .matrix td a{display:grid;place-content:center;min-width:1.5rem;min-height:1.5rem;font-size:0}
.story .matrix td a:before{content:"●" / "";font-size:.8125rem;color:var(--compatible)}
.matrix{width:100%;padding-inline-end:0}
.matrix td,.matrix thead th{padding-inline:.1rem}
}
.legend{display:flex;flex-wrap:wrap;gap:.3rem 1rem;align-items:center;font-size:.875rem;margin-bottom:.9rem}
.legend .toggle{margin:0;font-size:inherit}
.k-figure,.m-figure{background:var(--figure);border-radius:2px}
.k-quote,.m-quote{background:var(--quote);border-radius:2px}
.m-quote.m-figure{background:var(--figure)}
.k-source,.m-source{text-decoration:underline dotted var(--source);text-decoration-thickness:2px;text-underline-offset:.2em}
.m-cue{font-style:italic}
.m-hedge{text-decoration:underline wavy var(--superseded) 1px;text-underline-offset:.2em}
.k-credit,.m-credit{border:1.5px solid var(--compatible);border-radius:3px;padding-inline:.15em}
.m-goes-on{border-inline-start:0;padding-inline-start:0;border-start-start-radius:0;border-end-start-radius:0}
.m-to-go-on{border-inline-end:0;padding-inline-end:0;border-start-end-radius:0;border-end-end-radius:0}
.k-drift,.m-drift{box-shadow:inset 0 -3px var(--rubric)}
.m-correction:not(.m-figure,.m-quote){background:light-dark(#f9dcd8,#4a201c)}
.key{padding:.05em .35em}
.article{border-top:1px solid var(--rule)}
.article>summary{display:grid;grid-template-columns:2rem minmax(0,1fr);gap:0 .5rem;padding:.7rem 0;list-style:none;align-items:baseline}
.article>summary::-webkit-details-marker{display:none}
.article>summary:hover{background:var(--sunk)}
.article>summary .siglum{font-size:1.4rem;grid-area:1 / 1}
.article>summary:before{grid-area:2 / 1;align-self:center;margin-inline-start:.2rem}
.article-title{font:650 1.125rem / 1.35 var(--serif)}
.article-meta,.article-counts{grid-column:2;color:var(--muted);font-size:.875rem}
.article-text{padding:.25rem 0 1.75rem 2.5rem;font:1.0625rem / 1.65 var(--serif)}
.article-source{font:.8125rem / 1.5 var(--sans);color:var(--muted);margin-bottom:.75rem;overflow-wrap:anywhere}
.article-text>*,.remarked>p{max-width:40rem}
.apparatus{display:none;font:.8125rem / 1.45 var(--sans);color:var(--muted)}
.apparatus li{padding-inline-start:.8rem;border-inline-start:2px solid var(--c, var(--rule));margin-bottom:.35rem}
.apparatus .symbol{background:none;color:var(--c);width:auto;height:auto;display:inline}
.apparatus .other{white-space:nowrap}
.apparatus .other:before{content:"· "}
.apparatus a{color:var(--ink)}
@media screen and (min-width:68rem){.article-text>.block:has(.remarked){max-width:none}
.article-text>.block:has(.remarked)>*{max-width:40rem}
.article-text>.block:has(.remarked)>.remarked{max-width:none;display:grid;grid-template-columns:40rem minmax(0,1fr);gap:0 2rem;align-items:start}
.apparatus{display:block;padding-top:.25rem}
}
.section:not(:has(.show-skipped:checked)) .rule{display:none}
.article-text p{margin-bottom:.7em;white-space:pre-wrap}
.article-text p a{color:inherit;text-decoration:none;border-bottom:1px solid color-mix(in srgb,var(--link) 45%,transparent)}
.article-text p a.m-figure{border-bottom-color:var(--superseded)}
.article-text p a:hover,.article-source a{text-decoration:underline}
.article-text :target,.here{outline:2.5px solid var(--rubric);outline-offset:2px;border-radius:2px}
.block-label,.block>summary{font:.75rem / 1.6 var(--sans);color:var(--muted)}
.block-label{display:block}
.b-title{font-weight:700;font-size:1.25rem;line-height:1.35}
.b-title .block-label{font-weight:400}
.b-caption,.b-credit,.b-embed,.b-aside,.b-byline{border-inline-start:3px solid var(--rule);padding-inline-start:.9rem;margin-block:.6rem;font-size:.9375rem}
details.block{margin-block:.6rem;border-inline-start:3px dotted var(--rule);padding-inline-start:.9rem}
details.block p{font:.875rem / 1.5 var(--sans);color:var(--muted)}
.section:has(.show-skipped:checked) .m-skipped{background:var(--faint);box-shadow:inset 0 0 0 1px var(--muted);border-radius:2px;padding-inline:.15em;box-decoration-break:clone;-webkit-box-decoration-break:clone}
.section:has(.show-skipped:checked) .m-skipped:after{content:" " attr(title);font:.6875rem / 1 var(--sans);color:var(--muted)}
.control{font:.6875rem / 1 var(--sans);border:1px solid var(--disputed);color:var(--disputed);border-radius:2px;padding:0 .2em;margin-inline:.1em;unicode-bidi:isolate}
@media(max-width:40rem){.article-text{padding-inline-start:0}
}
.story-list{padding-block:1.5rem 1rem}
.story-list h1{font:700 1.75rem / 1.25 var(--serif)}
.story-list .hint{margin-top:.4rem}
.story-list ol{margin-top:1rem;border-top:1px solid var(--rule)}
.story-list li{padding:.6rem 0;border-bottom:1px solid var(--rule)}
.story-list li>a{font:600 1.125rem / 1.35 var(--serif);display:block}
.toll-list{display:flex;flex-wrap:wrap;gap:.1rem 1.25rem;font-size:.875rem;margin-top:.15rem}
.home{margin-inline-start:auto}
.story-filter{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;align-items:center;padding-block:.75rem;font-size:.9375rem}
.story-filter label{display:inline-flex;gap:.5em;align-items:center}
.story-filter [type=search]{padding:.35rem .6rem;width:min(17rem,60vw)}
.story-filter [type=checkbox]{accent-color:var(--rubric);width:1rem;height:1rem}
.story-filter output{margin-inline-start:auto;color:var(--muted)}
.sortable thead button{background:none;border:0;padding:.2rem 0;cursor:pointer;text-align:inherit;max-width:100%}
.sortable thead button:hover{color:var(--rubric)}
.sortable thead button:after{content:" ⇅" / "";color:var(--muted);font:400 .75rem / 1 var(--sans)}
.sortable [aria-sort] button:after{content:" ↑" / "";color:var(--rubric)}
.sortable [aria-sort=descending] button:after{content:" ↓" / ""}
.matrix thead button{position:relative}
.matrix thead button:after{position:absolute;inset:.4rem auto auto calc(50% + .55rem);content:"⇅" / ""}
.matrix [aria-sort] button:after{content:"↑" / ""}
.matrix [aria-sort=descending] button:after{content:"↓" / ""}
.matrix .matrix-total button:after{position:static;margin-inline-start:.4em}
.stories{width:100%;border-collapse:collapse}
.stories th,.stories td{text-align:start;vertical-align:baseline;font-weight:400;padding:.5rem 1.25rem .5rem 0;border-bottom:1px solid var(--faint)}
.stories th:first-child{width:100%}
.stories thead th{font-size:.875rem;color:var(--muted);border-bottom:1px solid var(--ink);white-space:nowrap}
.stories tbody td{white-space:nowrap;font-size:.9375rem}
.stories tbody a{font:600 1.0625rem / 1.35 var(--serif);text-decoration:none;display:block}
.stories tbody a:hover{text-decoration:underline}
.stories tbody th .muted{font-size:.875rem}
.stories .n{text-align:end}
.stories td.s-disputed{color:var(--c);font-weight:700}
.stories th:last-child,.stories td:last-child{padding-inline-end:0}
@media(max-width:60rem){.stories tbody td[data-value]{white-space:normal;min-width:11rem}
}
@media(max-width:40rem){.story-filter label:has([type=search]){flex:1 0 100%;flex-wrap:wrap;gap:.2rem}
.story-filter [type=search]{width:100%}
.stories tbody td[data-value]{flex-basis:100%}
.stories,.stories tbody{display:block}
.stories tr{display:flex;flex-wrap:wrap;gap:.1rem 1.25rem;border-bottom:1px solid var(--faint);padding-block:.5rem}
.stories thead{display:block}
.stories :is(th,td){border:0!important;padding:0}
.stories thead th{width:auto}
.stories tbody th{flex-basis:100%}
.stories tbody td{font-size:.8125rem;color:var(--muted)}
.stories tbody td.n:not(:empty):after{content:" " attr(data-of)}
.stories tbody td:empty{display:none}
}
.take,.fix,.quiet,.theme-toggle,.correct-toggle{border:0;background:none;padding:0;cursor:pointer;font:.8125rem / 1.4 var(--sans);color:var(--muted);text-decoration:underline;text-decoration-color:var(--rule);text-underline-offset:.2em}
.take:hover,.fix:hover,.quiet:hover,.theme-toggle:hover,.correct-toggle:hover{color:var(--ink)}
.speaker .copy{margin-inline-start:.6em}
.section-head .take{margin-inline-start:auto}
.tools{display:inline-flex;gap:1rem;margin-inline-start:auto}
.home~.tools{margin-inline-start:0}
.tools:empty{display:none}
.correct-toggle[aria-pressed=true]{color:var(--paper);background:var(--link);border-radius:3px;padding:.1rem .6rem;text-decoration:none}
body:not(.correcting) .fix{display:none}
.fix{margin-inline-start:.6em;color:var(--link);white-space:nowrap}
.once .sigla .fix{margin-inline-start:0}
.fix.is-decided{font-weight:700;color:var(--disputed)}
.correcting{padding-bottom:45vh}
.decided,.fix-dialog{border-top:3px solid var(--link);padding:.8rem 1.1rem;font-size:.9375rem}
.decided{position:fixed;z-index:4;inset:auto 1rem 1rem auto;width:min(26rem,calc(100vw - 2rem));max-height:45vh;overflow:auto}
.decided h2,.fix-dialog h2{font:650 1.0625rem / 1.35 var(--serif)}
.decided ol{margin:.4rem 0 .6rem}
.decided li{padding:.25rem 0;border-bottom:1px solid var(--faint)}
.decided code{white-space:nowrap;font-size:.875em}
.fix-dialog{width:min(36rem,calc(100vw - 1.5rem));max-height:85vh;overflow:auto}
.fix-dialog::backdrop{background:#00000059}
.fix-dialog p,.fix-dialog label,.fix-dialog h3{margin-top:.6rem}
.fix-dialog>label{display:block;margin-top:1.1rem}
.fix-dialog h2{margin-bottom:.6rem}
.fix-dialog p,.decided p{display:flex;flex-wrap:wrap;gap:.5rem;align-items:baseline}
.fix-dialog h3{font-size:.875rem}
.fix-dialog .fields{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,13rem),1fr));gap:0 1rem;margin-top:.4rem;border-top:1px solid var(--faint)}
.decided p+p{margin-top:.5rem}
.fix-dialog label>span{display:block;margin-bottom:.25rem;font-size:.8125rem;color:var(--muted)}
.fix-dialog :is(input:not([type=checkbox]),select){font:inherit;color:inherit;background:var(--paper);border:1px solid var(--rule);border-radius:3px;padding:.3rem .5rem;width:100%}
.fix-dialog blockquote{font:1rem / 1.5 var(--serif);border-inline-start:3px solid var(--rule);padding-inline-start:.8rem}
.ticks{max-height:38vh;overflow:auto;border-block:1px solid var(--rule);padding:.1rem .3rem .5rem;background:linear-gradient(var(--raised) 40%,transparent) top / 100% 2.5rem no-repeat local,linear-gradient(transparent,var(--raised) 60%) bottom / 100% 2.5rem no-repeat local,linear-gradient(rgb(0 0 0 / 22%),transparent) top / 100% .7rem no-repeat scroll,linear-gradient(transparent,#00000038) bottom / 100% .7rem no-repeat scroll,var(--raised)}
.fix-dialog .tick{display:flex;gap:.6em;align-items:baseline;margin-top:.3rem}
.fix-dialog p button,.decided p button{border:1px solid var(--rule);background:none;border-radius:3px;padding:.3rem .8rem;cursor:pointer}
.fix-dialog p button:hover,.decided p button:hover{background:var(--sunk)}
.fix-dialog p .main,.decided p .main{background:var(--link);border-color:var(--link);color:var(--paper)}
.decided p .main:disabled{opacity:.5;cursor:default}
.fix-dialog>.quiet{margin-top:.6rem;padding-block:.3rem}
@media(pointer:coarse){:is(.take,.fix,.quiet,.theme-toggle,.correct-toggle,.passage-from,.home),:is(.small-question,.once) .value,.sources .siglum,.card-actions>*{position:relative}
:is(.take,.fix,.quiet,.theme-toggle,.correct-toggle,.passage-from,.home):after,:is(.small-question,.once) .value:after,.sources .siglum:after,.card-actions>*:after{content:"";position:absolute;inset:-.4rem -.2rem}
}
@media(hover:hover){.copy{opacity:0}
.question>header,.speaker{position:relative}
.question>header>.copy,.speaker>.copy{position:absolute;inset:.2rem 0 auto auto;padding-inline:.4em;background:var(--paper)}
:is(.question,.utterance):hover .copy,.copy:focus-visible{opacity:1}
}
.permalink{margin-inline-start:.35em;color:var(--muted);text-decoration:none;font:400 .8125rem / 1 var(--sans)}
.permalink:before{content:"#" / ""}
.permalink:hover,.permalink:focus-visible{color:var(--rubric)}
.article-text .permalink{position:relative;display:inline-block;width:.7em;height:1em;margin:0 -.7em 0 0;scroll-margin-block:35vh}
.article-text .permalink:before{position:absolute;inset:auto auto .5em -.05em;padding:.1em .2em;font-size:.6875rem}
@media(hover:hover){.article-text p:not(:hover) .permalink:not(:focus-visible){opacity:0}
}
::highlight(sentence){background-color:light-dark(#fbe7a3,#4a3c12)}
.correcting .copy{display:none}
@media(min-width:60rem){.speaker{position:relative}
.utterance .copy{position:absolute;inset:100% 0 auto auto}
}
.card{position:fixed;inset:auto;margin:0;width:min(34rem,calc(100vw - 1rem));max-height:min(28rem,75vh);overflow:auto;border-top:3px solid var(--rubric);padding:.9rem 1.1rem 0}
.card.sheet{inset:auto 0 0;width:100%;max-height:70vh;border-radius:10px 10px 0 0}
.card:focus{outline:none}
.card-from{color:var(--muted);font-size:.875rem}
.card blockquote{font:1rem / 1.55 var(--serif)}
.card blockquote p{margin:0}
.card .question,.card .utterance{border:0;padding:0;display:block}
.card .question h3{font-size:1.0625rem}
.card .why,.card .copy,.card .growth{display:none}
.card .question>header,.card .question.once>h3{position:sticky;top:-1rem;z-index:1;margin-top:-.9rem;padding-top:.9rem;background:var(--raised)}
.card .answer>summary,.card .no-line .answer>summary,.card .question.no-who:not(.no-line) .answer>summary{grid-template-columns:minmax(0,1fr) auto;gap:0 .75rem;border-bottom:1px solid var(--faint)}
.card .answer .value{text-align:start;grid-column:1;grid-row:1}
.card .answer .lane,.card .answer .counts,.card .axis-row{display:none}
.card .answer .who{grid-column:1;grid-row:2;font-size:.875rem;color:var(--muted)}
.card .answer .sigla{grid-column:2;grid-row:1}
.card .passages{grid-template-columns:minmax(0,1fr);margin-inline-start:0}
.card .fullest q{font-size:1.0625rem}
.card-actions{position:sticky;bottom:0;margin-inline:-1.1rem;padding:.6rem 1.1rem .7rem;background:var(--raised);display:flex;flex-wrap:wrap;gap:.5rem 1rem;margin-top:.8rem;border-top:1px solid var(--faint);font-size:.875rem;align-items:center}
.card-actions a{font-weight:600;color:var(--link)}
.card-actions button{border:0;background:none;padding:0;cursor:pointer;text-decoration:underline;text-decoration-color:var(--rule);text-underline-offset:.18em}
.card-actions button:last-child{margin-inline-start:auto}
@media screen and (max-width:60rem){.section-head>h2{margin-inline-end:auto}
.section-head>.section-note{order:1;flex-basis:100%}
}
@media screen and (max-width:46rem){.overview{grid-template-areas:"event" "toll" "glyph" "glance"}
.toll b{font-size:1.5rem}
.toll small{font-size:.8125rem}
.texts-glyph ol{gap:.3rem}
.witness{padding-inline:.4rem;font-size:.8125rem}
.small-question ul,.small-question:is(.no-line,.no-who) ul{display:block}
.small-question li{grid-template-columns:auto minmax(0,1fr) fit-content(50%);gap:0 .6rem;padding-bottom:.3rem}
.small-question .value{text-align:start}
.small-question .sigla{grid-area:1 / 3;justify-self:end}
.small-question .lane{grid-column:1 / -1;grid-row:2;min-height:1.1rem;margin-block:0}
.small-question .axis-row{grid-template-columns:minmax(0,1fr);padding:0}
.small-question .scale{grid-column:1}
}
@media screen and (max-width:40rem){.headline{text-wrap:pretty}
.section-head h2{font-size:1.45rem}
.growth text,.growth .growth-sigla,.growth .growth-date{font-size:15px}
.toll{gap:.9rem 1.1rem}
.toll-measure{font-size:.875rem}
.matrix th[scope=row] a{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:4;overflow:hidden}
.contents{gap:.75rem}
.find input{width:7.5rem}
.matrix th[scope=row],.matrix thead td{min-width:7.5rem;max-width:8rem;font-size:.8125rem}
}
@page{margin:15mm 14mm 18mm;@bottom-right{content:counter(page) " / " counter(pages);font:8.5pt system-ui,sans-serif;color:#6b665c}
}
@media print{:root,:root[data-theme]{color-scheme:light}
html{font-size:12.5px}
body{background:#fff;-webkit-print-color-adjust:exact;print-color-adjust:exact}
.contents,.how,.filter,.toggle,.skip,.take,.fix,.decided,.home,.correct-toggle,.story-filter,.find,.theme-toggle,.apparatus,.page-link,.permalink,.sortable thead button:after,.shared:not([open]),.card{display:none!important}
.overview,.glance,.small-question ul{display:block}
.toll{margin-top:1.75rem}
.most-quoted{margin-top:1.5rem}
.small-question li{grid-template-columns:11.75rem minmax(0,1fr) minmax(0,28%) calc(var(--letters) - .75rem);gap:0 .9rem}
.small-question:is(.no-line,.no-who) li{grid-template-columns:11.75rem minmax(0,1fr) calc(var(--letters) - .75rem)}
.section{padding-top:1.5rem}
.section-head,.question>header,.why,.question.once,.utterance,.derivation,.passage,.small-question{break-inside:avoid}
.section-head,h3,.day,.block-label,.told-once>summary,.kicker,.question>header,.why,.answer>summary,.line-key,.article>summary{break-after:avoid}
.once h3,.one-answer h3{break-after:auto}
.once,.most-quoted figure,.toll,.graph,.growth,.reading,.matrix tr,.entry{break-inside:avoid}
.graph.narrow{display:none}
.graph.wide{display:block}
.matrix-box{overflow:visible}
.matrix{width:100%;table-layout:fixed;font-size:.75rem}
.matrix th,.matrix td{padding:.2rem .25rem;position:static!important;overflow-wrap:break-word}
.matrix thead td,.matrix tbody th[scope=row]{background:none;width:26%;min-width:0}
.matrix-outlet{display:block;max-width:none}
.matrix td a{min-width:0}
.matrix thead button{display:contents}
main,.masthead,.colophon{max-width:none;padding-inline:0}
.overview,.glance,.disagreements{display:block}
.overview>*+*,.glance>*+*{margin-top:1.4rem}
.small-question{break-inside:avoid}
details.answer::details-content{content-visibility:visible;height:auto}
.answer .passages{grid-template-columns:repeat(2,minmax(0,1fr));gap:.3rem 1.5rem;padding-block:.1rem .5rem}
.passage:only-child{grid-column:1 / -1}
.answer .passage-from,.answer .passage blockquote{display:inline;font-size:.8125rem;line-height:1.35}
.answer .passage-from{margin-inline-end:.5em}
.passage-from{text-decoration:none}
.block>summary,.told-once>summary,.reading>summary{list-style:none}
.block>summary:before{content:none}
.told-once .utterance{display:block;padding:.35rem 0}
.told-once .utterance .speaker{display:inline;padding:0;font-size:.8125rem}
.told-once .fullest q{font-size:.9375rem;line-height:1.4}
.told-once .variant>summary{display:block}
.told-once .variant .sigla{margin-inline-end:.5em}
.told-once .utterance .variant{margin-inline-start:1rem}
.told-once:has(.utterance){columns:2;column-gap:2rem}
.told-once:has(.utterance)>summary{column-span:all}
.article-text p{font-size:.9375rem;line-height:1.42}
.article-text a[href^=http]:after{content:""}
.answer>summary>.value:before,.reading>summary:before,.article>summary:before{content:none}
.value,.toll a[href] b{text-decoration:none!important}
.one-answer .passages{grid-template-columns:minmax(0,1fr)}
}`;
