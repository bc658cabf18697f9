package cursitor.server.simulate.invariant;

import cursitor.exchange.MessageId;
import cursitor.fare.PartyKey;
import cursitor.fare.caseparty.ControlFlags;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// What has happened so far, as somebody sees it who reads all messages.
///
/// @param issued when the vendor last declared a case/party delinquent
/// @param standing the delinquencies nobody has taken back
/// @param ftaFlags the TTEAP FTA Flags, as the newest that reached the vendor says
/// @param taken cents of each payment the vendor took
/// @param atRest what the courts had on their registers when the lanes were last empty
/// @param decided messages a desk has decided on
/// @param announced what the vendor announced and the court has not received, by what it is
record Past(
    Map<PartyKey, Instant> issued,
    Set<PartyKey> standing,
    Map<PartyKey, Flag> ftaFlags,
    Map<String, Long> taken,
    Map<PartyKey, AtRest> atRest,
    Set<MessageId> decided,
    Map<String, PartyKey> announced) {
  Past() {
    this(
        new HashMap<>(),
        new HashSet<>(),
        new HashMap<>(),
        new HashMap<>(),
        new HashMap<>(),
        new HashSet<>(),
        new LinkedHashMap<>());
  }

  /// A flag, and the number of the message that told it.
  record Flag(long sequence, boolean value) {}

  /// What everybody knew when nothing was on its way.
  ///
  /// @param flags those the court has not changed since
  record AtRest(boolean live, ControlFlags flags) {
    /// The court has other flags now. One that was lifted and is set again may be on its way still.
    AtRest after(ControlFlags now) {
      ControlFlags.Suspension suspension =
          Objects.equals(flags.suspension(), now.suspension()) ? now.suspension() : null;
      return new AtRest(
          live,
          new ControlFlags(
              now.specialCollections(),
              flags.moneyHoldWaived() && now.moneyHoldWaived(),
              suspension,
              now.webIvrRemoved(),
              now.recalled()));
    }
  }
}
