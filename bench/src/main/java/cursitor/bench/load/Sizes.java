package cursitor.bench.load;

/// How much is sent in a run.
///
/// @param connections open at the same time, each with at most one request under way
/// @param warmUp messages before anything is measured
/// @param full messages sent as fast as they are answered
/// @param halfPerSecond messages a second at half load
/// @param halfSeconds how long half load lasts
public record Sizes(int connections, int warmUp, int full, int halfPerSecond, int halfSeconds) {

  /// Reads the form [#text()] writes.
  public static Sizes parse(String text) {
    String[] parts = text.split(",", -1);
    return new Sizes(
        Integer.parseInt(parts[0]),
        Integer.parseInt(parts[1]),
        Integer.parseInt(parts[2]),
        Integer.parseInt(parts[3]),
        Integer.parseInt(parts[4]));
  }

  /// Everybody the run is about.
  public int people() {
    return firstHalf() + half();
  }

  /// The first of those sent at half load.
  int firstHalf() {
    return warmUp + full;
  }

  int half() {
    return halfPerSecond * halfSeconds;
  }

  Pace halfPace() {
    return new Pace.PerSecond(halfPerSecond);
  }

  /// As an argument of the generator.
  public String text() {
    return connections + "," + warmUp + "," + full + "," + halfPerSecond + "," + halfSeconds;
  }
}
