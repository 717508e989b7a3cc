import type { Component } from 'svelte';
import type { AnyPage } from './app/address.svelte';
import { currentCase } from './app/case.svelte';
import type { MessageKey, Part } from './app/messages';
import { needMessages } from './app/messages';
import type { PageId } from './flow';

type Fetch = () => Promise<{ default: Component }>;

interface Page {
  /** Its name in the browser's title. */
  title: MessageKey;
  /** Fetches the page with the messages it speaks by. May be called again after a failure. */
  load: Fetch;
}

/** A page that can be shown before the evaluator has arrived; it is fetched once the page has been painted. */
function light(title: MessageKey, load: Fetch, ...parts: Part[]): Page {
  return {
    title,
    load: async () => {
      const [screen] = await Promise.all([load(), needMessages(...parts)]);
      requestAnimationFrame(() => setTimeout(fetchEngine));
      return screen;
    },
  };
}

/** A failure shows when a page that needs the evaluator is opened, with another try. */
function fetchEngine(): void {
  currentCase.loadEngine().catch(() => undefined);
}

function page(title: MessageKey, load: Fetch, ...parts: Part[]): Page {
  return {
    title,
    load: async () => {
      const [screen] = await Promise.all([
        load(),
        needMessages(...parts),
        currentCase.loadEngine(),
      ]);
      return screen;
    },
  };
}

const step = (id: Exclude<PageId, 'result'>, load: Fetch, ...parts: Part[]) =>
  page(`wizard.${id}.title`, load, ...parts);

/** A list to hand over; it reads in the address whose it is. */
const list = (title: MessageKey) =>
  page(title, () => import('./report/DocumentSheet.svelte'), 'rules', 'report');

/** Every page of the app: its title, how to fetch it, and the messages it needs beside the first ones. */
export const pages: Readonly<Record<AnyPage, Page>> = {
  start: light('shell.start.title', () => import('./shell/Start.svelte'), 'start'),
  about: light('wizard.about.title', () => import('./wizard/About.svelte')),
  citizenship: step('citizenship', () => import('./wizard/Citizenship.svelte')),
  occupation: step(
    'occupation',
    () => import('./wizard/Occupation.svelte'),
    ...(['job', 'similar', 'rules'] as const),
  ),
  offer: step('offer', () => import('./wizard/Offer.svelte'), 'job'),
  place: step('place', () => import('./wizard/Place.svelte'), 'job'),
  control: step('control', () => import('./wizard/Control.svelte'), 'job'),
  education: step('education', () => import('./wizard/Education.svelte'), 'person', 'rules'),
  experience: step('experience', () => import('./wizard/Experience.svelte'), 'person', 'rules'),
  licence: step('licence', () => import('./wizard/Licence.svelte'), 'person', 'rules'),
  wage: step('wage', () => import('./wizard/Wage.svelte'), 'pay'),
  prevailing: step('prevailing', () => import('./wizard/Prevailing.svelte'), 'pay', 'rules'),
  language: step('language', () => import('./wizard/Language.svelte'), 'person'),
  partner: step('partner', () => import('./wizard/Partner.svelte'), 'person'),
  check: step(
    'check',
    () => import('./wizard/Check.svelte'),
    ...(['job', 'person', 'pay', 'rules'] as const),
  ),
  result: page(
    'shell.result.title',
    () => import('./report/Report.svelte'),
    ...(['rules', 'report', 'share'] as const),
  ),
  employer: page(
    'shell.employer.title',
    () => import('./employer/Employer.svelte'),
    ...(['job', 'person', 'pay', 'rules', 'report', 'share', 'employer'] as const),
  ),
  map: page(
    'shell.map.title',
    () => import('./explore/Map.svelte'),
    ...(['explore', 'rules', 'report'] as const),
  ),
  rules: page(
    'shell.rules.title',
    () => import('./explore/Rules.svelte'),
    ...(['explore', 'rules', 'report', 'job', 'person', 'pay'] as const),
  ),
  privacy: page('shell.privacy.title', () => import('./shell/Privacy.svelte'), 'share'),
  accessibility: page('shell.access.title', () => import('./shell/Accessibility.svelte'), 'access'),
  reviewers: page(
    'shell.reviewers.title',
    () => import('./review/Reviewers.svelte'),
    ...(['access', 'share', 'job', 'person', 'pay', 'rules', 'report'] as const),
  ),
  sources: page('shell.sources.title', () => import('./report/Sources.svelte'), 'rules', 'report'),
  care: page('shell.care.title', () => import('./report/Care.svelte'), 'rules', 'report'),
  'list-employer': list('shell.lists.employer'),
  'list-partner': list('shell.lists.partner'),
  share: page(
    'shell.share.title',
    () => import('./shell/Share.svelte'),
    ...(['share', 'job', 'person', 'pay', 'rules'] as const),
  ),
  opened: page(
    'shell.share.opened',
    () => import('./shell/OpenedLink.svelte'),
    ...(['share', 'job', 'person', 'pay', 'rules', 'report'] as const),
  ),
  'not-found': light('shell.notFound.title', () => import('./shell/NotFound.svelte')),
};
