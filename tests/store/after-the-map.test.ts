import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { createStore } from 'zustand';
import { hookAfterTheMap, storeAfterTheMap } from '../../src/store/after-the-map';

const counter = () => createStore(() => ({ value: 1 }));

it('whoever subscribes to the hook hears of a change at once', () => {
  const store = hookAfterTheMap(counter());
  const heard: [number, number][] = [];
  const stop = store.subscribe((now, before) => heard.push([now.value, before.value]));
  store.setState({ value: 2 });
  expect(heard).toEqual([[2, 1]]);
  expect(store.getState().value).toBe(2);
  stop();
  store.setState({ value: 3 });
  expect(heard).toHaveLength(1);
});

it('components hear of it after what takes two turns of the microtask queue', async () => {
  const store = counter();
  const order: string[] = [];
  store.subscribe(() => {
    void Promise.resolve()
      .then(() => order.push('first turn'))
      .then(() => order.push('tiles are asked for'));
  });
  const later = storeAfterTheMap(store);
  const stop = later.subscribe((now, before) => order.push(`panel ${before.value} ${now.value}`));
  store.setState({ value: 2 });
  // Whoever reads meanwhile reads the new state.
  expect(later.getState().value).toBe(2);
  expect(order).toEqual([]);
  await new Promise((resolve) => setTimeout(resolve));
  expect(order).toEqual(['first turn', 'tiles are asked for', 'panel 1 2']);
  stop();
  store.setState({ value: 3 });
  await new Promise((resolve) => setTimeout(resolve));
  expect(order.filter((one) => one.startsWith('panel'))).toHaveLength(1);
});

it('a component reads the part it asks for', () => {
  const useCounter = hookAfterTheMap(counter());
  const Shown = () => useCounter(({ value }) => value);
  expect(renderToStaticMarkup(createElement(Shown))).toBe('1');
});
