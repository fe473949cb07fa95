/**
 * Keeps the address and the state together: what the reader changes becomes a step of
 * the browser's history, moving the camera alone does not, and back and forward restore.
 */
import type { Catalogue } from '../../domain/catalogue';
import { useAtlas } from '../atlas-store';
import { readLanguage } from '../language';
import { beforePlayback } from '../state';
import {
  type AddressParts,
  foreignHash,
  type LinkLoss,
  NOTHING_LOST,
  readAddress,
  writeAddress,
} from './address';
import {
  type Address,
  type AddressHistory,
  changed,
  flushed,
  historyAt,
  restored,
  waitMs,
} from './history-step';
import { knownIn } from './known';
import { type SharedView, sharedOf } from './shared-view';

const withoutCamera = (shared: SharedView): string => writeAddress({ ...shared, camera: null });

/** True while a view is taken from an address: then the change is no step of the reader's. */
let applying = false;

function apply({ view, ...shared }: SharedView): void {
  const { view: before } = useAtlas.getState();
  applying = true;
  useAtlas.setState({
    ...shared,
    playback: null,
    view: { ...before, ...view },
    trail: [],
    ...(shared.camera && { cameraRequest: { camera: shared.camera } }),
  });
  applying = false;
}

/** While years are played, the address keeps those of before, so that no step enters the history. */
const addressed = (): SharedView => sharedOf(beforePlayback(useAtlas.getState()));

/** The view's own part of the page's address is replaced, the rest of it stays. */
const addressOf = (shared: SharedView): string =>
  location.pathname + writeAddress(shared) + foreignHash(location);

/** The address the page was opened with, and what was made of it, but for the camera. */
let opened: { address: AddressParts; made: string } | null = null;

/**
 * Reads the page's own address before anything is drawn. Called again once more of the register is
 * there, it reads what the page was opened with again, unless the reader has meanwhile looked at
 * something else. Returns what of it was lost.
 */
export function restoreFromAddress(catalogue: Catalogue): LinkLoss {
  const address = opened?.address ?? { search: location.search, hash: location.hash };
  const { shared, named, ...loss } = readAddress(address, knownIn(catalogue));
  if (opened && opened.made !== withoutCamera(addressed())) return loss;
  apply({
    ...shared,
    ...(!named && { language: readLanguage() }),
    // What the map has come to show stays.
    ...(opened && { camera: useAtlas.getState().camera }),
  });
  opened = { address, made: withoutCamera(addressed()) };
  // An address without a language means Chinese to a reader who comes back to it.
  const languageKept = named || readLanguage() === shared.language;
  // A view that stays behind "#" would come back over what is changed and reloaded.
  if (!languageKept || foreignHash(location) !== location.hash) {
    history.replaceState(null, '', addressOf(addressed()));
  }
  return loss;
}

const addressIn = (shared: SharedView): Address => ({
  step: withoutCamera(shared),
  whole: addressOf(shared),
});

/** Starts keeping them together; returns what ends it. A link pasted into the open page may have lost something too. */
export function followAddress(catalogue: Catalogue, tell: (loss: LinkLoss) => void): () => void {
  let followed: AddressHistory = historyAt(addressIn(addressed()));
  let timer: ReturnType<typeof setTimeout> | undefined;

  const flush = () => {
    clearTimeout(timer);
    const { history: next, write } = flushed(followed, performance.now());
    followed = next;
    if (write?.way === 'push') history.pushState(null, '', write.address);
    else if (write) history.replaceState(null, '', write.address);
  };
  const schedule = () => {
    clearTimeout(timer);
    const wait = waitMs(followed, performance.now());
    // One click changes several things one after another: they are written together, and before a reload.
    if (wait === 0) queueMicrotask(flush);
    else if (wait !== null) timer = setTimeout(flush, wait);
  };
  const stop = useAtlas.subscribe((state, before) => {
    const [now, earlier] = [state, before].map((one) =>
      writeAddress(sharedOf(beforePlayback(one))),
    );
    if (now === earlier) return;
    const address = addressIn(addressed());
    followed = applying
      ? restored(followed, address)
      : changed(followed, address, performance.now());
    schedule();
  });
  const restore = () => {
    const { shared, dropped, missing } = readAddress(location, knownIn(catalogue));
    tell(dropped.length > 0 || missing > 0 ? { dropped, missing } : NOTHING_LOST);
    // Whatever was still to be written belonged to the entry that was left.
    followed = restored(followed, addressIn(shared));
    apply(shared);
    schedule();
  };
  window.addEventListener('popstate', restore);
  window.addEventListener('pagehide', flush);
  return () => {
    flush();
    stop();
    window.removeEventListener('popstate', restore);
    window.removeEventListener('pagehide', flush);
  };
}

/** The address that shows what is shown now. */
export const currentLink = (): string =>
  location.origin + location.pathname + writeAddress(sharedOf(useAtlas.getState()));
