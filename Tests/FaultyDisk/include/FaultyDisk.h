#ifndef FAULTY_DISK_H
#define FAULTY_DISK_H

/// An SQLite file system that counts what reaches the disk, keeps a trace of it and breaks on demand.
///
/// It is loaded before a program (`LD_PRELOAD`) and becomes the file system of every connection in
/// it, so that the program under test is the one that users run, byte for byte. Each change counts
/// as one step: a write, a truncation, a sync or a removal of a record, its log or its journal.
/// Temporary files do not count. The environment says what happens:
///
/// - `FAULTY_DISK_TRACE`: a file to which each step is appended before it is done, as a line
///   `W name offset length`, `T name size`, `S name` or `D name`, and the bytes after a `W` line.
/// - `FAULTY_DISK_KILL`: the step at which the process is killed; a write is half done before.
/// - `FAULTY_DISK_FULL`: the step from which on the disk is full: nothing grows, nothing is synced.
///
/// Answers how many steps were taken so far.
long faultyDiskSteps(void);

#endif
