import { z } from 'zod';

/** The Git host whose repository the form edits. */
export interface GitHost {
  name: 'github' | 'gitlab' | 'gitea';
  /** `owner/name` */
  repo: string;
  branch?: string;
  /** Address of its API; absent: that of the host of this name. */
  api?: string;
  /** Address of the service that signs editors in. */
  login?: string;
  /** Id under which the form is registered there. */
  app?: string;
}

/** What a deployment says of the form. */
export interface FormSettings {
  /** Whether the site has it at all. */
  shipped: boolean;
  /** Absent: the form opens a folder of the editor's own machine, and nothing else. */
  host?: GitHost;
}

const webAddress = z.url({ protocol: /^https?$/ }).transform((address) => address.replace(/\/$/, ''));

/**
 * Reads the settings from environment variables: `ADMIN=0` leaves the form out; `ADMIN_REPO=github:owner/name#branch`
 * names a repository, `ADMIN_API`, `ADMIN_LOGIN` and `ADMIN_APP` its host where that is not the usual one.
 *
 * @throws When one of them cannot be read: a site must not be published with a form that opens nothing.
 */
export function formSettings(env: Record<string, string | undefined>): FormSettings {
  if (env['ADMIN'] === '0') return { shipped: false };
  const repository = env['ADMIN_REPO'] ?? '';
  if (repository === '') return { shipped: true };
  const [, name, repo = '', branch] = /^(github|gitlab|gitea):([^#:]+\/[^#:]+)(?:#(.+))?$/.exec(repository) ?? [];
  if (name !== 'github' && name !== 'gitlab' && name !== 'gitea') {
    throw new Error(`ADMIN_REPO: “${repository}” is not like github:owner/name or gitlab:owner/name#branch.`);
  }
  const app = env['ADMIN_APP'];
  return {
    shipped: true,
    host: {
      name,
      repo,
      ...(branch !== undefined && { branch }),
      ...addressIn(env, 'ADMIN_API', 'api'),
      ...addressIn(env, 'ADMIN_LOGIN', 'login'),
      ...(app !== undefined && app !== '' && { app }),
    },
  };
}

function addressIn<Name extends 'api' | 'login'>(
  env: Record<string, string | undefined>,
  variable: string,
  name: Name,
): Partial<Record<Name, string>> {
  const given = env[variable];
  if (given === undefined || given === '') return {};
  const { data, success } = webAddress.safeParse(given);
  if (!success) throw new Error(`${variable}: “${given}” is not an address like https://example.org.`);
  return { [name]: data } as Partial<Record<Name, string>>;
}
