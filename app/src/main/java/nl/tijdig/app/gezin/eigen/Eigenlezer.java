package nl.tijdig.app.gezin.eigen;

import static java.util.stream.Collectors.groupingBy;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.tijdig.app.gezin.eigen.Eigendossier.Gekeken;
import nl.tijdig.app.gezin.eigen.Eigendossier.Geschreven;
import nl.tijdig.app.gezin.eigen.Eigendossier.Gesteldevraag;
import nl.tijdig.app.gezin.eigen.Eigendossier.Hulpverlener;
import nl.tijdig.app.gezin.eigen.Eigendossier.Reactie;
import nl.tijdig.app.gezin.eigen.Eigendossier.Wachtendehulp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the database shows to who asks of their own child: it decides, for each question. */
@Repository
@Transactional(readOnly = true)
class Eigenlezer {

  private final JdbcClient databank;

  Eigenlezer(JdbcClient databank) {
    this.databank = databank;
  }

  /** The dossiers of the own children, or of oneself. */
  List<Eigenkind> kinderen() {
    return databank
        .sql("select nummer, roepnaam, gi, band from gezin.mijn_kinderen()")
        .query(Eigenkind.class)
        .list();
  }

  /** One of them; empty when it is not. */
  Optional<Eigendossier> dossier(String nummer) {
    return kinderen().stream()
        .filter(kind -> kind.nummer().equals(nummer))
        .findFirst()
        .map(this::dossier);
  }

  private Eigendossier dossier(Eigenkind kind) {
    var nummer = kind.nummer();
    return new Eigendossier(
        kind,
        jeugdbeschermers(nummer),
        beloften(nummer),
        wacht(nummer),
        geschreven(nummer),
        gekeken(nummer),
        vragen(nummer));
  }

  private List<Hulpverlener> jeugdbeschermers(String nummer) {
    return databank
        .sql("select naam, telefoon, rol, vanaf from gezin.mijn_jeugdbeschermers(?)")
        .param(nummer)
        .query(Hulpverlener.class)
        .list();
  }

  private List<Belofte> beloften(String nummer) {
    return databank
        .sql(
            """
            select norm, oordeel, uiterlijk, op, is_open, rol, wie, laat_na from gezin.beloften(?)
            where oordeel <> 'niet_van_toepassing'
            """)
        .param(nummer)
        .query(Belofte.class)
        .list()
        .stream()
        .filter(belofte -> Belofte.NORMEN.contains(belofte.norm()))
        .sorted(Comparator.comparingInt(belofte -> Belofte.NORMEN.indexOf(belofte.norm())))
        .toList();
  }

  private List<Wachtendehulp> wacht(String nummer) {
    return databank
        .sql("select vorm, bepaald_op from gezin.wachtende_hulp(?)")
        .param(nummer)
        .query(Wachtendehulp.class)
        .list();
  }

  private List<Geschreven> geschreven(String nummer) {
    var reacties =
        databank
            .sql("select volgnummer, tekst, op from gezin.mijn_reacties(?)")
            .param(nummer)
            .query((rij, plaats) ->
                new Reactie(rij.getInt("volgnummer"), rij.getString("tekst"), moment(rij, "op")))
            .list()
            .stream()
            .collect(groupingBy(Reactie::volgnummer));
    return databank
        .sql(
            """
            select volgnummer, soort, vroegst, laatst, met, geregistreerd_op
            from gezin.geschreven(?)
            """)
        .param(nummer)
        .query((rij, plaats) ->
            new Geschreven(
                rij.getInt("volgnummer"),
                rij.getString("soort"),
                rij.getObject("vroegst", LocalDate.class),
                rij.getObject("laatst", LocalDate.class),
                lijst(rij.getArray("met")),
                moment(rij, "geregistreerd_op"),
                reacties.getOrDefault(rij.getInt("volgnummer"), List.of())))
        .list();
  }

  private List<Gekeken> gekeken(String nummer) {
    return databank
        .sql("select op, rol, namens, handeling, verwerking from gezin.keken(?)")
        .param(nummer)
        .query((rij, plaats) ->
            new Gekeken(
                moment(rij, "op"),
                rij.getString("rol").toLowerCase(Locale.ROOT),
                rij.getString("namens"),
                rij.getString("handeling"),
                rij.getString("verwerking").replaceFirst(".*:", "")))
        .list();
  }

  private List<Gesteldevraag> vragen(String nummer) {
    return databank
        .sql("select tekst, op, uiterlijk, antwoord, beantwoord_op from gezin.mijn_vragen(?)")
        .param(nummer)
        .query(Gesteldevraag.class)
        .list();
  }

  private static java.time.Instant moment(ResultSet rij, String kolom) throws SQLException {
    Timestamp moment = rij.getTimestamp(kolom);
    return moment.toInstant();
  }

  private static List<String> lijst(Array rij) throws SQLException {
    return List.of((String[]) rij.getArray());
  }
}
