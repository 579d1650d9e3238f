package nl.tijdig.app.gezin;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.tijdig.app.Als;
import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Rechtstreeks;
import nl.tijdig.app.databank.Namens;
import nl.tijdig.app.dossier.Proefgi;
import nl.tijdig.app.dossier.Vastleggen;
import nl.tijdig.app.dossier.Vastleggen.Opdracht;
import nl.tijdig.app.dossier.inschrijving.Inschrijfformulier;
import nl.tijdig.app.toegang.Rol;
import nl.tijdig.berichten.dossiers.Dossierlezer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** A GI with a child whose mother and father live apart, her address secret, and accounts. */
@Component
public class Proefgezin {

  static final String MANAGER = "teammanager-gezin";
  static final String ADRES = "Verborgenstraat 12";
  static final String TELEFOON_MOEDER = "0611112222";
  static final String TELEFOON_WERKER = "0633334444";

  private static final Pattern CODE = Pattern.compile("<strong>([0-9A-Z]{4} [0-9A-Z]{4})</strong>");

  private final Proefgi proefgi;
  private final Vastleggen vastleggen;
  private final ObjectProvider<EmbeddedPostgres> postgres;
  private final JdbcClient databank;
  private final PasswordEncoder wachtwoorden;

  Proefgezin(
      Proefgi proefgi,
      Vastleggen vastleggen,
      ObjectProvider<EmbeddedPostgres> postgres,
      JdbcClient databank,
      PasswordEncoder wachtwoorden) {
    this.proefgi = proefgi;
    this.vastleggen = vastleggen;
    this.postgres = postgres;
    this.databank = databank;
    this.wachtwoorden = wachtwoorden;
  }

  /** A new child of the GI with father, mother and a worker; its number. */
  String kind(int poort, String geboren) throws Exception {
    proefgi.maak(MANAGER, "GI van het gezin", "2020-01-01", "2030-12-31");
    var manager = new Bezoeker(poort, MANAGER);
    manager.stuur(
        "/team/werkers/nieuw",
        "wie",
        "JB-gezin",
        "naam",
        "Fatima Zorgzaam",
        "telefoon",
        TELEFOON_WERKER,
        "uren",
        "1350",
        "registratie",
        "2027-12-31",
        "vanaf",
        "2026-01-01");
    var code = "K-" + UUID.randomUUID().toString().substring(0, 8) + "g";
    var nummer =
        Inschrijfformulier.stuur(manager, code, "2026-06-01", "2027-06-01", UUID.randomUUID())
            .headers()
            .firstValue("Location")
            .orElseThrow()
            .replaceAll(".*/", "");
    leg(
        nummer,
        "{\"soort\":\"jeugdbeschermer_gekoppeld\",\"op\":\"2026-06-03\",\"wie\":\"JB-gezin\"}");
    leg(nummer, "{\"soort\":\"contact\",\"op\":\"2026-06-04\",\"met\":[\"kind\",\"ouder\"]}");
    mensen(nummer, geboren);
    return nummer;
  }

  private void mensen(String nummer, String geboren) {
    var eigenaar = Rechtstreeks.eigenaar(postgres.getObject());
    for (var sql :
        new String[] {
          """
          insert into identiteit.persoon (kind_id, roepnaam, achternaam, adres, geheim, zoeknaam, door)
          select kind_id, 'Robin', 'Proef', 'Verborgenstraat 12', true, 'robin proef', 'proef'
          from dossier.dossier where nummer = :nummer
          """,
          """
          insert into identiteit.geboorte (kind_id, vroegst, laatst, door)
          select kind_id, cast(:geboren as date), cast(:geboren as date), 'proef'
          from dossier.dossier where nummer = :nummer and :geboren <> ''
          """,
          """
          insert into identiteit.relatie (kind_id, volgnummer, naam, rol, telefoon, contact, door)
          select d.kind_id, r.nr, r.naam, r.rol, r.telefoon, 'mag', 'proef' from dossier.dossier d,
            (values (1, 'Moeder Proef', 'ouder_met_gezag', '0611112222'),
                    (2, 'Vader Proef', 'ouder_met_gezag', '0655556666'),
                    (3, 'Bezoekvader Proef', 'ouder_zonder_gezag', null),
                    (4, 'Oma Proef', 'familie', null)) r(nr, naam, rol, telefoon)
          where d.nummer = :nummer
          """
        }) {
      if (!sql.contains("geboorte") || !geboren.isEmpty()) {
        eigenaar.sql(sql).param("nummer", nummer).param("geboren", geboren).update();
      }
    }
  }

  void leg(String nummer, String feit) throws Exception {
    var gebeurtenis = Dossierlezer.leesGebeurtenis(feit);
    Als.account(
        MANAGER,
        () -> vastleggen.leg(nummer, new Opdracht(UUID.randomUUID(), gebeurtenis, MANAGER)));
  }

  /** An account of the family that is tied to nobody yet. */
  Bezoeker account(int poort, String naam, Rol rol) throws Exception {
    Namens.systeem(() ->
        databank
            .sql(
                """
                insert into toegang.gebruiker (naam, rol, wachtwoord, demonstratie)
                values (?, ?, ?, true) on conflict do nothing
                """)
            .params(naam, rol.name(), wachtwoorden.encode(naam))
            .update());
    return new Bezoeker(poort, naam);
  }

  /** The code that somebody sees who is tied to nobody. */
  static String code(Bezoeker wie) throws Exception {
    var gevonden = CODE.matcher(wie.haal("/gezin").body());
    assertThat(gevonden.find()).isTrue();
    return gevonden.group(1);
  }

  /** The team manager lets an account look along; null: the child itself. */
  HttpResponse<String> verleen(
      int poort, String nummer, String code, @Nullable Integer relatie, String tot)
      throws Exception {
    return new Bezoeker(poort, MANAGER)
        .stuur(
            "/dossiers/" + nummer + "/gezin/toegang",
            "wie",
            relatie == null ? "kind" : relatie.toString(),
            "code",
            code,
            "vanaf",
            "2026-06-01",
            "tot",
            tot);
  }
}
