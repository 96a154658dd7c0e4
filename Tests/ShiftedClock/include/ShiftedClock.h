#ifndef SHIFTED_CLOCK_H
#define SHIFTED_CLOCK_H

/// A clock that begins at another instant, for a program that is loaded after it (`LD_PRELOAD`).
///
/// `SHIFTED_CLOCK_START` is the instant at which the program starts, in whole seconds since 1970.
/// From there on time runs as it does. Without the setting the clock is right.
///
/// Answers by how many seconds the clock is shifted.
long shiftedClockSeconds(void);

#endif
