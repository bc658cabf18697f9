package cursitor.story.fare.line;

import cursitor.exchange.OrganizationId;
import cursitor.exchange.WorkItemClosed.Unanswered;
import cursitor.fare.PartyKey;
import cursitor.fare.caseparty.ControlFlags;
import cursitor.fare.caseparty.CourtNotice;
import cursitor.fare.caseparty.FlagChange;
import cursitor.fare.caseparty.License;
import cursitor.fare.message.MailedNotice;
import cursitor.story.fare.cast.CaseEdit;
import cursitor.story.fare.cast.CaseId;
import cursitor.story.fare.cast.ChargeEdits;
import cursitor.story.fare.cast.ChargeEdits.Sentencing;
import cursitor.story.fare.cast.Fields;
import cursitor.story.fare.cast.Figure;
import cursitor.story.fare.cast.MoneyEdits;
import cursitor.story.fare.cast.PartyEdits;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/// The forms a line of FARE may take. `spec/GLOSSARY.md` explains each one in this order.
public enum FareLineForm {
  PERSON(
      "person TAG is NAMES, born DATE[, licence STATE LICENCE][, at PLACE]", FareLineForm::person),
  MVD_KNOWS(
      "mvd knows TAG[ as CUSTOMER][ with NUMBER vehicles][, deceased DATE][ but DIFFERENCES]",
      said ->
          new FareStep.MvdKnows(
              said.get("TAG"),
              said.find("CUSTOMER"),
              said.has("NUMBER") ? said.number() : 1,
              said.date("DATE"),
              said.find("DIFFERENCES"))),
  SUBMITS(
      "COURT submits KEY of TAG[, backlog][ but CHANGES]",
      said ->
          new FareStep.CourtSubmits(
              itself(said),
              said.key(),
              said.get("TAG"),
              said.has("backlog"),
              said.find("CHANGES"))),
  SUBMITS_AGAIN(
      "court submits CASE again", said -> new FareStep.CourtSubmitsAgain(caseId(said, "CASE"))),
  HOLDS_BACK("court holds back CASE", said -> new FareStep.CourtHoldsBack(caseId(said, "CASE"))),
  ADDS_CHARGE(
      "COURT adds charge CHARGE of type TYPE[, fine AMOUNT] to KEY",
      said -> tells(said, ChargeEdits.added(said.charge(), said.get("TYPE"), said.amountIfSaid()))),
  AMENDS_CHARGE(
      "COURT amends charge CHARGE of KEY to LAW[, type TYPE]",
      said -> tells(said, ChargeEdits.amended(said.charge(), said.get("LAW"), said.find("TYPE")))),
  DROPS_CHARGE(
      "COURT drops charge CHARGE of KEY", said -> tells(said, ChargeEdits.dropped(said.charge()))),
  ENTERS_PLEA(
      "COURT enters plea PLEA on CHARGE of KEY",
      said -> tells(said, ChargeEdits.plea(said.charge(), said.get("PLEA")))),
  ENTERS_DISPOSITION(
      "COURT enters disposition DISPOSITION on CHARGE of KEY[, sentenced DATE[, due DATE][, fine AMOUNT]]",
      said ->
          tells(
              said,
              ChargeEdits.disposed(said.charge(), said.get("DISPOSITION"), sentencing(said)))),
  SENTENCES(
      "COURT sentences CHARGE of KEY on DATE[, due DATE][, fine AMOUNT]",
      said -> tells(said, ChargeEdits.sentenced(said.charge(), sentencing(said)))),
  NOTES_FAILURE(
      "COURT notes failure to appear on CHARGE of KEY",
      said -> tells(said, ChargeEdits.failedToAppear(said.charge()))),
  NOTES_APPEARANCE(
      "COURT notes appearance on CHARGE of KEY",
      said -> tells(said, ChargeEdits.appeared(said.charge()))),
  CHANGES_APPEARANCE(
      "COURT changes first appearance of KEY to TIME",
      said -> tells(said, PartyEdits.firstAppearance(said.theTime()))),
  MARKS_MANDATORY(
      "COURT marks mandatory appearance on CHARGE of KEY",
      said -> tells(said, ChargeEdits.mandatoryAppearance(said.charge(), true))),
  LIFTS_MANDATORY(
      "COURT lifts mandatory appearance on CHARGE of KEY",
      said -> tells(said, ChargeEdits.mandatoryAppearance(said.charge(), false))),
  SCHEDULES_HEARING(
      "court schedules a hearing in KEY", said -> new FareStep.CourtSchedulesHearing(said.key())),
  ADDS_OBLIGATION(
      "COURT adds OBLIGATION of AMOUNT to KEY",
      said -> tells(said, MoneyEdits.added(said.theObligation(), said.amount()))),
  CHANGES_OBLIGATION(
      "COURT changes OBLIGATION of KEY to AMOUNT",
      said -> tells(said, MoneyEdits.changed(said.theObligation(), said.amount()))),
  DROPS_OBLIGATION(
      "COURT drops OBLIGATION of KEY",
      said -> tells(said, MoneyEdits.dropped(said.theObligation()))),
  TAKES_PAYMENT(
      "COURT takes payment of AMOUNT on KEY[ for OBLIGATION][ received TIME]",
      said -> tells(said, MoneyEdits.payment(said.amount(), said.obligation(), said.time()))),
  TAKES_BACK_PAYMENT(
      "COURT takes back payment PAYMENT on KEY",
      said -> tells(said, MoneyEdits.reversal(said.get("PAYMENT")))),
  BOOKS_PAYMENT(
      "COURT books the web payment[ PAYMENT] on KEY[ as AMOUNT]",
      said ->
          new FareStep.CourtBooks(
              itself(said), said.key(), said.find("PAYMENT"), said.amountIfSaid())),
  ADJUSTS(
      "COURT adjusts OBLIGATION of KEY by AMOUNT as ADJUSTMENT",
      said ->
          tells(
              said,
              MoneyEdits.adjustment(said.theObligation(), said.amount(), said.get("ADJUSTMENT")))),
  SUSPENDS(
      "COURT sets suspend on KEY[ until DATE] for WHY",
      said ->
          flag(
              said,
              new FlagChange.Suspend(
                  new ControlFlags.Suspension(said.date("DATE"), said.get("WHY"))))),
  RESUMES("COURT lifts suspend on KEY", said -> flag(said, new FlagChange.Suspend(null))),
  WAIVES_HOLD(
      "COURT waives the registration hold on KEY",
      said -> flag(said, new FlagChange.TteapWaiver(true))),
  ENDS_WAIVER(
      "COURT ends the waiver on KEY", said -> flag(said, new FlagChange.TteapWaiver(false))),
  REMOVES_WEB_PAYMENT(
      "COURT removes web payment on KEY", said -> flag(said, new FlagChange.WebIvrRemoval(true))),
  ALLOWS_WEB_PAYMENT(
      "COURT allows web payment on KEY", said -> flag(said, new FlagChange.WebIvrRemoval(false))),
  SETS_COLLECTIONS(
      "COURT sets special collections on KEY",
      said -> flag(said, new FlagChange.SpecialCollections(true))),
  STOPS_COLLECTIONS(
      "COURT stops special collections on KEY",
      said -> flag(said, new FlagChange.SpecialCollections(false))),
  RECALLS("COURT recalls KEY", said -> flag(said, new FlagChange.Recall("recalled by the court"))),
  SEALS("court seals CASE", said -> new FareStep.CourtSeals(caseId(said, "CASE"))),
  RESTRICTS("COURT restricts KEY", said -> new FareStep.CourtRestricts(itself(said), said.key())),
  CORRECTS(
      "COURT corrects KEY with CORRECTIONS",
      said -> tells(said, PartyEdits.corrected(said.get("CORRECTIONS")))),
  SENDS_ORDER(
      "COURT sends order to show cause NOTICEID in KEY[ on DATE]",
      said -> notice(said, CourtNotice.Kind.OSC)),
  SENDS_NOTICE(
      "COURT sends notice NOTICEID in KEY[ on DATE]",
      said -> notice(said, CourtNotice.Kind.COURT_NOTICE)),
  RENUMBERS(
      "court renumbers CASE to CASE",
      said -> new FareStep.CourtRenumbers(caseId(said, "CASE"), caseId(said, "CASE2"))),
  MOVES(
      "court moves KEY to KEY",
      said -> new FareStep.CourtMoves(said.key(), PartyKey.parse(said.get("KEY2")))),
  CHANGES_CITATION(
      "COURT changes citation CITATION of KEY to CITATION",
      said ->
          tells(said, ChargeEdits.citationChanged(said.get("CITATION"), said.get("CITATION2")))),
  INVALIDATES(
      "cms says KEY is not valid[, but KEY is]",
      said -> {
        String successor = said.find("KEY2");
        return new FareStep.CmsInvalidates(
            said.key(), successor == null ? null : PartyKey.parse(successor));
      }),
  VENDOR_MAILS(
      "vendor mails NOTICE to KEY",
      said -> new FareStep.VendorMails(said.key(), MailedNotice.Kind.valueOf(said.get("NOTICE")))),
  COMES_BACK(
      "the last notice to KEY comes back as NIXIE",
      said -> new FareStep.NoticeComesBack(said.key(), said.get("NIXIE"))),
  FINDS_ADDRESS(
      "vendor finds the address PLACE of KEY",
      said -> new FareStep.VendorFindsAddress(said.key(), Fields.place(place(said)))),
  VENDOR_TAKES_PAYMENT(
      "vendor takes payment of AMOUNT by CHANNEL on KEY[ for OBLIGATION][ as PAYMENT][ received TIME]",
      said ->
          new FareStep.VendorTakesPayment(
              said.key(),
              channel(said),
              said.amount(),
              said.obligation(),
              said.find("PAYMENT"),
              said.time())),
  LOOKS_ANEW("justis looks at KEY anew", said -> new FareStep.JustisLooksAnew(said.key())),
  CLOSES_WORK(
      "DESK closes work CODE[ without sending]: TEXT",
      said ->
          new FareStep.WorkClosed(
              said.get("DESK"),
              said.get("CODE"),
              said.has("without sending") ? Unanswered.LEAVE : Unanswered.SEND_AGAIN,
              said.text())),
  CLOCK("the clock", said -> new FareStep.Clock()),
  DESK_SILENT(
      "the DESK is silent",
      said -> new FareStep.DeskBehaves(said.get("DESK"), FareStep.Behaviour.SILENT)),
  DESK_SHUTS_OUT(
      "the DESK shuts others out",
      said -> new FareStep.DeskBehaves(said.get("DESK"), FareStep.Behaviour.SHUTS_OUT)),
  DESK_ANSWERS(
      "the DESK answers",
      said -> new FareStep.DeskBehaves(said.get("DESK"), FareStep.Behaviour.ANSWERS)),
  DESK_DOWN(
      "the DESK goes down[ once it has taken the next message]",
      said ->
          new FareStep.DeskGoesDown(
              said.get("DESK"), said.has("once it has taken the next message"))),
  DESK_UP("the DESK comes up again", said -> new FareStep.DeskComesUp(said.get("DESK"))),
  MESSAGE_LOST(
      "the next message[ to the DESK] is lost[, unnoticed]",
      said -> new FareStep.NextMessageLost(said.find("DESK"), said.has("unnoticed"))),
  ANSWER_LOST("the next answer is lost", said -> new FareStep.NextAnswerLost()),
  TRIED_AGAIN("delivery tries again", said -> new FareStep.TriedAgain()),
  GIVES_UP("delivery gives up", said -> new FareStep.GivenUp()),
  HELD(
      "messages of the DESK to the DESK are held",
      said -> new FareStep.MessagesHeld(said.get("DESK"), said.get("DESK2"))),
  HELD_ARRIVE("the held messages arrive", said -> new FareStep.HeldMessagesArrive(false)),
  HELD_ARRIVE_REVERSED(
      "the held messages arrive in another order", said -> new FareStep.HeldMessagesArrive(true)),
  SAME_MESSAGE("the same message comes again", said -> new FareStep.SameMessageAgain()),
  SAME_ID("the same id comes with other content", said -> new FareStep.SameIdOtherContent()),
  STANDS("KEY stands", said -> new FareStep.Shown(said.key())),
  WHY("why KEY", said -> new FareStep.Asked(said.key()));

