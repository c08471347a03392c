// One conversation as the mail program draws it: roles, classes and attributes are the ones a reader of such pages goes by.
import { escapeHtml } from './escape.mjs';
import { legacyId, permanentId } from './ids.mjs';
import { ME } from './people.mjs';

const isMine = (message) => message.from.email === ME.email;

/** `#msg-f:…` for mail that came in, `#msg-a:…` for mail written here. */
const messageIds = (key, index, message) =>
  `data-message-id="#msg-${isMine(message) ? 'a:r' : 'f:'}${permanentId(`${key}/${index}`)}" data-legacy-message-id="${legacyId(`${key}/${index}`)}"`;

const snippet = (html) =>
  escapeHtml(
    html
      .replace(/<[^>]*>/g, ' ')
      .replace(/&[a-z]+;/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 140),
  );

const shownName = (message) => escapeHtml(isMine(message) ? 'me' : message.from.name);
const initial = (message) => escapeHtml(message.from.name[0] ?? '?');

/** A message folded to one line; its body is not on the page. */
const collapsed = (key, index, message) =>
  `<div class="kv nH oy8Mbf" role="listitem" aria-expanded="false" tabindex="-1" data-demo-index="${index}"><div class="Bk"><div class="G3 G2"><div><div><div class="adf ads" ${messageIds(key, index, message)}><div class="aju"><span class="demo-face">${initial(message)}</span></div><div class="gs"><div class="gE hI"><table cellpadding="0" class="cf gJ"><tbody><tr class="acZ"><td class="gF gK"><span email="${escapeHtml(message.from.email)}" name="${shownName(message)}" class="zF gD">${shownName(message)}</span></td><td class="gF"><div class="iA g6">${snippet(message.html)}</div></td><td class="gH"><div class="gK"><span></span><span class="g3" title="${message.at.header}" alt="${message.at.header}">${message.at.header}</span></div></td></tr></tbody></table></div></div></div></div></div></div></div></div>`;

const trimmed =
  '<div class="yj6qo ajU"><div class="ajR" role="button" tabindex="0" data-tooltip="Show trimmed content" aria-label="Show trimmed content" aria-expanded="false"><span class="demo-dots"></span></div></div>';

const header = (message) =>
  `<div class="gE iv gt"><table cellpadding="0" class="cf gJ"><tbody><tr class="acZ"><td class="gF gK"><table cellpadding="0" class="cf ix"><tbody><tr><td class="c2"><h3 class="iw gFxsud"><span translate="no" class="qu" role="gridcell" tabindex="-1"><span email="${escapeHtml(message.from.email)}" name="${escapeHtml(message.from.name)}" data-hovercard-id="${escapeHtml(message.from.email)}" class="gD"><span>${escapeHtml(message.from.name)}</span></span> <span class="cfXrwd"></span><span class="go"><span aria-hidden="true">&lt;</span>${escapeHtml(message.from.email)}<span aria-hidden="true">&gt;</span></span> </span></h3><h3 class="iw rapwed"></h3></td></tr></tbody></table></td><td class="gH bAk"><div class="gK"><span></span><span class="g3" title="${message.at.header}" alt="${message.at.header}" role="gridcell" tabindex="-1">${message.at.header}</span></div></td><td class="gH acX bAm" rowspan="2"><div class="T-I J-J5-Ji T-I-Js-IF aaq T-I-ax7 L3" role="button" tabindex="0" data-tooltip="Reply" aria-label="Reply">↩</div></td></tr><tr class="acZ xD"><td colspan="3"><table cellpadding="0" class="cf adz"><tbody><tr><td class="ady"><div class="iw ajw"><span translate="no" class="hb">to <span email="${ME.email}" name="me" data-hovercard-id="${ME.email}" class="g2">me</span> </span></div></td></tr></tbody></table></td></tr></tbody></table></div>`;

/** A message with its body, the empty second body that follows many, and the place where a reply opens. */
const expanded = (key, index, message) =>
  `<div class="h7  ie nH oy8Mbf" role="listitem" aria-expanded="true" tabindex="-1" data-demo-index="${index}"><div class="Bk"><div class="G3 G2"><div><div><div class="adn ads" style="display:" ${messageIds(key, index, message)}><div class="aju"><span class="demo-face">${initial(message)}</span></div><div class="gs">${header(message)}<div class=""><div class="aHl"></div><div tabindex="-1"></div><div class="ii gt" jslog="20277; u014N:xr6bB"><div class="a3s aiL ">${message.html}${message.html.includes('gmail_quote') ? trimmed : '<div class="yj6qo"></div><div class="adL"></div>'}</div></div><div class="ii gt" style="display:none"><div class="a3s aiL "></div></div><div class="hi"></div><div class="WhmR8e" data-hash="0"></div></div></div></div></div></div><div class="ip"></div></div></div></div>`;

export const messageHtml = (key, index, message, isOpen) => (isOpen ? expanded : collapsed)(key, index, message);

const bottomButtons =
  '<div class="btDi4d"><div class="amr"><div class="nr"><div class="amn"><span class="ams bkH" role="link" tabindex="0">Reply</span><span class="ams bkG" role="link" tabindex="0">Forward</span></div></div></div></div>';

/** The whole conversation; the newest message is open, the others are folded. */
export function threadHtml({ key, subject, messages }) {
  const items = messages.map((message, index) => messageHtml(key, index, message, index === messages.length - 1));
  return `<div class="aeH"><div gh="tm"><div gh="mtb"><div class="G-tF"><div role="button" class="demo-back" aria-label="Back to Inbox" data-tooltip="Back to Inbox" tabindex="0">←</div></div></div></div></div><div class="Tm aeJ"><div class="aeF"><div class="nH"><div class="nH g id"><div class="nH a98 iY"><div class="nH"><div class="nH V8djrc byY"><div class="nH"><div class="ha"><h2 class="hP" tabindex="-1" data-thread-perm-id="thread-f:${permanentId(key)}" data-legacy-thread-id="${legacyId(`${key}/0`)}">${escapeHtml(subject)}</h2><span class="J-J5-Ji"></span></div><div class="bHJ"></div></div></div></div><div class="nH aHU"><div class="nH hx"><div class="einvLd"><div data-container-id="0:msg:kopisummary" role="button" tabindex="0">Summarize this email</div></div><div class="nH" role="list">${items.join('')}</div>${bottomButtons}</div></div></div></div></div></div></div>`;
}
