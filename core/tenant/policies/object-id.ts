const objectId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** True for the id of a directory object, a role or an application. */
export function isObjectId(text: string): boolean {
  return objectId.test(text);
}
