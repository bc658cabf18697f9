package cursitor.story.fare.cast;

import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.fare.caseparty.License;
import cursitor.fare.caseparty.Name;
import cursitor.fare.mvd.MvdAct;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The people of a story as the MVD's register has them.
public final class Customers {
  /// What the register may have otherwise than the story.
  static final List<String> FIELDS =
      List.of("surname", "given", "middle", "birthDate", "licence", "address");

  private static final int FIRST = 1001;

  private final Cast cast;
  private int count;

  public Customers(Cast cast) {
    this.cast = cast;
  }

  /// The register has the person.
  ///
  /// @param customer the number, null for the next one
  /// @param differences fields and values
  public MvdAct filed(
      OrganizationId mvd,
      String tag,
      @Nullable String customer,
      int vehicles,
      @Nullable LocalDate deceased,
      @Nullable String differences) {
    Figure figure = cast.figure(tag);
    Fields fields = Fields.parse(differences, FIELDS);
    String birthDate = fields.find("birthDate");
    String license = fields.find("licence");
    String address = fields.find("address");
    count++;
    return new MvdAct.CustomerFiled(
        mvd,
        OperatingMode.PRODUCTION,
        customer == null ? "C-" + (FIRST + count - 1) : customer,
        name(figure.name(), fields),
        birthDate == null ? figure.birthDate() : LocalDate.parse(birthDate),
        license(figure.license(), license),
        address == null ? figure.home() : Fields.place(address),
        vehicles,
        deceased);
  }

  private static Name name(Name name, Fields fields) {
    String given = fields.find("given");
    String middle = fields.find("middle");
    return new Name(
        fields.get("surname", name.surname()),
        given == null ? name.given() : given,
        middle == null ? name.middle() : middle,
        name.suffix());
  }

  /// The word `none` takes the licence away.
  private static @Nullable License license(@Nullable License usual, @Nullable String said) {
    if (said == null) {
      return usual;
    }
    return said.equals("none") ? null : Fields.license(said);
  }
}
