// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { Lazy } from '../../../src/ui/kit/Lazy';

const Chart = ({ title }: { title: string }) => <p>{title}</p>;

it('keeps the room free, says so, then shows the component', async () => {
  let arrive: (chart: typeof Chart) => void = () => {};
  const load = () =>
    new Promise<typeof Chart>((resolve) => {
      arrive = resolve;
    });
  render(<Lazy load={load} props={{ title: 'Costs' }} what="the chart" heightPx={240} />);
  expect(screen.getByText('Getting the chart …')).toHaveStyle({ height: '240px' });
  await act(async () => arrive(Chart));
  expect(screen.getByText('Costs')).toBeVisible();
});

it('says that fetching failed, and fetches again on request', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {}); // React reports what it caught
  const load = vi.fn(() => Promise.resolve(Chart));
  load.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  render(<Lazy load={load} props={{ title: 'Costs' }} what="the chart" heightPx={240} />);
  expect(await screen.findByText(/The chart could not be shown/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('Costs')).toBeVisible();
  expect(load).toHaveBeenCalledTimes(2);
});
