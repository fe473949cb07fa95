/** What the controls of a playback do to the store. */
import { useAtlas } from './atlas-store';
import { atStep, begun, changed, ended, type PlaybackChange, stepped } from './playback';

export const beginPlayback = (): void => useAtlas.setState(begun);

export const changePlayback = (change: PlaybackChange): void =>
  useAtlas.setState((state) => changed(state, change));

export const stepPlayback = (by: number): void => useAtlas.setState((state) => stepped(state, by));

export const goToStep = (step: number): void => useAtlas.setState((state) => atStep(state, step));

export const endPlayback = (way: 'restore' | 'keep'): void =>
  useAtlas.setState((state) => ended(state, way));
