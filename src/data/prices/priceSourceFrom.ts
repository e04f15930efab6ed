import type { PriceSource } from '../../model/prices';
import { matching, needed, optional, text } from './fieldChecks';
import { type Fields, type JsonRecord, recordFrom } from './recordFrom';

const TITLE_LENGTH = 60;
const REMARK = / \(.*\)$/;

/** The fields of a source in a prices file: a page, or a file in a repository on GitHub. */
const sourceFields: Fields = {
  url: optional(matching(/^https:\/\/[\w.-]+(:\d+)?([/?#]\S*)?$/, 'an https address')),
  repo: optional(matching(/^[\w-]+\/[\w.-]+$/, 'the owner and name of a repository')),
  path: optional(text),
  commit: optional(matching(/^[0-9a-f]{7,40}$/, 'the hexadecimal name of a commit')),
  origin: optional(text),
  licence: optional(text),
  date: needed(text),
};

/**
 * Where a price was read, with a title for people and an https address. A faulty source gives no
 * `source` and says why in `faults`.
 */
export function priceSourceFrom(json: JsonRecord): {
  source?: PriceSource;
  faults: readonly string[];
  unknown: readonly string[];
} {
  const { row, faults, unknown } = recordFrom(sourceFields, json);
  const { url, repo, path, commit, origin, licence, date } = row as Record<string, string>;
  if (faults.length > 0 || date === undefined) return { faults, unknown };
  const address = url ?? (repo && repoAddress(repo, path, commit));
  if (address === undefined) return { faults: ['url or repo is missing'], unknown };
  const holder =
    repo ?? /^https:\/\/raw\.githubusercontent\.com\/([^/]+\/[^/]+)/.exec(address)?.[1];
  const title = [
    origin
      ? shortAddress(origin)
      : url
        ? shortAddress(url)
        : `${holder}: ${path?.replace(REMARK, '') ?? 'repository'}`,
    origin && holder ? `, as copied in ${holder}` : '',
    licence ? `, ${licence}` : '',
  ].join('');
  return { source: { title, url: address, date }, faults, unknown };
}

/** The file at that commit, or the repository where the path is a description rather than a path. */
function repoAddress(repo: string, path: string | undefined, commit: string | undefined): string {
  const isPath = path !== undefined && /^[\w-][\w.-]*(\/[\w-][\w.-]*)*$/.test(path);
  return `https://github.com/${repo}${isPath ? `/blob/${commit ?? 'HEAD'}/${path}` : ''}`;
}

/** Host and path without what only machines need; a remark behind the address stays. */
function shortAddress(address: string): string {
  const [, page = address, remark = ''] = /^(\S+)(\s.*)?$/.exec(address) ?? [];
  const short = page
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');
  return (short.length > TITLE_LENGTH ? `${short.slice(0, TITLE_LENGTH - 1)}…` : short) + remark;
}
