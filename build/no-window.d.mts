type Obstacle = 'asked' | 'root' | 'no-display' | 'no-runtime';

export const noWindowWords: Readonly<Record<Obstacle, readonly [fr: string, en: string]>>;

export function windowObstacle(surroundings: {
  asked: boolean;
  platform: string;
  uid: number | undefined;
  environment: Readonly<Record<string, string | undefined>>;
}): Exclude<Obstacle, 'no-runtime'> | null;
