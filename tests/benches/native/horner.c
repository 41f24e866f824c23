void horner_c(const float *restrict a, const float *restrict b, float *restrict y, long n) {
  float x = b[0], value = 0;
  for (long i = 0; i < n; i++)
    value = value * x + a[i];
  *y = value;
}
