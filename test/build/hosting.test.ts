// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { hostedPolicy } from '../../src/build/securityPolicy';

// What servers are told to say is what the page says itself, and who may show it in a frame.
const FRAMES = `frame-ancestors 'self' https://wiki.example`;
const read = (file: string) => readFileSync(`public/hosting/${file}`, 'utf8');

it('nginx', () => {
  const policies = [...read('nginx.conf').matchAll(/Content-Security-Policy "([^"]+)"/g)];
  expect(policies.map(([, policy]) => policy)).toEqual([`${hostedPolicy}; ${FRAMES}`, FRAMES]);
});

it('IIS', () => {
  const config = new DOMParser().parseFromString(read('web.config'), 'text/xml');
  expect(config.querySelector('parsererror')).toBeNull();
  const added = config.querySelectorAll('add[name="Content-Security-Policy"]');
  const policies = [...added].map((each) => each.getAttribute('value'));
  expect(policies).toEqual([`${hostedPolicy}; ${FRAMES}`, FRAMES]);
});

it.each([
  ['page', `${hostedPolicy}; ${FRAMES}`],
  ['oneFile', FRAMES],
  ['assets', undefined],
])('CloudFront: %s', (file, policy) => {
  const { SecurityHeadersConfig, CorsConfig } = JSON.parse(read(`cloudfront/${file}.json`));
  expect(SecurityHeadersConfig.ContentSecurityPolicy?.ContentSecurityPolicy).toBe(policy);
  expect(CorsConfig?.AccessControlAllowOrigins.Items).toEqual(policy ? undefined : ['*']);
});
