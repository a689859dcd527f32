import { organizationLines, settledBy } from '../../core/preset/organization-lines.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import lists from '../ui/lists.module.css';
import { useApp, useWords } from './context.ts';

/** What IT settled for this workstation, and who that is; nothing where there is no preset. */
export function OrganizationNote() {
  const { info } = useApp();
  const { say } = useWords();
  if (info.organization.setBy === null) return null;
  const lines = organizationLines(info.organization);
  if (lines.length === 0) return null;
  return (
    <Disclosure title={say(settledBy(info.organization))} level={2}>
      <ul className={lists.bullets}>
        {lines.map(({ label, value }) => (
          <li key={label.id}>
            {say(label)} — <strong>{typeof value === 'string' ? value : say(value)}</strong>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
