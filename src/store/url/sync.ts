/**
 * Keeps the address and the state together: what the reader changes becomes a step of
 * the browser's history, moving the camera alone does not, and back and forward restore.
 */
import type { Catalogue } from '../../domain/catalogue';
import { beforePlayback, useAtlas } from '../atlas-store';
import { readLanguage } from '../language';
import { knownIn } from './known';
import { readSharedView, type SharedView, sharedOf, writeSharedView } from './shared-view';

/** Changes that follow each other faster than this are one step: a slider, say. */
const STEP_MS = 350;

const withoutCamera = (shared: SharedView): string => writeSharedView({ ...shared, camera: null });

function apply({ view, ...shared }: SharedView): void {
  const { view: before } = useAtlas.getState();
  useAtlas.setState({
    ...shared,
    playback: null,
    view: { ...before, ...view },
    trail: [],
    ...(shared.camera && { frame: { camera: shared.camera } }),
  });
}

/** While years are played, the address keeps those of before, so that no step enters the history. */
const addressed = (): SharedView => sharedOf(beforePlayback(useAtlas.getState()));

/** The query the page was opened with, and what was made of it, but for the camera. */
let opened: { search: string; made: string } | null = null;

/**
 * Reads the page's own address before anything is drawn. Called again once more of the register is
 * there, it reads what the page was opened with again, unless the reader has meanwhile looked at
 * something else. Returns what was dropped.
 */
export function restoreFromAddress(catalogue: Catalogue): string[] {
  const search = opened?.search ?? location.search;
  const { shared, dropped } = readSharedView(search, knownIn(catalogue));
  if (opened && opened.made !== withoutCamera(addressed())) return dropped;
  const named = new URLSearchParams(search).has('lang');
  apply({
    ...shared,
    ...(!named && { language: readLanguage() }),
    // What the map has come to show stays.
    ...(opened && { camera: useAtlas.getState().camera }),
  });
  opened = { search, made: withoutCamera(addressed()) };
  // An address without a language means Chinese to a reader who comes back to it.
  if (!named && readLanguage() !== shared.language) {
    history.replaceState(
      null,
      '',
      location.pathname + writeSharedView(addressed()) + location.hash,
    );
  }
  return dropped;
}

/** Starts keeping them together; returns what ends it. */
export function followAddress(catalogue: Catalogue): () => void {
  let written = withoutCamera(addressed());
  let timer: ReturnType<typeof setTimeout> | undefined;

  const write = () => {
    const shared = addressed();
    const now = withoutCamera(shared);
    const address = location.pathname + writeSharedView(shared) + location.hash;
    if (now === written) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    written = now;
  };
  const stop = useAtlas.subscribe((state, before) => {
    const [now, earlier] = [state, before].map((one) =>
      writeSharedView(sharedOf(beforePlayback(one))),
    );
    if (now === earlier) return;
    clearTimeout(timer);
    timer = setTimeout(write, STEP_MS);
  });
  const restore = () => {
    clearTimeout(timer);
    const { shared } = readSharedView(location.search, knownIn(catalogue));
    apply(shared);
    written = withoutCamera(shared);
  };
  window.addEventListener('popstate', restore);
  return () => {
    stop();
    clearTimeout(timer);
    window.removeEventListener('popstate', restore);
  };
}

/** The address that shows what is shown now. */
export const currentLink = (): string =>
  location.origin + location.pathname + writeSharedView(sharedOf(useAtlas.getState()));
