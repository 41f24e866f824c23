void stencil_c(const float *restrict a, float *restrict b, float *restrict y, long n) {
  for (long i = 1; i < n - 1; i++)
    b[i] = 0.25f * a[i - 1] + 0.5f * a[i] + 0.25f * a[i + 1];
}
