/** What a server offers, or a program may try, says nothing of what it did: « 250-AUTH LOGIN XOAUTH2 ». */
const offered =
  /(?:auth|supports|mechanisms?|authenticators?)\W{1,4}(?:(?!authenticator)[a-z0-9-]+[ ,]{1,2}){0,6}xoauth2/g;
const passwordTried =
  /authenticator (?:login|plain|cram-md5)\b|auth (?:login|plain)(?! ?(?:x?oauth|plain|login|ntlm))\b/;

/** Whether the program of a text, in lower case, logs in with a token (OAuth) and not with a password. */
export function usesOauth(lower: string): boolean {
  const used = lower.replaceAll(offered, (list) =>
    /^(?:auth|authenticator) xoauth2$/.test(list) ? list : '',
  );
  return /oauth/.test(used) && !passwordTried.test(used);
}
