import styles from './icon.module.css';

/** Our own line icons, drawn on a 20-unit square. Always beside a word: an icon alone says nothing here. */
const paths = {
  check: 'M4.5 10.5l3.5 3.5 7.5-8',
  cross: 'M5.5 5.5l9 9M14.5 5.5l-9 9',
  alert: 'M10 3.2l7.4 13.3H2.6zM10 8.2v4M10 14.4v.1',
  info: 'M10 2.8a7.2 7.2 0 100 14.4 7.2 7.2 0 000-14.4zM10 9.2v4.6M10 6.4v.1',
  stop: 'M6.9 2.8h6.2l4.1 4.1v6.2l-4.1 4.1H6.9l-4.1-4.1V6.9zM7.4 7.4l5.2 5.2M12.6 7.4l-5.2 5.2',
  arrow: 'M4 10h11M10.5 5.5L15 10l-4.5 4.5',
  external: 'M8 4H4v12h12v-4M11 4h5v5M16 4l-7.5 7.5',
  copy: 'M7.5 7.5h8v8h-8zM12.5 7.5v-3h-8v8h3',
  clock: 'M10 2.8a7.2 7.2 0 100 14.4 7.2 7.2 0 000-14.4zM10 6v4.2l2.8 1.8',
  message: 'M3 4.5h14v9.5H9l-3.5 3v-3H3z',
  help: 'M10 2.8a7.2 7.2 0 100 14.4 7.2 7.2 0 000-14.4zM7.8 8.1a2.2 2.2 0 114 1.2c-.5.7-1.8 1-1.8 2.2M10 14v.1',
  key: 'M12.7 3.3a4 4 0 11-2.9 6.8L4 15.9v1.3H2.8v-3l6-6a4 4 0 013.9-4.9zM13.6 6.3v.1',
  person: 'M10 10.2a3.4 3.4 0 100-6.8 3.4 3.4 0 000 6.8zM3.4 17c.6-3.2 3.2-5 6.6-5s6 1.8 6.6 5',
  building:
    'M4 17V3.5h8V17M12 8h4v9M2.8 17h14.4M6.6 6.8h.1M9.3 6.8h.1M6.6 10h.1M9.3 10h.1M6.6 13.2h.1M9.3 13.2h.1',
  file: 'M5 2.8h6.5L15 6.3v10.9H5zM11.3 2.8v3.7H15',
  download: 'M10 3.2v9.3M6 8.8l4 4 4-4M3.6 16.6h12.8',
  pencil: 'M3.5 16.5l.7-3.4 9.3-9.3 2.7 2.7-9.3 9.3zM11.7 5.6l2.7 2.7',
} as const;

export type IconName = keyof typeof paths;

/** Decorative: hidden from assistive technology. */
export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      className={styles.icon}
      width={size}
      height={size}
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
