package nl.tijdig.app.toegang.mag;

import static org.assertj.core.api.Assertions.assertThat;

import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Proef;
import nl.tijdig.app.toegang.Mag;
import nl.tijdig.app.toegang.Recht;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A page opens for whom it names; what it forgets to say, opens for nobody. */
@Proef
class PaginarechtTest {

  @LocalServerPort private int poort;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping adressen;

  /** Pages that no room has. */
  static class Proefpaginas {

    public ResponseEntity<String> zonder() {
      return ResponseEntity.ok("zonder");
    }

    @Mag({Recht.TEAM, Recht.BEHEER})
    public ResponseEntity<String> een() {
      return ResponseEntity.ok("een van twee");
    }

    @Mag(open = Mag.Open.INGELOGD)
    public ResponseEntity<String> ingelogd() {
      return ResponseEntity.ok("ingelogd");
    }
  }

  @BeforeEach
  void legNeer() throws Exception {
    for (var naam : new String[] {"zonder", "een", "ingelogd"}) {
      adressen.registerMapping(adres(naam), new Proefpaginas(), Proefpaginas.class.getMethod(naam));
    }
  }

  @AfterEach
  void haalWeg() {
    for (var naam : new String[] {"zonder", "een", "ingelogd"}) {
      adressen.unregisterMapping(adres(naam));
    }
  }

  private RequestMappingInfo adres(String naam) {
    return RequestMappingInfo.paths("/proefpagina/" + naam)
        .options(adressen.getBuilderConfiguration())
        .build();
  }

  @Test
  void aPageThatNamesNobodyOpensForNobody() throws Exception {
    assertThat(status("inspecteur", "/proefpagina/zonder")).isEqualTo(403);
    assertThat(status("teammanager", "/proefpagina/zonder")).isEqualTo(403);
  }

  @Test
  void anyOneOfTheRightsOpensAPage() throws Exception {
    assertThat(status("teammanager", "/proefpagina/een")).isEqualTo(200);
    assertThat(status("beheerder", "/proefpagina/een")).isEqualTo(200);
    assertThat(status("jeugdbeschermer", "/proefpagina/een")).isEqualTo(403);
  }

  @Test
  void aPageForEverybodyLoggedInOpensForWhoHasNoRightAtAll() throws Exception {
    assertThat(status("ouder", "/proefpagina/ingelogd")).isEqualTo(200);
  }

  @Test
  void anAddressThatIsNoPageIsNotFound() throws Exception {
    assertThat(status("raadslid", "/proefpagina/bestaat-niet")).isEqualTo(404);
  }

  private int status(String wie, String pad) throws Exception {
    return new Bezoeker(poort, wie).haal(pad).statusCode();
  }
}
