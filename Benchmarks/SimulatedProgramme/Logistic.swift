import Glibc

/// The probability whose odds have this logarithm.
func logistic(_ value: Double) -> Double { 1 / (1 + exp(-value)) }

/// The logarithm of the odds of a probability between 0 and 1.
func logit(_ share: Double) -> Double { log(share / (1 - share)) }
