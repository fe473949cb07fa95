#!/usr/bin/python3
"""Reads the two packed GMT data sets into plain GeoJSON beside the other inputs.

dcw-provinces.geojson   rings of Xinjiang and its three neighbours (gmt-dcw)
wdb-rivers.geojson      river pieces, one per 1-degree cell, with WDB II's level (gmt-gshhg-full)

Needs python3-gdal and python3-numpy. Usage: gmt-to-geojson.py INPUTS_FOLDER
"""

import json
import sys

import numpy as np
from osgeo import gdal

gdal.UseExceptions()
folder = sys.argv[1]
WANTED = (58, 20, 112, 58)  # west, south, east, north of the rivers kept


def opened(path):
    return gdal.OpenEx(path, gdal.OF_MULTIDIM_RASTER)


def write(name, features):
    with open(f"{folder}/{name}", "w") as out:
        json.dump({"type": "FeatureCollection", "features": features}, out)
    print(f"{name}: {len(features)} features")


def feature(properties, kind, coordinates):
    return {
        "type": "Feature",
        "properties": properties,
        "geometry": {"type": kind, "coordinates": coordinates},
    }


def provinces():
    """Points are 16-bit steps over the province's own bounds; x = 65535, y = 0 opens a ring."""
    dataset = opened(f"{folder}/gmt-dcw/usr/share/gmt-dcw/dcw-gmt.nc")
    root = dataset.GetRootGroup()
    out = []
    for code in ("CNXJ", "CNGS", "CNQH", "CNXZ"):
        axes = []
        for axis in ("lon", "lat"):
            array = root.OpenMDArray(f"{code}_{axis}")
            low = array.GetAttribute("min").Read()
            scale = array.GetAttribute("scale").Read()
            raw = array.ReadAsArray().astype(int)
            axes.append((raw, low + raw / scale))
        (rx, x), (ry, y) = axes
        starts = [i for i in range(len(rx)) if rx[i] == 65535 and ry[i] in (0, 1)]
        for k, start in enumerate(starts):
            end = starts[k + 1] if k + 1 < len(starts) else len(rx)
            ring = [[round(float(x[i]), 6), round(float(y[i]), 6)] for i in range(start + 1, end)]
            out.append(feature({"code": code, "hole": bool(ry[start] == 1)}, "LineString", ring))
    write("dcw-provinces.geojson", out)


def rivers():
    """Points are 1/65535 steps within the 1-degree cell their segment belongs to."""
    path = f"{folder}/gmt-gshhg-full/usr/share/gmt-gshhg/binned_river_f.nc"
    dataset = opened(path)
    root = dataset.GetRootGroup()

    def read(name):
        return root.OpenMDArray(name).ReadAsArray()

    size = float(np.ravel(read("Bin_size_in_minutes"))[0]) / 60
    columns = int(np.ravel(read("N_bins_in_360_longitude_range"))[0])
    first = read("Id_of_first_segment_in_a_bin")
    count = read("N_segments_in_a_bin")
    points = read("N_points_for_a_segment")
    level = read("Hierarchial_level_of_a_segment")
    start = read("Id_of_first_point_in_a_segment")
    dx = read("Relative_longitude_from_SW_corner_of_bin").astype(np.uint16)
    dy = read("Relative_latitude_from_SW_corner_of_bin").astype(np.uint16)
    west, south, east, north = WANTED
    out = []
    for cell in range(len(first)):
        # Cells run west to east from Greenwich, row by row from the north.
        x0 = (cell % columns) * size
        y0 = 90 - size * (cell // columns + 1)
        if not (west <= x0 < east and south <= y0 < north):
            continue
        for segment in range(first[cell], first[cell] + count[cell]):
            at = slice(start[segment], start[segment] + points[segment])
            xs = x0 + dx[at] / 65535 * size
            ys = y0 + dy[at] / 65535 * size
            line = [[round(float(x), 5), round(float(y), 5)] for x, y in zip(xs, ys)]
            if len(line) > 1:
                out.append(feature({"level": int(level[segment])}, "LineString", line))
    write("wdb-rivers.geojson", out)


provinces()
rivers()
