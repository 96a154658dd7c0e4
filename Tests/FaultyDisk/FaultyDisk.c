#include "FaultyDisk.h"

#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

// A file of ours is this head, then the file of the system below it.
typedef struct {
  sqlite3_file base;
  char name[256];
  int counts;
  sqlite3_file *below;
} FaultyFile;

static sqlite3_vfs *below;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static long steps = 0;
static long killStep = 0;
static long fullStep = 0;
static int trace = -1;

long faultyDiskSteps(void) {
  pthread_mutex_lock(&lock);
  long taken = steps;
  pthread_mutex_unlock(&lock);
  return taken;
}

static void stop(const char *why) {
  fprintf(stderr, "faulty disk: %s\n", why);
  _exit(99);
}

static void keep(const void *bytes, size_t count) {
  const char *next = bytes;
  while (count > 0) {
    ssize_t written = write(trace, next, count);
    if (written <= 0) stop("the trace cannot be written");
    next += written;
    count -= (size_t)written;
  }
}

static void keepLine(const char *line) {
  if (trace >= 0) keep(line, strlen(line));
}

// Called with the lock held. Answers whether this is the step at which the process dies.
static int takeStep(void) {
  steps += 1;
  return steps == killStep;
}

static int isFull(void) { return fullStep > 0 && steps >= fullStep; }

static void die(void) {
  kill(getpid(), SIGKILL);
  // The signal may take a moment to arrive; nothing more may happen here.
  for (;;) pause();
}

static sqlite3_file *real(sqlite3_file *file) { return ((FaultyFile *)file)->below; }

static int faultyClose(sqlite3_file *file) { return real(file)->pMethods->xClose(real(file)); }

static int faultyRead(sqlite3_file *file, void *into, int count, sqlite3_int64 offset) {
  return real(file)->pMethods->xRead(real(file), into, count, offset);
}

static int faultyWrite(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset) {
  FaultyFile *ours = (FaultyFile *)file;
  if (!ours->counts) return real(file)->pMethods->xWrite(real(file), bytes, count, offset);
  pthread_mutex_lock(&lock);
  int dies = takeStep();
  int result;
  if (dies) {
    if (count > 1) real(file)->pMethods->xWrite(real(file), bytes, count / 2, offset);
    die();
  }
  if (isFull()) {
    result = SQLITE_FULL;
  } else {
    char line[400];
    snprintf(line, sizeof line, "W %s %lld %d\n", ours->name, (long long)offset, count);
    keepLine(line);
    if (trace >= 0) keep(bytes, (size_t)count);
    result = real(file)->pMethods->xWrite(real(file), bytes, count, offset);
  }
  pthread_mutex_unlock(&lock);
  return result;
}

static int faultyTruncate(sqlite3_file *file, sqlite3_int64 size) {
  FaultyFile *ours = (FaultyFile *)file;
  if (!ours->counts) return real(file)->pMethods->xTruncate(real(file), size);
  pthread_mutex_lock(&lock);
  if (takeStep()) die();
  char line[400];
  snprintf(line, sizeof line, "T %s %lld\n", ours->name, (long long)size);
  keepLine(line);
  int result = real(file)->pMethods->xTruncate(real(file), size);
  pthread_mutex_unlock(&lock);
  return result;
}

static int faultySync(sqlite3_file *file, int flags) {
  FaultyFile *ours = (FaultyFile *)file;
  if (!ours->counts) return real(file)->pMethods->xSync(real(file), flags);
  pthread_mutex_lock(&lock);
  if (takeStep()) die();
  int result;
  if (isFull()) {
    result = SQLITE_IOERR_FSYNC;
  } else {
    char line[400];
    snprintf(line, sizeof line, "S %s\n", ours->name);
    keepLine(line);
    result = real(file)->pMethods->xSync(real(file), flags);
  }
  pthread_mutex_unlock(&lock);
  return result;
}

static int faultyFileSize(sqlite3_file *file, sqlite3_int64 *size) {
  return real(file)->pMethods->xFileSize(real(file), size);
}

static int faultyLock(sqlite3_file *file, int level) {
  return real(file)->pMethods->xLock(real(file), level);
}

static int faultyUnlock(sqlite3_file *file, int level) {
  return real(file)->pMethods->xUnlock(real(file), level);
}

