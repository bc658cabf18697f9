package cursitor.dmv907;

import cursitor.exchange.RefusalCode;

/// Why a notice is refused (`dmv907.md` 8.2). The order of the constants is the refusal order: it
/// rules the guards, the reference page and the tests, and the first broken rule names the refusal.
///
/// Within data the order follows the numbers. In business the order is that of the questions asked:
/// may such a notice be given at all, whom is it about, was it preceded by a conviction, is it
/// there already; for a release: which hold, and whose.
public enum ErrorCode implements RefusalCode {
  E100(Category.MESSAGE, "The message is not readable as XML."),
  E101(Category.MESSAGE, "The message does not follow its schema."),
  E102(Category.MESSAGE, "The exchange number or the schema version is not one this desk serves."),
  E308(Category.BUSINESS, "This message id was used before for other content."),
  E110(Category.SECURITY, "The sender may not speak for this court."),
  E103(Category.MESSAGE, "A message carries exactly one abstract."),
  E200(Category.DATA, "The licence number or its state is missing or not valid."),
  E201(Category.DATA, "A date is missing, not valid, in the future or out of order."),
  E202(Category.DATA, "The date of birth is missing or not valid."),
  E203(Category.DATA, "The name is missing or not valid."),
  E204(Category.DATA, "The court code is not known."),
  E205(Category.DATA, "A section is missing, malformed or not known."),
  E206(Category.DATA, "The docket number is missing or malformed."),
  E207(Category.DATA, "A field does not belong to this action."),
  E304(Category.BUSINESS, "This notice is not authorised as a failure to comply."),
  E300(Category.BUSINESS, "No driver record has this licence number."),
  E301(Category.BUSINESS, "Name or date of birth do not match the licence number."),
  E309(Category.BUSINESS, "Several driver records match; give the licence number."),
  E305(Category.BUSINESS, "No conviction abstract (DMV902) is on file for this notice."),
  E302(Category.BUSINESS, "A hold for this court, docket, person and section is already on file."),
  E306(Category.BUSINESS, "Only the court that placed a hold may release it."),
  E303(Category.BUSINESS, "The reference fits several holds, or names another person's hold."),
  E900(Category.SYSTEM, "The receiving system failed; send the same message again."),
  E901(Category.SYSTEM, "The record file is temporarily unavailable; send the same message again."),
  E902(Category.SYSTEM, "The receiving system ran out of time; send the same message again.");

  /// The class of an error, as in the reference table.
  public enum Category {
    MESSAGE,
    SECURITY,
    DATA,
    BUSINESS,
    SYSTEM
  }

  private final Category category;
  private final String sentence;

  ErrorCode(Category category, String sentence) {
    this.category = category;
    this.sentence = sentence;
  }

  public Category category() {
    return category;
  }

  @Override
  public String code() {
    return name();
  }

  @Override
  public String sentence() {
    return sentence;
  }

  /// The order of the constants is what this enum exists for.
  @Override
  @SuppressWarnings("EnumOrdinal")
  public int rank() {
    return ordinal();
  }

  @Override
  public boolean resendRequested() {
    return category == Category.SYSTEM;
  }
}
