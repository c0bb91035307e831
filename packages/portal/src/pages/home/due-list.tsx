import type { ReactNode } from 'react';
import { Badge } from '../../ui/badge';
import { formatDay, formatQuantity } from '../../ui/format';
import { Link } from '../../ui/link';
import { daysBetween } from './days';
import type { Due } from './dues';
import './due-list.css';

const SOON_DAYS = 60;

/** Things with a day, each with a link to where it is dealt with. */
export function DueList(props: {
  readonly dues: readonly Due[];
  readonly today: string | undefined;
  readonly empty: string;
}): ReactNode {
  const { dues, today, empty } = props;
  if (dues.length === 0) return <p className="empty">{empty}</p>;
  return (
    <ul className="dues">
      {dues.map(({ id, on, isSince = false, title, to, detail }) => (
        <li key={id} className="dues__due">
          <p className="dues__title">
            <Link to={to}>{title}</Link>
          </p>
          <p className="dues__day">
            {isSince && 'Depuis le '}
            <time dateTime={on}>{formatDay(on)}</time> {today && !isSince && <Delay days={daysBetween(today, on)} />}
          </p>
          {detail && <p className="dues__detail">{detail}</p>}
        </li>
      ))}
    </ul>
  );
}

function Delay({ days }: { readonly days: number }): ReactNode {
  if (days < 0) return <Badge tone="error">Échu depuis {formatQuantity(-days, 'jour', 'jours')}</Badge>;
  if (days === 0) return <Badge tone="warning">Aujourd’hui</Badge>;
  if (days === 1) return <Badge tone="warning">Demain</Badge>;
  return <Badge tone={days <= SOON_DAYS ? 'warning' : 'neutral'}>Dans {formatQuantity(days, 'jour', 'jours')}</Badge>;
}
