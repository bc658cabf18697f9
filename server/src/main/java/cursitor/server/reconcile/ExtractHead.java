package cursitor.server.reconcile;

import cursitor.exchange.OperatingMode;
import cursitor.server.config.DeskConfig;

/// The first line of an extract.
///
/// @param kind whose side the desk takes: what it can know follows from it
/// @param court the only court whose case/parties stand in it, or empty for all
/// @param at when it was begun
public record ExtractHead(
    String extract, DeskConfig.Kind kind, String court, OperatingMode mode, String at) {
  /// The MVD knows of holds alone.
  boolean hasCases() {
    return kind != DeskConfig.Kind.MVD;
  }
}
