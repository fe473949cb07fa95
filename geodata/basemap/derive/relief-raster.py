#!/usr/bin/python3
"""Cuts ETOPO5 (ferret-datasets) to a box and smooths it, for relief.sh to contour.

The fine box gets a gaussian of 1.3 cells (one cell is 5 minutes, about 7 by 9 km here).
Beyond it the smoothing grows to 4 cells over 5 degrees, so that the bands go on quietly
instead of ending in a straight cut at the edge of the fine box.

Needs python3-gdal and python3-numpy. Usage: relief-raster.py INPUTS_FOLDER
"""

import sys

import numpy as np
from osgeo import gdal, osr

gdal.UseExceptions()
folder = sys.argv[1]
FINE = (60, 25, 110, 56)  # west, south, east, north
WHOLE = (26, 8, 138, 70)
PAD = 20  # cells around the whole box, so that smoothing has something to read
RAMP = 5  # degrees


def gaussian(z, sigma):
    reach = int(np.ceil(4 * sigma))
    kernel = np.exp(-0.5 * (np.arange(-reach, reach + 1) / sigma) ** 2)
    kernel /= kernel.sum()
    for axis in (0, 1):
        z = np.apply_along_axis(lambda v: np.convolve(v, kernel, mode="same"), axis, z)
    return z


source = gdal.Open(f'{folder}/ferret-datasets/usr/share/ferret-vis/data/etopo5.cdf')
z = source.ReadAsArray().astype(float)
# Samples lie at multiples of 5 minutes from longitude 0 and latitude +90.
west, south, east, north = WHOLE
column, row = west * 12 - PAD, (90 - north) * 12 - PAD
columns, rows = (east - west) * 12 + 1 + 2 * PAD, (north - south) * 12 + 1 + 2 * PAD
z = np.maximum(z[row : row + rows, column : column + columns], 0)

lon = (column + np.arange(columns)) / 12
lat = 90 - (row + np.arange(rows)) / 12
off_lon = np.maximum(np.maximum(FINE[0] - lon, lon - FINE[2]), 0)
off_lat = np.maximum(np.maximum(FINE[1] - lat, lat - FINE[3]), 0)
off = np.hypot(off_lon[None, :], off_lat[:, None])
t = np.clip(off / RAMP, 0, 1)
fine = 1 - t * t * (3 - 2 * t)
z = fine * gaussian(z, 1.3) + (1 - fine) * gaussian(z, 4)
z = z[PAD:-PAD, PAD:-PAD]

out = gdal.GetDriverByName("GTiff").Create(
    f"{folder}/relief.tif", z.shape[1], z.shape[0], 1, gdal.GDT_Float32
)
out.SetGeoTransform((west - 1 / 24, 1 / 12, 0, north + 1 / 24, 0, -1 / 12))
reference = osr.SpatialReference()
reference.ImportFromEPSG(4326)
out.SetProjection(reference.ExportToWkt())
out.GetRasterBand(1).WriteArray(z.astype(np.float32))
out = None
print(f"relief.tif: {z.shape[1]} x {z.shape[0]}, highest {z.max():.0f} m")
