/** What listens to the answers of the API in the tests. A setup file of the tests sets it; nothing listens otherwise. */
export const listeners: {
  answered: ((request: Request, answer: Response) => Promise<void>) | null;
} = { answered: null };
