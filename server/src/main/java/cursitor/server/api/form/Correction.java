package cursitor.server.api.form;

import cursitor.dmv907.ErrorCode;
import cursitor.dmv907.Field;
import cursitor.dmv907.court.CourtAct;
import cursitor.dmv907.message.ConvictionAbstract;
import cursitor.dmv907.message.Hold;
import cursitor.dmv907.message.Release;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Refusal;
import cursitor.exchange.WorkItem;
import java.util.ArrayList;
import java.util.List;

/// A refused notice as it was mended.
///
/// @param faults all that is still wrong; the act must not be used unless this is empty
public record Correction(CourtAct act, List<Refusal> faults) {

  /// Lays what a clerk writes over the notice that was refused.
  public static Correction of(WorkItem item, Object refused, Sheet changes, Customs customs) {
    OperatingMode mode = item.caseFile().mode();
    Sheet before = SheetWriter.write(refused, mode);
    Sheet mended = changes.over(before);
    List<Refusal> faults = new ArrayList<>(keeping(before, mended));
    CourtAct act = act(item, refused, mended, customs, faults);
    return new Correction(act, List.copyOf(faults));
  }

  private static CourtAct act(
      WorkItem item, Object refused, Sheet mended, Customs customs, List<Refusal> faults) {
    OrganizationId court = item.caseFile().desk();
    OperatingMode mode = item.caseFile().mode();
    return switch (refused) {
      case Hold _ -> {
        Filled<Hold> filled = HoldForm.read(mended, court, customs);
        faults.addAll(filled.faults());
        yield new CourtAct.HoldCorrected(
            court, mode, item.id(), filled.notice(), filled.exemptionConfirmed());
      }
      case Release _ -> {
        Filled<Release> filled = ReleaseForm.read(mended, court, customs);
        faults.addAll(filled.faults());
        yield new CourtAct.ReleaseCorrected(court, mode, item.id(), filled.notice());
      }
      case ConvictionAbstract _ -> {
        Filled<ConvictionAbstract> filled = ConvictionForm.read(mended, court, customs);
        faults.addAll(filled.faults());
        yield new CourtAct.ConvictionCorrected(court, mode, item.id(), filled.notice());
      }
      default -> throw new IllegalArgumentException("no notice: " + refused.getClass());
    };
  }

  /// A correction is of this notice and of this mode; anything else is another request.
  private static List<Refusal> keeping(Sheet before, Sheet mended) {
    return List.of("mode", Field.ABSTRACT_ID.logicalName()).stream()
        .filter(name -> !mended.value(name).equals(before.value(name)))
        .map(name ->
            Refusal.of(ErrorCode.E207, name, "A correction keeps this field; leave it out."))
        .toList();
  }
}
