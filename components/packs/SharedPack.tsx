import type { ComponentChildren } from 'preact';
import { t } from '../../lib/language/t';
import { Notice } from '../notice/Notice';
import './packs.css';

interface SharedPackProps {
  /** As the pack calls itself; its host before the first one. */
  readonly title: string;
  /** The company's policy set it up. */
  readonly managed: boolean;
  readonly facts: readonly (readonly [name: string, value: string])[];
  /** Why the last look gave nothing good, and what is safe. */
  readonly fault: string | undefined;
  /** A version waits, with the way to look at it. */
  readonly offer: ComponentChildren;
  readonly deeds: ComponentChildren;
  /** What is open below: the changes, or the question before the end. */
  readonly children?: ComponentChildren;
}

/** One pack that is followed: how it stands, and what can be done about it. */
export function SharedPack({ title, managed, facts, fault, offer, deeds, children }: SharedPackProps) {
  return (
    <section class="t-options__card" aria-label={title}>
      <h3>
        {title} {managed && <span class="t-muted t-small">{t('shared.managed')}</span>}
      </h3>
      {fault !== undefined && (
        <Notice live tone="warn">
          {fault}
        </Notice>
      )}
      {offer}
      <dl class="t-shared__facts t-small">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt class="t-muted">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {children}
      <div class="t-shared__deeds">{deeds}</div>
    </section>
  );
}
