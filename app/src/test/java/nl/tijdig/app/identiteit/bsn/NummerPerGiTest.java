package nl.tijdig.app.identiteit.bsn;

import static nl.tijdig.app.identiteit.bsn.Identiteiten.Uitslag.BIJ_EEN_ANDER;
import static nl.tijdig.app.identiteit.bsn.Identiteiten.Uitslag.VASTGELEGD;
import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.tijdig.app.Als;
import nl.tijdig.app.Proef;
import nl.tijdig.app.Rechtstreeks;
import nl.tijdig.app.identiteit.bsn.Identiteiten.Uitslag;
import nl.tijdig.kern.dossier.Burgerservicenummer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A number belongs to one child of a GI; who is known to another GI nobody learns. */
@Proef
class NummerPerGiTest {

  private static final String GI = "De Lichtboei";
  private static final int RONDES = 10;

  @Autowired private EmbeddedPostgres postgres;
  @Autowired private Identiteiten identiteiten;

  @Test
  void aNumberOfAnotherGiGetsTheSameAnswerAsAnyOther() throws Exception {
    var zonder = zonderNummer();
    var ander = metNummer().getFirst();
    var vreemd =
        nummers(
                """
                select min(i.bsn) from identiteit.identiteit i
                where not exists (
                  select from dossier.dossier d join organisaties.gi_nu g on g.id = d.gi_id
                  where d.kind_id = i.kind_id and g.naam = ?)
                """,
                GI)
            .getFirst();

    assertThat(leg(zonder.get(0), vreemd)).isEqualTo(VASTGELEGD);
    assertThat(zoek(vreemd)).containsExactly(zonder.get(0));

    assertThat(leg(zonder.get(1), vreemd)).isEqualTo(BIJ_EEN_ANDER);
    assertThat(corrigeer(ander, vreemd)).isEqualTo(BIJ_EEN_ANDER);
    assertThat(corrigeer(zonder.get(0), vreemd)).isEqualTo(VASTGELEGD);
  }

  @Test
  void ofTwoRecordingsOfOneNumberAtOnceOnlyOneIsStored() throws Exception {
    var kinderen = metNummer();
    var vrij =
        nummers(
            """
            select n::text from generate_series(999980000, 999989999) n
            where databank.elfproef(n::text)
              and not exists (select from identiteit.identiteit where bsn = n::text)
            order by n limit ?
            """,
            RONDES);
    assertThat(vrij).hasSize(RONDES);
    for (var bsn : vrij) {
      assertThat(
              tegelijk(
                  () -> corrigeer(kinderen.get(0), bsn), () -> corrigeer(kinderen.get(1), bsn)))
          .containsExactlyInAnyOrder(VASTGELEGD, BIJ_EEN_ANDER);
    }
  }

  private static List<Uitslag> tegelijk(Callable<Uitslag> een, Callable<Uitslag> ander)
      throws Exception {
    try (var samen = Executors.newFixedThreadPool(2)) {
      var uitslagen = new ArrayList<Uitslag>();
      for (var werk : samen.invokeAll(List.of(een, ander))) {
        uitslagen.add(werk.get());
      }
      return uitslagen;
    }
  }

  private Uitslag leg(String dossier, String bsn) throws Exception {
    return Als.account("teammanager", () -> identiteiten.leg(dossier, nummer(bsn)));
  }

  private Uitslag corrigeer(String dossier, String bsn) throws Exception {
    return Als.account(
        "teammanager", () -> identiteiten.corrigeer(dossier, nummer(bsn), "Verkeerd gelezen"));
  }

  private List<String> zoek(String bsn) {
    try (var manager = new Rechtstreeks(postgres, "teammanager")) {
      return manager
          .databank()
          .sql("select * from identiteit.zoek_bsn(?)")
          .param(bsn)
          .query(String.class)
          .list();
    }
  }

  private static Burgerservicenummer nummer(String bsn) {
    return new Burgerservicenummer(bsn);
  }

  /** Dossiers of two children of the GI of whom no number is known. */
  private List<String> zonderNummer() {
    return nummers(
        """
        select d.nummer from dossier.dossier d join organisaties.gi_nu g on g.id = d.gi_id
        where g.naam = ? and d.bron = 'register' and d.kind_id is not null and not exists (
          select from identiteit.identiteit i where i.kind_id = d.kind_id)
        order by d.nummer desc limit 2
        """,
        GI);
  }

  /** Dossiers of two children of the GI of whom a number is known. */
  private List<String> metNummer() {
    return nummers(
        """
        select d.nummer from dossier.dossier d join organisaties.gi_nu g on g.id = d.gi_id
        join identiteit.identiteit i on i.kind_id = d.kind_id
        where g.naam = ? and d.bron = 'register' order by d.nummer desc limit 2
        """,
        GI);
  }

  private List<String> nummers(String vraag, Object gegeven) {
    return Rechtstreeks.eigenaar(postgres).sql(vraag).param(gegeven).query(String.class).list();
  }
}
