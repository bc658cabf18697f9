package cursitor.server.api;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The published contract of this API, open to everybody, and the answer for every address it does
/// not name.
@RestController
class ContractController {
  static final String CONTRACT = "/api/openapi.json";

  @GetMapping(path = CONTRACT, produces = MediaType.APPLICATION_JSON_VALUE)
  Resource contract() {
    return new ClassPathResource("/cursitor/api/openapi.json");
  }

  @RequestMapping("/api/**")
  Receipt nothingHere() {
    throw Trouble.NOT_FOUND.turnedAway(
        "There is nothing at this address, or not for this method; see " + CONTRACT + ".");
  }
}
