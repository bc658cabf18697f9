package cursitor.bench.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PersonTest {
  /// Else the DMV would find a namesake, and a hold would be refused.
  @Test
  void noTwoShareNameAndBirthDate() {
    assertThat(
            IntStream.range(0, 100_000)
                .mapToObj(n -> new Person(7, n))
                .map(person -> person.lastName() + person.birthDate())
                .distinct())
        .hasSize(100_000);
  }

  @Test
  void messageIdsAreRandomOnesByTheirForm() {
    assertThat(new Person(7, 1).messageId(1).version()).isEqualTo(4);
    assertThat(new Person(7, 1).messageId(1).variant()).isEqualTo(2);
    assertThat(new Person(7, 1).messageId(1)).isNotEqualTo(new Person(8, 1).messageId(1));
  }
}
