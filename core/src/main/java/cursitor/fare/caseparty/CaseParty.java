package cursitor.fare.caseparty;

import cursitor.exchange.Heading;
import cursitor.fare.ChargeKey;
import cursitor.fare.ObligationKey;
import cursitor.fare.PartyKey;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One party of one case, with everything FARE is told of it.
///
/// @param addresses oldest first; the last one is the current one
/// @param firstAppearance the first scheduled appearance, in the court's local time; later settings
///   are not told (FARE-07, A29)
/// @param financials what moved the obligations, oldest first
/// @param courtNotices the entries of the TTEAP Notice Indicator
public record CaseParty(
    PartyKey key,
    CaseData data,
    Person person,
    List<Address> addresses,
    @Nullable LocalDateTime firstAppearance,
    List<Citation> citations,
    List<Charge> charges,
    List<Sentence> sentences,
    List<Obligation> obligations,
    List<FinancialTransaction> financials,
    ControlFlags flags,
    List<CourtNotice> courtNotices) {
  public CaseParty {
    addresses = List.copyOf(addresses);
    citations = List.copyOf(citations);
    charges = List.copyOf(charges);
    sentences = List.copyOf(sentences);
    obligations = List.copyOf(obligations);
    financials = List.copyOf(financials);
    courtNotices = List.copyOf(courtNotices);
  }

  /// A case/party of whom no more is known.
  public static CaseParty of(PartyKey key, CaseData data, Person person) {
    return new CaseParty(
        key,
        data,
        person,
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        ControlFlags.NONE,
        List.of());
  }

  /// The same under another key (FARE-87, FARE-90, FARE-93).
  public CaseParty under(PartyKey other) {
    Change moved = change();
    moved.key = other;
    return moved.done();
  }

  public Optional<Charge> charge(ChargeKey charge) {
    for (Charge each : charges) {
      if (each.key().equals(charge)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  public Optional<Obligation> obligation(ObligationKey obligation) {
    for (Obligation each : obligations) {
      if (each.key().equals(obligation)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /// Cents owed on all obligations together.
  public long balance() {
    long sum = 0;
    for (Obligation obligation : obligations) {
      sum += obligation.balance();
    }
    return sum;
  }

  /// By what people look the case/party up.
  public Set<Heading> headings() {
    Set<Heading> headings = new HashSet<>();
    headings.add(key.heading());
    headings.add(Heading.ofName(person.name().surname(), person.name().given()));
    License license = person.license();
    if (license != null) {
      headings.add(new Heading(Heading.Kind.LICENSE, license.number()));
    }
    for (Citation citation : citations) {
      headings.add(new Heading(Heading.Kind.CITATION, citation.number()));
    }
    return headings;
  }

  /// The address that became known last, or null.
  public @Nullable Address currentAddress() {
    return addresses.isEmpty() ? null : addresses.getLast();
  }

  /// Whether a charge still has no disposition.
  public boolean undisposed() {
    for (Charge charge : charges) {
      if (!charge.disposed()) {
        return true;
      }
    }
    return false;
  }

  /// The financial transaction that booked a payment of the vendor.
  public Optional<FinancialTransaction> booking(String acsTransactionNumber) {
    return financials.stream()
        .filter(each ->
            each.electronic() != null
                && each.electronic().acsTransactionNumber().equals(acsTransactionNumber))
        .findFirst();
  }

  /// A copy to change a part of.
  public Change change() {
    return new Change(this);
  }

  @Override
  public String toString() {
    return "CaseParty " + key;
  }

  /// Gathers changed parts and makes the next value of them.
  public static final class Change {
    private PartyKey key;
    private CaseData data;
    private Person person;
    private List<Address> addresses;
    private @Nullable LocalDateTime firstAppearance;
    private List<Citation> citations;
    private List<Charge> charges;
    private List<Sentence> sentences;
    private List<Obligation> obligations;
    private List<FinancialTransaction> financials;
    private ControlFlags flags;
    private List<CourtNotice> courtNotices;

    private Change(CaseParty before) {
      key = before.key;
      data = before.data;
      person = before.person;
      addresses = before.addresses;
      firstAppearance = before.firstAppearance;
      citations = before.citations;
      charges = before.charges;
      sentences = before.sentences;
      obligations = before.obligations;
      financials = before.financials;
      flags = before.flags;
      courtNotices = before.courtNotices;
    }

    public Change data(CaseData next) {
      data = next;
      return this;
    }

    public Change person(Person next) {
      person = next;
      return this;
    }

    public Change addresses(List<Address> next) {
      addresses = next;
      return this;
    }

    public Change firstAppearance(@Nullable LocalDateTime next) {
      firstAppearance = next;
      return this;
    }

    public Change citations(List<Citation> next) {
      citations = next;
      return this;
    }

    public Change charges(List<Charge> next) {
      charges = next;
      return this;
    }

    public Change sentences(List<Sentence> next) {
      sentences = next;
      return this;
    }

    public Change obligations(List<Obligation> next) {
      obligations = next;
      return this;
    }

    public Change financials(List<FinancialTransaction> next) {
      financials = next;
      return this;
    }

    public Change flags(ControlFlags next) {
      flags = next;
      return this;
    }

    public Change courtNotices(List<CourtNotice> next) {
      courtNotices = next;
      return this;
    }

    /// The value with the changes.
    public CaseParty done() {
      return new CaseParty(
          key,
          data,
          person,
          addresses,
          firstAppearance,
          citations,
          charges,
          sentences,
          obligations,
          financials,
          flags,
          courtNotices);
    }
  }
}
