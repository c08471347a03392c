// The reply box, in the message and popped out, with the editor an account of today has.
import { escapeHtml } from './escape.mjs';
import { legacyId } from './ids.mjs';
import { MY_SIGNATURE } from './people.mjs';

/** What stands in a fresh reply: an empty first line and the signature. */
const freshText = `<div dir="ltr"><br clear="all"><div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature">${MY_SIGNATURE}</div></div>`;

export function composeHtml({ key, subject, messages }) {
  const answered = messages.findLastIndex(({ from }) => from.email !== undefined && !from.email.startsWith('ines.'));
  const to = messages[answered]?.from ?? { name: '', email: '' };
  return `<div class="M9"><div class="I5"><div role="region" aria-label="Re: ${escapeHtml(subject)}"><form class="bAs" enctype="multipart/form-data" method="POST"><div class="fX"><table class="GS" role="presentation"><tbody><tr class="bzf"><td class="eV"><div class="anm" name="to"><div role="listbox"><div role="option" data-name="${escapeHtml(to.name)}" data-hovercard-id="${escapeHtml(to.email)}">${escapeHtml(to.name)}</div></div></div></td></tr></tbody></table></div><input name="subjectbox" class="aoT" value="Re: ${escapeHtml(subject)}" aria-label="Subject" style="display:none"><input type="hidden" name="draft" value="msg-a:r-767366035115295"><input type="hidden" name="rm" value="${legacyId(`${key}/${answered}`)}"><button type="button" class="demo-pop" aria-label="Pop out reply" data-tooltip="Pop out reply">⤢</button></form><table class="aoP aoC"><tbody><tr><td class="Ap"><div class="At" style="display:none"><textarea class="Ak aiL" aria-label="Message Body" spellcheck="true" tabindex="1" form="nosend"></textarea></div><div class="Ar Au" style="display: block;"><div class="aO7"><div class="Am aiL Al editable LW-avf tS-tW tS-tY" hidefocus="true" aria-label="Message Body" writingsuggestions="false" g_editable="true" role="textbox" aria-multiline="true" contenteditable="true" tabindex="1" style="direction: ltr; min-height: 85px;" spellcheck="false">${freshText}</div></div></div></td></tr><tr><td class="aDh"><table class="IZ" role="group"><tbody><tr class="btC"><td class="gU Up"><div class="J-J5-Ji btA"><div class="dC"><div class="T-I J-J5-Ji aoO v7 T-I-atl L3" role="button" tabindex="1" data-tooltip="Send" aria-label="Send">Send</div></div></div></td><td class="gU oh"><span class="demo-saved"></span></td></tr></tbody></table></td></tr></tbody></table></div></div></div>`;
}

/** The chain of boxes a popped-out reply stands in. */
export const popOutHtml =
  '<div class="nH nn"><div class="AD"><div role="dialog" aria-label="Reply"><div class="demo-dialog-head">Reply</div><div class="demo-dialog-body"></div></div></div></div>';

/** A new mail that answers nothing: no id of an answered message. */
export const newMailHtml = composeHtml({ key: 'new', subject: '', messages: [] })
  .replace(/name="rm" value="[^"]*"/, 'name="rm" value=""')
  .replace('value="Re: "', 'value=""');
