package cursitor.fare.justis;

import cursitor.fare.message.StreamPlacement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The notices, and where the vendor was told to stand.
///
/// @param mailed numbers of the post-disposition notices the vendor has mailed, oldest first
/// @param wasInPre it was in pre-disposition at the vendor once (FARE-15)
/// @param atVendor what the vendor was told last, or null while nothing
/// @param decided stream and rule decided last, to tell a new decision from an old one
public record Notices(
    List<String> mailed, boolean wasInPre, @Nullable StreamPlacement atVendor, String decided) {
  static final Notices NONE = new Notices(List.of(), false, null, "");

  public Notices {
    mailed = List.copyOf(mailed);
  }

  /// With one more notice, by its number.
  Notices with(String notice) {
    List<String> more = new ArrayList<>(mailed);
    more.add(notice);
    return new Notices(more, wasInPre, atVendor, decided);
  }

  Notices beenInPre() {
    return new Notices(mailed, true, atVendor, decided);
  }

  Notices at(@Nullable StreamPlacement placement) {
    return new Notices(mailed, wasInPre, placement, decided);
  }

  Notices decided(String next) {
    return new Notices(mailed, wasInPre, atVendor, next);
  }
}
