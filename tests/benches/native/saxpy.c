void saxpy_c(const float *restrict a, float *restrict b, float *restrict y, long n) {
  for (long i = 0; i < n; i++)
    b[i] = 0.5f * a[i] + b[i];
}
