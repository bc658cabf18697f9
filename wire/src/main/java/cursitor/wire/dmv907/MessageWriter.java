package cursitor.wire.dmv907;

import cursitor.dmv907.Field;
import cursitor.dmv907.message.ConvictionNotification;
import cursitor.dmv907.message.ErrorResponse;
import cursitor.dmv907.message.FailureToComplyNotification;
import cursitor.dmv907.message.Hold;
import cursitor.dmv907.message.Notice;
import cursitor.dmv907.message.Release;
import cursitor.dmv907.message.SuccessResponse;
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

  String element(Message message) {
    return switch (message) {
      case FailureToComplyNotification notification -> notification(notification);
      case ConvictionNotification notification -> notification(notification);
      case SuccessResponse success -> success(success);
      case ErrorResponse error -> error(error);
      default ->
          throw new IllegalArgumentException(
              message.getClass().getSimpleName() + " is no message of DMV907 or DMV902");
    };
  }

  private String notification(FailureToComplyNotification notification) {
    String root = "dmv907:" + Dmv907Schemas.HOLD_NOTIFICATION;
    XmlText out = new XmlText().open(root, SHARED + DMV907);
    HeaderWriter.write(out, notification.header());
    for (Notice notice : notification.notices()) {
      switch (notice) {
        case Hold hold ->
            NoticeWriter.write(out, bindings.hold(), NoticeFields.of(hold, legalAuthority));
        case Release release ->
            NoticeWriter.write(out, bindings.release(), NoticeFields.of(release));
      }
    }
    return out.close(root).toString().stripTrailing();
  }

  private String notification(ConvictionNotification notification) {
    String root = "dmv902:" + Dmv907Schemas.CONVICTION_NOTIFICATION;
    XmlText out = new XmlText().open(root, SHARED + DMV902);
    HeaderWriter.write(out, notification.header());
    NoticeWriter.write(out, bindings.conviction(), NoticeFields.of(notification.conviction()));
    return out.close(root).toString().stripTrailing();
  }

  private static String success(SuccessResponse success) {
    boolean conviction = isConviction(success);
    String root =
        conviction
            ? "dmv902:" + Dmv907Schemas.CONVICTION_SUCCESS
            : "dmv907:" + Dmv907Schemas.HOLD_SUCCESS;
    XmlText out = new XmlText().open(root, namespaces(conviction));
    AnswerWriter.write(out, success, conviction ? "dmv902:" : "dmv907:");
    return out.close(root).toString().stripTrailing();
  }

  private static String error(ErrorResponse error) {
    boolean conviction = isConviction(error);
    String root =
        conviction
            ? "dmv902:" + Dmv907Schemas.CONVICTION_ERROR
            : "dmv907:" + Dmv907Schemas.HOLD_ERROR;
    XmlText out = new XmlText().open(root, namespaces(conviction));
    AnswerWriter.write(out, error, conviction ? "dmv902:" : "dmv907:");
    return out.close(root).toString().stripTrailing();
  }

  private static boolean isConviction(Message answer) {
    return answer.header().exchangeCode().equals("DMV902");
  }

  private static String namespaces(boolean conviction) {
    return SHARED + STATUS + (conviction ? DMV902 : DMV907);
  }
}
