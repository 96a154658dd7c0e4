#define _GNU_SOURCE
#include "ShiftedClock.h"

#include <dlfcn.h>
#include <stdlib.h>
#include <sys/time.h>
#include <time.h>

static int (*realClock)(clockid_t, struct timespec *);
static long shift = 0;

long shiftedClockSeconds(void) { return shift; }

static void install(void) {
  if (realClock != NULL) return;
  realClock = (int (*)(clockid_t, struct timespec *))dlsym(RTLD_NEXT, "clock_gettime");
  if (realClock == NULL) abort();
  const char *seconds = getenv("SHIFTED_CLOCK_BY");
  if (seconds != NULL) shift = strtol(seconds, NULL, 10);
}

// Others may ask for the time before this constructor has run; they install it themselves.
__attribute__((constructor)) static void installEarly(void) { install(); }

int clock_gettime(clockid_t clock, struct timespec *time) {
  install();
  int result = realClock(clock, time);
  // Only the time of day is shifted: waiting and measuring go by other clocks.
  if (result == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)) {
    time->tv_sec += shift;
  }
  return result;
}

int gettimeofday(struct timeval *time, void *zone) {
  (void)zone;
  struct timespec now;
  int result = clock_gettime(CLOCK_REALTIME, &now);
  if (result == 0) {
    time->tv_sec = now.tv_sec;
    time->tv_usec = now.tv_nsec / 1000;
  }
  return result;
}

time_t time(time_t *into) {
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  if (into != NULL) *into = now.tv_sec;
  return now.tv_sec;
}
