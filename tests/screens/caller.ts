import type { Page } from 'playwright';
import type { OperationResult } from '../../domain/contract/errors.ts';
import type { Caller } from '../stories/enter-story.ts';

/** Calls operations of the contract from the page, past its forms; throws where one is refused. */
export const callerFrom =
  (page: Page): Caller =>
  async (name, input) => {
    const result = await page.evaluate(
      ([operation, given]) => {
        const [area = '', method = ''] = operation.split('.');
        const api = window.kim as unknown as Record<
          string,
          Record<string, (input: unknown) => Promise<unknown>>
        >;
        return api[area]?.[method]?.(given) as Promise<OperationResult<never>>;
      },
      [name, input] as const,
    );
    if (!result.ok) throw new Error(`${name} was refused: ${JSON.stringify(result.error)}`);
    return result.output;
  };
