package cursitor.server.play;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The forms a result of FARE may take, in the order of the table in `spec/GLOSSARY.md`. Any of
/// them may end in the key it is about, and what is sent once more in `again`.
enum ResultForm {
  CASE_ADDED("{desk} {sends} CASE_ADD(, formerly {key})?"),
  CASE_UPDATED("{desk} {sends} CASE_UPD"),
  CASE_DELETED("{desk} {sends} CASE_DEL (SEALED|RESTRICTED)"),
  CASE_INVALIDATED("{desk} {sends} CASE_INVALIDATE(, now {key})?"),
  PARTY_UPDATED("{desk} {sends} PARTY_UPD"),
  ADDRESS_UPDATED("{desk} {sends} ADDR_UPD( bad [A-Z]+)?"),
  APPEARANCE_UPDATED("{desk} {sends} APPEAR_UPD {time}"),
  MANDATORY_APPEARANCE("{desk} {sends} MANDAPP_UPD {charge} [YN](, {charge} [YN])*"),
  CHARGE_ADDED("{desk} {sends} CHARGE_ADD {charge} [A-Z]{2}"),
  CHARGE_UPDATED("{desk} {sends} CHARGE_UPD {charge} [^ ,]+(, .+)?"),
  CHARGE_DELETED("{desk} {sends} CHARGE_DEL {charge}"),
  SENTENCED("{desk} {sends} SENT_UPD {charge} ({day}|undated)(, due {day})?"),
  SENTENCE_TAKEN_AWAY("{desk} {sends} SENT_UPD {charge}, no sentence"),
  OBLIGATION_ADDED("{desk} {sends} OBLIG_ADD {obligation} {cents}(, {cents} left)?"),
  OBLIGATION_UPDATED("{desk} {sends} OBLIG_UPD {obligation} {cents}(, {cents} left)?"),
  OBLIGATION_DELETED("{desk} {sends} OBLIG_DEL {obligation}"),
  COURT_PAYMENT("{desk} {sends} PAY_COURT {cents} received {time}"),
  PAYMENT_TAKEN_BACK("{desk} {sends} PAY_COURT -?{cents} received {time}, takes back [A-Z]-[0-9]+"),
  ADJUSTED("{desk} {sends} ADJ_NONFIN [A-Z]+ {cents}"),
  PAYMENT_CONFIRMED("{desk} {sends} PAY_CONFIRM [A-Za-z0-9-]+ {cents}"),
  SUSPENDED("{desk} {sends} FLAG_UPD suspend Y [A-Z]+( until {day})?"),
  RESUMED("{desk} {sends} FLAG_UPD suspend N"),
  FLAG("{desk} {sends} FLAG_UPD (special collections|waiver|web removal) [YN]"),
  RECALLED("{desk} {sends} FLAG_UPD recall Y"),
  NOTICE_COUNTED("{desk} {sends} TTEAP_NOTICE_IND (OSC|COURT_NOTICE) [A-Z0-9-]+ sent {day}"),
  STREAM_SET("justis sends STREAM_SET {stream}"),
  STREAM_CHANGED("justis sends STREAM_CHG {stream}"),
  ROLLED_UP("justis sends OBLIG_ROLLUP {cents}"),
  FTA_FLAG_SET("justis sends TTEAP_FTA Y {charge}(, {charge})*"),
  FTA_FLAG_CLEARED("justis sends TTEAP_FTA N"),
  NOTICE_MAILED("(vendor sends|justis forwards) (REMINDER|POST1|POST2) mailed, {cents} shown"),
  ADDRESS_FOUND("(vendor sends|justis forwards) address found"),
  ADDRESS_BAD("(vendor sends|justis forwards) address bad [A-Z]+"),
  ELECTRONIC_PAYMENT(
      "(vendor sends|justis forwards) payment [A-Za-z0-9-]+ {cents} PAY[WIR]( for {obligation})?"),
  PAYMENT_MISDIRECTED(
      "(vendor sends|justis forwards) payment [A-Za-z0-9-]+ {cents} PAY[WIR]( for {obligation})?, misdirected(, now {key})?"),
  DECLARED("vendor declares delinquency, {cents} owed"),
  FEE_ADDED("justis adds Delinquency Fee {cents} \\(.+\\)"),
  DECLARATION_FORWARDED("justis forwards delinquency, {cents} owed"),
  WITHDRAWN(
      "justis sends DELINQUENT_WITHDRAWN( with Delinquency Fee {cents} \\(.+\\))? to (vendor|court|court [A-Z0-9]+)"),
  HOLD_REQUESTED("vendor requests (MONEY|FTA) hold(, {cents} due)?"),
  RELEASE_REQUESTED("vendor requests release of (MONEY|FTA) hold, [A-Z]{2}"),
  MVD_ANSWER("mvd answers [0-9]{2}, .+"),
  HOLD_PLACED("(vendor sends|justis forwards) (MONEY|FTA) hold placed, MVD code [0-9]{2}"),
  HOLD_RELEASED("(vendor sends|justis forwards) (MONEY|FTA) hold released, [A-Z]{2}"),
  HOLD_REJECTED(
      "(vendor sends|justis forwards) (MONEY|FTA) hold rejected, MVD code [0-9]{2}(, with what the MVD has)?"),
  RESEND_REQUESTED("{desk} sends RESEND_REQ from [0-9]+ to {desk}"),
  RECONCILED("{desk} sends RECON [^:]+: told -?{cents}, reckoned -?{cents} to {desk}"),
  MESSAGE_LOST("the message is lost"),
  ANSWER_LOST("the answer is lost"),
  REMARKED("{desk} remarks [EW][0-9]{3}"),
  REFUSED("{desk} refuses {faults}"),
  REFUSED_AGAIN("{desk} refuses {faults} again"),
  REFUSED_FOR_NOW("{desk} refuses {faults}, send it again"),
  REPEATED("{desk} has it already"),
  QUARANTINED("{desk} quarantines the answer"),
  DOCKETED("court( [A-Z0-9]+)? dockets \".+\""),
  WORK_RAISED("{desk} raises [A-Z_]+( [A-Za-z0-9_]+)?( \\(.+\\))?(: .+)?"),
  WORK_SETTLED("{desk} settles [A-Z_]+( [A-Za-z0-9_]+)?( \\(.+\\))?, (mended|overtaken)( \".+\")?"),
  WORK_CLOSED(
      "{desk} settles [A-Z_]+( [A-Za-z0-9_]+)?( \\(.+\\))?, closed( without sending)? \".*\""),
  ERASED("(justis|vendor|mvd) erases what it kept"),
  STANDS_AT_COURT("court( [A-Z0-9]+)?: .*{cents} owed.*"),
  STANDS_AT_JUSTIS("justis: (UNKNOWN|WAITING|LIVE|RECALLED|INVALID|DELETED), .+"),
  STANDS_AT_VENDOR("vendor: [A-Z]+, {cents} due.*"),
  STANDS_AT_MVD("mvd: .+"),
  REASON("{desk}, [^:]+: .+, by .+ of policy .+, because.*"),
  NO_REASON("no reason is recorded");

