// The reference interface to BLAS, as installed by libblas-dev. Any library that takes the
// name libblas.so.3 serves at run time, OpenBLAS among them; what only OpenBLAS offers is looked
// up by name while the program runs, so that nothing but the reference interface is linked.
#pragma once
#include <cblas.h>
#include <dlfcn.h>
#include <stddef.h>

// The library's own description of itself, or NULL when it gives none (reference BLAS).
static inline const char *uztartu_blas_configuration(void) {
  const char *(*describe)(void) = (const char *(*)(void))dlsym(NULL, "openblas_get_config");
  return describe == NULL ? NULL : describe();
}

// The number of threads in use, or 1 when the library has no such notion.
static inline int uztartu_blas_threads(void) {
  int (*count)(void) = (int (*)(void))dlsym(NULL, "openblas_get_num_threads");
  return count == NULL ? 1 : count();
}

// Sets the number of threads; answers 0 when the library cannot be told.
static inline int uztartu_blas_set_threads(int count) {
  void (*set)(int) = (void (*)(int))dlsym(NULL, "openblas_set_num_threads");
  if (set == NULL) return 0;
  set(count);
  return 1;
}
