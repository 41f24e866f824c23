void dot_c(const float *restrict a, const float *restrict b, float *restrict y, long n) {
  float sum = 0;
  for (long i = 0; i < n; i++)
    sum += a[i] * b[i];
  *y = sum;
}
