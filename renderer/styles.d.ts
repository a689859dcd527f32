declare module '*.css';

/** The classes of a component's own sheet. test/house/styles.test.ts holds their names to the sheet. */
declare module '*.module.css' {
  const classes: Readonly<Record<string, string>>;
  export default classes;
}
