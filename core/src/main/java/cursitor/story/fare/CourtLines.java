package cursitor.story.fare;

import cursitor.exchange.Act;
import cursitor.fare.PartyKey;
import cursitor.fare.court.CourtAct;
import cursitor.fare.message.CourtTransaction;
import cursitor.fare.message.Group;
import cursitor.story.fare.cast.CaseEdit;
import cursitor.story.fare.cast.CaseId;
import cursitor.story.fare.cast.Cast;
import cursitor.story.fare.cast.Moment;
import cursitor.story.fare.cast.MoneyEdits;
import cursitor.story.fare.line.FareStep;
import cursitor.story.machine.Occasions;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What happens at courts: the case as the CMS has it now is submitted, or the CMS sends
/// transactions itself.
final class CourtLines {
  private final Cast cast;
  private final Occasions occasions;
  private final Consumer<Act> perform;

  CourtLines(Cast cast, Occasions occasions, Consumer<Act> perform) {
    this.cast = cast;
    this.occasions = occasions;
    this.perform = perform;
  }

  void take(FareStep.CourtLine line, Moment moment) {
    switch (line) {
      case FareStep.CourtSubmits submits -> submit(submits, moment);
      case FareStep.CourtTells(boolean sentItself, PartyKey key, CaseEdit edit) ->
          tell(sentItself, key, edit, moment);
      case FareStep.CourtBooks books ->
          tell(
              books.sentItself(),
              books.key(),
              MoneyEdits.booking(cast.payment(books.number()), books.amount()),
              moment);
      case FareStep.CourtRestricts restricts -> restrict(restricts, moment);
      case FareStep.CourtSchedulesHearing(PartyKey key) -> {
        cast.scheduleHearing(key);
        submit(CaseId.of(key));
      }
      case FareStep.CourtMoves(PartyKey from, PartyKey to) -> {
        cast.move(from, to);
        submit(CaseId.of(to));
      }
      case FareStep.CmsInvalidates(PartyKey key, PartyKey successor) ->
          send(key, List.of(new CourtTransaction.CaseInvalidate(successor)), moment);
    }
  }

  void take(FareStep.CaseLine line, Moment moment) {
    switch (line) {
      case FareStep.CourtSeals(CaseId id) -> {
        cast.seal(id);
        submit(id);
      }
      case FareStep.CourtRenumbers(CaseId from, CaseId to) -> {
        cast.renumber(from, to);
        submit(to);
      }
      case FareStep.CourtHoldsBack(CaseId id) -> cast.holdBack(id);
      case FareStep.CourtSubmitsAgain(CaseId id) -> {
        cast.letGo(id);
        submit(id);
      }
    }
  }

  private void submit(FareStep.CourtSubmits submits, Moment moment) {
    PartyKey key = submits.key();
    var opened = cast.open(key, submits.tag(), submits.backlog(), submits.changes(), moment);
    if (submits.sentItself()) {
      send(key, List.of(new CourtTransaction.CaseAdd(opened, null)), moment);
    } else {
      submit(CaseId.of(key));
    }
  }

  private void tell(boolean sentItself, PartyKey key, CaseEdit edit, Moment moment) {
    List<CourtTransaction> made = cast.edit(key, edit, sentItself, moment);
    if (sentItself) {
      send(key, made, moment);
    } else {
      submit(CaseId.of(key));
    }
  }

  private void restrict(FareStep.CourtRestricts restricts, Moment moment) {
    cast.restrict(restricts.key());
    if (restricts.sentItself()) {
      CourtTransaction delete =
          new CourtTransaction.CaseDelete(CourtTransaction.CaseDelete.Ground.RESTRICTED);
      send(restricts.key(), List.of(delete), moment);
    } else {
      submit(CaseId.of(restricts.key()));
    }
  }

  private void submit(CaseId id) {
    if (!cast.isHeldBack(id)) {
      perform.accept(new CourtAct.CaseSubmitted(id.court(), FareWorld.mode(), cast.submission(id)));
    }
  }

  private void send(PartyKey key, List<CourtTransaction> transactions, Moment moment) {
    UUID id = occasions.next().id("group");
    int count = transactions.size();
    for (int i = 0; i < count; i++) {
      @Nullable Group group = count == 1 ? null : new Group(id, i + 1, count);
      perform.accept(
          new CourtAct.TransactionSubmitted(
              key.court(), FareWorld.mode(), key, moment.instant(), group, transactions.get(i)));
    }
  }
}
