package cursitor.server.simulate;

import cursitor.exchange.AnswerMessage;
import cursitor.exchange.CaseFile;
import cursitor.exchange.Decision;
import cursitor.exchange.Desk;
import cursitor.exchange.Effect;
import cursitor.exchange.Files;
import cursitor.exchange.Header;
import cursitor.exchange.Input;
import cursitor.exchange.Occasion;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Refusal;
import cursitor.fare.message.FareMessage;
import cursitor.fare.message.Transaction;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// A desk that is told something else than was sent, does not do all it has decided, or remembers
/// it otherwise.
///
/// @param told what it takes each transaction for
/// @param drops what it does not do although it has decided it
/// @param keeps what it keeps of each file
record Tampered(
    Desk desk,
    UnaryOperator<Transaction> told,
    Predicate<Effect> drops,
    UnaryOperator<CaseFile> keeps)
    implements Desk {
  /// One that takes transactions for others.
  static Desk misreads(Desk desk, UnaryOperator<Transaction> told) {
    return new Tampered(desk, told, effect -> false, file -> file);
  }

  /// One that remembers a record of its files otherwise.
  static <T extends Record> Desk remembers(Desk desk, Class<T> type, UnaryOperator<T> otherwise) {
    return new Tampered(
        desk, told -> told, effect -> false, file -> (CaseFile) within(file, type, otherwise));
  }

  /// The value with every record of the type that stands in it, or in a list in it, changed.
  private static <T extends Record> Object within(
      Object value, Class<T> type, UnaryOperator<T> otherwise) {
    return switch (value) {
      case Object found when type.isInstance(found) -> otherwise.apply(type.cast(found));
      case List<?> list -> list.stream().map(each -> within(each, type, otherwise)).toList();
      case Record holder when isOfADesk(holder) -> rebuilt(holder, type, otherwise);
      default -> value;
    };
  }

  /// Cases and messages hold nothing that a desk alone remembers.
  private static boolean isOfADesk(Record holder) {
    String name = holder.getClass().getPackageName();
    return name.endsWith(".vendor") || name.endsWith(".justis") || name.endsWith(".lane");
  }

  private static <T extends Record> Object rebuilt(
      Record holder, Class<T> type, UnaryOperator<T> otherwise) {
    try {
      RecordComponent[] components = holder.getClass().getRecordComponents();
      Class<?>[] types = new Class<?>[components.length];
      Object[] values = new Object[components.length];
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getType();
        Object value = components[i].getAccessor().invoke(holder);
        values[i] = value == null ? null : within(value, type, otherwise);
      }
      return holder.getClass().getConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("a record cannot be made otherwise", e);
    }
  }

  /// One that forgets to send what it has decided to send.
  static Desk forgets(Desk desk, Predicate<Transaction> sends) {
    return new Tampered(
        desk,
        transaction -> transaction,
        effect ->
            effect instanceof Effect.SendMessage(_, FareMessage message)
                && sends.test(message.transaction()),
        file -> file);
  }

  /// The same, and it remembers a record of its files otherwise too.
  static <T extends Record> Desk forgets(
      Desk desk, Predicate<Transaction> sends, Class<T> type, UnaryOperator<T> otherwise) {
    return remembers(forgets(desk, sends), type, otherwise);
  }

  @Override
  public OrganizationId organization() {
    return desk.organization();
  }

  @Override
  public Decision decide(Files files, Occasion occasion, Input input) {
    return switch (desk.decide(files, occasion, asTold(input))) {
      case Decision.Accepted(var kept, var effects) ->
          new Decision.Accepted(kept.stream().map(keeps).toList(), left(effects));
      case Decision.Refused(var refusals, var kept, var effects) ->
          new Decision.Refused(refusals, kept.stream().map(keeps).toList(), left(effects));
    };
  }

  private Input asTold(Input input) {
    return input instanceof Input.MessageReceived(FareMessage message, OrganizationId caller)
        ? new Input.MessageReceived(
            new FareMessage(
                message.header(),
                message.party(),
                message.sequence(),
                message.group(),
                message.sourceEventAt(),
                told.apply(message.transaction())),
            caller)
        : input;
  }

  private List<Effect> left(List<Effect> effects) {
    return effects.stream().filter(Predicate.not(drops)).toList();
  }

  @Override
  public AnswerMessage refuse(Header request, Occasion occasion, List<Refusal> refusals) {
    return desk.refuse(request, occasion, refusals);
  }
}
