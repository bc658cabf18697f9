package cursitor.fare.court;

import cursitor.fare.FareCode;
import cursitor.fare.caseparty.Address;
import java.util.ArrayList;
import java.util.List;

/// The addresses a register has: none is forgotten (E017), and the vendor's own is not sent back to
/// it (FARE-27).
///
/// @param kept oldest first, those the vendor found among them
/// @param path where the addresses stand in the submission
record KnownAddresses(List<Address> kept, String path, Faults faults) {
  /// What is to stand with those the court says. It need not know of the vendor's, and may say them
  /// wherever its system has them.
  List<Address> with(List<Address> said) {
    List<Address> addresses = new ArrayList<>(kept);
    int next = 0;
    for (int i = 0; i < kept.size(); i++) {
      Address known = kept.get(i);
      boolean vendors = isVendors(known);
      while (!vendors
          && next < said.size()
          && !same(known, said.get(next))
          && echoes(said.get(next))) {
        next++;
      }
      if (next < said.size() && same(known, said.get(next))) {
        if (i == kept.size() - 1) {
          addresses.set(
              i, vendors ? returned(known, said.get(next)) : flagged(known, said.get(next)));
        }
        next++;
      } else if (!vendors) {
        faults.add(FareCode.E017, path);
        return addresses;
      }
    }
    said.subList(next, said.size()).stream()
        .filter(each -> !isNoNews(each))
        .forEach(addresses::add);
    return addresses;
  }

  private static boolean same(Address one, Address other) {
    return one.place().equals(other.place());
  }

  private static boolean isVendors(Address address) {
    return address.source() == Address.Source.ACS_SKIP_TRACE;
  }

  /// Whether the vendor found it before.
  private boolean echoes(Address said) {
    return kept.stream().anyMatch(each -> isVendors(each) && same(each, said));
  }

  /// The vendor's address that is the current one (W103), or one the court itself marks as from
  /// ACS/FARE. An older one the court now has from elsewhere is news.
  boolean isNoNews(Address said) {
    boolean current = !kept.isEmpty() && isVendors(kept.getLast()) && same(kept.getLast(), said);
    return current || (isVendors(said) && echoes(said));
  }

  /// Mail that came back stays remembered where the court does not know of it.
  private static Address flagged(Address known, Address said) {
    Address.Bad bad = known.bad();
    return said.bad() == null && bad != null ? said.returned(bad) : said;
  }

  /// The vendor's address stays as it is, but for mail of the court's that came back from it.
  private static Address returned(Address known, Address said) {
    return said.bad() == null ? known : known.returned(said.bad());
  }
}
