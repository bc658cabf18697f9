package cursitor.wire.fare;

import static cursitor.wire.fare.FareKinds.INSTANT;

import cursitor.exchange.Header;
import cursitor.fare.message.FareAnswer.Acknowledgement;
import cursitor.fare.message.FareAnswer.MvdResponse;
import cursitor.fare.message.FareAnswer.Refusal;
import cursitor.fare.message.FareAnswer.Remark;
import cursitor.fare.message.HoldGround;
import cursitor.wire.form.Form;
import cursitor.wire.form.Kind;
import java.util.List;

/// The answers, without their headers, within which they are filled.
final class AnswerForms {
  private static final String STATUS = "cbrn:MessageStatus/";

  private static final Form<Remark> REMARK =
      Form.of(Remark.class)
          .text("code", "fare:RemarkCode", Remark::code)
          .textOrEmpty("field", "fare:RemarkFieldName", Remark::field)
          .text("text", "fare:RemarkText", Remark::text)
          .make(in -> new Remark(in.next(), in.next(), in.next()));

  private static final Form<Remark> DETAIL =
      Form.of(Remark.class)
          .text("code", "cbrn:ErrorDescription/cbrn:ErrorCodeText", Remark::code)
          .textOrEmpty("field", "cbrn:ErrorNodeName", Remark::field)
          .text("text", "cbrn:ErrorDescription/cbrn:ErrorCodeDescriptionText", Remark::text)
          .make(in -> new Remark(in.next(), in.next(), in.next()));

  static final Form<Acknowledgement> ACKNOWLEDGEMENT =
      Form.of(Acknowledgement.class)
          .inners("remarks", "fare:Remark", REMARK, Acknowledgement::remarks)
          .make(in -> new Acknowledgement(in.within(Header.class), in.next()));

  static final Form<Refusal> REFUSAL =
      Form.of(Refusal.class)
          .text("code", "fare:RefusalCode", Refusal::code)
          .text("reason", "fare:RefusalReasonText", Refusal::reason)
          .inners("details", STATUS + "cbrn:MessageContentError", DETAIL, Refusal::details)
          .value(
              "resendRequested",
              STATUS + "cbrn:ResendRequestIndicator",
              Kind.TRUTH,
              Refusal::resendRequested)
          .make(in -> {
            String code = in.next();
            String reason = in.next();
            List<Remark> details = in.next();
            Boolean resend = in.next();
            return new Refusal(
                in.within(Header.class), code, reason, details, Boolean.TRUE.equals(resend));
          });

  static final Form<MvdResponse> MVD_RESPONSE =
      Form.of(MvdResponse.class)
          .text("request", "fare:HoldRequestID", MvdResponse::request)
          .value("ground", "fare:HoldGroundCode", Kind.named(HoldGround.class), MvdResponse::ground)
          .text("code", "fare:MvdResponseCode", MvdResponse::code)
          .value("refused", "fare:RequestRefusedIndicator", Kind.TRUTH, MvdResponse::refused)
          .value("decidedAt", "fare:MvdDecisionDateTime", INSTANT, MvdResponse::decidedAt)
          .inners("onFile", "fare:MvdRecord", CollectionForms.MVD_RECORD, MvdResponse::onFile)
          .make(in ->
              new MvdResponse(
                  in.within(Header.class),
                  in.next(),
                  in.next(),
                  in.next(),
                  in.next(),
                  in.next(),
                  in.next()));

  private AnswerForms() {}
}
