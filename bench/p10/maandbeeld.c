/* The month picture of src/rules/maandbeeld, written by hand: one fused loop, the amounts of 1 July 2026 as arguments.
   Usage: maandbeeld <population file> <persons> <months>; prints nanoseconds and a checksum per outcome. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { LEEFTIJD, LOONWAARDE, UREN, NORMALE_UREN, BAAN, LEEFVORM, INKOMEN, VRIJLATING, BEGELEIDING, KOLOMMEN };
enum { UITKOMSTEN = 10 };

typedef struct {
  double maandloon[101], norm[2], percentage[6], maximum[6], begeleiding;
} Recht;

static void maand(const Recht *r, int32_t *const k[KOLOMMEN], int32_t *const u[UITKOMSTEN], long n) {
  const int32_t *leeftijd = k[LEEFTIJD], *loonwaarde = k[LOONWAARDE], *uren = k[UREN], *normaal = k[NORMALE_UREN];
  const int32_t *baan = k[BAAN], *leefvorm = k[LEEFVORM], *inkomen = k[INKOMEN], *soort = k[VRIJLATING];
  const int32_t *begeleid = k[BEGELEIDING];
  for (long i = 0; i < n; i++) {
    double gewerkt = (double)uren[i] * baan[i];
    double telt = gewerkt < normaal[i] ? gewerkt : normaal[i];
    double grondslag = r->maandloon[leeftijd[i]] * 27 * telt; /* over 9000 */
    double deel = 100 - loonwaarde[i] < 70 ? 100 - loonwaarde[i] : 70;
    double bedrag = grondslag * deel; /* over 900000 */
    int32_t subsidie = (int32_t)((2 * bedrag + 900000) / 1800000);
    int32_t totaal = (int32_t)((2 * bedrag * 247 + 180000000) / 360000000);
    int32_t norm = (int32_t)r->norm[leefvorm[i]];
    int32_t vrij = (int32_t)((2 * inkomen[i] * r->percentage[soort[i]] + 200) / 400);
    if (vrij > r->maximum[soort[i]]) vrij = (int32_t)r->maximum[soort[i]];
    int32_t bijstand = norm - (inkomen[i] - vrij);
    if (bijstand < 0) bijstand = 0;
    int32_t begeleiding = (int32_t)r->begeleiding * begeleid[i];
    u[0][i] = subsidie;
    u[1][i] = totaal;
    u[2][i] = vrij;
    u[3][i] = bijstand;
    u[4][i] = inkomen[i] + bijstand;
    u[5][i] = begeleiding;
    u[6][i] = bijstand + totaal + begeleiding;
    u[7][i] = norm;
    u[8][i] = norm - bijstand;
    u[9][i] = norm - bijstand - totaal - begeleiding;
  }
}

static Recht recht(void) {
  static const double jeugd[6] = {300, 345, 395, 500, 600, 800};
  static const double percentage[6] = {0, 50, 25, 30, 30, 30}; /* half percents */
  static const double maximum[6] = {1e6, 28500, 17766, 18019, 18019, 18019};
  Recht r = {.norm = {141946, 202779}, .begeleiding = 22167};
  for (int l = 15; l <= 100; l++)
    r.maandloon[l] = l >= 21 ? 233700 : (double)(int64_t)((2 * 233700 * jeugd[l - 15] + 1000) / 2000);
  for (int v = 0; v < 6; v++) r.percentage[v] = percentage[v], r.maximum[v] = maximum[v];
  return r;
}

int main(int argc, char **argv) {
  if (argc != 4) return 2;
  long n = atol(argv[2]), maanden = atol(argv[3]);
  FILE *f = fopen(argv[1], "rb");
  int32_t *k[KOLOMMEN], *u[UITKOMSTEN];
  for (int c = 0; c < KOLOMMEN; c++) {
    k[c] = malloc(sizeof(int32_t) * n);
    if (!f || fread(k[c], sizeof(int32_t), n, f) != (size_t)n) return 3;
  }
  for (int c = 0; c < UITKOMSTEN; c++) u[c] = calloc(n, sizeof(int32_t));
  Recht r = recht();
  maand(&r, k, u, n);
  struct timespec a, b;
  clock_gettime(CLOCK_MONOTONIC, &a);
  for (long m = 0; m < maanden; m++) maand(&r, k, u, n);
  clock_gettime(CLOCK_MONOTONIC, &b);
  printf("%lld", (long long)(b.tv_sec - a.tv_sec) * 1000000000LL + (b.tv_nsec - a.tv_nsec));
  for (int c = 0; c < UITKOMSTEN; c++) {
    long long som = 0;
    for (long i = 0; i < n; i++) som += u[c][i];
    printf(" %lld", som);
  }
  printf("\n");
  return 0;
}
