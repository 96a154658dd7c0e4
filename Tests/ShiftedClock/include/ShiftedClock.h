#ifndef SHIFTED_CLOCK_H
#define SHIFTED_CLOCK_H

/// A clock of another day, for a program that is loaded after it (`LD_PRELOAD`).
///
/// `SHIFTED_CLOCK_BY` is how many seconds are added to the time of day; without it the clock is
/// right. Programs that run one after the other with the same shift see time go forward only.
///
/// Answers by how many seconds the clock is shifted.
long shiftedClockSeconds(void);

#endif
