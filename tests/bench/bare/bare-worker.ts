import proj4 from 'proj4';

(
  globalThis as unknown as {
    setProjectionHandler(handler: (definition: string) => proj4.Converter): void;
  }
).setProjectionHandler((definition) => proj4('EPSG:4326', definition));
