/** Combines questions that come while an earlier one is being answered into one. */

interface Waiting<Question, Answer> {
  readonly question: Question;
  readonly give: (answer: Answer) => void;
  readonly fail: (error: unknown) => void;
}

/**
 * Returns a function that asks one question.
 * @param ask answers several questions at once, in their order; it is never called while it is running
 */
export function combined<Question, Answer>(
  ask: (questions: readonly Question[]) => Promise<readonly Answer[]>,
): (question: Question) => Promise<Answer> {
  let waiting: Waiting<Question, Answer>[] = [];
  let isAsking = false;

  async function askAll(): Promise<void> {
    isAsking = true;
    while (waiting.length > 0) {
      const asked = waiting;
      waiting = [];
      try {
        const answers = await ask(asked.map(({ question }) => question));
        for (const [index, { give }] of asked.entries()) give(answers[index] as Answer);
      } catch (error) {
        for (const { fail } of asked) fail(error);
      }
    }
    isAsking = false;
  }

  return (question) =>
    new Promise((give, fail) => {
      waiting.push({ question, give, fail });
      if (!isAsking) void askAll();
    });
}
