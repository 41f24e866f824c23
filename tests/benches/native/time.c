// Times a kernel of ours and the same loop in C: NAME(a, b, y) and NAME_c(a, b, y, n), with
// buffers that fit in the first level of the cache, in the second, and in none. Runs of the two
// alternate, so that what else the machine does meets both; medians are compared.
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define PASTE(a, b) a##b
#define JOIN(a, b) PASTE(a, b)
#define STRING(a) #a
#define TEXT(a) STRING(a)

// A memref is passed as its allocation, its first element, an offset, sizes and strides.
void NAME(float *, float *, long, long, long, float *, float *, long, long, long, float *, float *, long);
void JOIN(NAME, _c)(const float *, float *, float *, long);

enum { ROUNDS = 201, WORK = 1 << 20 };

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec + time.tv_nsec * 1e-9;
}

static int compare(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

int main(void) {
  const struct { const char *where; long n; } sizes[] = {{"L1", 1 << 11}, {"L2", 1 << 15}, {"memory", 1 << 23}};
  for (int s = 0; s < 3; s++) {
    long n = sizes[s].n, repeat = n < WORK ? WORK / n : 1;
    float *a = aligned_alloc(64, n * sizeof *a), *b = aligned_alloc(64, n * sizeof *b), ours = 0, theirs = 0;
    for (long i = 0; i < n; i++) a[i] = i % 7 * 0.25f, b[i] = i % 5 * 0.125f;
    b[0] = 0.5f;
    static double times[2][ROUNDS];
    for (int round = 0; round < ROUNDS; round++)
      for (int side = 0; side < 2; side++) {
        double start = now();
        for (long r = 0; r < repeat; r++)
          if (side) JOIN(NAME, _c)(a, b, &theirs, n);
          else NAME(a, a, 0, n, 1, b, b, 0, n, 1, &ours, &ours, 0);
        times[side][round] = (now() - start) / (repeat * n) * 1e9;
      }
    qsort(times[0], ROUNDS, sizeof(double), compare);
    qsort(times[1], ROUNDS, sizeof(double), compare);
    double mine = times[0][ROUNDS / 2], c = times[1][ROUNDS / 2];
    printf("%-10s%-8s%9.4f%9.4f%8.2fx%s\n", TEXT(NAME), sizes[s].where, mine, c, mine / c, mine > 1.1 * c ? " !" : "");
    free(a), free(b);
  }
  return 0;
}
