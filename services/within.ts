/** What `work` gives, or a refusal (`ETIMEDOUT`) once it took longer; what it becomes after that is nobody's. */
export function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(Object.assign(new Error('No answer'), { code: 'ETIMEDOUT' })),
      milliseconds,
    );
    timer.unref();
  });
  work.catch(() => undefined);
  return Promise.race([work, limit]).finally(() => clearTimeout(timer));
}
