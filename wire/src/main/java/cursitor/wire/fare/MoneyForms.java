package cursitor.wire.fare;

import static cursitor.wire.fare.FareKinds.CENTS;
import static cursitor.wire.fare.FareKinds.DATE;
import static cursitor.wire.fare.FareKinds.INSTANT;
import static cursitor.wire.fare.KeyForms.OBLIGATION_KEY;

import cursitor.fare.FareCode;
import cursitor.fare.caseparty.FinancialTransaction;
import cursitor.fare.caseparty.FinancialTransaction.Allocation;
import cursitor.fare.caseparty.FinancialTransaction.Electronic;
import cursitor.fare.caseparty.Obligation;
import cursitor.fare.message.AddedFee;
import cursitor.fare.message.JustisTransaction.ObligationRollup.ClassBalance;
import cursitor.wire.form.Form;
import cursitor.wire.form.Kind;

/// Obligations, payments and fees.
final class MoneyForms {
  private static final String OBLIGATION_MORE = "fare:ObligationAugmentation/";
  private static final String PAYMENT_MORE = "fare:PaymentAugmentation/";
  private static final String BALANCE = "fare:BalanceAmount/nc:Amount";

  static final Form<Obligation> OBLIGATION =
      Form.of(Obligation.class)
          .inner("key", OBLIGATION_MORE + "fare:ObligationKey", OBLIGATION_KEY, Obligation::key)
          .value(
              "originalAmount",
              "nc:ObligationTotalAmount/nc:Amount",
              CENTS,
              Obligation::originalAmount)
          .refusedWith(FareCode.E010)
          .value("balance", "nc:ObligationDueAmount/nc:Amount", CENTS, Obligation::balance)
          .refusedWith(FareCode.E010)
          .value("dueOn", "nc:ObligationDueDate/nc:Date", DATE, Obligation::dueOn)
          .value(
              "priorityClass",
              OBLIGATION_MORE + "fare:PriorityClassNumeric",
              Kind.INT,
              Obligation::priorityClass)
          .value(
              "cause",
              OBLIGATION_MORE + "fare:ObligationCauseCode",
              Kind.named(Obligation.Cause.class),
              Obligation::cause)
          .make(in ->
              new Obligation(in.next(), in.next(), in.next(), in.next(), in.next(), in.next()));

  static final Form<Allocation> ALLOCATION =
      Form.of(Allocation.class)
          .inner("obligation", "fare:ObligationKey", OBLIGATION_KEY, Allocation::obligation)
          .value("amount", "fare:AllocatedAmount/nc:Amount", CENTS, Allocation::amount)
          .value("balanceAfter", BALANCE, CENTS, Allocation::balanceAfter)
          .refusedWith(FareCode.E010)
          .make(in -> new Allocation(in.next(), in.next(), in.next()));

  static final Form<Electronic> ELECTRONIC =
      Form.of(Electronic.class)
          .text("acsTransactionNumber", "fare:AcsTransactionID", Electronic::acsTransactionNumber)
          .value("acsAt", "fare:AcsTransactionDateTime", INSTANT, Electronic::acsAt)
          .make(in -> new Electronic(in.next(), in.next()));

  static final Form<FinancialTransaction> FINANCIAL =
      Form.of(FinancialTransaction.class)
          .text(
              "number", PAYMENT_MORE + "fare:FinancialTransactionID", FinancialTransaction::number)
          .text("type", PAYMENT_MORE + "fare:FinancialTransactionCode", FinancialTransaction::type)
          .inners(
              "allocations",
              PAYMENT_MORE + "fare:Allocation",
              ALLOCATION,
              FinancialTransaction::allocations)
          .value(
              "receivedAt",
              PAYMENT_MORE + "fare:PaymentReceivedDateTime",
              INSTANT,
              FinancialTransaction::receivedAt)
          .refusedWith(FareCode.E007)
          .text("method", "nc:PaymentMethodText", FinancialTransaction::method)
          .inner(
              "electronic",
              PAYMENT_MORE + "fare:ElectronicPaymentReference",
              ELECTRONIC,
              FinancialTransaction::electronic)
          .text(
              "reversalOf",
              PAYMENT_MORE + "fare:ReversedFinancialTransactionID",
              FinancialTransaction::reversalOf)
          .make(in ->
              new FinancialTransaction(
                  in.next(), in.next(), in.next(), in.next(), in.next(), in.next(), in.next()));

  static final Form<ClassBalance> CLASS_BALANCE =
      Form.of(ClassBalance.class)
          .value(
              "priorityClass", "fare:PriorityClassNumeric", Kind.INT, ClassBalance::priorityClass)
          .value("balance", BALANCE, CENTS, ClassBalance::balance)
          .refusedWith(FareCode.E010)
          .make(in -> new ClassBalance(in.next(), in.next()));

  static final Form<AddedFee> FEE =
      Form.of(AddedFee.class)
          .text("code", "nc:ObligationCategoryText", AddedFee::code)
          .text("order", "fare:AdministrativeOrderID", AddedFee::order)
          .value("amount", "fare:FeeAmount/nc:Amount", CENTS, AddedFee::amount)
          .value("confirmed", "fare:FeeConfirmedIndicator", Kind.TRUTH, AddedFee::confirmed)
          .make(in -> new AddedFee(in.next(), in.next(), in.next(), in.next()));

  private MoneyForms() {}
}
