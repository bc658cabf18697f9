package cursitor.dmv907.court;

import cursitor.dmv907.ErrorCode;
import cursitor.dmv907.Field;
import cursitor.dmv907.message.ConvictionAbstract;
import cursitor.dmv907.message.Hold;
import cursitor.dmv907.message.RelatedConviction;
import cursitor.dmv907.message.Release;
import cursitor.dmv907.policy.DatedRules;
import cursitor.dmv907.policy.Exemption;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Refusal;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What the court's desk asks before it sends anything, in refusal order. One stage that finds
/// something ends the questions; within a stage everything is told at once (rule 19).
///
/// @param court the desk that is asked
record CourtGuards(OrganizationId court, DatedRules rules) {

  /// The broken rules of a hold.
  ///
  /// @param elsewhere the states of the participant's other holds
  /// @param idInUse whether another notice of this court has the abstract id
  List<Refusal> broken(
      Hold hold, boolean exemptionConfirmed, List<HoldState> elsewhere, BooleanSupplier idInUse) {
    return firstOf(
        () -> otherCourt(hold.courtCode()),
        () -> rules.faults(hold),
        () -> rules.unauthorised(hold),
        () -> unconfirmedExemption(hold, exemptionConfirmed),
        () -> noConviction(hold.relatedConviction()),
        () -> alreadyOnFile(hold, elsewhere),
        () -> used(idInUse));
  }

  List<Refusal> broken(Release release) {
    return firstOf(() -> otherCourt(release.courtCode()), () -> rules.faults(release));
  }

  List<Refusal> broken(ConvictionAbstract conviction, BooleanSupplier idInUse) {
    return firstOf(
        () -> otherCourt(conviction.courtCode()),
        () -> rules.faults(conviction),
        () -> used(idInUse));
  }

  @SafeVarargs
  private static List<Refusal> firstOf(Supplier<List<Refusal>>... stages) {
    for (Supplier<List<Refusal>> stage : stages) {
      List<Refusal> found = stage.get();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private List<Refusal> otherCourt(String courtCode) {
    return courtCode.equals(court.value())
        ? List.of()
        : List.of(
            Refusal.of(
                ErrorCode.E110,
                Field.COURT_CODE.logicalName(),
                "A court sends notices for its own cases only."));
  }

  /// Decision 11(e): the clerk must have seen that a section may be exempt.
  private List<Refusal> unconfirmedExemption(Hold hold, boolean exemptionConfirmed) {
    Exemption exemption = rules.policy().exemption(hold);
    if (exemptionConfirmed || exemption == Exemption.NONE) {
      return List.of();
    }
    String certainty = exemption == Exemption.CONFIRMED ? "are" : "may be";
    return List.of(
        Refusal.of(
            ErrorCode.E304,
            "exemptionConfirmed",
            "The underlying sections "
                + certainty
                + " exempt from suspension ("
                + rules.policy().told(rules.policy().exempting(hold))
                + "). Set exemptionConfirmed if the notice is to go all"
                + " the same."));
  }

  /// Decision 11(f).
  private static List<Refusal> noConviction(RelatedConviction related) {
    return related.convictionDate() != null || related.abstractId() != null
        ? List.of()
        : List.of(
            Refusal.of(
                ErrorCode.E305,
                Field.RELATED_CONVICTION_ABSTRACT_ID.logicalName(),
                "Give the abstract id of the conviction (DMV902) or the conviction date."));
  }

  private List<Refusal> alreadyOnFile(Hold hold, List<HoldState> elsewhere) {
    Set<String> sections = rules.citations(hold);
    for (HoldState state : elsewhere) {
      Hold other = standing(state);
      if (other != null && rules.citations(other).stream().anyMatch(sections::contains)) {
        return List.of(
            Refusal.of(
                ErrorCode.E302,
                Field.SECTION.logicalName(),
                "This participant already has a hold with one of these sections; release it first."));
      }
    }
    return List.of();
  }

  private static List<Refusal> used(BooleanSupplier idInUse) {
    return idInUse.getAsBoolean()
        ? List.of(
            Refusal.of(
                ErrorCode.E302,
                Field.ABSTRACT_ID.logicalName(),
                "This court has another notice under this abstract id; a new notice needs a new one."))
        : List.of();
  }

  private static @Nullable Hold standing(HoldState state) {
    return switch (state) {
      case HoldState.Certified(var hold, _) -> hold;
      case HoldState.AwaitingReply(var hold, _, _) -> hold;
      case HoldState.Unknown(var was, _) -> standing(was);
      case HoldState.Active active -> active.hold();
      case HoldState.Refused _,
          HoldState.ReleaseAwaitingReply _,
          HoldState.ReleaseRefused _,
          HoldState.Absent _,
          HoldState.Released _,
          HoldState.Withdrawn _ ->
          null;
    };
  }
}
