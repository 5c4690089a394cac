import { expect, test } from 'vitest';
import { formConfig } from '../../src/admin/formConfig.ts';
import { formPolicy } from '../../src/admin/formPage.ts';
import { formSettings } from '../../src/admin/settings.ts';

test.each([
  [{}, { shipped: true }],
  [{ ADMIN: '0', ADMIN_REPO: 'github:a/b' }, { shipped: false }],
  [{ ADMIN_REPO: 'github:bao/kho' }, { shipped: true, host: { name: 'github', repo: 'bao/kho' } }],
  [
    { ADMIN_REPO: 'gitlab:nhom/con/kho#main', ADMIN_APP: 'abc' },
    { shipped: true, host: { name: 'gitlab', repo: 'nhom/con/kho', branch: 'main', app: 'abc' } },
  ],
  [
    { ADMIN_REPO: 'gitea:bao/kho', ADMIN_API: 'https://git.bao.vn/api/v1/', ADMIN_LOGIN: 'https://git.bao.vn' },
    {
      shipped: true,
      host: { name: 'gitea', repo: 'bao/kho', api: 'https://git.bao.vn/api/v1', login: 'https://git.bao.vn' },
    },
  ],
])('%o', (env, settings) => {
  expect(formSettings(env)).toEqual(settings);
});

test.each([
  [{ ADMIN_REPO: 'bao/kho' }, 'ADMIN_REPO'],
  [{ ADMIN_REPO: 'bitbucket:bao/kho' }, 'ADMIN_REPO'],
  [{ ADMIN_REPO: 'github:bao/kho', ADMIN_LOGIN: 'dang-nhap.bao.vn' }, 'ADMIN_LOGIN'],
])('%o is refused by name', (env, named) => {
  expect(() => formSettings(env)).toThrow(named);
});

test('the policy names the Git host and the service to sign in with, and nobody else', () => {
  expect(formPolicy(undefined)).not.toMatch(/https?:/);
  const { host } = formSettings({ ADMIN_REPO: 'github:bao/kho', ADMIN_LOGIN: 'https://vao.bao.vn' });
  expect(
    formPolicy(host)
      .match(/https:\/\/[^ ;]+/g)
      ?.toSorted(),
  ).toEqual(['https://api.github.com', 'https://avatars.githubusercontent.com', 'https://vao.bao.vn']);
});

test('without a service to sign in with, an access token is the only way', () => {
  const backend = (env: Record<string, string>): unknown => formConfig(formSettings(env).host, 'https://a.vn/').backend;
  expect(backend({ ADMIN_REPO: 'github:bao/kho' })).toMatchObject({ repo: 'bao/kho', auth_methods: ['token'] });
  expect(backend({ ADMIN_REPO: 'github:bao/kho', ADMIN_LOGIN: 'https://vao.bao.vn' })).toMatchObject({
    base_url: 'https://vao.bao.vn',
  });
  expect(backend({ ADMIN_REPO: 'gitlab:bao/kho', ADMIN_APP: 'abc' })).toMatchObject({
    app_id: 'abc',
    auth_type: 'pkce',
  });
});

test('what ships never edits a repository of play', () => {
  for (const env of [{}, { ADMIN_REPO: 'github:bao/kho' }, { ADMIN_REPO: 'gitea:bao/kho' }]) {
    expect(formConfig(formSettings(env).host, 'https://a.vn/').backend.name).not.toBe('test-repo');
  }
});