  private final String words;

  /// Method references and lambdas that capture nothing.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Function<Said, FareStep> reader;

  @SuppressWarnings("ImmutableEnumChecker")
  private final Grammar form;

  FareLineForm(String words, Function<Said, FareStep> reader) {
    this.words = words;
    this.reader = reader;
    this.form = new Grammar(words);
  }

  /// How to write such a line: capitals stand for what the writer chooses, brackets for what may be
  /// left out.
  public String grammar() {
    return words;
  }

  /// What the line says where it is of this form, else null.
  @Nullable Said read(String text) {
    return form.read(text);
  }

  /// The line that says it.
  String write(Said said) {
    return form.write(said);
  }

  /// Makes up what a line of this form may say.
  ///
  /// @param choice gives for each n one of 0 to n-1
  Said makeUp(IntUnaryOperator choice) {
    return form.makeUp(choice);
  }

  /// What is to happen. Throws IllegalArgumentException that says what is expected.
  FareStep step(Said said) {
    return reader.apply(said);
  }

  private static boolean itself(Said said) {
    return said.get("COURT").equals("cms");
  }

  private static FareStep tells(Said said, CaseEdit edit) {
    return new FareStep.CourtTells(itself(said), said.key(), edit);
  }

  private static FareStep flag(Said said, FlagChange change) {
    return tells(said, PartyEdits.flag(change));
  }

  private static FareStep notice(Said said, CourtNotice.Kind kind) {
    return tells(said, PartyEdits.notice(said.get("NOTICEID"), kind, said.date("DATE")));
  }

  private static Sentencing sentencing(Said said) {
    return new Sentencing(said.date("DATE"), said.date("DATE2"), said.amountIfSaid());
  }

  /// The code of `financial-types.table`.
  private static String channel(Said said) {
    return switch (said.get("CHANNEL")) {
      case "web" -> "PAYW";
      case "phone" -> "PAYI";
      default -> "PAYR";
    };
  }

  private static CaseId caseId(Said said, String name) {
    return new CaseId(new OrganizationId(said.court(name)), said.caseNumber(name));
  }

  private static String place(Said said) {
    String quoted = said.get("PLACE");
    return quoted.substring(1, quoted.length() - 1);
  }

  private static FareStep person(Said said) {
    License license =
        said.has("LICENCE") ? new License(said.get("LICENCE"), said.get("STATE")) : null;
    return new FareStep.PersonNamed(
        new Figure(
            said.get("TAG"),
            Figure.name(said.get("NAMES")),
            said.theDate(),
            license,
            said.has("PLACE") ? Fields.place(place(said)) : Figure.USUAL_HOME));
  }
}