  private final Pattern pattern;

  ResultForm(String form) {
    String repeated = form.contains("{faults}") ? "" : "( again)?";
    pattern = Pattern.compile(Pieces.expand(form) + "( \\([^()]+\\))?" + repeated);
  }

  boolean fits(String result) {
    return pattern.matcher(result).matches();
  }

  /// What stands in braces in the forms.
  private static final class Pieces {
    private static final Map<String, String> PATTERNS =
        Map.of(
            "desk", "(court( [A-Z0-9]+)?|justis|vendor|mvd)",
            "sends", "(sends|forwards)",
            "key", "[A-Z0-9]+/[^ /]+/[A-Z0-9]+-[0-9]+",
            "charge", "[A-Za-z0-9-]+/[A-Z0-9]{1,3}",
            "obligation", "[A-Z]{2,5}(@[^ ,]+)?(#[0-9]+)?",
            "cents", "[0-9]+\\.[0-9]{2}",
            "day", "[0-9]{4}-[0-9]{2}-[0-9]{2}",
            "time", "[0-9-]{10}T[0-9:.]+",
            "stream", "[A-Z-]+( [A-Z0-9_]+ from [0-9-]{10})?",
            "faults", "[EW][0-9]{3}(: [^;]+)?(; [EW][0-9]{3}(: [^;]+)?)*");
    private static final Pattern BRACES = Pattern.compile("\\{([a-z]+)}");

    static String expand(String form) {
      return BRACES
          .matcher(form)
          .replaceAll(piece -> Matcher.quoteReplacement(PATTERNS.getOrDefault(piece.group(1), "")));
    }
  }
}
