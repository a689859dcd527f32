/** Held for an exercise by a person who keeps no secret: sixteen letters, as Microsoft's have. */
export const practiceSecret = 'exerciceexercice';
