package nl.tijdig.app.dossier.noodtoegang;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.List;
import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Proef;
import nl.tijdig.app.Rechtstreeks;
import nl.tijdig.app.dossier.Proefdossiers;
import nl.tijdig.app.dossier.Proefgi;
import nl.tijdig.app.toegang.Rol;
import nl.tijdig.kern.dossier.Maatregelfeit.MaatregelUitgesproken;
import nl.tijdig.kern.dossier.Maatregelsoort;
import nl.tijdig.kern.tijd.Datum;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * G18: emergency access says on every page that it runs, can be ended, and is signalled at once.
 */
@Proef
class NoodbannerTest {

  private static final String STROOK = "id=\"noodstrook\"";

  @LocalServerPort private int poort;
  @Autowired private EmbeddedPostgres postgres;
  @Autowired private Proefgi proefgi;
  @Autowired private Proefdossiers dossiers;

  private String nummer = "";

  @BeforeEach
  void maak() {
    proefgi.maak("gastheer-manager", "GI van het kind", "2023-01-01", "2030-12-31");
    nummer =
        dossiers.neemOpBij(
            "GI van het kind",
            new MaatregelUitgesproken(Datum.van("2026-11-02"), Maatregelsoort.OTS, null));
  }

  /** Each test has an account of its own: a day allows five. */
  private Bezoeker metNoodtoegang(String account) throws Exception {
    var gi = proefgi.maak("banner-manager", "GI van de banner", "2023-01-01", "2030-12-31");
    proefgi.neemAan(account, Rol.WACHTLIJSTBEHEERDER, gi, null);
    var bezoeker = new Bezoeker(poort, account);
    bezoeker.stuur(
        "/noodtoegang/nieuw", "nummer", nummer, "reden", "Het kind staat bij ons op straat");
    return bezoeker;
  }

  @Test
  void everyPageOfTheDossierSaysThatItRunsAndUntilWhen() throws Exception {
    var bezoeker = metNoodtoegang("banner-1");
    for (var pad : List.of("", "/vastleggen", "/feiten/1/corrigeren")) {
      assertThat(bezoeker.haal("/dossiers/" + nummer + pad).body())
          .as(pad)
          .contains(STROOK, "Dit stopt op ");
    }
    assertThat(bezoeker.haal("/").body()).doesNotContain(STROOK);
    assertThat(bezoeker.haal("/dossiers/" + nummer).body()).doesNotContain("naar-vastleggen");
  }

  @Test
  void whoIsDoneEndsItAndIsOutAtOnce() throws Exception {
    var bezoeker = metNoodtoegang("banner-2");
    assertThat(bezoeker.stuur("/noodtoegang/einde", "nummer", nummer).statusCode()).isEqualTo(302);
    assertThat(bezoeker.haal("/dossiers/" + nummer).statusCode()).isEqualTo(404);
    bezoeker.stuur("/noodtoegang/nieuw", "nummer", nummer, "reden", "Het is weer zover met hem");
    assertThat(bezoeker.haal("/dossiers/" + nummer).body()).contains(STROOK);
  }

  @Test
  void nobodyEndsTheAccessOfSomebodyElse() throws Exception {
    var bezoeker = metNoodtoegang("banner-3");
    var ander = new Bezoeker(poort, "banner-manager");
    ander.stuur("/noodtoegang/einde", "nummer", nummer);
    assertThat(bezoeker.haal("/dossiers/" + nummer).statusCode()).isEqualTo(200);
  }

  /** The GI in charge hears of it at once, and an action stays until somebody judged the reason. */
  @Test
  void theTeamManagerOfTheGiInChargeIsSignalledAtOnce() throws Exception {
    metNoodtoegang("banner-4");
    var manager = new Bezoeker(poort, "gastheer-manager");
    assertThat(manager.haal("/").body()).contains("id=\"meldstrook\"");
    assertThat(manager.haal("/dossiers/" + nummer).body())
        .contains("Iemand opende dit dossier met noodtoegang");
    assertThat(open()).isEqualTo(1);
    var id =
        Rechtstreeks.eigenaar(postgres)
            .sql(
                """
                select n.id from dossier.noodtoegang n join dossier.dossier d on d.id = n.dossier_id
                where d.nummer = ?
                """)
            .param(nummer)
            .query(Long.class)
            .single();
    manager.stuur("/noodtoegang/" + id + "/gezien");
    assertThat(open()).isZero();
  }

  private long open() {
    return Rechtstreeks.eigenaar(postgres)
        .sql(
            """
            select count(*) from acties.actie a join dossier.dossier d on d.id = a.dossier_id
            where d.nummer = ? and a.soort = 'noodtoegang' and a.rol = 'TEAMMANAGER'
              and a.geeindigd_op is null
            """)
        .param(nummer)
        .query(Long.class)
        .single();
  }

  /** AM12: the log of that child shows each view by emergency access, and its end. */
  @Test
  void theLogOfTheChildNamesEachView() throws Exception {
    var bezoeker = metNoodtoegang("banner-5");
    bezoeker.haal("/dossiers/" + nummer);
    bezoeker.stuur("/noodtoegang/einde", "nummer", nummer);
    assertThat(
            Rechtstreeks.eigenaar(postgres)
                .sql(
                    """
                    select distinct pad from toegang.inzage
                    where dossier = ? and wie = 'banner-5'
                    """)
                .param(nummer)
                .query(String.class)
                .list())
        .contains("/noodtoegang/nieuw", "/noodtoegang/einde", "/dossiers/" + nummer);
  }
}
