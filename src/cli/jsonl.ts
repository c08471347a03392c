import { createInterface } from 'node:readline';
import type { z } from 'zod';

/** One line in, one line out. Answers are written as soon as their line is read. */
export interface LineCommand<Input> {
  /** Validates everything of a line but its id. */
  readonly input: z.ZodType<Input>;
  answer(input: Input): object | Promise<object>;
}

/** Exit codes of every command. */
export const EXIT = { done: 0, failed: 1, usage: 2 } as const;

/** Serves JSON lines on standard input until it ends; a line that fails is answered with its error and the rest goes on. */
export async function serveLines<Input>(command: LineCommand<Input>): Promise<number> {
  let failed = false;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const answer = await answerLine(command, line);
    failed ||= 'error' in answer;
    await write(`${JSON.stringify(answer)}\n`);
  }
  return failed ? EXIT.failed : EXIT.done;
}

/** Answers one line; never throws. */
export async function answerLine<Input>(command: LineCommand<Input>, line: string): Promise<Record<string, unknown>> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    return { id: null, error: { code: 'bad-json', message: 'The line is not valid JSON.' } };
  }
  const id = typeof parsed === 'object' && parsed !== null && 'id' in parsed ? parsed.id : null;
  const input = command.input.safeParse(parsed);
  if (!input.success) {
    const first = input.error.issues[0];
    const where = first?.path.join('.') ?? '';
    return {
      id,
      error: { code: 'bad-input', message: `${where === '' ? 'input' : where}: ${first?.message ?? 'invalid'}` },
    };
  }
  try {
    return { id, ...(await command.answer(input.data)) };
  } catch (error) {
    return { id, error: { code: 'internal', message: error instanceof Error ? error.message : String(error) } };
  }
}

function write(text: string): Promise<void> {
  return new Promise((resolve) => {
    if (process.stdout.write(text)) resolve();
    else process.stdout.once('drain', resolve);
  });
}

/** Runs a command that only speaks JSON lines. */
export async function mainOfLines<Input>(
  args: readonly string[],
  name: string,
  command: LineCommand<Input>,
): Promise<number> {
  if (args.length === 1 && args[0] === '--jsonl') return serveLines(command);
  process.stderr.write(`usage: countersign ${name} --jsonl   (one JSON object a line on standard input)\n`);
  return EXIT.usage;
}
