// @vitest-environment jsdom
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { offerFile } from '../../../src/ui/kit/offerFile';
import { madePicture } from '../../../src/ui/kit/picture/madePicture';
import { SavePicture } from '../../../src/ui/kit/SavePicture';

vi.mock('../../../src/ui/kit/offerFile');
vi.mock('../../../src/ui/kit/picture/madePicture');

beforeEach(() => {
  vi.clearAllMocks();
  URL.createObjectURL = () => 'blob:made';
  URL.revokeObjectURL = () => {};
  vi.mocked(madePicture).mockImplementation(async (_, format) => ({
    blob: new Blob(),
    svg: '<svg/>',
    format,
    width: 800,
    height: 600,
  }));
});

function Figure({ shows = 1 }: { readonly shows?: number }) {
  const figure = useRef<HTMLElement>(null);
  return (
    <figure ref={figure}>
      <SavePicture
        of={figure}
        what="the map"
        fileName="map"
        foot="prices of 2026-11-20"
        link={() => '#/1/gap=both'}
        shows={shows}
      />
    </figure>
  );
}

async function opened() {
  render(<Figure />);
  const user = userEvent.setup();
  await user.click(screen.getByText(/Save picture/));
  await screen.findByRole('checkbox'); // the form is fetched
  return user;
}

it('leaves the link out of the PNG unless it is asked for, and says why', async () => {
  const user = await opened();
  const box = screen.getByRole('checkbox', { name: 'Put the link into the PNG' });
  expect(box).not.toBeChecked();
  expect(box).toHaveAccessibleDescription(/holds all your figures/);
  await user.click(screen.getByRole('button', { name: 'Save as PNG' }));
  await screen.findByText(/800 × 600 pixels, without the link/);
  expect(madePicture).toHaveBeenLastCalledWith(expect.anything(), 'png', undefined);
  await user.click(box);
  await user.click(screen.getByRole('button', { name: 'Save as PNG' }));
  await screen.findByText(/800 × 600 pixels, with the link/);
  expect(madePicture).toHaveBeenLastCalledWith(expect.anything(), 'png', '#/1/gap=both');
});

it('draws in the chosen colours', async () => {
  const user = await opened();
  await user.click(screen.getByRole('radio', { name: 'Dark' }));
  await user.click(screen.getByRole('button', { name: 'Save as SVG' }));
  await waitFor(() => expect(offerFile).toHaveBeenCalledWith('blob:made', 'map.svg'));
  expect(vi.mocked(madePicture).mock.lastCall?.[0]).toMatchObject({
    theme: 'dark',
    foot: 'prices of 2026-11-20',
  });
});

it('shows the picture and gives the SVG as text, for where no file can be saved', async () => {
  const user = await opened();
  await user.click(screen.getByRole('button', { name: 'Save as SVG' }));
  expect(await screen.findByRole('img', { name: /the map/ })).toHaveAttribute('src', 'blob:made');
  expect(screen.getByText(/right-click the picture/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Copy SVG text' })).toBeVisible();
});

it('says so when the browser cannot draw', async () => {
  vi.mocked(madePicture).mockRejectedValue(new Error('no canvas'));
  const user = await opened();
  await user.click(screen.getByRole('button', { name: 'Save as PNG' }));
  expect(await screen.findByText(/could not make the picture/)).toBeVisible();
  expect(offerFile).not.toHaveBeenCalled();
});

it('takes a picture back once the page shows something else', async () => {
  const { rerender } = render(<Figure />);
  const user = userEvent.setup();
  await user.click(screen.getByText(/Save picture/));
  await user.click(await screen.findByRole('button', { name: 'Save as PNG' }));
  await screen.findByRole('img', { name: /the map/ });
  rerender(<Figure shows={2} />);
  expect(screen.queryByRole('img', { name: /the map/ })).not.toBeInTheDocument();
  expect(screen.getByText(/has changed since that picture was made/)).toBeVisible();
});
