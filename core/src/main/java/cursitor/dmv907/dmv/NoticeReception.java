package cursitor.dmv907.dmv;

import cursitor.dmv907.message.Hold;
import cursitor.dmv907.message.Notice;
import cursitor.dmv907.message.Release;
import cursitor.exchange.Decision;
import cursitor.exchange.Refusal;
import java.util.List;
import java.util.Optional;

/// One notice before the DMV's desk: what of it differs from kind to kind.
sealed interface NoticeReception permits HoldReception, ReleaseReception, ConvictionReception {
  static NoticeReception of(Notice notice, Reception reception) {
    return switch (notice) {
      case Hold hold -> new HoldReception(reception, hold);
      case Release release -> new ReleaseReception(reception, release);
    };
  }

  Reception reception();

  /// The notice, such as `hold H-1`.
  String named();

  /// What is wrong with its data.
  List<Refusal> faults();

  /// What is decided where no guard refuses it.
  Decision decide();

  /// The file of the case it names, where there is one.
  Optional<NoticeFile> known();
}
