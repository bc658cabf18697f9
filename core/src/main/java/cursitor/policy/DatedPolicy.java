package cursitor.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/// What an exchange leaves to dated tables, whatever the tables are about.
public interface DatedPolicy {
  /// The versions of all tables, such as `2026-1`.
  String version();

  /// All its tables, in the order in which people read them.
  List<Table> tables();

  /// Where those live who live by it; a day begins and ends there.
  ZoneId zone();

  /// The day it is there.
  default LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, zone());
  }

  /// The first moment of a day there.
  default Instant startOf(LocalDate day) {
    return day.atStartOfDay(zone()).toInstant();
  }
}
