#!/bin/sh
# Derives every file of geodata/basemap afresh (about two minutes). Run in a checkout after
# `npm ci`, on Debian 12 with: apt-get install gdal-bin python3-gdal python3-numpy
set -eu
cd "$(dirname "$0")"
BASEMAP_INPUTS=${BASEMAP_INPUTS:-${TMPDIR:-/tmp}/basemap-inputs}
export BASEMAP_INPUTS
sh fetch.sh "$BASEMAP_INPUTS"
# The distribution's own Python, which has gdal and numpy; another may come first in PATH.
/usr/bin/python3 gmt-to-geojson.py "$BASEMAP_INPUTS"
node borders.mjs
node region-outline.mjs
node water.mjs
node land.mjs
node countries.mjs
/usr/bin/python3 relief-raster.py "$BASEMAP_INPUTS"
node relief.mjs
# README.md says where this input comes from; fetch.sh does not fetch it.
if [ -f "$BASEMAP_INPUTS/prefectures.geojson" ]; then node soft-regions.mjs; fi
