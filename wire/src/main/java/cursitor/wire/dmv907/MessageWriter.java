package cursitor.wire.dmv907;

import static cursitor.wire.dmv907.Dmv907Schemas.*;

import cursitor.dmv907.Exchanges;
import cursitor.dmv907.Field;
import cursitor.dmv907.message.ConvictionNotification;
import cursitor.dmv907.message.ErrorResponse;
import cursitor.dmv907.message.FailureToComplyNotification;
import cursitor.dmv907.message.Hold;
import cursitor.dmv907.message.Notice;
import cursitor.dmv907.message.Release;
import cursitor.dmv907.message.SuccessResponse;
import cursitor.exchange.AnswerMessage;
import cursitor.exchange.Message;
import cursitor.wire.schema.Place;
import cursitor.wire.xml.XmlText;

/// Writes messages.
final class MessageWriter {
  private static final String NIEM = "https://docs.oasis-open.org/niemopen/ns/model/";
  private static final String SHARED =
      " xmlns:nc=\""
          + NIEM
          + "niem-core/6.0/\"\n xmlns:j=\""
          + NIEM
          + "domains/justice/6.0/\"\n xmlns:exchange=\"urn:cursitor:ns:exchange:1.0/\"";
  private static final String STATUS = "\n xmlns:cbrn=\"" + NIEM + "domains/cbrn/6.0/\"";
  private static final String DMV907 = "\n xmlns:dmv907=\"urn:cursitor:ns:dmv907:1.0/\"";
  private static final String DMV902 = "\n xmlns:dmv902=\"urn:cursitor:ns:dmv902:1.0/\"";

  private final Bindings bindings;
  private final String legalAuthority;

  MessageWriter(Bindings bindings) {
    this.bindings = bindings;
    this.legalAuthority = onlyValue(bindings.hold(), Field.LEGAL_AUTHORITY);
  }

  /// The value the schema prescribes, so that it is said there alone.
  private static String onlyValue(Binding binding, Field field) {
    Place place = binding.place(field);
    if (place == null || place.allowedValues().size() != 1) {
      throw new IllegalStateException("the schema prescribes no " + field.logicalName());
    }
    return place.allowedValues().getFirst();
  }

  /// The prefixed name of a message's element.
  private static String name(Message message) {
    return switch (message) {
      case FailureToComplyNotification notification -> "dmv907:" + HOLD_NOTIFICATION;
      case ConvictionNotification notification -> "dmv902:" + CONVICTION_NOTIFICATION;
      case SuccessResponse success ->
          isConviction(success) ? "dmv902:" + CONVICTION_SUCCESS : "dmv907:" + HOLD_SUCCESS;
      case ErrorResponse error ->
          isConviction(error) ? "dmv902:" + CONVICTION_ERROR : "dmv907:" + HOLD_ERROR;
      default ->
          throw new IllegalArgumentException(
              message.getClass().getSimpleName() + " is no message of DMV907 or DMV902");
    };
  }

  String action(Message message) {
    String name = name(message);
    return "urn:cursitor:ns:" + name.replace(":", ":1.0/");
  }

  /// Appends the element of a message and the end of its line.
  void write(XmlText out, Message message) {
    String name = name(message);
    String own = name.substring(0, name.indexOf(':') + 1);
    out.open(name, namespaces(message, own));
    HeaderWriter.write(out, message.header());
    switch (message) {
      case FailureToComplyNotification notification ->
          notification.notices().forEach(notice -> write(out, notice));
      case ConvictionNotification notification ->
          NoticeWriter.write(
              out, bindings.conviction(), NoticeFields.of(notification.conviction()));
      case SuccessResponse success -> AnswerWriter.write(out, success, own);
      case ErrorResponse error -> AnswerWriter.write(out, error, own);
      default -> throw new IllegalArgumentException(name + " is not written");
    }
    out.close(name);
  }

  private void write(XmlText out, Notice notice) {
    switch (notice) {
      case Hold hold ->
          NoticeWriter.write(out, bindings.hold(), NoticeFields.of(hold, legalAuthority));
      case Release release -> NoticeWriter.write(out, bindings.release(), NoticeFields.of(release));
    }
  }

  private static boolean isConviction(Message answer) {
    return answer.header().exchangeCode().equals(Exchanges.DMV902);
  }

  private static String namespaces(Message message, String own) {
    String status = message instanceof AnswerMessage ? STATUS : "";
    return SHARED + status + (own.equals("dmv902:") ? DMV902 : DMV907);
  }
}