static int faultyCheckReservedLock(sqlite3_file *file, int *answer) {
  return real(file)->pMethods->xCheckReservedLock(real(file), answer);
}

static int faultyFileControl(sqlite3_file *file, int operation, void *argument) {
  return real(file)->pMethods->xFileControl(real(file), operation, argument);
}

static int faultySectorSize(sqlite3_file *file) {
  return real(file)->pMethods->xSectorSize(real(file));
}

static int faultyDeviceCharacteristics(sqlite3_file *file) {
  return real(file)->pMethods->xDeviceCharacteristics(real(file));
}

static int faultyShmMap(sqlite3_file *file, int page, int size, int extend, void volatile **at) {
  return real(file)->pMethods->xShmMap(real(file), page, size, extend, at);
}

static int faultyShmLock(sqlite3_file *file, int offset, int count, int flags) {
  return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}

static void faultyShmBarrier(sqlite3_file *file) {
  real(file)->pMethods->xShmBarrier(real(file));
}

static int faultyShmUnmap(sqlite3_file *file, int removes) {
  return real(file)->pMethods->xShmUnmap(real(file), removes);
}

// Version 2: shared memory for the log, and no mapped pages, whose writes nobody would see.
static const sqlite3_io_methods methods = {
    .iVersion = 2,
    .xClose = faultyClose,
    .xRead = faultyRead,
    .xWrite = faultyWrite,
    .xTruncate = faultyTruncate,
    .xSync = faultySync,
    .xFileSize = faultyFileSize,
    .xLock = faultyLock,
    .xUnlock = faultyUnlock,
    .xCheckReservedLock = faultyCheckReservedLock,
    .xFileControl = faultyFileControl,
    .xSectorSize = faultySectorSize,
    .xDeviceCharacteristics = faultyDeviceCharacteristics,
    .xShmMap = faultyShmMap,
    .xShmLock = faultyShmLock,
    .xShmBarrier = faultyShmBarrier,
    .xShmUnmap = faultyShmUnmap,
};

static void copyName(char into[256], const char *path) {
  const char *slash = strrchr(path, '/');
  snprintf(into, 256, "%s", slash ? slash + 1 : path);
}

static int faultyOpen(
    sqlite3_vfs *vfs, const char *path, sqlite3_file *file, int flags, int *outFlags) {
  (void)vfs;
  FaultyFile *ours = (FaultyFile *)file;
  memset(ours, 0, sizeof *ours);
  ours->below = (sqlite3_file *)(ours + 1);
  ours->counts = path != NULL
      && (flags & (SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL)) != 0;
  if (path != NULL) copyName(ours->name, path);
  int result = below->xOpen(below, path, ours->below, flags, outFlags);
  ours->base.pMethods = ours->below->pMethods != NULL ? &methods : NULL;
  return result;
}

static int faultyDelete(sqlite3_vfs *vfs, const char *path, int syncsFolder) {
  (void)vfs;
  pthread_mutex_lock(&lock);
  if (takeStep()) die();
  char name[256];
  char line[400];
  copyName(name, path);
  snprintf(line, sizeof line, "D %s\n", name);
  keepLine(line);
  int result = below->xDelete(below, path, syncsFolder);
  pthread_mutex_unlock(&lock);
  return result;
}

static long number(const char *name) {
  const char *text = getenv(name);
  return text == NULL ? 0 : strtol(text, NULL, 10);
}

// Runs before the program does, while it has one thread.
__attribute__((constructor)) static void install(void) {
  static sqlite3_vfs faulty;
  killStep = number("FAULTY_DISK_KILL");
  fullStep = number("FAULTY_DISK_FULL");
  const char *path = getenv("FAULTY_DISK_TRACE");
  if (path != NULL) {
    trace = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (trace < 0) stop("the trace cannot be opened");
  }
  below = sqlite3_vfs_find(NULL);
  if (below == NULL) stop("SQLite has no file system");
  // Everything but opening and removing goes to the system below as it is.
  faulty = *below;
  faulty.pNext = NULL;
  faulty.zName = "faulty";
  faulty.szOsFile = (int)sizeof(FaultyFile) + below->szOsFile;
  faulty.xOpen = faultyOpen;
  faulty.xDelete = faultyDelete;
  if (sqlite3_vfs_register(&faulty, 1) != SQLITE_OK) stop("SQLite takes no file system");
}
