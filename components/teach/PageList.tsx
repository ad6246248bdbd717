import { Button } from '../form/Button';

interface PageListProps {
  readonly pages: readonly { readonly origin: string; readonly about?: string }[];
  /** Said where there is none. */
  readonly none: string;
  readonly action: string;
  /** The whole name of the button in a row. */
  readonly actionOf: (host: string) => string;
  readonly onAction: (origin: string) => void;
}

/** Sites, one a row, each with the one thing that can be done about it. */
export function PageList({ pages, none, action, actionOf, onAction }: PageListProps) {
  if (pages.length === 0) return <p class="t-muted t-small">{none}</p>;
  return (
    <ul>
      {pages.map(({ origin, about }) => (
        <li key={origin} class="t-options__setting">
          <span>
            {new URL(origin).host} {about !== undefined && <span class="t-muted t-small">{about}</span>}
          </span>
          <Button label={actionOf(new URL(origin).host)} onPress={() => onAction(origin)}>
            {action}
          </Button>
        </li>
      ))}
    </ul>
  );
}
