package cursitor.story.fare.cast;

import cursitor.fare.CaseNumber;
import cursitor.fare.PartyKey;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.court.CaseSubmission;
import cursitor.fare.message.CourtTransaction;
import cursitor.fare.message.VendorTransaction.ElectronicPayment;
import cursitor.fare.update.Updated;
import cursitor.fare.update.Updates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The people a story has spoken of so far, and the cases as the courts' case management systems
/// have them now.
public final class Cast {
  private final Map<String, Figure> figures = new HashMap<>();
  private final Map<PartyKey, CmsParty> parties = new LinkedHashMap<>();
  private final Set<CaseId> sealed = new HashSet<>();
  private final Map<CaseId, CaseNumber> formerNumbers = new HashMap<>();
  private final Set<CaseId> heldBack = new HashSet<>();
  private final Map<String, ElectronicPayment> payments = new LinkedHashMap<>();

  public void enter(Figure figure) {
    figures.put(figure.tag(), figure);
  }

  public Figure figure(String tag) {
    Figure figure = figures.get(tag);
    if (figure == null) {
      throw new IllegalArgumentException("expected a line person " + tag + " is … before this one");
    }
    return figure;
  }

  /// A new case/party with what is usual but for the fields named.
  public CaseParty open(
      PartyKey key, String tag, boolean backlog, @Nullable String fields, Moment moment) {
    Fields said = Fields.parse(fields, UsualCase.FIELDS);
    CaseParty opened = new UsualCase(backlog, said, moment).of(key, figure(tag));
    parties.put(key, CmsParty.of(opened));
    return opened;
  }

  /// Lets something happen at the court, and gives the transactions it amounts to.
  ///
  /// @param sentItself the CMS sends them itself: one that does not fit is not refused here
  public List<CourtTransaction> edit(
      PartyKey key, CaseEdit edit, boolean sentItself, Moment moment) {
    CmsParty held = party(key);
    List<CourtTransaction> made = edit.of(held.caseParty(), moment);
    CaseParty next = held.caseParty();
    for (CourtTransaction transaction : made) {
      switch (Updates.apply(next, transaction)) {
        case Updated.To(CaseParty to) -> next = to;
        case Updated.Unchanged _ -> {}
        case Updated.No no -> {
          if (!sentItself) {
            throw new IllegalArgumentException(
                "expected something that fits the case, but " + no.code() + " " + no.field());
          }
        }
      }
    }
    parties.put(key, held.with(next));
    return made;
  }

  private CmsParty party(PartyKey key) {
    CmsParty party = parties.get(key);
    if (party == null) {
      throw new IllegalArgumentException(
          "expected a line court submits " + key + " of … before, which its desk does not refuse");
    }
    return party;
  }

  public void restrict(PartyKey key) {
    parties.put(key, party(key).withRestriction());
  }

  public void scheduleHearing(PartyKey key) {
    parties.put(key, party(key).withHearing());
  }

  public void seal(CaseId id) {
    sealed.add(id);
  }

  /// The whole case has another number from now on.
  public void renumber(CaseId from, CaseId to) {
    for (PartyKey old : List.copyOf(parties.keySet())) {
      if (CaseId.of(old).equals(from)) {
        PartyKey key = new PartyKey(to.court(), to.number(), old.partyType(), old.partyNumber());
        CmsParty party = party(old);
        parties.remove(old);
        parties.put(key, party.under(key, null));
      }
    }
    formerNumbers.put(to, from.number());
  }

  /// The party is in another case from now on.
  public void move(PartyKey from, PartyKey to) {
    CmsParty party = party(from);
    parties.remove(from);
    parties.put(to, party.under(to, from));
  }

  /// From now on what happens in the case is not submitted, until it is again.
  public void holdBack(CaseId id) {
    heldBack.add(id);
  }

  public void letGo(CaseId id) {
    heldBack.remove(id);
  }

  public boolean isHeldBack(CaseId id) {
    return heldBack.contains(id);
  }

  /// The case as it is now.
  public CaseSubmission submission(CaseId id) {
    List<CaseSubmission.PartySubmission> in = new ArrayList<>();
    parties.forEach((key, party) -> {
      if (CaseId.of(key).equals(id)) {
        in.add(party.submission());
      }
    });
    if (in.isEmpty()) {
      throw new IllegalArgumentException("expected a case of which something was submitted before");
    }
    return new CaseSubmission(
        id.court(), id.number(), sealed.contains(id), formerNumbers.get(id), in);
  }

  /// A court has been told of a payment of the vendor.
  public void told(ElectronicPayment payment) {
    payments.put(payment.acsTransactionNumber(), payment);
  }

  /// The payment of this number, or the last one a court has been told of.
  public ElectronicPayment payment(@Nullable String number) {
    ElectronicPayment found = null;
    for (ElectronicPayment each : payments.values()) {
      if (number == null || each.acsTransactionNumber().equals(number)) {
        found = each;
      }
    }
    if (found == null) {
      throw new IllegalArgumentException("expected a payment a court has been told of before");
    }
    return found;
  }

  /// The court's register has booked something itself, and its system reads it there: fees of FARE
  /// and movements of money it did not know of.
  public void booked(CaseParty register) {
    CmsParty held = parties.get(register.key());
    if (held != null && !isHeldBack(CaseId.of(register.key()))) {
      parties.put(register.key(), held.with(MoneyEdits.booked(held.caseParty(), register)));
    }
  }

  /// What the systems have now, to go back to.
  public Kept keep() {
    return new Kept(
        new LinkedHashMap<>(parties),
        new HashSet<>(sealed),
        new HashMap<>(formerNumbers),
        new HashSet<>(heldBack));
  }

  /// Everything is again as it was then.
  public void goBackTo(Kept kept) {
    parties.clear();
    parties.putAll(kept.parties);
    sealed.clear();
    sealed.addAll(kept.sealed);
    formerNumbers.clear();
    formerNumbers.putAll(kept.formerNumbers);
    heldBack.clear();
    heldBack.addAll(kept.heldBack);
  }

  /// What the systems had at one time.
  public static final class Kept {
    private final Map<PartyKey, CmsParty> parties;
    private final Set<CaseId> sealed;
    private final Map<CaseId, CaseNumber> formerNumbers;
    private final Set<CaseId> heldBack;

    private Kept(
        Map<PartyKey, CmsParty> parties,
        Set<CaseId> sealed,
        Map<CaseId, CaseNumber> formerNumbers,
        Set<CaseId> heldBack) {
      this.parties = parties;
      this.sealed = sealed;
      this.formerNumbers = formerNumbers;
      this.heldBack = heldBack;
    }
  }
}
