/**
 * This file keeps the links of video calls off public pages. Whoever has such a link can join the call, so only guests get
 * it: in their invite.
 */
import { eventsOf, property, textOf } from '#domain/itip/properties.ts';
import type { JComponent, JProperty } from '#domain/itip/types.ts';
import { plainLine } from '#domain/text/plain-text.ts';

const LINK = /\b(?:https?|sips?|msteams|zoommtg):[^\s<>"')\]]+/gi;
/** Hosts of video calls, with all their subdomains. */
const HOSTS =
  /^[a-z]+:(?:\/\/)?(?:[^\s/@]*@)?(?:[\w-]{1,63}\.){0,8}(?:teams\.microsoft\.com|teams\.live\.com|meet\.google\.com|zoom\.us|zoom\.com|zoomgov\.com|webex\.com|whereby\.com|jit\.si|gotomeeting\.com|meet\.goto\.com|goto\.com|gotomeet\.me|join\.skype\.com|meet\.lync\.com|chime\.aws|bluejeans\.com|ringcentral\.com|vc\.ringcentral\.com|meet\.zoho\.[a-z.]+|facetime\.apple\.com|meet\.proton\.me|discord\.gg|around\.co|gather\.town|riverside\.fm|livestorm\.co|bigbluebutton\.org)(?=[/:?#]|$)/i;
/** Schemes that are calls, whatever the host. */
const CALLS = /^(?:sips?|msteams|zoommtg):/i;
/** The lines with which Google and Microsoft Teams begin and end what they write into a description. */
const FENCE = /^\s*(?:-::[:~]{6,}.*|[_─]{20,})\s*$/;
/** Lines with the number or password of a call. */
const NUMBER =
  /\b(?:meeting|webinar|conference|event|besprechungs?|konferenz|réunion|reunión|reunião|riunione|vergadering|spotkania)[- ]{0,2}(?:id|number|nummer|no)\b|\b(?:id|code|número|numéro|numer)\s+(?:de\s+(?:la\s+)?|da\s+|della\s+|du\s+)?(?:réunion|reunión|reunião|riunione|spotkania)|\b(?:pass ?code|password|passwort|kennwort|kenncode|contraseña|mot de passe|code secret|senha|hasło|wachtwoord|access code|pin)\s*[:：]|パスコード|ミーティング ?ID|رمز المرور/iu;

/** What hides the links of the calls of one event. */
export interface JoinLinks {
  /** Returns a place without its links: a link in a place is where people join. */
  readonly place: (location: string) => string;
  /** Returns a text without links of calls, and without what belongs to them: dial-in numbers and passwords. */
  readonly text: (text: string) => string;
  /** Returns true when a value has a link of a call. */
  readonly has: (value: string) => boolean;
}

/** Returns what hides the links of the calls of a calendar's events: known ones, and those that the calendar marks as one. */
export function joinLinksOf(calendar: JComponent): JoinLinks {
  const marked = new Set(eventsOf(calendar).flatMap(markedLinks));
  const isJoinLink = (link: string) => CALLS.test(link) || HOSTS.test(link) || marked.has(trimmed(link));
  const has = (value: string) => linksIn(value).some(isJoinLink);
  return {
    place: placeWithoutLinks,
    has,
    text: (text) => (has(text) ? withoutCalls(text, isJoinLink) : text),
  };
}

/** Returns a place without its links, and without the punctuation that joined them to the rest. */
export function placeWithoutLinks(location: string): string {
  if (!hasLink(location)) return location;
  return plainLine(location.replace(LINK, ' ').replace(/\(\s*\)/g, ' '))
    .replace(/^[\s,;|:/–-]+|[\s,;|:/–-]+$/g, '')
    .replace(/^\(([^()]*)\)$/, '$1');
}

/** Returns true for a place that has a link. */
export function hasLink(location: string): boolean {
  return linksIn(location).length > 0;
}

function markedLinks(event: JComponent): string[] {
  const conferences = event[1].filter(([name]) => isConference(name)).map(([, , , value]) => String(value));
  return [textOf(event, 'location'), ...conferences].flatMap(linksIn).map(trimmed);
}

function linksIn(text: string): string[] {
  return text.match(LINK) ?? [];
}

function trimmed(link: string): string {
  return link.replace(/[.,;:!?]+$/, '');
}

/** Returns true for a property that says how to join a call (CONFERENCE of RFC 7986, and those of programs). */
function isConference(name: string): boolean {
  return name === 'conference' || /^x-.*(?:conference|onlinemeeting|skypeteams|zoom|webex)/.test(name);
}

/** What stands between two fences, or after the last, is one whole: when it has a link of a call, all of it is left out. */
function withoutCalls(text: string, isJoinLink: (link: string) => boolean): string {
  const blocks: string[][] = [[]];
  for (const line of text.split('\n')) {
    if (FENCE.test(line)) blocks.push([]);
    else blocks.at(-1)?.push(line);
  }
  const isCall = (lines: readonly string[]) => linksIn(lines.join('\n')).some(isJoinLink);
  return blocks
    .flatMap((lines, index) => (index > 0 && isCall(lines) ? [] : lines))
    .filter((line) => !NUMBER.test(line) && !isBareCall(line, isJoinLink))
    .map((line) => line.replace(LINK, (link) => (isJoinLink(link) ? '…' : link)))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A line that is nothing but a link of a call, with at most a few words before it: "Join: https://…". */
function isBareCall(line: string, isJoinLink: (link: string) => boolean): boolean {
  if (!linksIn(line).some(isJoinLink)) return false;
  return line.replace(LINK, '').trim().length <= 40;
}

/** Returns a calendar that anybody may have: without links of calls. */
export function withoutJoinLinks(calendar: JComponent, links: JoinLinks): JComponent {
  const [name, head, components] = calendar;
  return [name, head, components.map((component) => componentWithout(component, links))];
}

function componentWithout([kind, properties, inner]: JComponent, links: JoinLinks): JComponent {
  const kept = properties.flatMap((one) => propertyWithout(one, links));
  const described = kept.some(([name]) => name === 'description');
  const hadCall = links.has(String(property([kind, properties, inner], 'description')?.[3] ?? ''));
  return [
    kind,
    // Outlook prefers the HTML to the text.
    described && hadCall ? kept.filter(([name]) => name !== 'x-alt-desc') : kept,
    inner.map((component) => componentWithout(component, links)),
  ];
}

function propertyWithout(original: JProperty, links: JoinLinks): JProperty[] {
  const [name, parameters, type, ...values] = original;
  if (isConference(name)) return [];
  const write = (text: string): JProperty[] => (text === '' ? [] : [[name, parameters, type, text]]);
  if (name === 'location') return write(links.place(String(values[0])));
  const strings = [...values, ...Object.values(parameters)]
    .flat()
    .filter((value) => typeof value === 'string');
  if (!strings.some(links.has)) return [original];
  return name === 'description' || name === 'summary' ? write(links.text(String(values[0] ?? ''))) : [];
}
