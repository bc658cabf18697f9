package cursitor.bench.run;

import cursitor.bench.load.Phase;

/// A phase with what it cost in processor time: a measure that holds also on a machine that others
/// are using.
///
/// @param programMicros processor time of the program for each message, in microseconds
/// @param toolMicros that of the generator and the sink
/// @param othersCores how many cores everything else on the machine kept busy meanwhile
record Watched(Phase phase, double programMicros, double toolMicros, double othersCores) {}
