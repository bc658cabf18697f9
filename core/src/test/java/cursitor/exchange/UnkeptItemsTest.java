package cursitor.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.dmv907.dmv.DmvDesk;
import cursitor.dmv907.policy.ShippedPolicy;
import cursitor.fare.court.FareCourtDesk;
import cursitor.fare.justis.JustisDesk;
import cursitor.fare.mvd.MvdDesk;
import cursitor.fare.policy.ShippedFarePolicy;
import cursitor.fare.vendor.VendorDesk;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every open item is closed by somebody: by its desk where a case file keeps it, else by this law.
class UnkeptItemsTest {
  private static final OrganizationId DESK = new OrganizationId("AZ-MVD");
  private static final CaseKey KEY =
      new CaseKey(
          DESK, OperatingMode.PRODUCTION, "message", "00000000-0000-0000-0000-000000000001");
  private static final WorkItem ITEM =
      new WorkItem(
          new UUID(1, 1), KEY, WorkItem.Kind.TRACE_MESSAGE, "", null, "QUARANTINED", "", List.of());

  private final MemoryFiles files = new MemoryFiles();

  private Optional<Decision> closed(String reason, @Nullable WorkItem open) {
    return UnkeptItems.closed(
        new WorkItemClosed(KEY, ITEM.id(), reason, "A CLERK"), Optional.ofNullable(open), files);
  }

  @Test
  void whatNoFileKeepsIsSettledWithItsReason() {
    assertThat(closed("asked them", ITEM).orElseThrow().effects())
        .containsExactly(
            new Effect.SettleWorkItem(KEY, ITEM.id(), "closed", "asked them", "A CLERK"));
    files.keep(List.of(new File(new UUID(2, 2))));
    assertThat(closed("asked them", ITEM)).as("kept is another one").isPresent();
  }

  @Test
  void theRestIsForTheDesk() {
    assertThat(closed(" ", ITEM)).isEmpty();
    assertThat(closed("asked them", null)).as("not open").isEmpty();
    files.keep(List.of(new File(ITEM.id())));
    assertThat(closed("asked them", ITEM)).as("kept").isEmpty();
  }

  private record File(UUID open) implements CaseFile {
    @Override
    public CaseKey key() {
      return KEY;
    }

    @Override
    public boolean keepsOpen(UUID workItem) {
      return workItem.equals(open);
    }
  }

  static Stream<Desk> desks() {
    OrganizationId other = new OrganizationId("OTHER");
    var fare = ShippedFarePolicy.POLICY;
    return Stream.of(
        new MvdDesk(DESK, fare),
        new VendorDesk(DESK, other, other, fare),
        new JustisDesk(DESK, other, fare),
        new FareCourtDesk(DESK, other, fare),
        new DmvDesk(DESK, ShippedPolicy.POLICY));
  }

  /// No desk meets a defect by being asked, and none closes what it does not keep.
  @ParameterizedTest
  @MethodSource("desks")
  void everyDeskSaysWhyItDoesNotCloseWhatItDoesNotKeep(Desk desk) {
    assertThat(refusedField(desk, "why")).isEqualTo("workItem");
    assertThat(refusedField(desk, " ")).isIn("reason", "workItem");
  }

  private String refusedField(Desk desk, String reason) {
    Decision decision =
        desk.decide(
            files,
            new Occasion(Instant.EPOCH, new UUID(3, 3)),
            new Input.ActPerformed(new WorkItemClosed(KEY, ITEM.id(), reason, "A CLERK")));
    return ((Decision.Refused) decision).refusals().getFirst().field();
  }
}
