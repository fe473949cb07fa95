#!/bin/sh
# Fetches the inputs the other scripts read into a folder outside the checkout
# (first argument, or $BASEMAP_INPUTS, or <temp>/basemap-inputs). Nothing of it is
# committed. Needs apt-get and npm, nothing else.
set -eu
to=${1:-${BASEMAP_INPUTS:-${TMPDIR:-/tmp}/basemap-inputs}}
mkdir -p "$to"
cd "$to"

# OpenStreetMap 2017, one GeoJSON file each (ODbL).
for name in countries-coastline-10m earth-waterbodies-250m; do
  if [ ! -f "$name/package/map.geo.json" ]; then
    npm pack --silent "@geo-maps/$name@0.6.0" >/dev/null
    mkdir -p "$name"
    tar -xzf "geo-maps-$name-0.6.0.tgz" -C "$name"
    rm "geo-maps-$name-0.6.0.tgz"
  fi
done

# Debian data packages, unpacked without being installed.
for name in gmt-dcw gmt-gshhg-full ferret-datasets; do
  if [ ! -d "$name" ]; then
    apt-get download -qq "$name"
    dpkg-deb -x "$name"_*.deb "$name"
    rm "$name"_*.deb
  fi
done
echo "inputs in $to"
