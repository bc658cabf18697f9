package cursitor.wire.xml;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class XmlSelfTestTest {
  @Test
  void noAttackGetsThroughAnyParser() {
    assertThatCode(XmlSelfTest::run).doesNotThrowAnyException();
  }
}
