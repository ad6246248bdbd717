import './section-nav.css';

interface SectionNavProps {
  readonly label: string;
  readonly current: string;
  readonly links: readonly (readonly [id: string, text: string])[];
}

/** Links to the sections of a page, by the fragment of its address. */
export function SectionNav({ label, current, links }: SectionNavProps) {
  return (
    <nav class="t-nav" aria-label={label}>
      {links.map(([id, text]) => (
        <a key={id} class="t-nav__link" href={`#${id}`} aria-current={id === current ? 'page' : undefined}>
          {text}
        </a>
      ))}
    </nav>
  );
}
