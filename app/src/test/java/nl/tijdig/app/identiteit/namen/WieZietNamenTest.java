package nl.tijdig.app.identiteit.namen;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Proef;
import nl.tijdig.app.Rechtstreeks;
import nl.tijdig.app.toegang.Recht;
import nl.tijdig.app.toegang.Rol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** G04, AM1: a name is for who is involved; in no list, file or table does anybody else get one. */
@Proef
class WieZietNamenTest {

  private static final Set<Rol> BETROKKEN =
      Set.of(Rol.JEUGDBESCHERMER, Rol.TEAMMANAGER, Rol.WACHTLIJSTBEHEERDER);

  private static final String EIGEN = "D-000016";

  /** Every page and file that is about children. */
  private static final List<String> BLADEN =
      List.of(
          "/",
          "/?norm=n1.tijdig",
          "/?norm=n3.tijdig&oordeel=niet_voldaan",
          "/dossiers/" + EIGEN,
          "/dossiers/" + EIGEN + "/inzage",
          "/dossiers/" + EIGEN + "/bewaring",
          "/dossiers/" + EIGEN + "/vastleggen",
          "/dossiers/" + EIGEN + "/identiteit",
          "/dossiers/" + EIGEN + "/persoon",
          "/dossiers/" + EIGEN + "/relaties/1",
          "/dossiers/zoeken",
          "/verzoeken",
          "/verzoeken/" + EIGEN,
          "/noodtoegang",
          "/team",
          "/team/voorstel",
          "/sluitingen",
          "/sluitingen/1",
          "/bewaring",
          "/inzagelog",
          "/agenda",
          "/casussen",
          "/praktijktoets",
          "/praktijktoets/1",
          "/praktijktoets/1.csv",
          "/praktijktoets/1.pdf",
          "/praktijktoets/1/casussen",
          "/praktijktoets/1/casussen/1",
          "/praktijktoets/totalen");

  @LocalServerPort private int poort;
  @Autowired private EmbeddedPostgres postgres;

  private List<String> namen() {
    return Rechtstreeks.eigenaar(postgres)
        .sql(
            """
            select concat_ws(' ', roepnaam, tussenvoegsel, achternaam) from identiteit.persoon
            union select naam from identiteit.relatie
            """)
        .query(String.class)
        .list();
  }

  @Test
  void theRightIsThatOfTheInvolvedOnly() {
    assertThat(
            java.util.Arrays.stream(Rol.values())
                .filter(rol -> rol.mag(Recht.NAMEN))
                .collect(Collectors.toSet()))
        .isEqualTo(BETROKKEN);
  }

  @ParameterizedTest
  @EnumSource(
      value = Rol.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"JEUGDBESCHERMER", "TEAMMANAGER", "WACHTLIJSTBEHEERDER"})
  void nobodyElseGetsANameInAnyPageListOrFile(Rol rol) throws Exception {
    var bezoeker = new Bezoeker(poort, rol.code());
    var namen = namen();
    assertThat(namen).hasSizeGreaterThan(1000);
    var gelekt = new TreeMap<String, List<String>>();
    for (var blad : BLADEN) {
      var tekst = bezoeker.haal(blad).body();
      var genoemd = namen.stream().filter(tekst::contains).toList();
      if (!genoemd.isEmpty()) {
        gelekt.put(blad, genoemd);
      }
    }
    for (var naam : namen.subList(0, 5)) {
      var antwoord = bezoeker.stuur("/dossiers/zoeken", "zoek", naam).body();
      assertThat(antwoord).doesNotContain("id=\"tabel-gevonden\"");
    }
    assertThat(gelekt).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Rol.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"JEUGDBESCHERMER", "TEAMMANAGER", "WACHTLIJSTBEHEERDER"})
  void norByASlippedInQuery(Rol rol) {
    try (var iemand = new Rechtstreeks(postgres, rol.code())) {
      for (var tabel : List.of("persoon", "relatie")) {
        assertThat(
                iemand
                    .databank()
                    .sql("select count(*) from identiteit." + tabel)
                    .query(Long.class)
                    .single())
            .isZero();
      }
      assertThat(
              iemand
                  .databank()
                  .sql("select count(*) from identiteit.zoek_kind('', '', array['%e%'], 0, 9)")
                  .query(Long.class)
                  .single())
          .isZero();
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Rol.class,
      names = {"JEUGDBESCHERMER", "TEAMMANAGER", "WACHTLIJSTBEHEERDER"})
  void whoIsInvolvedReadsTheNamesOfTheirOwnChildrenOnly(Rol rol) {
    try (var iemand = new Rechtstreeks(postgres, rol.code())) {
      var namen =
          "select count(distinct kind_id) from identiteit.persoon p where %s exists (select from dossier.dossier d where d.kind_id = p.kind_id)";
      assertThat(tel(iemand, namen.formatted(""))).isPositive();
      assertThat(tel(iemand, namen.formatted("not"))).isZero();
      assertThat(
              tel(
                  iemand,
                  "select count(*) from identiteit.zoek_kind('', '', array['%e%'], 0, 100000)"))
          .isLessThanOrEqualTo(
              tel(iemand, "select count(*) from dossier.dossier where bron = 'register'"));
    }
  }

  private static long tel(Rechtstreeks iemand, String vraag) {
    return iemand.databank().sql(vraag).query(Long.class).single();
  }
}
