import { ownerOf } from '../rules/shared/mail';
import { wordSet } from '../text/wordList';

/** Where anybody may have an address, under any ending. */
const FREE_MAILERS = wordSet(`
  gmail googlemail outlook hotmail msn yahoo ymail rocketmail icloud aol gmx proton protonmail tutanota tuta
  posteo yandex fastmail freenet t-online laposte wanadoo libero comcast verizon sbcglobal btinternet`);
const FREE_DOMAINS = wordSet(`
  live.com live.de live.co.uk live.fr live.nl me.com mac.com web.de mail.com mail.de mailbox.org email.de pm.me hey.com
  zoho.com zohomail.com zohomail.eu mail.ru inbox.ru bk.ru list.ru qq.com 163.com 126.com naver.com orange.fr free.fr sfr.fr
  att.net cox.net charter.net bluewin.ch hispeed.ch virgilio.it seznam.cz wp.pl o2.pl onet.pl`);

/** What sends invitations for others: calendars, schedulers, applicant tracking. */
const SERVICES = wordSet(`
  calendar.google.com group.calendar.google.com resource.calendar.google.com import.calendar.google.com
  imip.me.com zoom.us webex.com calendly.com cal.com doodle.com youcanbook.me savvycal.com hubspot.com
  greenhouse.io greenhouse-mail.io lever.co ashbyhq.com goodtime.io modernloop.io prelude.co gem.com workday.com myworkday.com
  myworkdayjobs.com smartrecruiters.com icims.com jobvite.com workable.com workablemail.com teamtailor.com teamtailor-mail.com
  personio.de personio.com recruitee.com join.com breezy.hr bamboohr.com successfactors.com successfactors.eu taleo.net hirevue.com
  karat.io codility.com hackerrank.com coderpad.io indeed.com indeedemail.com linkedin.com notion.so x.ai clara.ai`);

const AGENCY =
  /recruit|talent|staffing|headhunt|personnel|personal(?:beratung|vermittlung|dienst)|executivesearch|hunters?$|\bsearch\b/;

/** Whether anybody may have an address at this domain. */
export function isFreeMailer(domain: string): boolean {
  const owner = ownerOf(domain);
  return FREE_DOMAINS.has(owner) || FREE_MAILERS.has(owner.split('.')[0] ?? '');
}

/** Whether invitations come from this domain for others. */
export function isService(domain: string): boolean {
  const labels = domain.split('.');
  return labels.some((_, i) => SERVICES.has(labels.slice(i).join('.')));
}

/** Whether the name of a domain says that others are hired through it. */
export function isAgency(domain: string): boolean {
  return AGENCY.test(ownerOf(domain));
}

/** The word that stands for the owner of a domain: `acme` of `mail.acme.co.uk`. */
export function ownerWord(domain: string): string {
  return ownerOf(domain).split('.')[0] ?? '';
}
