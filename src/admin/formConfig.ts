import type { Backend, CmsConfig } from '@sveltia/cms';
import { href } from '../site/address.ts';
import { siteName } from '../site/config.ts';
import { formCollections, toCollection } from './collections.ts';
import type { GitHost } from './settings.ts';

/**
 * The configuration of the form, all of it made from the archive's schemas.
 *
 * @param host Absent: only the folder on the editor's machine.
 * @param site Address of the site, for links from the form.
 */
export function formConfig(host: GitHost | undefined, site: string): CmsConfig {
  return {
    load_config_file: false,
    backend: backendOf(host ?? folderOnly),
    app_title: `Biên tập ${siteName}`,
    site_url: site,
    logo: { src: href('/favicon.svg') },
    show_preview_links: false,
    media_folder: 'content/photos',
    public_folder: '/anh',
    media_libraries: { stock_assets: { providers: [] } },
    // The form's preview knows nothing of figures; `npm run dev` shows the real page.
    editor: { preview: false },
    slug: { encoding: 'ascii', clean_accents: true, maxlength: 60 },
    output: { omit_empty_optional_fields: true },
    collections: formCollections.map(toCollection),
  };
}

/** The form wants a host even where it only opens a folder; `formPage` then takes the button to sign in away. */
const folderOnly: GitHost = { name: 'github', repo: 'local/so-luu-gia-lai' };

function backendOf({ name, repo, branch, api, login, app }: GitHost): Backend {
  const about = {
    repo,
    ...(branch !== undefined && { branch }),
    ...(api !== undefined && { api_root: api }),
    ...(login !== undefined && { base_url: login }),
    // Without a service to sign in with, an access token is the way in.
    ...(login === undefined && app === undefined && { auth_methods: ['token' as const] }),
    commit_messages: {
      create: 'Thêm {{collection}} “{{slug}}”',
      update: 'Sửa {{collection}} “{{slug}}”',
      uploadMedia: 'Thêm ảnh “{{path}}”',
      deleteMedia: 'Bỏ ảnh “{{path}}”',
    },
  };
  switch (name) {
    case 'github':
      return { name, ...about };
    case 'gitlab':
      return { name, ...about, ...(app !== undefined && { app_id: app, auth_type: 'pkce' }) };
    case 'gitea':
      return { name, ...about, ...(app !== undefined && { app_id: app }) };
  }
}
