package cursitor.wire.fare;

import static cursitor.wire.fare.FareKinds.DATE;
import static cursitor.wire.fare.FareKinds.INSTANT;

import cursitor.fare.caseparty.Address;
import cursitor.fare.caseparty.CaseData;
import cursitor.fare.caseparty.License;
import cursitor.fare.caseparty.Name;
import cursitor.fare.caseparty.Origin;
import cursitor.fare.caseparty.Person;
import cursitor.fare.caseparty.Place;
import cursitor.wire.form.Form;
import cursitor.wire.form.Kind;

/// What a case is, who the party is and where mail goes.
final class PartyForms {
  private static final String AUGMENTATION = "fare:PersonAugmentation/";

  static final Form<CaseData> CASE_DATA =
      Form.of(CaseData.class)
          .text("category", "nc:CaseCategoryText", CaseData::category)
          .value("filedOn", "nc:CaseFiling/nc:DocumentFiledDate/nc:Date", DATE, CaseData::filedOn)
          .value(
              "origin",
              "fare:CaseAugmentation/fare:OriginCode",
              Kind.named(Origin.class),
              CaseData::origin)
          .value(
              "preDispositionDone",
              "fare:CaseAugmentation/fare:PreDispositionDoneIndicator",
              Kind.TRUTH,
              CaseData::preDispositionDone)
          .make(in -> new CaseData(in.next(), in.next(), in.next(), in.next()));

  static final Form<Name> NAME =
      Form.of(Name.class)
          .text("surname", "nc:PersonSurName", Name::surname)
          .text("given", "nc:PersonGivenName", Name::given)
          .text("middle", "nc:PersonMiddleName", Name::middle)
          .text("suffix", "nc:PersonNameSuffixText", Name::suffix)
          .make(in -> new Name(in.next(), in.next(), in.next(), in.next()));

  static final Form<License> LICENSE =
      Form.of(License.class)
          .text("number", "nc:IdentificationID", License::number)
          .text(
              "state",
              "nc:IdentificationJurisdiction/j:JurisdictionANSID20AuthorityCode",
              License::state)
          .make(in -> new License(in.next(), in.next()));

  static final Form<Person.Deceased> DECEASED =
      Form.of(Person.Deceased.class)
          .text("source", "fare:DeathSourceText", Person.Deceased::source)
          .value("on", "nc:PersonDeathDate/nc:Date", DATE, Person.Deceased::on)
          .make(in -> new Person.Deceased(in.next(), in.next()));

  static final Form<Person> PERSON =
      Form.of(Person.class)
          .value(
              "kind",
              AUGMENTATION + "fare:PartyKindCode",
              Kind.named(Person.Kind.class),
              Person::kind)
          .inner("name", "nc:PersonName", NAME, Person::name)
          .value("birthDate", "nc:PersonBirthDate/nc:Date", DATE, Person::birthDate)
          .text("sexCode", "j:PersonSexCode", Person::sexCode)
          .inner("license", "j:PersonAugmentation/j:DriverLicense", LICENSE, Person::license)
          .text("mvdCustomerNumber", AUGMENTATION + "fare:MvdCustomerID", Person::mvdCustomerNumber)
          .text(
              "socialSecurityLast4",
              AUGMENTATION + "fare:SocialSecurityLastFourID",
              Person::socialSecurityLast4)
          .value(
              "heightInches",
              "nc:PersonHeightMeasure/nc:MeasureIntegerValue",
              Kind.INT,
              Person::heightInches)
          .value(
              "weightPounds",
              "nc:PersonWeightMeasure/nc:MeasureIntegerValue",
              Kind.INT,
              Person::weightPounds)
          .text("eyeColor", "nc:PersonEyeColorText", Person::eyeColor)
          .text("hairColor", "nc:PersonHairColorText", Person::hairColor)
          .inner("deceased", AUGMENTATION + "fare:Death", DECEASED, Person::deceased)
          .text(
              "language", "nc:PersonPrimaryLanguage/nc:Language/nc:LanguageName", Person::language)
          .text(
              "telephone",
              "nc:PersonContactInformation/nc:ContactTelephoneNumber/nc:FullTelephoneNumber"
                  + "/nc:TelephoneNumberFullID",
              Person::telephone)
          .text("email", "nc:PersonContactInformation/nc:ContactEmailID", Person::email)
          .make(in ->
              new Person(
                  in.next(), in.next(), in.next(), in.next(), in.next(), in.next(), in.next(),
                  in.next(), in.next(), in.next(), in.next(), in.next(), in.next(), in.next(),
                  in.next()));

  static final Form<Place> PLACE =
      Form.of(Place.class)
          .text("line1", "nc:AddressStreet/nc:StreetFullText", Place::line1)
          .text("line2", "nc:AddressSecondaryUnitText", Place::line2)
          .text("line3", "nc:AddressDeliveryPointText", Place::line3)
          .text("city", "nc:AddressCityName", Place::city)
          .text("state", "nc:AddressState/usps:StateCode", Place::state)
          .text("postalCode", "nc:AddressPostalCode", Place::postalCode)
          .text("country", "nc:AddressCountry/nc:CountryName", Place::country)
          .make(in ->
              new Place(
                  in.next(), in.next(), in.next(), in.next(), in.next(), in.next(), in.next()));

  static final Form<Address.Bad> BAD =
      Form.of(Address.Bad.class)
          .text("reason", "fare:BadAddressReasonCode", Address.Bad::reason)
          .value("at", "fare:BadAddressDateTime", INSTANT, Address.Bad::at)
          .text("noticeNumber", "fare:NoticeID", Address.Bad::noticeNumber)
          .make(in -> new Address.Bad(in.next(), in.next(), in.next()));

  static final Form<Address> ADDRESS =
      Form.of(Address.class)
          .text("type", "fare:AddressTypeCode", Address::type)
          .inner("place", "nc:Address", PLACE, Address::place)
          .value(
              "source", "fare:AddressSourceCode", Kind.named(Address.Source.class), Address::source)
          .value("receivedAt", "fare:AddressReceivedDateTime", INSTANT, Address::receivedAt)
          .value("effectiveFrom", "fare:AddressEffectiveDate", DATE, Address::effectiveFrom)
          .inner("bad", "fare:BadAddress", BAD, Address::bad)
          .make(
              in -> new Address(in.next(), in.next(), in.next(), in.next(), in.next(), in.next()));

  private PartyForms() {}
}
