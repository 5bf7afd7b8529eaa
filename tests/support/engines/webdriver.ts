import type { Source } from './actions.ts';

/** Key under which WebDriver hands over an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** Commands of W3C WebDriver for one session. */
export class WebDriver {
  readonly #address: string;

  private constructor(address: string) {
    this.#address = address;
  }

  /** Opens a session with a driver that listens, or soon will, at the address. */
  static async connect(address: string, capabilities: object): Promise<WebDriver> {
    await ready(address);
    const { sessionId } = await command<{ sessionId: string }>('POST', `${address}/session`, {
      capabilities: { alwaysMatch: capabilities },
    });
    return new WebDriver(`${address}/session/${sessionId}`);
  }

  /** Sends one command to the session and hands over the value of the answer; throws what the driver complains of. */
  send<T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<T> {
    return command(method, this.#address + path, body);
  }

  /** Runs a function in the page. */
  evaluate<A, T>(script: (argument: A) => T, argument: A): Promise<T> {
    return this.send('POST', '/execute/sync', {
      script: `return (${script.toString()}).apply(null, arguments)`,
      args: [argument ?? null],
    });
  }

  /** Clicks the first element that matches. */
  async click(selector: string): Promise<void> {
    const found = await this.send<Record<string, string>>('POST', '/element', {
      using: 'css selector',
      value: selector,
    });
    await this.send('POST', `/element/${found[ELEMENT]}/click`, {});
  }

  /** Does what a reader does with mouse and keyboard. */
  async act(actions: Source[]): Promise<void> {
    await this.send('POST', '/actions', { actions });
  }
}

async function command<T>(method: string, address: string, body?: object): Promise<T> {
  const response = await fetch(address, { method, body: body ? JSON.stringify(body) : null });
  const { value } = (await response.json()) as { value: T & { error?: string; message?: string } };
  if (!response.ok) throw new Error(`WebDriver: ${value.error}: ${value.message}`);
  return value;
}

async function ready(address: string) {
  for (let tries = 100; ; tries--) {
    try {
      return await command('GET', `${address}/status`);
    } catch (error) {
      if (tries === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
