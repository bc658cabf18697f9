package cursitor.dmv907.message;

/// A failure to comply abstract: it places a hold or releases one.
public sealed interface Notice permits Hold, Release {
  /// The court's id of this abstract, unique in the court.
  String abstractId();

  String courtCode();
}
