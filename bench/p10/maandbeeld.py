"""The month picture in plain numpy, amounts of 1 July 2026. Usage: maandbeeld.py <file> <persons> <months>"""
import sys
import time

import numpy as np

n, maanden = int(sys.argv[2]), int(sys.argv[3])
k = np.fromfile(sys.argv[1], dtype=np.int32).reshape(9, n)
leeftijd, loonwaarde, uren, normaal, baan, leefvorm, inkomen, soort, begeleid = k
jeugd = {15: 300, 16: 345, 17: 395, 18: 500, 19: 600, 20: 800}
maandloon = np.array([0.0 if l < 15 else (233700.0 if l > 20 else (2 * 233700 * jeugd[l] + 1000) // 2000) for l in range(101)])
NORM = np.array([141946.0, 202779.0])
PERCENTAGE = np.array([0.0, 50.0, 25.0, 30.0, 30.0, 30.0])
MAXIMUM = np.array([1e6, 28500.0, 17766.0, 18019.0, 18019.0, 18019.0])


def maand():
    telt = np.minimum(uren * baan, normaal)
    bedrag = maandloon[leeftijd] * 27 * telt * np.minimum(100 - loonwaarde, 70)
    subsidie = np.floor((2 * bedrag + 900000) / 1800000)
    totaal = np.floor((2 * bedrag * 247 + 180000000) / 360000000)
    vrij = np.minimum(np.floor((2 * inkomen * PERCENTAGE[soort] + 200) / 400), MAXIMUM[soort])
    norm = NORM[leefvorm]
    bijstand = np.maximum(norm - (inkomen - vrij), 0)
    begeleiding = 22167.0 * begeleid
    return [subsidie, totaal, vrij, bijstand, inkomen + bijstand, begeleiding, bijstand + totaal + begeleiding, norm, norm - bijstand, norm - bijstand - totaal - begeleiding]


uit = maand()
begin = time.perf_counter_ns()
for _ in range(maanden):
    uit = maand()
print(time.perf_counter_ns() - begin, *[int(x.sum()) for x in uit])
