/** One step to a control: by role and name, by label, by the text it shows, or by selector. */
export interface Step {
  by: 'role' | 'label' | 'text' | 'css';
  /** The role, or the selector. */
  what?: string;
  /** The name or the text; a pattern by its source. */
  name?: string;
  pattern?: string;
  exact?: boolean;
  level?: number;
}

/**
 * The elements that the steps lead to, each step inside what the one before found. Runs in the page, in any browser:
 * it uses nothing from outside itself. Hidden elements are not there.
 */
export function findAll(steps: readonly Step[]): Element[] {
  const ROLES: Record<string, string> = {
    link: 'a[href]',
    button: 'button, [role=button]',
    heading: 'h1, h2, h3, h4, h5, h6',
    radio: 'input[type=radio]',
    checkbox: 'input[type=checkbox]',
    textbox: 'input:not([type]), input[type=text], textarea',
    searchbox: 'input[type=search]',
    group: 'fieldset, [role=group]',
    radiogroup: '[role=radiogroup]',
    region: 'section[aria-label], section[aria-labelledby], [role=region]',
    article: 'article',
    dialog: 'dialog',
    status: '[role=status]',
    alert: '[role=alert]',
  };
  const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const nameOf = (element: Element): string => {
    const ids = element.getAttribute('aria-labelledby');
    if (ids !== null) {
      return plain(
        ids
          .split(' ')
          .map((id) => document.getElementById(id)?.textContent)
          .join(' '),
      );
    }
    const label = element.getAttribute('aria-label');
    if (label !== null) return label;
    if (
      element instanceof HTMLInputElement ||
      element instanceof HTMLSelectElement ||
      element instanceof HTMLTextAreaElement
    ) {
      return plain([...(element.labels ?? [])].map(({ textContent }) => textContent).join(' '));
    }
    if (element instanceof HTMLFieldSetElement)
      return plain(element.querySelector('legend')?.textContent);
    return plain(element.textContent);
  };
  const fits = ({ name, pattern, exact }: Step, text: string) => {
    if (pattern !== undefined) return new RegExp(pattern, 'i').test(text);
    if (name === undefined) return true;
    return exact ? text === plain(name) : text.toLowerCase().includes(plain(name).toLowerCase());
  };
  const candidates = (root: ParentNode, step: Step): Element[] => {
    if (step.by === 'css') return [...root.querySelectorAll(step.what ?? '*')];
    if (step.by === 'label') {
      return [...root.querySelectorAll('input, select, textarea')].filter((element) =>
        fits(step, nameOf(element)),
      );
    }
    if (step.by === 'role') {
      const tag = step.level === undefined ? ROLES[step.what ?? ''] : `h${step.level}`;
      return [...root.querySelectorAll(tag ?? `[role=${String(step.what)}]`)].filter((element) =>
        fits(step, nameOf(element)),
      );
    }
    const all = [...root.querySelectorAll('*')].filter((element) =>
      fits(step, plain(element.textContent)),
    );
    // The innermost only.
    return all.filter(
      (element) => !all.some((other) => other !== element && element.contains(other)),
    );
  };
  let found: Element[] = [];
  let roots: ParentNode[] = [document];
  for (const step of steps) {
    found = [...new Set(roots.flatMap((root) => candidates(root, step)))].filter((element) =>
      element.checkVisibility({ visibilityProperty: true }),
    );
    roots = found;
  }
  return found;
}
